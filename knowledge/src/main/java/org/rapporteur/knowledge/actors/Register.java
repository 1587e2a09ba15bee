// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.knowledge.actors.Membership.Standing;
import org.rapporteur.knowledge.actors.Term.Certainty;

/** Who held which office, and who belonged to what, on a day. */
final class Register {
    private final Map<String, List<Term>> byPerson;
    private final Map<String, List<Term>> byPost;
    private final Map<String, List<Membership>> byOrganization;
    private final Map<String, List<Membership>> byMember;

    Register(ActorTables tables) {
        byPerson = grouped(tables.terms, term -> term.person().id());
        byPost =
                grouped(tables.terms, term -> post(term.office().id(), term.of().id()));
        byOrganization = grouped(
                tables.memberships, membership -> membership.organization().id());
        byMember = grouped(tables.memberships, membership -> membership.member().id());
    }

    private static <V> Map<String, List<V>> grouped(List<V> values, Function<V, String> key) {
        Map<String, List<V>> groups = new HashMap<>();
        for (V value : values) {
            groups.computeIfAbsent(key.apply(value), any -> new ArrayList<>()).add(value);
        }
        return groups;
    }

    private static String post(String office, String of) {
        return office.concat(" ").concat(of);
    }

    List<Term> termsOf(String person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
    }

    List<Term> termsOf(String person, LocalDate day) {
        return termsOf(person).stream()
                .filter(term -> certainty(term, day) != Certainty.NOT)
                .sorted(Comparator.comparing(term -> certainty(term, day)))
                .toList();
    }

    List<Term> holders(String office, String of, LocalDate day) {
        List<Term> all = byPost.getOrDefault(post(office, of), List.of());
        List<Term> sure = all.stream()
                .filter(term -> term.on(day) == Certainty.HELD)
                .sorted(Comparator.comparing(Register::begin).reversed())
                .toList();
        return !sure.isEmpty()
                ? sure
                : all.stream()
                        .filter(term -> certainty(term, day) == Certainty.POSSIBLE)
                        .sorted(Comparator.comparing(Register::begin).reversed())
                        .toList();
    }

    // An office for one is not held any more once a successor has begun, even where the end is unknown.
    private Certainty certainty(Term term, LocalDate day) {
        Certainty alone = term.on(day);
        if (alone != Certainty.POSSIBLE || !term.office().single() || term.to() != null) {
            return alone;
        }
        boolean succeeded = byPost
                .getOrDefault(post(term.office().id(), term.of().id()), List.of())
                .stream()
                .anyMatch(other ->
                        begin(other).isAfter(begin(term)) && !begin(other).isAfter(day));
        return succeeded ? Certainty.NOT : alone;
    }

    private static LocalDate begin(Term term) {
        return term.from() == null ? LocalDate.MIN : term.from().first();
    }

    Optional<Membership> memberOn(String organization, String member, LocalDate day) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(membership -> membership.organization().id().equals(organization) && membership.on(day))
                .min(Comparator.comparing(Membership::standing));
    }

    List<Actor> members(String organization, LocalDate day) {
        return byOrganization.getOrDefault(organization, List.of()).stream()
                .filter(membership -> membership.standing() == Standing.MEMBER && membership.on(day))
                .map(Membership::member)
                .distinct()
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    List<Membership> membershipsOf(String member, LocalDate day) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(membership -> membership.on(day))
                .toList();
    }
}
