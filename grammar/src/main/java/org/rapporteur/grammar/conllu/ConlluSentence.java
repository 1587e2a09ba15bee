// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;

/**
 * One sentence of a CoNLL-U file, complete enough to be written back.
 *
 * @param comments the lines that begin with {@code #}, as written
 * @param rows words, multiword tokens and empty nodes, in order
 */
public record ConlluSentence(List<String> comments, List<ConlluRow> rows) {
    /** Keeps unchangeable copies. */
    public ConlluSentence {
        comments = List.copyOf(comments);
        rows = List.copyOf(rows);
    }

    /** Returns the syntactic words alone. */
    public List<ConlluRow> words() {
        return rows.stream().filter(ConlluRow::isWord).toList();
    }

    /** Returns the forms of the syntactic words. */
    public List<String> forms() {
        return rows.stream().filter(ConlluRow::isWord).map(ConlluRow::form).toList();
    }

    /**
     * Returns this sentence with lemmas, tags, heads and relations taken from a parse of its words.
     *
     * <p>Features and enhanced dependencies belong to the old analysis and are left out; so are empty nodes, which only
     * enhanced dependencies refer to.
     *
     * @param parse an analysis of exactly {@link #forms()}
     * @throws IllegalArgumentException if the parse has another number of tokens
     */
    public ConlluSentence annotatedBy(Sentence parse) {
        long words = rows.stream().filter(ConlluRow::isWord).count();
        if (words != parse.tokens().size()) {
            throw new IllegalArgumentException("The sentence has " + words + " words, but the parse has "
                    + parse.tokens().size());
        }
        List<ConlluRow> annotated = new ArrayList<>(rows.size());
        int next = 0;
        for (ConlluRow row : rows) {
            if (row.isWord()) {
                annotated.add(row(next, parse.tokens().get(next), row.form(), row.misc()));
                next++;
            } else if (row.id().indexOf('-') >= 0) {
                annotated.add(row);
            }
        }
        return new ConlluSentence(comments, annotated);
    }

    /**
     * Returns the rows of one sentence read from a text, with each token's place in MISC.
     *
     * <p>{@code TokenRange=start:end} counts Unicode code points of the text, half-open, as UDPipe and Stanza write it;
     * {@code SpaceAfter=No} stands where the next token touches.
     *
     * @param comments the comment lines to put in front
     * @param sentence a sentence read from {@code text}
     * @param text the whole text
     * @param codePointOfStart the number of code points of the text before {@link Sentence#start()}, so that a writer
     *     who goes through a text sentence by sentence does not count it anew each time
     */
    public static ConlluSentence of(List<String> comments, Sentence sentence, String text, int codePointOfStart) {
        List<ConlluRow> rows = new ArrayList<>(sentence.tokens().size());
        int unit = sentence.start();
        int codePoint = codePointOfStart;
        for (Token token : sentence.tokens()) {
            int start = codePoint + text.codePointCount(unit, token.start());
            int end = start + text.codePointCount(token.start(), token.end());
            boolean touches = token.end() < text.length() && !isSpace(text.charAt(token.end()));
            String misc = (touches ? "SpaceAfter=No|" : "") + "TokenRange=" + start + ":" + end;
            rows.add(row(rows.size(), token, token.form(), misc));
            unit = token.end();
            codePoint = end;
        }
        return new ConlluSentence(comments, rows);
    }

    /** Tells a space of any kind; {@link Character#isWhitespace} leaves out those at which a line may not break. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static ConlluRow row(int index, Token token, String form, String misc) {
        return new ConlluRow(
                Integer.toString(index + 1),
                form,
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                "_",
                Integer.toString(token.head() + 1),
                token.relation(),
                "_",
                misc);
    }

    /** Returns the sentence as CoNLL-U, closed by an empty line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(64 * (rows.size() + comments.size()));
        comments.forEach(comment -> out.append(comment).append('\n'));
        rows.forEach(row -> out.append(row).append('\n'));
        return out.append('\n').toString();
    }
}
