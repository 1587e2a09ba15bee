// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Word;

/** Finds where something is counted: {@code 5,000 refugees in Jordan}, {@code 40 were killed near Kyiv}. */
final class Places {
    private static final int HIGH = 4;

    private final FigureKnowledge knowledge;

    Places(FigureKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the id of the place that is told with a noun, or else with the verb that governs it; null if none is. */
    @Nullable
    String of(Word noun, EntityIndex entities) {
        Word word = noun;
        for (int steps = 0; word != null && steps < HIGH; steps++) {
            String place = below(word, entities);
            boolean verb = word.upos() == org.rapporteur.grammar.Upos.VERB;
            if (place != null || verb) {
                return place;
            }
            word = word.head();
        }
        return null;
    }

    private @Nullable String below(Word word, EntityIndex entities) {
        for (Word child : word.children()) {
            Word preposition = child.is("obl") || child.is("nmod") ? child.child("case") : null;
            if (preposition != null && isPlacing(preposition.form())) {
                Entity entity = entities.headedAt(child.start());
                if (entity != null && isPlace(entity)) {
                    return entity.id();
                }
            }
        }
        return null;
    }

    private boolean isPlacing(String form) {
        return knowledge.is(FigureWord.PLACING, form) || knowledge.is(FigureWord.IN, form);
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY || entity.place() != null;
    }
}
