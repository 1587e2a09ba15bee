// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingKnowledge.Preposition;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Meeting.Lead;
import org.rapporteur.record.Mention;
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
    private int end;
    private @Nullable Word secondNoun;

    DetailReader(MeetingKnowledge knowledge, Scene scene, Sentence sentence) {
        this.knowledge = knowledge;
        this.scene = scene;
        this.sentence = sentence;
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
            Integer ordinal = knowledge.ordinal(word.lemma().toLowerCase(Locale.ROOT));
            Entity entity = scene.entity(word);
            if (time != null) {
                details.when(time);
                while (i + 1 < noun.index()
                        && sentence.words().get(i + 1).start() < time.span().end()) {
                    i++;
                }
            } else if (ordinal != null) {
                details.round(ordinal);
            } else if (entity != null) {
                qualifier(entity, word);
            } else if (word.upos() == Upos.NOUN && word.is("compound") && word.head() == noun) {
                details.topic(word.span());
            }
        }
    }

    /** Whether a word stands among the modifiers of a noun, and not before its determiner, as a preposition does. */
    private static boolean hangsBefore(Word word, Word noun) {
        Word top = word;
        for (int i = 0; i < BEFORE && top.head() != null && top.head() != noun; i++) {
            top = top.head();
        }
        return top.head() == noun && (top.is("nmod") || top.is("compound") || top.is("amod") || top.is("nummod"));
    }

    /** {@code NATO summit}, {@code Geneva talks}, {@code Russian-American talks}, {@code Sorel's visit}. */
    private void qualifier(Entity entity, Word word) {
        if (isForum(entity, word)) {
            forum(entity, word);
        } else if (entity.kind() == Kind.PLACE) {
            details.at(entity.id());
        } else if (takesPart(entity)) {
            details.party(entity.id());
        }
    }

    /** Reads what follows a word for a meeting, as far as it is about the meeting. */
    void after(Word meeting) {
        end = meeting.end();
        PrepositionRole role = null;
        boolean direct = true;
        List<Word> words = sentence.words();
        for (int i = meeting.index() + 1; i < words.size(); i++) {
            Word word = words.get(i);
            Time time = scene.timeAt(word);
            if (time != null) {
                details.when(time);
                i = last(time.span());
                end = words.get(i).end();
                direct = false;
                continue;
            }
            if (word.xpos().startsWith("W")) {
                return;
            }
            switch (word.upos()) {
                case ADP -> {
                    Preposition preposition = knowledge.preposition(word.form().toLowerCase(Locale.ROOT));
                    if (preposition == null) {
                        return;
                    }
                    role = preposition.role() == PrepositionRole.FORUM && !direct ? null : preposition.role();
                }
                case CCONJ -> {
                    if (role == null || role == PrepositionRole.PLACE || role == PrepositionRole.WHEN) {
                        return;
                    }
                }
                case PUNCT -> {
                    if (!passes(word, role)) {
                        return;
                    }
                }
                case DET, ADJ, NUM, ADV -> {}
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
                        take(word, role);
                        end = word.end();
                        direct = false;
                    }
                }
                case VERB -> {
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
            return list && next != null && (next.upos() == Upos.PROPN || next.upos() == Upos.ADJ);
        }
        return mark.xpos().equals("HYPH")
                || mark.xpos().equals("``")
                || mark.xpos().equals("''");
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

    private static boolean isInner(Word word) {
        Word head = word.head();
        return word.is("flat")
                || (head != null
                        && head.index() > word.index()
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

    private void take(Word word, @Nullable PrepositionRole role) {
        if (role == null) {
            return;
        }
        Entity entity = scene.entity(word);
        switch (role) {
            case PARTY -> party(word);
            case FORUM -> {
                if (entity != null && isForum(entity, word)) {
                    forum(entity, word);
                } else {
                    party(word);
                }
            }
            case PLACE -> {
                if (entity != null) {
                    place(entity, word);
                }
            }
            case GUEST_OF -> {
                if (entity != null) {
                    host(entity);
                }
            }
            case TOPIC -> topic(word);
            case LEADER -> leader(word);
            case WHEN -> {}
        }
    }

    private void topic(Word word) {
        Word first = word.leftmost();
        while (first.index() < word.index() && (first.upos() == Upos.ADP || first.upos() == Upos.CCONJ)) {
            first = sentence.words().get(first.index() + 1);
        }
        details.topic(new Span(first.start(), word.end()));
    }

    /** {@code led by the envoy, Ilse Harrow}: the one named leads, for the state that the envoy belongs to. */
    private void leader(Word word) {
        Entity entity = scene.entity(word);
        if (entity == null || !takesPart(entity)) {
            return;
        }
        boolean leads = false;
        for (int i = word.index(); i >= 0 && i > word.index() - BEFORE; i--) {
            leads |= knowledge.leads(sentence.words().get(i).lemma().toLowerCase(Locale.ROOT));
        }
        if (leads && entity.kind() == Kind.PERSON) {
            details.lead(new Lead(scene.side(entity.id()), entity.id()));
        } else {
            details.party(entity.id());
        }
    }

    void party(Word word) {
        Entity entity = scene.entity(word);
        Integer number = groupOf(word);
        if (number != null) {
            scene.statesBefore(word.start(), number).forEach(details::party);
        } else if (!ownersOf(word, entity) && entity != null && takesPart(entity)) {
            details.party(entity.id());
        }
    }

    /** {@code the ministers of Norway and Finland}: for several who are not named, those they belong to. */
    private boolean ownersOf(Word word, @Nullable Entity entity) {
        if (word.upos() != Upos.NOUN
                || !word.xpos().endsWith("S")
                || (entity != null && entity.kind() != Kind.PERSON && entity.kind() != Kind.PEOPLE)) {
            return false;
        }
        boolean found = false;
        for (Word owner : word.children("nmod")) {
            found |= owner(owner);
            for (Word other : owner.children("conj")) {
                found |= owner(other);
            }
        }
        return found;
    }

    private boolean owner(Word word) {
        Entity entity = scene.entity(word);
        if (entity == null || !takesPart(entity) || entity.kind() == Kind.PERSON) {
            return false;
        }
        details.party(entity.id());
        return true;
    }

    /** Returns how many parties {@code the two countries} are; null for other words. */
    private @Nullable Integer groupOf(Word word) {
        if (!knowledge.isGroup(word.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (Word child : word.children()) {
            Integer count = knowledge.count(child.form().toLowerCase(Locale.ROOT));
            if (count != null) {
                return count;
            }
        }
        return null;
    }

    void place(Entity entity, Word word) {
        Mention mention = scene.mention(word);
        boolean named = mention != null && mention.form() == Mention.Form.NAME;
        switch (entity.kind()) {
            case PLACE, COUNTRY -> details.at(entity.id());
            case INTERGOVERNMENTAL -> forum(entity, word);
            case GOVERNMENT_BODY, ORGANIZATION -> {
                if (named) {
                    details.at(entity.id());
                }
            }
            default -> {}
        }
    }

    /** The one that is visited is a place, and a party where it is a state or a person. */
    void host(Entity entity) {
        if (entity.kind() == Kind.PLACE || entity.kind() == Kind.COUNTRY) {
            details.at(entity.id());
        }
        if (entity.kind() != Kind.PLACE && takesPart(entity)) {
            details.party(entity.id());
        }
    }

    void forum(Entity entity, Word word) {
        details.forum(entity.id());
        Mention mention = scene.mention(word);
        if (mention != null) {
            for (Entity inner : scene.within(mention)) {
                if (!inner.id().equals(entity.id())
                        && (inner.kind() == Kind.COUNTRY || inner.kind() == Kind.INTERGOVERNMENTAL)) {
                    details.party(inner.id());
                }
            }
            namesInside(mention, entity.id());
        }
        members(word);
    }

    /** {@code NATO-Russia Council}: the parts of its name name parties, if the text names them elsewhere too. */
    private void namesInside(Mention mention, String forum) {
        for (Word part : sentence.words(mention.span())) {
            Entity named = part.upos() == Upos.PROPN ? scene.named(part.form()) : null;
            if (named != null
                    && !named.id().equals(forum)
                    && (named.kind() == Kind.COUNTRY || named.kind() == Kind.INTERGOVERNMENTAL)) {
                details.party(named.id());
            }
        }
    }

    /** {@code of which Ukraine is a member}. */
    private void members(Word forum) {
        for (int i = forum.leftmost().index(); i <= forum.rightmost().index(); i++) {
            Word word = sentence.words().get(i);
            if (knowledge.isMember(word.lemma()) && word.has("cop")) {
                Word subject = word.child("nsubj");
                Entity entity = subject == null ? null : scene.entity(subject);
                if (entity != null && takesPart(entity)) {
                    details.party(entity.id());
                }
            }
        }
    }

    boolean isForum(Entity entity, Word word) {
        return entity.kind() == Kind.INTERGOVERNMENTAL
                || (entity.kind() != Kind.PERSON
                        && knowledge.isBody(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Returns what a preposition makes of the words behind it; WHEN, which makes little of them, for those not known. */
    PrepositionRole role(String lemma) {
        Preposition preposition = knowledge.preposition(lemma);
        return preposition == null ? PrepositionRole.WHEN : preposition.role();
    }

    static boolean takesPart(Entity entity) {
        return entity.kind() != Kind.PLACE && entity.kind() != Kind.MEDIA;
    }
}
