// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorTables.Line;

/**
 * What is wrong, doubtful or stale in the tables of actors, each as {@code file:line: found …, expected …}.
 *
 * <p>That a field is malformed, an id unknown or a line double is refused when the tables are read; here is what only several
 * lines together, or the calendar, can show.
 */
public final class ActorLint {
    private static final int STALE_YEARS = 2;

    private final ActorTables tables;
    private final List<Finding> findings = new ArrayList<>();

    /** How bad a finding is. */
    public enum Severity {
        /** the tables contradict themselves */
        ERROR,
        /** what is known may be out of date */
        STALE
    }

    /**
     * Something found.
     *
     * @param severity how bad it is
     * @param file the table
     * @param line the line in it, from 1
     * @param words what was found and what was expected
     */
    public record Finding(Severity severity, String file, int line, String words) {
        /** Returns the finding as {@code file:line: words}. */
        @Override
        public String toString() {
            return file + ":" + line + ": " + words;
        }
    }

    private ActorLint(ActorTables tables) {
        this.tables = tables;
    }

    /**
     * Checks the tables.
     *
     * @param overlay a user's own tables over ours
     * @param day the day to which the tables should be up to date
     * @return all findings, in the order of files and lines
     * @throws org.rapporteur.table.TableException if a table cannot be read; lists all its problems
     */
    public static List<Finding> check(Overlay overlay, LocalDate day) {
        ActorLint lint = new ActorLint(new ActorTables(overlay));
        lint.terms(day);
        lint.memberships();
        lint.names();
        lint.codes();
        lint.findings.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        return List.copyOf(lint.findings);
    }

    private void find(Severity severity, Object entry, String words) {
        Line line = tables.lines.get(entry);
        if (line != null) {
            findings.add(new Finding(severity, line.file(), line.number(), words));
        }
    }

    private void terms(LocalDate day) {
        Map<String, List<Term>> byPost = new HashMap<>();
        for (Term term : tables.terms) {
            if (term.from() != null
                    && term.to() != null
                    && term.to().last().isBefore(term.from().first())) {
                find(
                        Severity.ERROR,
                        term,
                        "found an end " + term.to() + " before " + term.from()
                                + ", expected an end after the beginning");
            }
            if (term.to() == null && term.seen() == null) {
                find(Severity.STALE, term, "found no end, expected the last day or a day on which it was held still");
            } else if (term.to() == null && stale(term.seen(), day)) {
                find(Severity.STALE, term, "found held still on " + term.seen() + ", expected news of the end since");
            }
            if (term.office().single()) {
                byPost.computeIfAbsent(term.office().id() + ' ' + term.of().id(), key -> new ArrayList<>())
                        .add(term);
            }
        }
        byPost.values().forEach(this::overlaps);
    }

    private static boolean stale(@Nullable PartialDate seen, LocalDate day) {
        return seen != null && seen.last().plusYears(STALE_YEARS).isBefore(day);
    }

    private void overlaps(List<Term> terms) {
        List<Term> dated = terms.stream()
                .filter(term -> term.from() != null)
                .sorted(Comparator.comparing(ActorLint::begin))
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            Term before = dated.get(i - 1);
            Term after = dated.get(i);
            PartialDate end = before.to() == null ? before.seen() : before.to();
            if (end != null && end.first().isAfter(begin(after)) && end.first().isAfter(end(after.from()))) {
                find(
                        Severity.ERROR,
                        after,
                        "found " + after.person().name() + " from " + after.from() + ", while "
                                + before.person().name() + " held the same office until " + end
                                + ", expected one holder at a time");
            }
        }
    }

    private static LocalDate begin(Term term) {
        return term.from() == null ? LocalDate.MIN : term.from().first();
    }

    private static LocalDate end(@Nullable PartialDate date) {
        return date == null ? LocalDate.MIN : date.last();
    }

    private void memberships() {
        Map<String, Membership> last = new HashMap<>();
        tables.memberships.stream()
                .sorted(Comparator.comparing(membership -> membership.from() == null
                        ? LocalDate.MIN
                        : membership.from().first()))
                .forEach(membership -> {
                    String key = membership.organization().id()
                            + ' '
                            + membership.member().id();
                    Membership before = last.put(key, membership);
                    if (before != null
                            && before.standing() == membership.standing()
                            && (before.to() == null
                                    || membership.from() == null
                                    || before.to()
                                            .first()
                                            .isAfter(membership.from().last()))) {
                        find(
                                Severity.ERROR,
                                membership,
                                "found a second membership from " + membership.from()
                                        + " before the first has ended, expected one at a time");
                    }
                });
    }

    private void names() {
        Map<String, Actor> persons = new HashMap<>();
        Map<String, Actor> others = new HashMap<>();
        for (ActorTables.Named named : tables.names) {
            Naming naming = named.naming();
            Actor actor = naming.actor();
            boolean person = actor.kind() == Actor.Kind.PERSON;
            Map<String, Actor> seen = person ? persons : others;
            Actor other = seen.putIfAbsent(WordFolding.fold(named.words()), actor);
            boolean same = other == null || other.equals(actor);
            if (!same && (person || (!naming.ambiguous() && other.kind() == actor.kind()))) {
                find(
                        Severity.ERROR,
                        actor,
                        "found the name '" + named.words() + "' of " + other.id()
                                + ", expected a name of one alone, or a line in ambiguous.tsv");
            }
        }
    }

    private void codes() {
        for (Actor actor : tables.actors.values()) {
            String country = actor.country();
            if (country != null && !tables.actors.containsKey("state." + country)) {
                find(Severity.ERROR, actor, "found the country '" + country + "', expected one of states.tsv");
            }
            String code = actor.code();
            if (code != null
                    && (code.length() % 3 != 0 || !code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z'))) {
                find(Severity.ERROR, actor, "found the code '" + code + "', expected groups of three capitals");
            }
        }
    }
}
