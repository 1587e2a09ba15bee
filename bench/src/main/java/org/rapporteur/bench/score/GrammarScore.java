// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.conllu.ConlluRow;

/**
 * How often a grammar is right about words that were given to it.
 *
 * @param sentences how many sentences were read
 * @param tokens how many words they have; multiword tokens and empty nodes are none
 * @param hits what was right, for each measure
 */
public record GrammarScore(long sentences, long tokens, Map<Measure, Hits> hits) {
    static final GrammarScore NONE = new GrammarScore(0, 0, Map.of());

    /** Keeps an unchangeable copy of the hits. */
    public GrammarScore {
        hits = Map.copyOf(hits);
    }

    /** Compares one sentence. */
    static GrammarScore of(List<ConlluRow> gold, Sentence found) {
        if (gold.size() != found.tokens().size()) {
            throw new IllegalStateException("The grammar was given " + gold.size() + " words and gave back "
                    + found.tokens().size());
        }
        Map<Measure, Hits> hits = new EnumMap<>(Measure.class);
        for (int word = 0; word < gold.size(); word++) {
            for (Measure measure : Measure.values()) {
                hits.merge(measure, measure.of(gold.get(word), found.tokens().get(word)), Hits::plus);
            }
        }
        return new GrammarScore(1, gold.size(), hits);
    }

    /** Returns what was right by one measure. */
    public Hits hits(Measure measure) {
        return hits.getOrDefault(measure, Hits.NONE);
    }

    GrammarScore plus(GrammarScore other) {
        Map<Measure, Hits> sum = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sum.put(measure, hits(measure).plus(other.hits(measure)));
        }
        return new GrammarScore(sentences + other.sentences, tokens + other.tokens, sum);
    }
}
