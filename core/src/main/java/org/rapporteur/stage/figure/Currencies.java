// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.record.Entity;

/** Tells whose pounds, pesos and rupees a report means: those of the state that it names first among those that have such money. */
final class Currencies {
    private final FigureKnowledge knowledge;
    private final List<String> states;
    private final Map<List<String>, String> told = new HashMap<>();

    Currencies(FigureKnowledge knowledge, List<Entity> entities) {
        this.knowledge = knowledge;
        this.states = entities.stream()
                .filter(entity -> entity.country() != null && entity.kind() != Entity.Kind.MEDIA)
                .sorted(Comparator.comparingInt(
                        entity -> entity.mentions().get(0).span().start()))
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Returns the unit of a quantity in the money of the report's state; as it is for all other units. */
    @Nullable
    String unit(Quantity quantity, @Nullable String unit) {
        UnitPhrase phrase = quantity.unit();
        if (phrase == null || !phrase.unit().equals(unit)) {
            return unit;
        }
        return told.computeIfAbsent(phrase.words(), name -> of(name, phrase.unit()));
    }

    private String of(List<String> name, String unit) {
        Map<String, String> money = knowledge.currencies(name);
        return money.isEmpty()
                ? unit
                : states.stream()
                        .map(money::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(unit);
    }
}
