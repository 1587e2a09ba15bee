// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Word;

/** How long an event lasts, and the days that lengths lead to. */
final class Lengths {
    private final EventKnowledge knowledge;
    private final List<Time> times;

    /**
     * Makes a finder of lengths.
     *
     * @param times those of the sentence
     */
    Lengths(EventKnowledge knowledge, List<Time> times) {
        this.knowledge = knowledge;
        this.times = times;
    }

    /** Returns how long, or the day that a length leads to, from the clause that it is counted from if need be. */
    @Nullable
    Time of(Word word) {
        for (Word child : word.children()) {
            Time time = Dates.isPhrase(child) && lasts(child) ? at(child) : null;
            time = time != null && isOther(time, child) ? null : time;
            time = time == null && child.is("advcl") ? beforeMark(child) : time;
            Time counted = time == null && child.is("obl") ? countedFrom(child) : null;
            time = counted == null || counted.from() == null ? time : counted;
            time = time == null && child.is("obj") ? lengthOf(child) : time;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private @Nullable Time lengthOf(Word object) {
        for (Word child : object.children()) {
            Time time = child.is("nmod") && child.has("case") && lasts(child) ? at(child) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** {@code seized the port two days after the army shelled it}: the length hangs on the clause behind it. */
    private @Nullable Time beforeMark(Word clause) {
        Word mark = clause.child("mark");
        for (Word child : clause.children()) {
            Time time = mark != null && child.index() < mark.index() && Dates.isPhrase(child) ? at(child) : null;
            if (time != null && time.from() != null) {
                return time;
            }
        }
        return null;
    }

    /**
     * {@code the two-year war}, {@code ended eight months after it began}: how long something has been going on, or how far it
     * lies from another, does not tell when it happened.
     */
    private boolean isOther(Time time, Word length) {
        boolean describes = length.is("amod") || length.is("compound");
        return describes && !isShort(time.value()) || time.from() == null && !length.has("case") && isCounted(length);
    }

    /** {@code two days after the vote of 3 May}: the length tells when, and not the day of the vote; null if there is none. */
    @Nullable
    Time countedFrom(Word phrase) {
        Word preposition = phrase.child("case");
        if (preposition == null || !knowledge.isCounting(preposition.lemma())) {
            return null;
        }
        int end = preposition.start() - 1;
        for (Time time : times) {
            if (time.type() == Time.Type.DURATION && time.span().end() == end) {
                return time;
            }
        }
        return null;
    }

    /** Days, weeks or less: {@code a three-week siege}. */
    private static boolean isShort(@Nullable String duration) {
        return duration == null || duration.startsWith("PT") || duration.endsWith("D") || duration.endsWith("W");
    }

    /** {@code eight months after the raid}: a preposition or conjunction follows at once. */
    private boolean isCounted(Word length) {
        Word above = length.head();
        return leads(length, length.index() + 1) || above != null && leads(above, length.index() + 1);
    }

    private boolean leads(Word word, int index) {
        for (Word child : word.children()) {
            Word led = child.has("mark") ? child.child("mark") : child.child("case");
            if (led != null && led.index() == index && knowledge.isCounting(led.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code for three weeks} and {@code three weeks long} last; what someone is sentenced {@code to} does not. */
    private boolean lasts(Word phrase) {
        Word preposition = phrase.child("case");
        return preposition == null || knowledge.isLasting(preposition.lemma());
    }

    private @Nullable Time at(Word word) {
        for (Time time : times) {
            if (time.type() == Time.Type.DURATION && time.span().overlaps(word.span())) {
                return time;
            }
        }
        return null;
    }
}
