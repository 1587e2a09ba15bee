// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.bench.score.record.FunctionWords.Kind;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Span;

/**
 * Somebody who takes part in an event.
 *
 * @param spans where they are mentioned: in the sentences of the event, if they are at all
 * @param words the words of these mentions and of their name, without those that tell nothing
 */
record NamedActor(List<Span> spans, Set<String> words) {
    static final NamedActor NOBODY = new NamedActor(List.of(), Set.of());

    static NamedActor of(Entity entity, List<Span> evidence, GoldText text) {
        List<Span> all = entity.mentions().stream().map(Mention::span).toList();
        List<Span> near = all.stream()
                .filter(span -> evidence.stream().anyMatch(span::overlaps))
                .toList();
        List<Span> spans = near.isEmpty() ? all : near;
        Set<String> words = words(new GoldText(entity.name()));
        spans.forEach(span -> words.addAll(words(new GoldText(text.slice(span)))));
        return new NamedActor(spans, words);
    }

    /** Tells whether somebody who was marked is meant: they overlap a mention, or have a word in common. */
    boolean isMeantBy(EventScorer.MarkedActor gold) {
        Span span = gold.span();
        if (span != null && spans.stream().anyMatch(span::overlaps)) {
            return true;
        }
        Set<String> common = words(new GoldText(gold.words()));
        common.retainAll(words);
        return !common.isEmpty();
    }

    private static Set<String> words(GoldText text) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!FunctionWords.is(Kind.EMPTY, text.word(i))) {
                words.add(text.word(i));
            }
        }
        return words;
    }
}
