// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Term.Certainty;

/**
 * The code of a person by the office that was held on a day, in the actor scheme of CAMEO.
 *
 * <p>Who holds an office of a state has the state's code and the office's role; who holds one of an organisation has the
 * organisation's code; where no office is known to have been held, one that may have been counts. Who has left each of the offices that the person is known by is of the elites of the state (ELI: former
 * officials). Of a day before the first known office nothing is told but what the person is known by best.
 */
final class OfficialCode {
    private static final String ELITES = "ELI";

    private final Register register;

    OfficialCode(Register register) {
        this.register = register;
    }

    /** Returns a person's code on a day; null if the person has none. */
    @Nullable
    String on(Actor person, LocalDate day) {
        String best = person.code();
        List<Term> all = register.termsOf(person.id());
        if (best == null || all.isEmpty()) {
            return best;
        }
        List<Term> held = register.termsOf(person.id(), day);
        boolean sure = held.stream().anyMatch(term -> term.on(day) == Certainty.HELD);
        List<String> codes = held.stream()
                .filter(term -> !sure || term.on(day) == Certainty.HELD)
                .sorted(Comparator.comparing(OfficialCode::begin).reversed())
                .map(OfficialCode::code)
                .filter(Objects::nonNull)
                .toList();
        if (!codes.isEmpty()) {
            return codes.contains(best) ? best : codes.get(0);
        }
        boolean official = all.stream().anyMatch(term -> best.equals(code(term)));
        boolean left = held.isEmpty() && all.stream().anyMatch(term -> isOver(term, day));
        return official && left && person.country() != null ? person.country() + ELITES : best;
    }

    private static boolean isOver(Term term, LocalDate day) {
        return term.to() != null && day.isAfter(term.to().last());
    }

    private static LocalDate begin(Term term) {
        return term.from() == null ? LocalDate.MIN : term.from().first();
    }

    private static @Nullable String code(Term term) {
        Actor of = term.of();
        if (of.kind() != Actor.Kind.COUNTRY) {
            return of.code();
        }
        String role = term.office().role();
        return of.country() == null ? null : of.country() + (role == null ? "" : role);
    }
}
