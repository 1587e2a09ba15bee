// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.numbers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/** Numbers in words, and the nouns that bear a number as their name. */
public final class NumberKnowledge {
    private final Map<String, NumberWord> words;
    private final Set<String> numbered;
    private final Set<String> joints;
    private final Set<String> endings;

    private NumberKnowledge(List<NumberWord> words, List<String> numbered, List<Joint> joints) {
        this.words = words.stream().collect(Collectors.toUnmodifiableMap(NumberWord::form, Function.identity()));
        this.numbered = Set.copyOf(numbered);
        this.joints = forms(joints, Joint.Role.AND);
        this.endings = forms(joints, Joint.Role.ORDINAL_ENDING);
    }

    private static Set<String> forms(List<Joint> joints, Joint.Role role) {
        return joints.stream()
                .filter(joint -> joint.role() == role)
                .map(Joint::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A piece that joins the words of a number or makes it an ordinal. */
    private record Joint(String form, Role role) {
        private enum Role {
            AND,
            ORDINAL_ENDING
        }
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static NumberKnowledge load() {
        return new NumberKnowledge(
                Table.read(
                        NumberKnowledge.class,
                        "words.tsv",
                        List.of("form", "kind", "value", "example", "source"),
                        row -> new NumberWord(
                                row.text("form"), row.code("kind", NumberWord.Kind.class), row.number("value"))),
                Table.read(
                        NumberKnowledge.class,
                        "numbered.tsv",
                        List.of("form", "example", "source"),
                        row -> row.text("form")),
                Table.read(
                        NumberKnowledge.class,
                        "joints.tsv",
                        List.of("form", "role", "example", "source"),
                        row -> new Joint(row.text("form"), row.code("role", Joint.Role.class))));
    }

    /** Returns what a word in small letters says about numbers; null if nothing. */
    public @Nullable NumberWord word(String form) {
        return words.get(form);
    }

    /** Tells whether a number after a word, in small letters, is a name and not a count: {@code Resolution 2202}. */
    public boolean isNumbered(String form) {
        return numbered.contains(form);
    }

    /** Tells whether a word joins the hundreds of a number with the rest: {@code two hundred and six}. */
    public boolean isAnd(String form) {
        return joints.contains(form);
    }

    /** Tells whether letters after digits make an ordinal: {@code 3rd}. */
    public boolean isOrdinalEnding(String form) {
        return endings.contains(form);
    }
}
