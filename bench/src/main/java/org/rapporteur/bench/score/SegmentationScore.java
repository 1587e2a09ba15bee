// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Grammar;

/**
 * How well a grammar cuts texts into tokens and sentences.
 *
 * @param tokens the tokens; in gold, the words of a multiword token if put together they are its characters, otherwise the
 *     multiword token
 * @param sentences the sentences
 */
public record SegmentationScore(Overlap tokens, Overlap sentences) {
    static final SegmentationScore NONE = new SegmentationScore(new Overlap(0, 0, 0), new Overlap(0, 0, 0));

    static SegmentationScore of(GoldDocument document, Grammar grammar) throws MalformedGoldException {
        GoldText gold = GoldText.of(document.sentences());
        Cut found = Cut.of(gold.text(), grammar.segment(gold.text()));
        return new SegmentationScore(
                overlap(gold.cut().tokens(), found.tokens()), overlap(gold.cut().sentences(), found.sentences()));
    }

    SegmentationScore plus(SegmentationScore other) {
        return new SegmentationScore(tokens.plus(other.tokens), sentences.plus(other.sentences));
    }

    private static Overlap overlap(List<Cut.Span> gold, List<Cut.Span> found) {
        Set<Cut.Span> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(found));
        return new Overlap(gold.size(), found.size(), both.size());
    }
}
