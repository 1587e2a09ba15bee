// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.record.Meeting;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * One place where a text tells of a meeting, before it is known which.
 *
 * @param sentence where
 * @param span the words
 * @param governor the verb that it is the purpose of, or that tells of it; null for others
 * @param nominal whether a noun names it: {@code the talks}; a verb tells it else
 * @param kind what kind of meeting
 * @param known whether the words take it for known: {@code the talks}, {@code Monday's talks}
 * @param fresh whether they tell of another than those told before: {@code a meeting}, {@code later met}
 * @param other whether they say that it is another than those told before, of the same day or not: {@code another meeting}
 * @param firm whether a verb says that it is or was or will be held
 * @param status how real it is
 * @param details what is said of it
 * @param affair whether its own words make it one of public affairs: {@code peace talks}
 * @param rule the line of knowledge that fired
 */
record Told(
        Sentence sentence,
        Span span,
        @Nullable Word governor,
        boolean nominal,
        MeetingKind kind,
        boolean known,
        boolean fresh,
        boolean other,
        boolean firm,
        Meeting.Status status,
        Details details,
        boolean affair,
        String rule) {
    /** Tells whether enough is said to make an entry of it when nothing before it is the same meeting. */
    boolean standsAlone() {
        boolean when = details.time() != null;
        boolean where = details.place() != null;
        int parties = details.parties().size();
        boolean who = parties > 0 || details.forum() != null || details.sponsor() != null;
        return switch (kind) {
            case VISIT ->
                where && (parties > (details.parties().contains(details.place()) ? 1 : 0) || details.forum() != null)
                        || affair && parties > 0
                        || nominal && parties > 1;
            case CALL -> parties > 1 || isTakenForGranted();
            default ->
                (affair
                                && status != Meeting.Status.PROPOSED
                                && (who || when || where || isGoingOn() || kind == MeetingKind.SUMMIT))
                        || ((firm || isKnownTalks()) && when && where)
                        || kind == MeetingKind.ROUND && details.round() != null && (when || where)
                        || isTakenForGranted()
                        || who
                                && (status == Meeting.Status.PROPOSED
                                        ? when || where
                                        : parties > 1 || details.forum() != null || when || where || isLed());
        };
    }

    /** {@code called the meeting with the chancellor a success}: nobody doubts that it was held. */
    private boolean isTakenForGranted() {
        return known && nominal && details.hasPartner() && status != Meeting.Status.PROPOSED;
    }

    /** Returns the same mention with all that is said of the meeting elsewhere too. */
    Told with(Details all) {
        return new Told(sentence, span, governor, nominal, kind, known, fresh, other, firm, status, all, affair, rule);
    }

    /** {@code Negotiations were to begin on Friday}: nothing but that they are, and when. */
    boolean isBare() {
        return nominal
                && firm
                && !fresh
                && kind == MeetingKind.TALKS
                && details.parties().isEmpty()
                && details.forum() == null
                && details.place() == null;
    }

    /** {@code peace talks are under way}. */
    private boolean isGoingOn() {
        return firm && status == Meeting.Status.ONGOING;
    }

    /** {@code those negotiations in Oslo on Friday}. */
    boolean isKnownTalks() {
        return known && kind == MeetingKind.TALKS;
    }

    /** {@code Norway holds a meeting led by its minister of health}. */
    private boolean isLed() {
        return firm && !details.leads().isEmpty();
    }
}
