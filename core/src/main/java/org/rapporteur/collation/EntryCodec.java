// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.rapporteur.format.BinaryFields.code;
import static org.rapporteur.format.BinaryFields.day;
import static org.rapporteur.format.BinaryFields.list;
import static org.rapporteur.format.BinaryFields.maybe;
import static org.rapporteur.format.BinaryFields.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.rapporteur.collation.Moment.Certainty;
import org.rapporteur.collation.Moment.Kind;
import org.rapporteur.collation.Moment.Telling;
import org.rapporteur.format.BinaryFields;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Proposition;

/** Writes what stands on a timeline as bytes and reads it again, so that it need not stay in the memory. */
final class EntryCodec {
    private EntryCodec() {}

    static byte[] write(Entry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 9);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(entry.number());
        out.writeByte(entry.kind().ordinal());
        day(entry.from(), out);
        day(entry.to(), out);
        out.writeByte(entry.certainty().ordinal());
        all(entry.who(), out);
        all(entry.whom(), out);
        list(entry.sides(), EntryCodec::all, out);
        words(entry.what(), out);
        maybe(entry.place(), BinaryFields::words, out);
        maybe(entry.forum(), BinaryFields::words, out);
        maybe(entry.stance(), (stance, to) -> to.writeByte(stance.ordinal()), out);
        maybe(entry.proposition(), EntryCodec::proposition, out);
        telling(entry.telling(), out);
        return bytes.toByteArray();
    }

    static Entry read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Entry(
                in.readLong(),
                code(Kind.values(), in),
                day(in),
                day(in),
                code(Certainty.values(), in),
                all(in),
                all(in),
                list(EntryCodec::all, in),
                words(in),
                maybe(BinaryFields::words, in),
                maybe(BinaryFields::words, in),
                maybe(from -> code(Stance.values(), from), in),
                maybe(EntryCodec::proposition, in),
                telling(in));
    }

    private static void all(List<String> words, DataOutputStream out) throws IOException {
        list(words, BinaryFields::words, out);
    }

    private static List<String> all(DataInputStream in) throws IOException {
        return list(BinaryFields::words, in);
    }

    private static void proposition(Proposition proposition, DataOutputStream out) throws IOException {
        byte[] bytes = PropositionCodec.write(proposition);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Proposition proposition(DataInputStream in) throws IOException {
        return PropositionCodec.read(in.readNBytes(in.readInt()));
    }

    private static void telling(Telling telling, DataOutputStream out) throws IOException {
        words(telling.report(), out);
        day(telling.day(), out);
        words(telling.id(), out);
        words(telling.status(), out);
        out.writeInt(telling.start());
        out.writeInt(telling.end());
        words(telling.words(), out);
        words(telling.sentence(), out);
    }

    private static Telling telling(DataInputStream in) throws IOException {
        return new Telling(words(in), day(in), words(in), words(in), in.readInt(), in.readInt(), words(in), words(in));
    }
}
