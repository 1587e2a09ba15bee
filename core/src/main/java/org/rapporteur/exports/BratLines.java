// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/** Writes the lines of a standoff file: text-bound annotations, events, relations, attributes and notes, each with its number. */
final class BratLines {
    private final NumberedRecord in;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> bound = new HashMap<>();
    private final Map<Character, Integer> numbers = new HashMap<>();

    BratLines(NumberedRecord in) {
        this.in = in;
    }

    /** A role of an event and who or what fills it. */
    record Role(String name, @Nullable String id) {}

    /** Binds a type to words; returns its id, which is null if there is nothing to see in them. */
    @Nullable
    String bind(String type, List<Span> spans) {
        List<Span> pieces = BratSpans.of(in.record().report().text(), spans);
        if (pieces.isEmpty()) {
            return null;
        }
        String where = type + " "
                + pieces.stream()
                        .map(piece -> in.offset(piece.start()) + " " + in.offset(piece.end()))
                        .collect(Collectors.joining(";"));
        return bound.computeIfAbsent(
                where,
                key -> line('T', where + "\t" + pieces.stream().map(in::words).collect(Collectors.joining(" "))));
    }

    /** Adds an event, whose trigger is bound; several that fill one role are numbered. */
    String event(String type, String trigger, List<Role> roles) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> parts = new ArrayList<>(List.of(type + ":" + trigger));
        for (Role role : roles) {
            if (role.id() != null) {
                int count = seen.merge(role.name(), 1, Integer::sum);
                parts.add(role.name() + (count == 1 ? "" : String.valueOf(count)) + ":" + role.id());
            }
        }
        return line('E', String.join(" ", parts));
    }

    void relation(String type, @Nullable String one, @Nullable String other) {
        if (one != null && other != null) {
            line('R', type + " Arg1:" + one + " Arg2:" + other);
        }
    }

    /** Says that some are the same. */
    void same(List<String> ids) {
        if (ids.size() > 1) {
            out.append("*\tEquiv ").append(String.join(" ", ids)).append('\n');
        }
    }

    void attribute(String name, @Nullable String target, @Nullable Object value) {
        if (target != null && value != null) {
            line('A', name + " " + target + " " + value);
        }
    }

    void flag(String name, String target) {
        line('A', name + " " + target);
    }

    void reference(String target, String item, String name) {
        line('N', "Reference " + target + " Wikidata:" + item + "\t" + BratSpans.onOneLine(name));
    }

    void note(@Nullable String target, List<String> words) {
        if (target != null && !words.isEmpty()) {
            line('#', "AnnotatorNotes " + target + "\t" + BratSpans.onOneLine(String.join("; ", words)));
        }
    }

    private String line(char letter, String rest) {
        String id = letter + String.valueOf(numbers.merge(letter, 1, Integer::sum));
        out.append(id).append('\t').append(rest).append('\n');
        return id;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
