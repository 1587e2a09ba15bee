// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.grammar.conllu.ConlluRow;

/**
 * The running text of a gold document, put together from the texts of its sentences, and how it is cut.
 *
 * <p>An empty line stands before each paragraph, otherwise a blank between two sentences, unless the first ends with {@code
 * SpaceAfter=No}.
 *
 * @param text the text
 * @param cut its tokens and sentences
 */
record GoldText(String text, Cut cut) {
    /**
     * Puts a text together.
     *
     * @throws MalformedGoldException if a sentence has no text, or one of other characters than its tokens have
     */
    static GoldText of(List<GoldSentence> sentences) throws MalformedGoldException {
        Builder builder = new Builder();
        for (GoldSentence sentence : sentences) {
            builder.add(sentence);
        }
        return new GoldText(builder.text.toString(), new Cut(builder.tokens, builder.sentences));
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Cut.Span> tokens = new ArrayList<>();
        private final List<Cut.Span> sentences = new ArrayList<>();
        private int end;
        private String gap = "";

        void add(GoldSentence sentence) throws MalformedGoldException {
            if (text.length() > 0) {
                text.append(sentence.startsParagraph() ? "\n\n" : gap);
            }
            text.append(sentence.text());
            int start = end;
            StringBuilder characters = new StringBuilder();
            List<ConlluRow> rows = sentence.conllu().rows().stream()
                    .filter(row -> row.id().indexOf('.') < 0)
                    .toList();
            ConlluRow last = rows.get(0);
            for (int row = 0; row < rows.size(); ) {
                last = rows.get(row);
                characters.append(Cut.black(last.form()));
                row = last.isWord() ? addWord(last, row) : addRange(sentence, rows, row);
            }
            if (!characters.toString().equals(Cut.black(sentence.text()))) {
                throw sentence.malformed(
                        rows.get(0),
                        "found a sentence whose tokens are not the characters of its text, '" + sentence.text() + "'");
            }
            sentences.add(new Cut.Span(start, end));
            gap = touchesNext(last) ? "" : " ";
        }

        private int addWord(ConlluRow word, int row) {
            addToken(word);
            return row + 1;
        }

        /** Adds a multiword token, and returns the row after its words. */
        private int addRange(GoldSentence sentence, List<ConlluRow> rows, int row) throws MalformedGoldException {
            ConlluRow range = rows.get(row);
            int next = row + 1;
            while (next < rows.size()
                    && rows.get(next).isWord()
                    && !range.id().endsWith("-" + rows.get(next).id())) {
                next++;
            }
            if (next == rows.size()
                    || !range.id()
                            .equals(rows.get(row + 1).id() + "-"
                                    + rows.get(next).id())) {
                throw sentence.malformed(
                        range, "found ID '" + range.id() + "', expected the numbers of words that follow");
            }
            List<ConlluRow> words = rows.subList(row + 1, next + 1);
            StringBuilder together = new StringBuilder();
            words.forEach(word -> together.append(Cut.black(word.form())));
            if (together.toString().equals(Cut.black(range.form()))) {
                words.forEach(this::addToken);
            } else {
                addToken(range);
            }
            return next + 1;
        }

        private void addToken(ConlluRow row) {
            int start = end;
            end += Cut.black(row.form()).length();
            tokens.add(new Cut.Span(start, end));
        }

        private static boolean touchesNext(ConlluRow last) {
            return Arrays.asList(last.misc().split("\\|", -1)).contains("SpaceAfter=No");
        }
    }
}
