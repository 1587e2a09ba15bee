// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.rapporteur.grammar.linear.SparseTable;
import org.rapporteur.grammar.linear.TripleTable;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.tag.TagDictionary;
import org.rapporteur.grammar.tag.Tagger;
import org.rapporteur.grammar.words.Lexicon;

/**
 * Everything that was learned, as it lies in a model file.
 *
 * @param version the name and version of the model
 * @param lexicon classes of words
 * @param tags the tags
 * @param dictionary the tags that words are known to bear
 * @param tagWeights weights of the tags
 * @param relations the relations; number 0 is not used
 * @param moveWeights weights of the parser's moves
 * @param relationWeights weights of the relations
 * @param search how widely the parser searches
 */
public record Model(
        String version,
        Lexicon lexicon,
        List<String> tags,
        TagDictionary dictionary,
        SparseTable tagWeights,
        List<String> relations,
        TripleTable moveWeights,
        SparseTable relationWeights,
        Parser.Search search) {
    private static final int MAGIC = 0x52505452;
    private static final int FORMAT = 1;
    private static final int BUFFER = 1 << 16;
    private static final String EXPECTED =
            ", expected a Rapporteur grammar model of format " + FORMAT + "; train the model anew";

    /** Keeps unchangeable copies of the lists. */
    public Model {
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }

    /** Returns the tagger. */
    public Tagger tagger() {
        return new Tagger(tags, dictionary, tagWeights);
    }

    /** Returns the parser. */
    public Parser parser() {
        return new Parser(tags, relations, moveWeights, relationWeights, search);
    }

    /**
     * Reads a model file.
     *
     * @param in the file, packed with gzip; not closed
     * @throws IOException if it cannot be read, ends early, or is no model of this format
     */
    public static Model read(InputStream in) throws IOException {
        try {
            return readPacked(in);
        } catch (EOFException e) {
            throw new IOException("Found a file that ends early" + EXPECTED, e);
        } catch (ZipException | RuntimeException e) {
            throw new IOException(
                    "Found a file of other content, or a damaged one (" + e.getMessage() + ")" + EXPECTED, e);
        }
    }

    private static Model readPacked(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
        int magic = data.readInt();
        int format = data.readUnsignedByte();
        if (magic != MAGIC || format != FORMAT) {
            throw new IOException(
                    "Found a file that begins with " + Integer.toHexString(magic) + " and format " + format + EXPECTED);
        }
        Model model = new Model(
                data.readUTF(),
                Lexicon.read(data),
                readNames(data),
                TagDictionary.read(data),
                SparseTable.read(data),
                readNames(data),
                TripleTable.read(data),
                SparseTable.read(data),
                new Parser.Search(data.readInt(), data.readFloat()));
        // Only at the end of the stream is its checksum looked at.
        if (data.read() >= 0) {
            throw new ZipException("more content than a model has");
        }
        return model;
    }

    /**
     * Writes a model file, packed with gzip.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
        data.writeInt(MAGIC);
        data.writeByte(FORMAT);
        data.writeUTF(version);
        lexicon.write(data);
        writeNames(data, tags);
        dictionary.write(data);
        tagWeights.write(data);
        writeNames(data, relations);
        moveWeights.write(data);
        relationWeights.write(data);
        data.writeInt(search.width());
        data.writeFloat(search.margin());
        data.flush();
        packed.finish();
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        out.writeShort(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }
}
