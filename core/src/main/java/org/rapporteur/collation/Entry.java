// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Moment.Certainty;
import org.rapporteur.collation.Moment.Kind;
import org.rapporteur.collation.Moment.Telling;
import org.rapporteur.record.Position;
import org.rapporteur.record.Proposition;

/**
 * One report's word on a meeting, an event or a position.
 *
 * @param number how many entries were taken before it
 * @param sides the sides of who, then of whom, by which reports agree on it
 * @param forum the name of the body that meets; null for none
 * @param stance of a position; null else
 * @param proposition of a position's claim; null if it has none
 */
record Entry(
        long number,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        List<String> who,
        List<String> whom,
        List<List<String>> sides,
        String what,
        @Nullable String place,
        @Nullable String forum,
        Position.@Nullable Stance stance,
        @Nullable Proposition proposition,
        Telling telling) {
    /** What entries must share to be compared at all. */
    byte[] shelf() {
        SortKey shelf = new SortKey().with(kind.ordinal()).with(from);
        switch (kind) {
            case EVENT -> shelf.with(to).with(what).with(sides.get(0)).with(sides.get(1));
            case MEETING -> shelf.with(to);
            case POSITION -> shelf.with(sides.get(0)).with(what).with(telling.words());
        }
        return shelf.bytes();
    }

    /** Where it stands among all entries: by the days of the reports, their ids, and the places of the words, as spans are sorted. */
    byte[] order() {
        return new SortKey()
                .with(telling.day())
                .inOrder(telling.report())
                .with(telling.start())
                .with(Integer.MAX_VALUE - telling.end())
                .with(number)
                .bytes();
    }

    /** Where a moment that it tells first stands on the timeline: by its days, then in the order of the entries. */
    byte[] moment() {
        return new SortKey().with(from).with(to).with(order()).bytes();
    }

    /** Tells whether any other can be one with it. */
    boolean canBeShared() {
        return certainty != Certainty.UNKNOWN && (kind != Kind.EVENT || certainty != Certainty.REPORT);
    }

    /** Tells whether another of the same shelf is one with it. */
    boolean isSame(Entry other) {
        if (kind != Kind.MEETING) {
            return canBeShared();
        }
        if (!canBeShared() || telling.report().equals(other.telling.report())) {
            return false;
        }
        List<String> mine = sides.get(0);
        long shared = mine.stream().filter(other.sides.get(0)::contains).count();
        boolean samePlace = place == null || other.place == null || Objects.equals(place, other.place);
        boolean sameForum = forum != null && Objects.equals(forum, other.forum);
        return samePlace && (sameForum || shared >= 2 || shared == 1 && place != null && other.place != null);
    }
}
