// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The sentences of text files: UTF-8, one sentence to a line, its tokens between blanks.
 *
 * <p>Read anew each time; {@link #forEach} holds one line at a time. A file that cannot be read is an
 * {@link UncheckedIOException} at that moment.
 */
final class TextFiles implements Iterable<List<String>> {

    private final List<Path> files;

    TextFiles(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void forEach(Consumer<? super List<String>> reader) {
        for (Path file : files) {
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                in.lines().map(TextFiles::tokens).forEach(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Iterator<List<String>> iterator() {
        Stream.Builder<List<String>> all = Stream.builder();
        forEach(all);
        return all.build().iterator();
    }

    private static List<String> tokens(String line) {
        StringTokenizer blanks = new StringTokenizer(line, " ");
        List<String> tokens = new ArrayList<>(blanks.countTokens());
        while (blanks.hasMoreTokens()) {
            tokens.add(blanks.nextToken());
        }
        return tokens;
    }
}
