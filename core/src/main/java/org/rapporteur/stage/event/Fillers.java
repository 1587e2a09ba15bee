// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.Condition;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.LightVerb.Direction;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Word;

/** Which words of a sentence stand in the places of a frame. */
final class Fillers {
    /** How far the second of a pair may stand, in words. */
    private static final int NEAR = 40;

    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Matcher matcher;
    private final EntityIndex entities;
    private final List<Word> words;

    /** Makes one for a sentence. */
    Fillers(Scene scene, Matcher matcher) {
        this.scene = scene;
        this.matcher = matcher;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        subjects = scene.subjects();
        entities = scene.entities();
        words = scene.words();
    }

    /** Returns the words in a place of the frame, empty where it is not filled. */
    List<Word> of(Slot slot, Match match) {
        Word word = match.word();
        Word support = match.support();
        boolean acts = match.light() == null || match.light().direction() == Direction.ACTS;
        return switch (slot.kind()) {
            case SUBJ ->
                support != null
                        ? acts ? one(subjectOf(support, match)) : List.of()
                        : isPredicate(word) ? one(subject(match)) : one(author(word));
            case OBJ ->
                support != null && !acts
                        ? one(subjectOf(support, match))
                        : isPredicate(word) ? free(matcher.object(match.trigger(), word), match) : List.of();
            case IOBJ -> one(receiver(support == null ? word : support));
            case COMPSUBJ -> one(subjectBelow(word));
            case POSS -> Parties.possessor(word);
            case MOD -> modifiers(match);
            case SPEAKER -> one(subjects.speaker(word));
            case COMP -> List.of();
            case PREPOSITION -> oblique(match, slot.word());
        };
    }

    /** Gave the island help; the island was given help. */
    private @Nullable Word receiver(Word verb) {
        return clauses.kept(verb) == null ? verb.child("iobj") : subjects.of(verb);
    }

    private static boolean isPredicate(Word word) {
        return Clauses.isVerbal(word) || word.upos() == Upos.VERB || word.upos() == Upos.ADJ || word.upos() == Upos.AUX;
    }

    private @Nullable Word subject(Match match) {
        Word word = match.word();
        if (match.trigger().kind() == Trigger.Kind.MODAL && word.head() != null) {
            return subjects.of(word.head());
        }
        Word agent = clauses.agent(word);
        // A verb that takes no object has no passive: "Thousands demonstrated" was read as a participle.
        // So was "is engaged in talks", which tells of a state.
        boolean state = knowledge.isNoun("stative", match.trigger().lemma());
        boolean active = agent == null && (state || !word.has("aux")) && lacksObject(match.trigger());
        return active ? subjects.of(word) : agent;
    }

    /** Returns what a noun is the predicate of, or on whom the deed is laid: an attack blamed on the rebels. */
    private @Nullable Word author(Word noun) {
        Word subject = subjects.ofNoun(noun);
        for (Word child : subject == null ? noun.children() : List.<Word>of()) {
            if (child.is("acl") && child.xpos().equals("VBN") && knowledge.isNoun("ascribing", child.lemma())) {
                return clauses.agent(child) == null ? child.child("obl") : clauses.agent(child);
            }
        }
        return subject;
    }

    private static boolean lacksObject(Trigger trigger) {
        if (trigger.conditions().stream().anyMatch(each -> each.place() == Condition.Place.OBJ)) {
            return false;
        }
        List<Slot> slots = trigger.frame().recipients();
        return slots.isEmpty() || slots.get(0).kind() != Slot.Kind.OBJ;
    }

    /** Returns the subject of a light verb; one with a preposition has no passive: the army engaged in clashes. */
    private @Nullable Word subjectOf(Word support, Match match) {
        Word agent = clauses.agent(support);
        boolean active = agent == null && match.light() != null && match.light().preposition() != null;
        return active ? subjects.of(support) : agent;
    }

    private @Nullable Word subjectBelow(Word word) {
        Word clause = Clauses.complement(word);
        return clause == null ? null : subjects.of(clause);
    }

    private List<Word> free(@Nullable Word word, Match match) {
        boolean spent =
                word == null || match.used().contains(word) && !(takesObject(match.trigger()) && isParty(word, match));
        return spent ? List.of() : List.of(word);
    }

    /** Held the officers, took Arlen, froze the officers' assets: a word of the line that is a party, or has one. */
    private boolean isParty(Word word, Match match) {
        return word.upos() == Upos.PROPN
                || knowledge.isNoun("actor", Matcher.lemma(word))
                || Parties.isHarm(knowledge, match)
                        && Parties.possessor(word).stream()
                                .anyMatch(owner -> !owner.xpos().equals("PRP$"));
    }

