// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingKnowledge.Preposition;
import org.rapporteur.knowledge.meetings.MeetingNoun;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Gathers what stands around one word for a meeting.
 *
 * <p>What follows the word is read from left to right, preposition by preposition, for that is where parsers err most; what
 * stands before it and around its verb is read from the tree.
 */
final class DetailReader {
    /** No noun phrase has more words before its noun than that. */
    private static final int BEFORE = 12;

    private final MeetingKnowledge knowledge;
    private final Scene scene;
    private final Sentence sentence;
    private final Details details = new Details();
    private final Roles roles;
    private int end;
    private @Nullable Word secondNoun;
    private boolean region;

    DetailReader(MeetingKnowledge knowledge, Scene scene, Sentence sentence) {
        this.knowledge = knowledge;
        this.scene = scene;
        this.sentence = sentence;
        this.roles = new Roles(knowledge, scene, sentence, details);
    }

    /** Returns what tells parties, places and forums. */
    Roles roles() {
        return roles;
    }

    Details details() {
        return details;
    }

    /** Returns where the words read behind the meeting end. */
    int end() {
        return end;
    }

    /** Returns the noun behind {@code round of}; null if there is none. */
    @Nullable
    Word secondNoun() {
        return secondNoun;
    }

    /** Reads what stands before a noun: {@code Monday's}, {@code US-Russia}, {@code third}, {@code security}. */
    void before(Word noun) {
        int first = Math.max(noun.leftmost().index(), noun.index() - BEFORE);
        for (int i = first; i < noun.index(); i++) {
            Word word = sentence.words().get(i);
            if (!hangsBefore(word, noun)) {
                continue;
            }
            Time time = scene.timeAt(word);
            Time length = scene.lengthAt(word);
            Integer ordinal = knowledge.ordinal(word.lemma().toLowerCase(Locale.ROOT));
            Entity entity = scene.entity(word);
            if (time != null) {
                details.when(time);
                i = Math.max(i, Math.min(last(time.span()), noun.index() - 1));
            } else if (length != null) {
                details.lasts(length);
                i = Math.max(i, Math.min(last(length.span()), noun.index() - 1));
            } else if (ordinal != null) {
                details.round(ordinal);
            } else if (isSized(word, noun)) {
                Integer size = knowledge.count(
                        sentence.words().get(word.index() - 2).lemma().toLowerCase(Locale.ROOT));
                if (size != null) {
                    details.size(size);
                }
            } else if (entity != null && isSponsor(word)) {
                details.sponsor(entity.id());
            } else if (entity != null) {
                roles.qualifier(entity, word);
            } else if (word.upos() == Upos.NOUN && word.is("compound") && word.head() == noun) {
                details.topic(word.span());
                if (!knowledge.isTopic(word.lemma().toLowerCase(Locale.ROOT))) {
                    details.business();
                }
            }
        }
    }

