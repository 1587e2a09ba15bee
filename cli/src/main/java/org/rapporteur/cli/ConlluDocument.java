// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;

/**
 * Writes the sentences of a text as CoNLL-U, each token with its place in MISC.
 *
 * <p>{@code TokenRange} is half-open and counts the code points of the text, where the grammar counts UTF-16 units: the
 * reader of the output need not be a Java program.
 */
final class ConlluDocument {
    private final String text;
    private final Appendable out;
    private int sentences;
    private int units;
    private int codePoints;

    /** Begins a document: {@code # newdoc id = name}. */
    ConlluDocument(String name, String text, Appendable out) throws IOException {
        this.text = text;
        this.out = out;
        out.append("# newdoc id = ").append(onOneLine(name)).append('\n');
    }

    /**
     * Writes the next sentence.
     *
     * @param sentence a sentence after all those written
     * @param offset what to add to its offsets, to count from the beginning of the text
     */
    void write(Sentence sentence, int offset) throws IOException {
        sentences++;
        if (sentence.startsParagraph()) {
            out.append("# newpar\n");
        }
        String covered = text.substring(sentence.start() + offset, sentence.end() + offset);
        out.append("# sent_id = ").append(Integer.toString(sentences)).append('\n');
        out.append("# text = ").append(onOneLine(covered)).append('\n');
        List<Token> tokens = sentence.tokens();
        for (int index = 0; index < tokens.size(); index++) {
            write(tokens.get(index), index + 1, offset);
        }
        out.append('\n');
    }

    private void write(Token token, int id, int offset) throws IOException {
        out.append(Integer.toString(id)).append('\t');
        out.append(onOneLine(token.form())).append('\t');
        out.append(onOneLine(token.lemma())).append('\t');
        out.append(token.upos().name()).append('\t');
        out.append(token.xpos()).append("\t_\t");
        out.append(Integer.toString(token.head() + 1)).append('\t'); // the root's head is -1 here, 0 there
        out.append(token.relation()).append("\t_\t");
        int end = token.end() + offset;
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            out.append("SpaceAfter=No|");
        }
        out.append("TokenRange=").append(Integer.toString(codePointsBefore(token.start() + offset)));
        out.append(':').append(Integer.toString(codePointsBefore(end))).append('\n');
    }

    /** Counts on from the last call, for tokens come in the order of the text. */
    private int codePointsBefore(int end) {
        codePoints += text.codePointCount(units, end);
        units = end;
        return codePoints;
    }

    private static String onOneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        boolean blank = false;
        for (int index = 0; index < value.length(); index++) {
            char c = value.charAt(index);
            boolean breaks = c == '\n' || c == '\r' || c == '\t';
            if (!breaks) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = breaks || c == ' ';
        }
        return line.toString();
    }
}
