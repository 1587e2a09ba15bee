// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.grammar.Grammar;

/**
 * Lets a grammar analyse gold files anew, and compares.
 *
 * @param grammar the grammar
 * @param tokenisation whether it also cuts the text of each document into tokens and sentences
 */
public record GrammarScorer(Grammar grammar, boolean tokenisation) {
    /**
     * Scores one file.
     *
     * @param gold the file
     * @return the scores of the file and of its genres
     * @throws MalformedGoldException if the text is to be cut, but a sentence has none, or one that is not its tokens'; the
     *     message has file and line
     */
    public FileScore score(GoldFile gold) throws MalformedGoldException {
        FileScore.Part whole = nothing();
        Map<String, FileScore.Part> genres = new TreeMap<>();
        for (GoldDocument document : gold.documents()) {
            FileScore.Part part = score(document);
            whole = whole.plus(part);
            if (document.genre() != null) {
                genres.merge(document.genre(), part, FileScore.Part::plus);
            }
        }
        return FileScore.of(gold.name(), whole, genres);
    }

    private FileScore.Part score(GoldDocument document) throws MalformedGoldException {
        GrammarScore score = GrammarScore.NONE;
        for (GoldSentence sentence : document.sentences()) {
            score = score.plus(GrammarScore.of(
                    sentence.words(), grammar.parse(sentence.conllu().forms())));
        }
        return new FileScore.Part(score, tokenisation ? SegmentationScore.of(document, grammar) : null);
    }

    private FileScore.Part nothing() {
        return new FileScore.Part(GrammarScore.NONE, tokenisation ? SegmentationScore.NONE : null);
    }
}
