// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in a store. What is null or empty is left open; the rest has to hold together.
 *
 * @param words all have to be there; words between quotation marks stand together; {@code sanction*} stands for all that begin so
 * @param kinds among what: empty for all
 * @param speaker name, actor code or item of Wikidata of who says it; statements alone have one
 * @param about the same, of who is named in it
 * @param type kind of a statement, type or mode of an event of PLOVER, or the beginning of its code of CAMEO
 * @param from the first day: of an event, if it is known, else of the report
 * @param to the last day
 * @param country ISO 3166-1 alpha-3 or English name of the country of who says, does or suffers it
 * @param story the number of the story that it is told in
 * @param limit how many of each kind, at most {@link #MOST}
 * @param offset how many to pass over before
 */
public record Search(
        String words,
        List<Kind> kinds,
        @Nullable String speaker,
        @Nullable String about,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        @Nullable Long story,
        int limit,
        int offset) {
    /** As many of each kind are found at once. */
    public static final int MOST = 1000;

    /** So many places where the words of a search stand, those that came in last, are ranked, unless it is narrowed down. */
    public static final int RANKED = 10_000;

    private static final int FURTHEST = 1_000_000;
    private static final int USUAL = 10;

    /** What can be looked for. */
    public enum Kind {
        /** who said what */
        STATEMENT,
        /** who did what to whom */
        EVENT,
        /** whole reports */
        REPORT
    }

    /** Keeps an unchangeable copy; limit and offset are brought into their bounds. */
    public Search {
        kinds = kinds.isEmpty()
                ? List.of(Kind.values())
                : kinds.stream().distinct().sorted().toList();
        limit = Math.max(1, Math.min(limit, MOST));
        offset = Math.max(0, Math.min(offset, FURTHEST));
    }

    /** Tells whether words alone are looked for. */
    boolean isWide() {
        return speaker == null
                && about == null
                && type == null
                && from == null
                && to == null
                && country == null
                && story == null;
    }

    /** Returns a search for words, in all there is. */
    public static Search of(String words) {
        return new Search(words, List.of(), null, null, null, null, null, null, null, USUAL, 0);
    }

    /** Returns the same search among some kinds alone. */
    public Search among(Kind... some) {
        return new Search(words, List.of(some), speaker, about, type, from, to, country, story, limit, offset);
    }

    /** Returns the same search for what someone says. */
    public Search saidBy(@Nullable String name) {
        return new Search(words, kinds, name, about, type, from, to, country, story, limit, offset);
    }

    /** Returns the same search for what names someone. */
    public Search about(@Nullable String name) {
        return new Search(words, kinds, speaker, name, type, from, to, country, story, limit, offset);
    }

    /** Returns the same search for a kind of statement or a type of event. */
    public Search ofType(@Nullable String code) {
        return new Search(words, kinds, speaker, about, code, from, to, country, story, limit, offset);
    }

    /** Returns the same search between two days, both included. */
    public Search between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Search(words, kinds, speaker, about, type, first, last, country, story, limit, offset);
    }

    /** Returns the same search for those of a country. */
    public Search of(@Nullable String state, @Nullable Long number) {
        return new Search(words, kinds, speaker, about, type, from, to, state, number, limit, offset);
    }

    /** Returns the same search for another part of what there is. */
    public Search page(int size, int passed) {
        return new Search(words, kinds, speaker, about, type, from, to, country, story, size, passed);
    }
}
