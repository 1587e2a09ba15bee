// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.Event.When;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Word;

/**
 * When an event happens: the date that governs it, not the one that stands nearest.
 *
 * <p>What hangs on the trigger comes first, then what hangs on its object and its other phrases ({@code killed nine people on
 * Monday}), then the clauses that share its time. A length ({@code fought for three weeks}) tells when where no date does.
 */
final class Dates {
    private static final int REACH = 6;

    private final EventKnowledge knowledge;
    private final List<Time> times;

    /**
     * Makes a finder of dates.
     *
     * @param times those of the sentence
     */
    Dates(EventKnowledge knowledge, List<Time> times) {
        this.knowledge = knowledge;
        this.times = times;
    }

    /** Returns when; null if the sentence does not tell. */
    @Nullable
    When of(Match match) {
        if (times.isEmpty()) {
            return null;
        }
        Time found = date(match.word(), match.bearer());
        found = found == null ? length(match.word()) : found;
        found = found == null && match.bearer() != match.word() ? length(match.bearer()) : found;
        return found == null ? null : new When(value(found), found.from(), found.to(), found.id());
    }

    /** A length that leads to a day, {@code two days after the attack of 3 May}, tells that day. */
    private static @Nullable String value(Time time) {
        LocalDate from = time.from();
        boolean leads = time.type() == Time.Type.DURATION && from != null && from.equals(time.to());
        return leads && from != null ? from.toString() : time.value();
    }

    private @Nullable Time date(Word trigger, Word bearer) {
        Time found = hanging(trigger);
        Word word = bearer;
        for (int i = 0; found == null && i < REACH; i++) {
            found = hanging(word);
            found = found == null ? below(word) : found;
            found = found == null && word.relation().equals("acl:relcl") ? nominal(word.head()) : found;
            found = found == null && word.is("ccomp") ? frame(word) : found;
            if (!sharesTime(word) || word.head() == null) {
                break;
            }
            word = word.head();
        }
        return found;
    }

    /** Tells whether a clause or phrase happens when the one that it hangs on does: {@code shelled the port, killing nine}. */
    private static boolean sharesTime(Word word) {
        boolean clause = word.is("advcl") && !word.has("mark") && !word.xpos().equals("VBD");
        boolean absolute = word.is("advcl") && word.xpos().equals("VBG") && word.has("nsubj");
        return clause
                || absolute
                || word.is("xcomp")
                || word.is("conj")
                || word.is("obj")
                || word.is("nsubj")
                || word.is("acl") && !word.relation().equals("acl:relcl")
                || word.is("nmod");
    }

    /** Returns the date that hangs on a word itself. */
    private @Nullable Time hanging(Word word) {
        Word mark = word.is("advcl") ? word.child("mark") : null;
        for (Word child : word.children()) {
            boolean before = mark != null && child.index() < mark.index();
            Time time = isPhrase(child) && !before ? at(child, false) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static boolean isPhrase(Word child) {
        return child.is("obl")
                || child.is("advmod")
                || child.is("nmod")
                || child.is("amod")
                || child.is("compound")
                || child.is("obj");
    }

    /** Returns the date inside the phrases of a word: {@code killed nine people on Monday}, {@code Monday's attack killed}. */
    private @Nullable Time below(Word word) {
        for (Word child : word.children()) {
            boolean when = child.is("advcl") && isWhen(child);
            boolean phrase = child.is("obj") || child.is("obl") || child.is("nsubj");
            Time time = when || phrase && countedFrom(child) == null ? hanging(child) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** {@code an attack on Sunday that killed nine}. */
    private @Nullable Time nominal(@Nullable Word noun) {
        if (noun == null) {
            return null;
        }
        for (Word child : noun.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            boolean dates = preposition != null && knowledge.isDating(preposition.lemma());
            Time time = dates ? at(child, false) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** {@code On Sunday, officials said, rebels killed nine people}: what opens the sentence belongs to what is reported. */
    private @Nullable Time frame(Word reported) {
        Word reporting = reported.head();
        if (reporting == null || reporting.index() > reported.index()) {
            return null;
        }
        Word subject = reporting.child("nsubj");
        for (Word child : reporting.children()) {
            boolean opens = subject != null
                    && child.is("obl")
                    && child.index() < subject.leftmost().index();
            if (opens && isSetOff(reporting, reported)) {
                return at(child, false);
            }
        }
        return null;
    }

    /** Whether a comma stands right behind the reporting verb. */
    private static boolean isSetOff(Word reporting, Word reported) {
        for (Word child : reported.children()) {
            if (child.is("punct") && child.index() == reporting.index() + 1) {
                return true;
            }
        }
        return false;
    }

    /** {@code died when rebels attacked the town on Monday}: both on that day. */
    private static boolean isWhen(Word clause) {
        for (Word child : clause.children()) {
            if (child.xpos().equals("WRB") && child.index() < clause.index()) {
                return true;
            }
        }
        return false;
    }

    /** Returns how long, or the day that a length leads to, from the clause that it is counted from if need be. */
    private @Nullable Time length(Word word) {
        for (Word child : word.children()) {
            Time time = isPhrase(child) && lasts(child) ? at(child, true) : null;
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
            Time time = child.is("nmod") && child.has("case") && lasts(child) ? at(child, true) : null;
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
            Time time = mark != null && child.index() < mark.index() && isPhrase(child) ? at(child, true) : null;
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
    private @Nullable Time countedFrom(Word phrase) {
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

    private @Nullable Time at(Word word, boolean length) {
        for (Time time : times) {
            boolean fits = length ? time.type() == Time.Type.DURATION : isDate(time);
            if (fits && time.span().overlaps(word.span())) {
                return time;
            }
        }
        return null;
    }

    private static boolean isDate(Time time) {
        return time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
    }
}
