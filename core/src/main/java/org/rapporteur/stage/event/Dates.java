// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.EventType;
import org.rapporteur.record.Event.When;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * When an event happens: the date that governs it, not the one that stands nearest.
 *
 * <p>What hangs on the trigger comes first, then what hangs on its object and its other phrases ({@code killed nine people on
 * Monday}), then the clauses that share its time. A length ({@code fought for three weeks}) tells when where no date does.
 */
final class Dates {
    private static final int REACH = 6;

    private static final int NESTED = 2;

    /** PLOVER's type of meetings, which are words and happen somewhere some day. */
    private static final String MEETING = "CONSULT";

    private final EventKnowledge knowledge;
    private final List<Time> times;
    private final Edges edges;
    private final Meanwhile meanwhile;
    private final Lengths lengths;

    /**
     * Makes a finder of dates.
     *
     * @param times those of the sentence
     */
    Dates(EventKnowledge knowledge, Sentence sentence, List<Time> times) {
        this.knowledge = knowledge;
        this.times = times;
        edges = new Edges(knowledge);
        meanwhile = new Meanwhile(knowledge, sentence.words());
        lengths = new Lengths(knowledge, times);
    }

    /** Returns when; null if the sentence does not tell. */
    @Nullable
    When of(Match match) {
        if (times.isEmpty()) {
            return null;
        }
        Time found = date(match);
        found = found == null ? lengths.of(match.word()) : found;
        found = found == null && match.bearer() != match.word() ? lengths.of(match.bearer()) : found;
        return found == null ? null : new When(value(found), found.from(), found.to(), found.id());
    }

    /** A length that leads to a day, {@code two days after the attack of 3 May}, tells that day. */
    private static @Nullable String value(Time time) {
        LocalDate from = time.from();
        boolean leads = time.type() == Time.Type.DURATION && from != null && from.equals(time.to());
        return leads && from != null ? from.toString() : time.value();
    }

    private @Nullable Time date(Match match) {
        boolean spoken = isSpoken(knowledge.ontology().type(match.trigger().type()));
        Word word = match.bearer();
        Time found = hanging(match.word());
        if (found == null && word != match.word() || Deeds.isNoun(match)) {
            found = found == null ? ofNoun(match.word()) : found;
        }
        for (int i = 0; found == null && i < REACH; i++) {
            found = hanging(word);
            found = found == null ? below(word, spoken) : found;
            found = found == null && !spoken ? closing(word) : found;
            found = found == null && word.relation().equals("acl:relcl") ? nominal(word.head()) : found;
            found = found == null && word.is("ccomp") ? frame(word) : found;
            found = found == null && word.is("ccomp") ? besideReport(word) : found;
            found = found == null ? gapped(word) : found;
            if (!meanwhile.sharesTime(word) || word.head() == null) {
                break;
            }
            word = word.head();
        }
        return found;
    }

    /** Tells whether an event is a word about something, which has its own date and place: {@code condemned Monday's attack}. */
    static boolean isSpoken(EventType type) {
        return !type.isMaterial() && !type.name().equals(MEETING);
    }

    /** {@code the raid by gunmen on the village on Sunday}, {@code a firefight that broke out on Monday}. */
    private @Nullable Time ofNoun(Word noun) {
        Time found = Clauses.isNominal(noun) ? closing(noun) : null;
        return found == null && Clauses.isNominal(noun) ? described(noun) : found;
    }

    /** Returns the date of the clause that describes a deed. */
    private @Nullable Time described(Word noun) {
        for (Word child : noun.children()) {
            Word subject = child.child("nsubj");
            boolean of = child.is("acl") && child.xpos().equals("VBN")
                    || Clauses.isRelativeClause(child)
                            && subject != null
                            && subject.xpos().equals("WDT");
            Time time = of ? hanging(child) : null;
            if (time != null && !isBehindAgent(child, time)) {
                return time;
            }
        }
        return null;
    }

    /** {@code a protest set off by a vote months ago}: the date may be that of who or what did it. */
    private static boolean isBehindAgent(Word participle, Time time) {
        return participle.children().stream()
                .anyMatch(child -> child.relation().equals("obl:agent")
                        && child.start() < time.span().start());
    }

    /** {@code met the envoy of the union in Arlen late on Monday}: what closes the phrases of a verb is the verb's. */
    private @Nullable Time closing(Word word) {
        for (Word phrase : edges.of(word)) {
            Word preposition = phrase.child("case");
            boolean inner = preposition != null && knowledge.isNoun("inner", preposition.lemma());
            boolean owner = phrase.relation().equals("nmod:poss");
            Time time = inner || owner ? null : at(phrase);
            // of late, recently: too vague to be found far off
            if (time != null && time.from() != null) {
                return time;
            }
        }
        return null;
    }