    private static boolean takesObject(Trigger trigger) {
        return trigger.frame().recipients().stream().anyMatch(slot -> slot.kind() == Slot.Kind.OBJ);
    }

    private static List<Word> one(@Nullable Word word) {
        return word == null ? List.of() : List.of(word);
    }

    /** The Norlandic raid; not the town of the Geneva talks, where they are held. */
    private List<Word> modifiers(Match match) {
        Word noun = match.word();
        boolean meets = match.trigger().type().equals("CONSULT");
        List<Word> found = new ArrayList<>(1);
        for (Word child : noun.children()) {
            if ((child.is("amod") || child.is("compound") || child.is("nmod") && !child.has("case"))
                    && child.index() < noun.index()
                    && entities.mentionHeadedAt(child.start()) != null
                    && !(meets && isTown(child))) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean isTown(Word name) {
        Entity entity = entities.headedAt(name.start());
        return entity != null && entity.kind() == Entity.Kind.PLACE;
    }

    /** Returns what follows a preposition beside the trigger, its light verb, its object or its complement. */
    private List<Word> oblique(Match match, String preposition) {
        List<Word> hosts = new ArrayList<>(4);
        hosts.add(match.word());
        if (match.support() != null) {
            hosts.add(match.support());
        }
        hosts.addAll(match.used());
        for (Word used : match.used()) {
            Word measured = matcher.measured(used);
            if (measured != null) {
                hosts.add(measured); // a team of doctors to Norland
            }
        }
        Word object = isPredicate(match.word()) ? clauses.patient(match.word()) : null;
        if (object != null && !hosts.contains(object)) {
            hosts.add(object);
        }
        if (Clauses.isNominal(match.word()) && !knowledge.isNoun("inner", preposition)) {
            // the arrest of the writer by the police: the parser may hang the police on the writer
            for (Word child : match.word().children()) {
                if (child.is("nmod") && child.index() > match.word().index()) {
                    hosts.add(child);
                }
            }
        }
        match.used().forEach(used -> hosts.addAll(imposing(used)));
        List<Word> found = new ArrayList<>(1);
        for (Word host : hosts) {
            for (Word child : host.children()) {
                boolean place = (child.is("obl") || child.is("nmod")) && child != clauses.agent(host);
                if (place && !scene.isTimely(child) && !isSpent(child, match) && Matcher.hasCase(child, preposition)) {
                    found.add(Clauses.meant(child));
                }
            }
            if (!found.isEmpty()) {
                return knowledge.isNoun("pair", preposition) ? paired(found) : found;
            }
        }
        if (match.support() == null && knowledge.isNoun("agent", preposition) && Clauses.isNominal(match.word())) {
            return one(clauses.authorBeside(match.word()));
        }
        return found;
    }

    /** Lifted the embargo imposed on Norland, the ban that it had placed on Norland: verbs that tell on whom something lies. */
    private List<Word> imposing(Word noun) {
        List<Word> found = new ArrayList<>(1);
        int next = noun.index() + 1;
        Word participle = next < words.size() ? words.get(next) : noun;
        // the tagger may take the participle for a past tense
        boolean past = participle.xpos().equals("VBN") || participle.xpos().equals("VBD");
        if (past && !participle.has("nsubj") && knowledge.isNoun("imposing", participle.lemma())) {
            found.add(participle);
        }
        for (Word child : noun.children()) {
            if (child.is("acl") && child != participle && knowledge.isNoun("imposing", child.lemma())) {
                found.add(child);
            }
        }
        return found;
    }

    /** Sent in troops: the object of a phrasal verb is no phrase of its own. */
    private boolean isSpent(Word phrase, Match match) {
        return match.used().contains(phrase) && matcher.object(match.trigger(), match.word()) == phrase;
    }

    /** Talks between the army and the rebels ended: the parser may take the second for the subject. */
    private List<Word> paired(List<Word> found) {
        Word first = found.get(0);
        int and = first.rightmost().index() + 1;
        if (first.has("conj") || and >= words.size() || words.get(and).upos() != Upos.CCONJ) {
            return found;
        }
        int last = Math.min(words.size() - 1, and + NEAR);
        for (int i = and + 1; i <= last; i++) {
            Word word = words.get(i);
            if (Clauses.isNominal(word) && word.leftmost().index() == and + 1) {
                found.add(word);
                return found;
            }
        }
        return found;
    }
}
