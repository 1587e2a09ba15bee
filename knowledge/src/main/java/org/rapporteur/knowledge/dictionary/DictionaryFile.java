// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.util.List;
import org.rapporteur.knowledge.dictionary.DictionaryText.Line;

/**
 * An actor or agent dictionary in the form of PETRARCH or TABARI, read.
 *
 * <p>Nothing is left out in silence: what is malformed is a {@link Problem} with its line.
 *
 * @param kind what the file is
 * @param rows what it says, in its order; none if it is no dictionary of actors or agents
 * @param problems what is wrong in it, in the order of the lines
 * @param comments how many of its lines are comments alone, which are not kept
 */
public record DictionaryFile(Kind kind, List<DictionaryRow> rows, List<Problem> problems, int comments) {
    /** What a file is. */
    public enum Kind {
        /** phrases with codes of actors */
        ACTORS,
        /** phrases with codes that are put to those of actors */
        AGENTS,
        /** verbs and their patterns; not read */
        VERBS,
        /** phrases that discard a sentence or a story; not read */
        DISCARDS,
        /** words with codes of issues; not read */
        ISSUES,
        /** CountryInfo.txt; not read */
        COUNTRIES
    }

    /**
     * Something wrong.
     *
     * @param file the name of the file
     * @param line the line, from 1
     * @param words {@code found …, expected …}
     * @param taken whether it was taken all the same
     */
    public record Problem(String file, int line, String words, boolean taken) {
        /** Returns the problem as {@code file:line: words}. */
        @Override
        public String toString() {
            return file + ":" + line + ": " + words;
        }
    }

    /**
     * Reads a file.
     *
     * @param name its name, for {@link DictionaryRow#source()} and for messages
     * @param text all its characters
     * @param reading how the limits of dates are meant
     * @param joinBare whether an actor without a code is one with the actor after it
     */
    public static DictionaryFile read(String name, String text, DateReading reading, boolean joinBare) {
        DictionaryText read = new DictionaryText(text);
        Problems problems = new Problems(name);
        Kind kind = kind(read.lines());
        List<DictionaryRow> rows = switch (kind) {
            case ACTORS -> new ActorEntries(problems, reading).read(read.lines(), joinBare);
            case AGENTS -> new AgentEntries(problems).read(read.lines());
            default -> List.of();
        };
        if (kind != Kind.ACTORS && kind != Kind.AGENTS) {
            problems.refuse(
                    read.lines().isEmpty() ? 1 : read.lines().get(0).number(),
                    read.lines().size() + " lines of what looks like " + kind,
                    "a dictionary of actors or agents; nothing of it was taken");
        }
        return new DictionaryFile(kind, List.copyOf(rows), problems.all(), read.comments());
    }

    private static Kind kind(List<Line> lines) {
        boolean coded = false;
        for (Line line : lines) {
            String text = line.text();
            int open = text.indexOf('[');
            int close = text.indexOf(']', Math.max(0, open));
            if (open >= 0 && close > open && text.substring(open, close).indexOf('~') >= 0) {
                return Kind.AGENTS;
            }
            if (text.startsWith("<Country")) {
                return Kind.COUNTRIES;
            }
            if (text.startsWith("--- ") || text.startsWith("- ") && text.indexOf('*') > 0) {
                return Kind.VERBS;
            }
            if (text.startsWith("n:") || text.startsWith("v:")) {
                return Kind.ISSUES;
            }
            coded |= open >= 0;
        }
        return coded ? Kind.ACTORS : Kind.DISCARDS;
    }
}
