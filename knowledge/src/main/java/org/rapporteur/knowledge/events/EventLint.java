// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventTables.Line;

/**
 * What is wrong or useless in the lexicon of events, each as {@code file:line: found …, expected …}.
 *
 * <p>That a field is malformed, or names a type, frame or class that there is none of, is refused when the tables are read; here
 * is what only several lines together show. Whether a line holds in its own example only a reading can tell: see
 * {@link #examples}.
 */
public final class EventLint {
    private final EventTables tables;
    private final EventKnowledge knowledge;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Something found.
     *
     * @param file the table
     * @param line the line in it, from 1
     * @param words {@code found …, expected …}
     */
    public record Finding(String file, int line, String words) {
        /** Returns the finding as {@code file:line: words}. */
        @Override
        public String toString() {
            return file + ":" + line + ": " + words;
        }
    }

    /**
     * The example of a line of the user's own.
     *
     * @param file the table
     * @param line the line in it, from 1
     * @param id the id of the line, which must hold in the example
     * @param text the example
     */
    public record Example(String file, int line, String id, String text) {}

    private EventLint(UnaryOperator<String> name, Function<String, @Nullable Reader> open) {
        tables = new EventTables(name, open);
        knowledge = new EventKnowledge(tables);
    }

    /**
     * Checks the lexicon.
     *
     * @param name what the user's table of a name is called in messages
     * @param open opens the user's table of a name; null where there is none
     * @return all findings, in the order of files and lines
     * @throws org.rapporteur.table.TableException if a table cannot be read; lists all its problems
     */
    public static List<Finding> check(UnaryOperator<String> name, Function<String, @Nullable Reader> open) {
        EventLint lint = new EventLint(name, open);
        lint.triggers();
        lint.lightVerbs();
        lint.governors();
        lint.classes();
        lint.findings.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        return List.copyOf(lint.findings);
    }

    /**
     * Returns the examples of the user's own lines.
     *
     * @param name what the user's table of a name is called in messages
     * @param open opens the user's table of a name; null where there is none
     * @return the examples, in the order of files and lines
     * @throws org.rapporteur.table.TableException if a table cannot be read; lists all its problems
     */
    public static List<Example> examples(UnaryOperator<String> name, Function<String, @Nullable Reader> open) {
        EventLint lint = new EventLint(name, open);
        EventKnowledge known = lint.knowledge;
        return Stream.of(
                        known.triggers().stream().flatMap(each -> lint.own(each, each.id(), each.example())),
                        known.lightVerbs().stream().flatMap(each -> lint.own(each, each.id(), each.example())),
                        known.governors().stream().flatMap(each -> lint.own(each, each.id(), each.example())))
                .flatMap(examples -> examples)
                .sorted(Comparator.comparing(Example::file).thenComparingInt(Example::line))
                .toList();
    }

    private Stream<Example> own(Object entry, String id, String example) {
        Line line = tables.line(entry);
        return line.own() ? Stream.of(new Example(line.file(), line.number(), id, example)) : Stream.of();
    }

    private void find(Object entry, String found, String expected) {
        Line line = tables.line(entry);
        findings.add(new Finding(line.file(), line.number(), "found " + found + ", expected " + expected));
    }

    private void triggers() {
        Map<String, Object> seen = new HashMap<>();
        for (Trigger trigger : knowledge.triggers()) {
            lemma(trigger, trigger.lemma());
            Set<String> conditions = new HashSet<>();
            for (Condition condition : trigger.conditions()) {
                String place = condition.place().name() + condition.preposition();
                conditions.add(place + Set.copyOf(condition.lemmas()) + condition.types());
            }
            String key = trigger.lemma()
                    + trigger.kind()
                    + conditions.stream().sorted().toList();
            twice(seen, key, trigger, "'" + trigger.id() + "' under the conditions");
        }
    }

    private void lightVerbs() {
        Map<String, Object> seen = new HashMap<>();
        for (LightVerb light : knowledge.lightVerbs()) {
            lemma(light, light.lemma());
            String key = light.lemma() + "|" + light.particle() + "|" + light.preposition() + "|" + light.direction();
            twice(seen, key, light, "'" + light.id() + "' as the light verb");
        }
    }

    private void governors() {
        Map<String, Object> seen = new HashMap<>();
        for (Governor governor : knowledge.governors()) {
            lemma(governor, governor.lemma());
            twice(
                    seen,
                    governor.lemma() + "|" + governor.complement(),
                    governor,
                    "'" + governor.id() + "' in the place");
        }
    }

    private void classes() {
        for (EventKnowledge.ClassMember member : knowledge.members()) {
            lemma(member, member.lemma());
            if (!knowledge.isUsed(member.name())) {
                find(
                        member,
                        "'" + member.name() + "' as class",
                        "a class that a line of triggers.tsv or the reader asks for");
            }
        }
    }

    private void lemma(Object entry, String lemma) {
        if (!lemma.equals(lemma.toLowerCase(Locale.ROOT).strip())) {
            find(entry, "'" + lemma + "' as lemma", "a dictionary form in lower case; nothing else is looked up");
        }
    }

    private void twice(Map<String, Object> seen, String key, Object entry, String what) {
        Object first = seen.putIfAbsent(key, entry);
        if (first != null) {
            Line line = tables.line(first);
            find(entry, what + " of " + line.file() + ":" + line.number(), "each once; only the first is ever asked");
        }
    }
}
