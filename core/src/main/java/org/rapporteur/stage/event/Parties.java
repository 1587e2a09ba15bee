// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.EventType;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Word;

/** Tells which entities a noun phrase stands for: whom it names, or whose thing it is. */
final class Parties {
    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Matcher matcher;
    private final EntityIndex entities;

    Parties(Scene scene, Matcher matcher) {
        this.scene = scene;
        this.matcher = matcher;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        subjects = scene.subjects();
        entities = scene.entities();
    }

    /** Returns the entities that a noun phrase names, each member of a coordination. */
    List<String> named(Word head, boolean strict, int depth) {
        List<String> ids = new ArrayList<>(2);
        for (Word word : Coordination.of(head)) {
            ids.addAll(single(word, strict, depth));
        }
        return ids;
    }

    /**
     * Returns whom one noun names.
     *
     * @param strict whether a thing will not do: then it is whose thing it is
     */
    private List<String> single(Word word, boolean strict, int depth) {
        if (scene.isTimely(word) || depth <= 0) {
            return List.of();
        }
        Word subject = subjects.ofNoun(word);
        if (subject != null && subject != word && isPronominal(word)) {
            // Norland was the one who attacked
            return named(subject, strict, depth - 1);
        }
        Mention mention = entities.mentionHeadedAt(word.start());
        Entity entity = mention == null ? null : entities.headedAt(word.start());
        if (word.xpos().equals("CD")) {
            Word counted = word.child("nmod"); // two of its soldiers were killed, five were wounded
            List<String> those = counted == null ? List.of() : named(counted, false, depth - 1);
            return entity == null ? those : List.of(entity.id());
        }
        Word measured = matcher.measured(word);
        if (measured != null) {
            List<String> ids = named(measured, strict, depth - 1);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        if (mention == null || entity == null) {
            Word named = word.is("appos") && word.head() != null ? word.head() : null;
            if (named != null && entities.mentionHeadedAt(named.start()) != null) {
                return named(named, strict, depth - 1);
            }
            return inside(word, strict, depth - 1);
        }
        if (mention.form() != Mention.Form.PRONOUN) {
            List<String> several = areMany(word, entity) ? List.of() : severalBefore(word);
            if (several.size() > 1) {
                return several;
            }
        }
        if (isMerePlace(word, entity)) {
            return List.of();
        }
        if (mention.form() == Mention.Form.PRONOUN) {
            return pronoun(word, entity, strict, depth);
        }
        boolean acts = isName(mention)
                || (entity.kind() == Entity.Kind.PERSON
                                || entity.kind() == Entity.Kind.PEOPLE
                                || knowledge.isNoun("actor", Matcher.lemma(word)))
                        && !(strict && areOwnForces(word));
        if (!acts) {
            List<String> inner = inside(word, true, depth - 1);
            if (!inner.isEmpty() || strict) {
                return inner;
            }
        }
        return List.of(entity.id());
    }

    /** Kenyan and Ugandan sailors are people; Kenyan and Ugandan envoys are two states. */
    private boolean areMany(Word noun, Entity entity) {
        String lemma = Matcher.lemma(noun);
        return entity.kind() == Entity.Kind.PEOPLE
                && !knowledge.isNoun("official", lemma)
                && !knowledge.isNoun("diplomat", lemma)
                && !knowledge.isNoun("force", lemma);
    }

    /** Returns whom coordinated modifiers name: the Norlandic and Sudlandic armies are two. */
    private List<String> severalBefore(Word noun) {
        List<String> ids = new ArrayList<>(2);
        for (Word child : noun.children()) {
            boolean before = (child.is("amod") || child.is("compound")) && child.index() < noun.index();
            if ((before || isOwnerOfMany(child, noun)) && child.has("conj")) {
                add(ids, child);
                for (Word each : child.children()) {
                    if (each.is("conj")) {
                        add(ids, each);
                    }
                }
            }
        }
        return ids;
    }

    /** The armies of Norland and Sudland are two. */
    private boolean isOwnerOfMany(Word name, Word noun) {
        Word preposition = name.is("nmod") && name.upos() == Upos.PROPN ? name.child("case") : null;
        return preposition != null
                && noun.xpos().equals("NNS")
                && knowledge.isNoun("force", Matcher.lemma(noun))
                && knowledge.isNoun("inner", preposition.lemma());
    }

    private void add(List<String> ids, Word name) {
        Entity entity = entities.headedAt(name.start());
        if (entity != null && !ids.contains(entity.id())) {
            ids.add(entity.id());
        }
    }

    /** Tells whether a pronoun tells whose something is. */
    static boolean isPossessed(Word noun) {
        return possessor(noun).stream().anyMatch(owner -> owner.xpos().equals("PRP$"));
    }

    /** Who withdraws its troops does nothing to them. */
    private boolean areOwnForces(Word noun) {
        return knowledge.isNoun("force", Matcher.lemma(noun)) && isPossessed(noun);
    }

    /** Agreed to extend its mission, to withdraw their troops: what is one's own is nobody to whom something is done, unless it is a person. */
    boolean isOwn(Word noun) {
        Entity entity = entities.headedAt(noun.start());
        return isPossessed(noun)
                && (entity == null || entity.kind() != Entity.Kind.PERSON && entity.kind() != Entity.Kind.PEOPLE);
    }

    private List<String> pronoun(Word word, Entity entity, boolean strict, int depth) {
        if (!entity.mentions().stream().allMatch(mention -> mention.form() == Mention.Form.PRONOUN)) {
            return List.of(entity.id());
        }
        Word speaker = subjects.speaker(word);
        if (speaker != null && speaker != word && speaker.upos() != Upos.PRON) {
            return named(speaker, strict, depth - 1);
        }
        return word.xpos().equals("PRP") ? List.of(entity.id()) : List.of();
    }

    /** Returns whose a thing is: the possessor, else a name before it, else who stands in its phrases. */
    private List<String> inside(Word noun, boolean strict, int depth) {
        if (depth <= 0) {
            return List.of();
        }
        List<Word> candidates = new ArrayList<>(possessor(noun));
        for (Word child : noun.children()) {
            if (child.is("amod") || child.is("compound")) {
                candidates.add(child);
            }
        }
        Match deed = matcher.at(noun);
        for (Word child : noun.children()) {
            if (child.is("nmod")
                    && child.has("case")
                    && !candidates.contains(child)
                    && !scene.isTimely(child)
                    && !(deed == null && isAtBorder(child))
                    && !(isTown(child) && knowledge.isNoun("actor", Matcher.lemma(noun)))
                    && !knowledge.isNoun("fate", Matcher.lemma(noun))
                    && (deed == null || !isDoneTo(deed, child))) {
                candidates.add(child);
            }
        }
        for (Word child : noun.children()) {
            // bullets fired by the police
            Word maker = child.is("acl") && child.xpos().equals("VBN") ? clauses.agent(child) : null;
            if (maker != null && maker.head() == child) {
                candidates.add(maker);
            }
        }
        Word author = deed == null ? null : clauses.authorBeside(noun);
        if (author != null) {
            candidates.add(author);
        }
        for (Word candidate : candidates) {
            List<String> ids = candidate.xpos().equals("PRP$") ? List.of() : named(candidate, strict, depth);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** Tells whether a phrase says to whom harm is done, so that it does not say whose the harm is: an attack on the town. */
    private boolean isDoneTo(Match deed, Word phrase) {
        return isHarm(knowledge, deed)
                && deed.trigger().frame().actors().stream().noneMatch(slot -> Matcher.hasCase(phrase, slot.word()));
    }

    static boolean isHarm(EventKnowledge knowledge, Match deed) {
        EventType type = knowledge.ontology().types().get(deed.trigger().type()); // null for mere words
        return type != null && type.isMaterial() && !type.cooperates();
    }

    /** A predicate that names nobody itself: the one. */
    private boolean isPronominal(Word word) {
        return word.xpos().equals("CD") || entities.mentionHeadedAt(word.start()) == null;
    }

    /** A town in which, at which or near which something happens is where it happens, and no party to it. */
    boolean isMerePlace(Word word, Entity entity) {
        return entity.kind() == Entity.Kind.PLACE && isPlacePhrase(word);
    }

    /** Attacked a post near the border with Norland, on the Norlandic frontier: a line on the map, where nobody is meant. */
    boolean isAtBorder(Word word) {
        Word noun = word;
        for (int i = 0; i < 3 && noun != null; i++) {
            if (knowledge.isNoun("border", Matcher.lemma(noun))) {
                return isPlacePhrase(noun) || isAlong(noun);
            }
            noun = noun.head();
        }
        return false;
    }

    private boolean isAlong(Word noun) {
        return noun.children().stream()
                .anyMatch(child -> child.is("case") && knowledge.isNoun("along", Matcher.lemma(child)));
    }

    /** Tells whether a word leads beyond a border where nobody but forces that move there means somebody. */
    boolean isBeyondBorder(Match match, Word word) {
        return !match.trigger().type().equals("MOBILIZE") && isAtBorder(word);
    }

    /** Rangers in Arlen: those who are in a country may be its own, those in a town are but there. */
    private boolean isTown(Word phrase) {
        Entity entity = isPlacePhrase(phrase) ? entities.headedAt(phrase.start()) : null;
        return entity != null && entity.kind() != Entity.Kind.COUNTRY;
    }

    /** Tells whether a word stands in a phrase that says where: in Norland. */
    boolean isPlacePhrase(Word word) {
        boolean joined = word.is("conj") || word.is("appos");
        Word phrase = joined && word.head() != null ? word.head() : word;
        if (!phrase.is("obl") && !phrase.is("nmod")) {
            return false;
        }
        for (Slot slot : knowledge.place().recipients()) {
            if (Matcher.hasCase(phrase, slot.word())) {
                return true;
            }
        }
        return false;
    }

    static List<Word> possessor(Word noun) {
        List<Word> found = new ArrayList<>(1);
        for (Word child : noun.children()) {
            if (child.relation().equals("nmod:poss")) {
                found.add(child);
            }
        }
        return found;
    }

    static boolean isName(Mention mention) {
        return mention.form() != Mention.Form.NOUN && mention.form() != Mention.Form.PRONOUN;
    }
}
