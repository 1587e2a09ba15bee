// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;

/**
 * What a measurement reads: texts, or sentences whose tokens are given.
 *
 * <p>It is held in memory as a whole, so that no disk is measured; of more than {@value #LIMIT} characters only the first
 * are taken.
 */
public final class Material {
    /** How many characters are taken at most: a good million words, more than a measurement gets through. */
    static final int LIMIT = 6_000_000;

    private final List<Work> works;
    private final boolean cut;

    private Material(List<Work> works, boolean cut) {
        this.works = List.copyOf(works);
        this.cut = cut;
    }

    /**
     * Reads files: {@code .txt} is one text, {@code .jsonl} has a text in the field {@code text} of each line, and {@code
     * published} if known; {@code .conllu} has sentences with their tokens, for the grammar alone; each also as {@code .gz}. Of
     * a folder, all such files in and below it.
     *
     * @param scope what is measured
     * @param paths files and folders
     * @return what they hold, in the order of the paths, of a folder in the order of the names
     * @throws IOException if a file cannot be read or is none of these; the message is a sentence that names it
     */
    public static Material read(Scope scope, List<Path> paths) throws IOException {
        return read(scope, paths, LIMIT);
    }

    /** Reads no more than the first text. */
    static Work first(Scope scope, List<Path> paths) throws IOException {
        return read(scope, paths, 1).works.get(0);
    }

    private static Material read(Scope scope, List<Path> paths, int limit) throws IOException {
        Collector collector = new Collector(limit);
        for (Path path : paths) {
            for (Path file : filesOf(scope, path)) {
                if (!collector.isFull()) {
                    read(scope, file, collector);
                }
            }
        }
        if (collector.works.isEmpty()) {
            throw new IOException("There is nothing to read in " + paths + "; name files with text in them.");
        }
        return new Material(collector.works, collector.isFull());
    }

    /** Tells whether there was more than is taken. */
    public boolean isCut() {
        return cut;
    }

    List<Work> works() {
        return works;
    }

    /** Returns how much there is. */
    Size size() {
        return new Size(
                works.size(),
                works.stream().mapToLong(work -> work.text().length()).sum());
    }

    private static List<Path> filesOf(Scope scope, Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new FileNotFoundException("Found no file '" + path + "'; check the name.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> Files.isRegularFile(file) && isFor(scope, Format.of(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFor(Scope scope, @Nullable Format format) {
        return format != null && (scope == Scope.GRAMMAR || format != Format.CONLLU);
    }

    private static void read(Scope scope, Path file, Collector collector) throws IOException {
        Format format = Format.of(file);
        if (format == null) {
            throw new IOException(
                    "'" + file + "' is of no known kind; name .txt, .jsonl or .conllu files, or .gz of these.");
        }
        if (!isFor(scope, format)) {
            throw new IOException(
                    "'" + file
                            + "' has sentences whose tokens are given, for the grammar alone; name reports, or add --only grammar.");
        }
        try (Reader reader = open(file)) {
            format.read(reader, collector);
        } catch (CharacterCodingException e) {
            throw new IOException("'" + file + "' is not UTF-8; convert it, for instance with iconv.", e);
        } catch (ZipException | EOFException e) {
            throw new IOException("'" + file + "' is not a gzip file, or a broken one (" + e.getMessage() + ").", e);
        } catch (MalformedMaterialException e) {
            throw new IOException(file + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream plain = Format.isGzip(file) ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            // A decoder made by hand reports what is malformed; the reader's own would replace it.
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * How much there is to read.
     *
     * @param texts the texts, or the sentences whose tokens are given
     * @param characters their UTF-16 units
     */
    public record Size(int texts, long characters) {}

    /** Takes texts and sentences until there are enough. */
    static final class Collector {
        private final List<Work> works = new ArrayList<>();
        private final int limit;
        private int characters;

        Collector(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return characters >= limit;
        }

        void addText(String text, @Nullable LocalDate published) {
            if (!text.isBlank()) {
                characters += text.length();
                works.add(new Work.Text(
                        Report.of(String.valueOf(works.size() + 1), text).publishedOn(published)));
            }
        }

        void addSentence(List<String> forms) {
            for (String form : forms) {
                characters += form.length() + 1;
            }
            works.add(new Work.Tokens(List.copyOf(forms)));
        }
    }
}
