// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.Arrays;
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
 * @param sides the sides of who, then of whom, by which reports agree on it
 * @param forum the name of the body that meets; null for none
 * @param stance of a position; null else
 * @param proposition of a position's claim; null if it has none
 */
record Entry(
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
    Object shelf() {
        return kind == Kind.EVENT
                ? Arrays.asList(kind, from, to, what, sides)
                : kind == Kind.MEETING
                        ? Arrays.asList(kind, from, to)
                        : Arrays.asList(
                                kind, from, sides.get(0), what, telling.report().slice(telling.span()));
    }

    /** Tells whether two on one shelf are one. */
    boolean isSame(Entry other) {
        if (kind != Kind.MEETING) {
            return certainty != Certainty.UNKNOWN && (kind == Kind.POSITION || certainty != Certainty.REPORT);
        }
        if (certainty == Certainty.UNKNOWN || telling.report().equals(other.telling.report())) {
            return false;
        }
        List<String> mine = sides.get(0);
        long shared = mine.stream().filter(other.sides.get(0)::contains).count();
        boolean samePlace = place == null || other.place == null || Objects.equals(place, other.place);
        boolean sameForum = forum != null && Objects.equals(forum, other.forum);
        return samePlace && (sameForum || shared >= 2 || shared == 1 && place != null && other.place != null);
    }
}
