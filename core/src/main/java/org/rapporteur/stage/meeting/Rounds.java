// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.record.Meeting.Status;

/**
 * Counts the rounds that a text does not number: where it tells of a third round and of just two earlier meetings, those
 * are the first and the second.
 */
final class Rounds {
    /** Rounds further back than that belong to another series. */
    private static final int DAYS = 45;

    /** A text that tells of more rounds is not counted: it is hostile, or a chronicle. */
    private static final int MOST = 20;

    private Rounds() {}

    /** Returns the number inferred for each meeting that has none of its own and gets one. */
    static Map<Draft, Integer> infer(List<Draft> drafts) {
        Map<Draft, Integer> inferred = new HashMap<>();
        Draft last = null;
        for (Draft draft : drafts) {
            Integer round = draft.details().round();
            if (round != null && round > 1 && round <= MOST && isRound(draft) && day(draft) != null) {
                last = last == null || round > number(last) ? draft : last;
            }
        }
        if (last == null) {
            return inferred;
        }
        List<Draft> earlier = earlier(drafts, last);
        if (earlier.size() == number(last) - 1) {
            for (int i = 0; i < earlier.size(); i++) {
                if (earlier.get(i).details().round() == null) {
                    inferred.put(earlier.get(i), i + 1);
                }
            }
        }
        return inferred;
    }

    private static List<Draft> earlier(List<Draft> drafts, Draft last) {
        LocalDate end = day(last);
        List<Draft> earlier = new ArrayList<>();
        for (Draft draft : drafts) {
            LocalDate day = day(draft);
            if (draft != last
                    && day != null
                    && end != null
                    && day.isBefore(end)
                    && ChronoUnit.DAYS.between(day, end) <= DAYS
                    && draft.status() != Status.CANCELLED
                    && draft.status() != Status.PROPOSED
                    && draft.kind().agreesWith(MeetingKind.TALKS)) {
                earlier.add(draft);
            }
        }
        earlier.sort(Comparator.comparing(Rounds::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return earlier;
    }

    private static boolean isRound(Draft draft) {
        return draft.told().stream().anyMatch(told -> told.kind() == MeetingKind.ROUND);
    }

    private static int number(Draft draft) {
        Integer round = draft.details().round();
        return round == null ? 0 : round;
    }

    private static @Nullable LocalDate day(Draft draft) {
        return draft.details().time() == null ? null : draft.details().time().from();
    }
}
