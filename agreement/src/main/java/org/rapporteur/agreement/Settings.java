// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.record.Event.Status;

/**
 * What is compared, and how.
 *
 * @param actors how much of an actor's code is compared
 * @param statuses of which status the record's events have to be
 * @param yielding whether conceding and retreating are one type, {@code YIELD}
 * @param undatedOnReportDay whether an event without a day of its own is on the day of the report
 * @param resamples how often reports are drawn anew for the intervals
 * @param seed of the draws: the same one gives the same intervals
 */
public record Settings(
        ActorLevel actors,
        Set<Status> statuses,
        boolean yielding,
        boolean undatedOnReportDay,
        int resamples,
        long seed) {
    /** The usual settings. */
    public static final Settings USUAL =
            new Settings(ActorLevel.COUNTRY, EnumSet.allOf(Status.class), false, false, 1000, 1);

    private static final int COUNTRY = 3;

    /** How much of an actor's code is compared. */
    public enum ActorLevel {
        /** its first three letters: a country, {@code IGO}, {@code NGO} */
        COUNTRY {
            @Override
            String of(String code) {
                return code.length() > Settings.COUNTRY ? code.substring(0, Settings.COUNTRY) : code;
            }
        },
        /** all of it */
        CODE {
            @Override
            String of(String code) {
                return code;
            }
        };

        abstract String of(String code);
    }

    /** Keeps an unchangeable copy. */
    public Settings {
        statuses = Set.copyOf(statuses);
    }

    /** Returns these settings as they suit a coding. */
    public Settings suiting(HandCoding coding) {
        Set<Status> compared = coding.aspects().contains(Aspect.STATUS)
                ? statuses
                : EnumSet.of(Status.HAPPENED, Status.ONGOING, Status.PLANNED);
        return new Settings(actors, compared, coding.yielding(), undatedOnReportDay, resamples, seed);
    }

    /** Returns a type under the name that is compared. */
    String type(String type) {
        return yielding && (type.equals("CONCEDE") || type.equals("RETREAT")) ? HandCoding.YIELD : type;
    }
}
