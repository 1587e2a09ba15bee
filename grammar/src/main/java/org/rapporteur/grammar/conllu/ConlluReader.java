// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads CoNLL-U sentence by sentence. */
public final class ConlluReader implements Iterator<ConlluSentence>, AutoCloseable {
    private static final int COLUMNS = 10;

    private final BufferedReader in;
    private final String name;
    private long line;
    private int words;
    private @Nullable ConlluSentence next;

    /**
     * Opens a reader and reads the first sentence.
     *
     * @param in the characters of the file; closed by {@link #close()}
     * @param name what to call the file in messages
     * @throws ConlluException if the first sentence is malformed
     * @throws UncheckedIOException if the file cannot be read
     */
    public ConlluReader(Reader in, String name) {
        this.in = new BufferedReader(in);
        this.name = name;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * Returns the next sentence.
     *
     * @throws ConlluException if the sentence after it is malformed
     */
    @Override
    public ConlluSentence next() {
        ConlluSentence sentence = next;
        if (sentence == null) {
            throw new NoSuchElementException(name + " has no further sentence");
        }
        next = read();
        return sentence;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable ConlluSentence read() {
        List<String> comments = new ArrayList<>();
        List<ConlluRow> rows = new ArrayList<>();
        words = 0;
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                add(text, comments, rows);
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        checkHeads(rows);
        return new ConlluSentence(comments, rows);
    }

    private @Nullable String nextLine() {
        try {
            line++;
            String text = in.readLine();
            return text != null && line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ":" + line + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(String text, List<String> comments, List<ConlluRow> rows) {
        if (text.charAt(0) == '#' && rows.isEmpty()) {
            comments.add(text);
            return;
        }
        String[] c = text.split("\t", -1);
        if (c.length != COLUMNS) {
            throw malformed("found " + c.length + " columns, expected " + COLUMNS + " separated by tabs");
        }
        if (c[1].isEmpty()) {
            throw malformed("found an empty FORM, expected the word (or _)");
        }
        ConlluRow row = new ConlluRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
        if (row.isWord()) {
            words++;
            if (!c[0].equals(Integer.toString(words))) {
                throw malformed("found ID '" + c[0] + "', expected " + words);
            }
        }
        rows.add(row);
    }

    private void checkHeads(List<ConlluRow> rows) {
        if (words == 0) {
            throw malformed("found a sentence without words, expected at least one line with ID 1");
        }
        for (ConlluRow row : rows) {
            if (row.isWord() && !row.head().equals("_") && !isHead(row.head())) {
                throw malformed("found HEAD '" + row.head() + "' of word " + row.id()
                        + " in the sentence that ends here," + " expected a number from 0 to " + words);
            }
        }
    }

    private boolean isHead(String head) {
        if (head.isEmpty() || head.length() > 9 || !head.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return Integer.parseInt(head) <= words;
    }

    private ConlluException malformed(String message) {
        return new ConlluException(name, line, message);
    }
}
