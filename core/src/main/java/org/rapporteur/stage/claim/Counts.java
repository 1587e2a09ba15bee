// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Figure;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;

/** Which figures of claims are worth setting against those of others. */
final class Counts {
    private static final String PEOPLE = "people";
    private static final String DEATH = "claim.relation.kill";

    private final ClaimKnowledge knowledge;
    private final Layer<Figure> figures;

    Counts(ClaimKnowledge knowledge, Reading reading) {
        this.knowledge = knowledge;
        figures = reading.layer(Figure.class);
    }

    /**
     * Returns the figures that count what a predicate is said of or directed at, or else the first alone: what else is counted in
     * a claim is another thing. Prices, shares and barrels count only where the claim names whose they are, and when.
     *
     * @param dated whether it does
     */
    List<Figure> of(Claim claim, Core core, boolean dated) {
        List<Figure> within = figures.within(claim.span());
        List<Figure> counting = within.stream()
                .filter(figure -> counts(figure, core.object()) || counts(figure, core.subject()))
                .toList();
        Word harmed = core.object();
        boolean people = (harmed == null || harmed.upos() != Upos.NOUN) && isDeath(core);
        return (counting.isEmpty() ? within.stream().limit(1).toList() : counting)
                .stream()
                        .map(figure -> people && figure.unit() == null ? figure.of(PEOPLE) : figure)
                        .filter(figure -> dated
                                || figure.unit() == null
                                || !knowledge.contests().isFluctuating(figure.unit()))
                        .toList();
    }

    /** {@code 25 had been killed}: nobody says it of anything but people. */
    private boolean isDeath(Core core) {
        Word predicate = core.predicate();
        return predicate != null
                && knowledge.relations(Cores.lower(predicate)).stream()
                        .anyMatch(sense -> sense.family().equals(DEATH));
    }

    private static boolean counts(Figure figure, @Nullable Word word) {
        return word != null && figure.span().contains(word.span());
    }
}