    /** {@code UN-brokered talks}: it does not meet, others do. */
    private boolean isSponsor(Word word) {
        int participle = word.index() + 2; // behind the hyphen
        Word next = participle < sentence.words().size() ? sentence.words().get(participle) : null;
        return next != null
                && sentence.words().get(word.index() + 1).xpos().equals("HYPH")
                && next.xpos().equals("VBN")
                && knowledge.isLeading(next.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code six-party talks}. */
    private boolean isSized(Word word, Word noun) {
        return word.head() == noun
                && word.index() > 1
                && sentence.words().get(word.index() - 1).xpos().equals("HYPH")
                && knowledge.isSizing(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands among the modifiers of a noun, and not before its determiner, as a preposition does. */
    private static boolean hangsBefore(Word word, Word noun) {
        Word top = word;
        for (int i = 0; i < BEFORE && top.head() != null && top.head() != noun; i++) {
            top = top.head();
        }
        return top.head() == noun && (top.is("nmod") || top.is("compound") || top.is("amod") || top.is("nummod"));
    }

    /** Reads what follows a word for a meeting, as far as it is about the meeting. */
    void after(Word meeting) {
        end = meeting.end();
        PrepositionRole role = null;
        Word topic = null;
        Word party = null;
        boolean listed = false;
        boolean direct = true;
        List<Word> words = sentence.words();
        for (int i = meeting.index() + 1; i < words.size(); i++) {
            Word word = words.get(i);
            Time time = scene.timeAt(word);
            if (time != null) {
                details.when(time);
                i = Math.max(i, last(time.span())); // a time may end inside a word: 1986/87
                end = words.get(i).end();
                direct = false;
                continue;
            }
            Time length = scene.lengthAt(word);
            if (length != null) {
                details.lasts(length);
                i = Math.max(i, last(length.span()));
                direct = false;
                continue;
            }
            if (word.xpos().startsWith("W")) {
                return;
            }
            if (isTopical(word)) {
                role = PrepositionRole.TOPIC;
                continue;
            }
            switch (word.upos()) {
                case ADP -> {
                    Preposition preposition = knowledge.preposition(word.form().toLowerCase(Locale.ROOT));
                    if (preposition == null) {
                        return;
                    }
                    role = preposition.role() == PrepositionRole.FORUM && !direct
                            ? owned(meeting, party)
                            : preposition.role();
                    listed = role == null && party != null; // the government of Norway and
                    party = null;
                }
                case CCONJ -> {
                    role = listed ? PrepositionRole.PARTY : role;
                    listed = false;
                    if (role == null || role == PrepositionRole.PLACE || role == PrepositionRole.WHEN) {
                        return;
                    }
                }
                case PUNCT -> {
                    if (!passes(word, role)) {
                        return;
                    }
                }
                case ADV -> {
                    if (roles.isHere(word)) {
                        roles.here();
                        end = word.end();
                    }
                }
                case DET, ADJ, NUM -> {}
                case PART -> {
                    if (!word.is("case")) {
                        return;
                    }
                }
                case NOUN, PROPN, PRON -> {
                    if (isSecondNoun(word, meeting, direct)) {
                        secondNoun = word;
                        before(word);
                        details.series(series(word));
                        end = word.end();
                        role = null;
                    } else if (knowledge.noun(word.lemma()) != null && !isInner(word)) {
                        return;
                    } else if (!isInner(word)) {
                        boolean elsewhere = role == PrepositionRole.PLACE && topic != null && isOf(word, topic);
                        roles.take(word, elsewhere ? PrepositionRole.WHEN : role);
                        party = role == PrepositionRole.PARTY ? word : null;
                        topic = role == PrepositionRole.TOPIC && knowledge.isHappening(word.lemma()) ? word : topic;
                        end = word.end();
                        direct = false;
                    }
                }
                case VERB -> {
                    if (role == PrepositionRole.TOPIC && word.xpos().equals("VBG")) {
                        deed(word);
                        return;
                    }
                    if (!isParticiple(word, meeting)) {
                        return;
                    }
                    role = null;
                    direct = false;
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** {@code talks on the war in Norway}: that is where the war is. */
    private static boolean isOf(Word place, Word happening) {
        Word preposition = place.child("case");
        return preposition != null && preposition.index() == happening.index() + 1;
    }

    /**
     * {@code the visit to Norway of President Sorel}, {@code talks between the ministers of Norway and Finland}; of other
     * meetings, what stands behind their place is nothing to them.
     */
    private @Nullable PrepositionRole owned(Word meeting, @Nullable Word party) {
        MeetingNoun noun = knowledge.noun(meeting.lemma());
        boolean visit = noun != null && noun.kind() == MeetingKind.VISIT;
        return visit || party != null && party.xpos().equals("NNS") ? PrepositionRole.PARTY : null;
    }

    private int last(Span span) {
        Word after = sentence.wordFrom(span.end());
        return after == null ? sentence.words().size() - 1 : Math.max(0, after.index() - 1);
    }

    /** Whether a mark goes by: one inside a list or a name. */
    private boolean passes(Word mark, @Nullable PrepositionRole role) {
        boolean list = role == PrepositionRole.PARTY || role == PrepositionRole.FORUM || role == PrepositionRole.LEADER;
        if (mark.xpos().equals(",")) {
            Word next = mark.index() + 1 < sentence.words().size()
                    ? sentence.words().get(mark.index() + 1)
                    : null;
            if (next == null || list) {
                return next != null && (next.upos() == Upos.PROPN || next.upos() == Upos.ADJ);
            }
            boolean closes = region && next.upos() == Upos.ADP;
            region = role == PrepositionRole.PLACE && next.upos() == Upos.PROPN && isPlace(next);
            return region || closes;
        }
        return mark.xpos().equals("HYPH")
                || mark.xpos().equals("``")
                || mark.xpos().equals("''");
    }

    /** {@code over} in {@code talks over fishing rights}, {@code concerning}: whatever the parser takes them for. */
    private boolean isTopical(Word word) {
        boolean verbal = word.upos() == Upos.SCONJ || word.xpos().equals("VBG");
        Preposition preposition = verbal ? knowledge.preposition(word.form().toLowerCase(Locale.ROOT)) : null;
        return preposition != null && preposition.role() == PrepositionRole.TOPIC;
    }

    /** {@code talks on ending the war}: what is talked about is done. */
    private void deed(Word gerund) {
        Word object = gerund.child("obj");
        boolean behind = object != null && object.index() > gerund.index();
        end = behind && object != null ? object.end() : gerund.end();
        details.topic(new Span(gerund.start(), end));
    }

    /** {@code Oman} in {@code in Muscat, Oman, with}. */
    private boolean isPlace(Word word) {
        Word head = word;
        while (isInner(head) && head.head() != null && head.head().index() > head.index()) {
            head = head.head();
        }
        Entity entity = scene.entity(head);
        return entity != null && (entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY);
    }

    /** {@code talks} in {@code a third round of talks}. */
    private boolean isSecondNoun(Word word, Word meeting, boolean direct) {
        return direct
                && secondNoun == null
                && word.index() > meeting.index() + 1
                && !isInner(word)
                && meeting.upos() == Upos.NOUN
                && knowledge.noun(word.lemma()) != null
                && knowledge.noun(meeting.lemma()) != null;
    }

    /** {@code Astana talks} in {@code a third round of the Astana talks}. */
    private Span series(Word noun) {
        for (int i = Math.max(0, noun.leftmost().index()); i < noun.index(); i++) {
            Word word = sentence.words().get(i);
            if (word.upos() != Upos.ADP && word.upos() != Upos.DET) {
                return new Span(word.start(), noun.end());
            }
        }
        return noun.span();
    }

    /** Part of what stands behind it; but {@code in Vienna Friday} is a place and a day. */
    private boolean isInner(Word word) {
        Word head = word.head();
        return word.is("flat")
                || (head != null
                        && head.index() > word.index()
                        && scene.timeAt(head) == null
                        && (word.is("compound") || word.is("amod") || word.is("nmod")));
    }

    /** {@code led by}, {@code held in}: a participle that goes on about the meeting. */
    private boolean isParticiple(Word verb, Word meeting) {
        return (verb.xpos().equals("VBN") || verb.xpos().equals("VBD"))
                && meeting.upos() == Upos.NOUN
                && verb.index() == end(meeting) + 1
                && knowledge.isLeading(verb.lemma().toLowerCase(Locale.ROOT));
    }

    private int end(Word meeting) {
        Word last = sentence.wordFrom(Math.max(meeting.start(), end - 1));
        return last == null ? meeting.index() : last.index();
    }
}