    /**
     * {@code nine were killed and ten wounded on Sunday}: passives that share their auxiliary share their date, as do verbs in one tense
     * that share their subject.
     */
    private @Nullable Time gapped(Word verb) {
        boolean passive = Clauses.hasPassiveAuxiliary(verb);
        boolean past = verb.xpos().equals("VBD") && verb.has("nsubj");
        for (Word child : passive || past ? verb.children() : List.<Word>of()) {
            String tag = child.xpos();
            boolean bare = passive ? tag.equals("VBN") || tag.equals("JJ") : tag.equals("VBD") && !child.has("nsubj");
            boolean shares = bare && child.is("conj") && !child.has("aux");
            Time time = shares ? hanging(child) : null;
            time = time == null && shares ? below(child, false) : time;
            time = time == null && shares ? closing(child) : time;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** Returns the date that hangs on a word itself. */
    private @Nullable Time hanging(Word word) {
        Word mark = word.is("advcl") ? word.child("mark") : null;
        for (Word child : word.children()) {
            boolean other = mark != null && child.index() < mark.index() || child.is("obl") && isOwned(child);
            Time time = isPhrase(child) && !other ? at(child) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** {@code condemned the killing on Monday of the mayor}: the date is that of the noun before it, whose phrase goes on. */
    private boolean isOwned(Word date) {
        Word inner = date.child("nmod");
        Word preposition = inner == null ? null : inner.child("case");
        return inner != null
                && preposition != null
                && knowledge.isNoun("inner", preposition.lemma())
                && at(date) != null
                && at(inner) == null;
    }

    static boolean isPhrase(Word child) {
        return child.is("obl")
                || child.is("advmod")
                || child.is("nmod")
                || child.is("amod")
                || child.is("compound")
                || child.is("obj");
    }

    /**
     * Returns the date inside the phrases of a word: {@code killed nine people on Monday}, {@code Monday's attack killed}.
     *
     * @param spoken whether the word says something of its phrases: then the dates before their nouns are those of the nouns
     */
    private @Nullable Time below(Word word, boolean spoken) {
        for (Word child : word.children()) {
            boolean phrase = child.is("obj") || child.is("obl") || child.is("nsubj");
            Time time = null;
            if (phrase && lengths.countedFrom(child) == null) {
                time = hanging(child);
                boolean other = spoken || edges.isApart(child);
                time = time != null && other && isOfNoun(child, time) ? null : time;
                time = time == null && isDeedAround(child) ? described(child) : time;
            } else if (meanwhile.isBelow(child) || isGerundSubject(child, word)) {
                time = within(child, NESTED);
            }
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** {@code Sunday's raid}, {@code the killing on Monday of the mayor}: a date amid what belongs to a noun. */
    private static boolean isOfNoun(Word noun, Time time) {
        if (time.span().end() <= noun.start()) {
            return true;
        }
        for (Word child : noun.children()) {
            if (child.is("nmod") && child.start() > time.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** {@code killed in a firefight that}. */
    private boolean isDeedAround(Word phrase) {
        Word preposition = phrase.is("obl") ? phrase.child("case") : null;
        return preposition != null && knowledge.isDating(preposition.lemma());
    }

    /** {@code Fighting on Sunday killed nine}: the parser takes the subject for a clause. */
    private static boolean isGerundSubject(Word clause, Word verb) {
        return clause.is("advcl")
                && clause.xpos().equals("VBG")
                && clause.index() < verb.index()
                && clause.leftmost() == clause
                && !verb.has("nsubj")
                && !clause.has("punct");
    }

    /** Returns the date of a clause, or of one of the same hour inside it; the parser may have lost itself in the next one. */
    private @Nullable Time within(Word clause, int depth) {
        Time time = hanging(clause);
        time = time == null ? closing(clause) : time;
        for (Word child : clause.children()) {
            boolean next = (child.is("advcl") || child.is("xcomp")) && child.index() == clause.index() + 1;
            boolean inner = depth > 0 && (next || meanwhile.isBelow(child));
            time = time == null && inner ? within(child, depth - 1) : time;
        }
        return time;
    }

    /** {@code an attack on Sunday that killed nine}. */
    private @Nullable Time nominal(@Nullable Word noun) {
        if (noun == null) {
            return null;
        }
        for (Word child : noun.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            boolean dates = preposition != null && knowledge.isDating(preposition.lemma());
            Time time = dates ? at(child) : null;
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
                return at(child);
            }
        }
        return null;
    }

    /** {@code Ten were killed as fighting broke out on Monday, officials said}: the clause may hang on who tells of it. */
    private @Nullable Time besideReport(Word reported) {
        Word reporting = reported.head();
        for (Word child : reporting == null ? List.<Word>of() : reporting.children()) {
            boolean between =
                    reporting != null && child.index() > reported.index() && child.index() < reporting.index();
            Time time = between && meanwhile.isBelow(child) ? within(child, NESTED) : null;
            if (time != null) {
                return time;
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

    private @Nullable Time at(Word word) {
        for (Time time : times) {
            boolean date = time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
            if (date && time.span().overlaps(word.span())) {
                return time;
            }
        }
        return null;
    }
}
