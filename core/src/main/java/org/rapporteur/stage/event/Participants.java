// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.Condition;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Frame;
import org.rapporteur.knowledge.events.LightVerb.Direction;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Word;

/** Fills the places of a frame with entities. */
final class Participants {
    private static final int DEPTH = 5;
    /** How far the next name may stand, in words. */
    private static final int NEAR = 40;

    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Matcher matcher;
    private final EntityIndex entities;
    private final List<Word> words;
    private final boolean[] timely;

    /**
     * Makes one for a sentence.
     *
     * @param timely for each word whether it belongs to an expression of time, which nobody can be
     */
    Participants(
            EventKnowledge knowledge,
            Clauses clauses,
            Matcher matcher,
            EntityIndex entities,
            List<Word> words,
            boolean[] timely) {
        this.knowledge = knowledge;
        this.clauses = clauses;
        this.matcher = matcher;
        this.entities = entities;
        this.words = words;
        this.timely = timely;
    }

    /** Who acts and whom it concerns, as ids of entities. */
    record Roles(List<String> actors, List<String> recipients) {
        Roles {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** Returns the participants of an event. */
    Roles of(Match match) {
        return of(match, DEPTH);
    }

    private Roles of(Match match, int depth) {
        Frame frame = match.trigger().frame();
        Frame fallback = knowledge.fallback();
        Set<String> actors = first(frame.actors(), match, Set.of(), true, depth);
        if (actors.isEmpty()) {
            actors = first(frame.actors(), match, Set.of(), false, depth);
        }
        if (actors.isEmpty() && isDeedOfState(match.trigger())) {
            actors = first(fallback.actors(), match, Set.of(), true, depth);
        }
        if (actors.isEmpty() && Clauses.isNominal(match.word()) && match.support() == null) {
            Word above = clauses.governorOf(match.word());
            Word subject = above == null ? null : clauses.agent(above);
            actors = subject == null ? actors : new LinkedHashSet<>(named(subject, true, depth));
        }
        boolean all = frame.symmetric() && actors.size() > 1;
        Set<String> recipients = first(frame.recipients(), match, actors, true, depth);
        if (recipients.isEmpty()) {
            recipients = deeper(frame.recipients(), match, actors, depth);
        }
        if (recipients.isEmpty() && !all) {
            recipients = first(fallback.recipients(), match, actors, true, depth);
        }
        if (recipients.isEmpty() && !all) {
            recipients = nextName(match, actors);
        }
        if (recipients.isEmpty() && !all) {
            recipients = first(frame.recipients(), match, actors, false, depth);
        }
        return new Roles(List.copyOf(actors), List.copyOf(recipients));
    }

    /** Arrests, bans and releases are the work of the authorities of the place where nobody else is named. */
    private boolean isDeedOfState(Trigger trigger) {
        return trigger.type().equals("COERCE")
                || trigger.type().equals("SANCTION")
                || trigger.cameo().startsWith("084");
    }

    private Set<String> first(List<Slot> slots, Match match, Set<String> others, boolean strict, int depth) {
        for (Slot slot : slots) {
            Set<String> ids = new LinkedHashSet<>();
            for (Word word : words(slot, match)) {
                ids.addAll(named(word, strict, depth));
            }
            if (slot.kind() == Slot.Kind.COMP) {
                ids.addAll(ofComplement(match, strict, depth));
            }
            ids.removeAll(others);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return Set.of();
    }

    private List<String> ofComplement(Match match, boolean strict, int depth) {
        Word clause = Clauses.complement(match.word());
        if (clause == null || depth <= 0) {
            return List.of();
        }
        Match told = matcher.told(clause);
        if (told != null && told.word() != match.word()) {
            return of(told, depth - 1).recipients();
        }
        for (Slot slot : knowledge.fallback().recipients()) {
            Word filler = slot.kind() == Slot.Kind.OBJ
                    ? clauses.patient(clause)
                    : slot.kind() == Slot.Kind.PREPOSITION ? phrase(clause, slot.word()) : null;
            List<String> ids = filler == null ? List.of() : named(filler, strict, depth - 1);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private @Nullable Word phrase(Word host, String preposition) {
        for (Word child : host.children()) {
            boolean place = child.is("obl") || child.is("nmod");
            if (place && !timely[child.index()] && Matcher.hasCase(child, preposition)) {
                return child;
            }
        }
        return null;
    }

    /** Looks for a preposition of the frame below the phrases of the trigger: talks in the capital with the envoy. */
    private Set<String> deeper(List<Slot> slots, Match match, Set<String> actors, int depth) {
        Word bearer = match.bearer();
        int last = Math.min(bearer.rightmost().index(), match.word().index() + NEAR);
        for (Slot slot : slots) {
            boolean far = slot.kind() == Slot.Kind.PREPOSITION && knowledge.isNoun("far", slot.word());
            for (int i = bearer.index() + 1; far && i <= last; i++) {
                Word word = words.get(i);
                if (isOtherClause(word)) {
                    break;
                }
                if (word.is("nmod") && !timely[i] && Matcher.hasCase(word, slot.word())) {
                    Set<String> ids = new LinkedHashSet<>(named(word, true, depth));
                    ids.removeAll(actors);
                    if (!ids.isEmpty()) {
                        return ids;
                    }
                }
            }
        }
        return Set.of();
    }

    private static boolean isOtherClause(Word word) {
        return word.relation().equals("acl:relcl")
                || word.is("ccomp")
                || word.is("advcl") && !word.xpos().equals("VB")
                || word.is("parataxis")
                || word.is("conj") && word.upos() == Upos.VERB;
    }

    /** Returns the next name after the trigger in its own clause: whom it concerns when no place of the frame is filled. */
    private Set<String> nextName(Match match, Set<String> actors) {
        Word bearer = match.bearer();
        int last = Math.min(bearer.rightmost().index(), match.word().index() + NEAR);
        for (int i = bearer.index() + 1; i <= last; i++) {
            Word word = words.get(i);
            if (word.relation().equals("acl:relcl")
                    || word.is("ccomp")
                    || word.is("conj") && word.upos() == Upos.VERB) {
                break;
            }
            Mention mention = timely[i] ? null : entities.mentionHeadedAt(word.start());
            Entity entity = mention == null ? null : entities.headedAt(word.start());
            if (mention != null && entity != null && isName(mention) && !actors.contains(entity.id())) {
                return Set.of(entity.id());
            }
        }
        return Set.of();
    }

    private static boolean isName(Mention mention) {
        return mention.form() != Mention.Form.NOUN && mention.form() != Mention.Form.PRONOUN;
    }

    private List<Word> words(Slot slot, Match match) {
        Word word = match.word();
        Word support = match.support();
        boolean acts = match.light() == null || match.light().direction() == Direction.ACTS;
        return switch (slot.kind()) {
            case SUBJ ->
                support != null
                        ? acts ? one(clauses.agent(support)) : List.of()
                        : isPredicate(word) ? one(subject(match)) : one(Clauses.subjectOfNoun(word));
            case OBJ ->
                support != null && !acts
                        ? one(clauses.agent(support))
                        : isPredicate(word) ? free(matcher.object(match.trigger(), word), match) : List.of();
            case IOBJ -> one((support == null ? word : support).child("iobj"));
            case COMPSUBJ -> one(subjectBelow(word));
            case POSS -> possessor(word);
            case MOD -> modifiers(word);
            case SPEAKER -> one(clauses.speaker(word));
            case COMP -> List.of();
            case PREPOSITION -> oblique(match, slot.word());
        };
    }

    private static boolean isPredicate(Word word) {
        return word.upos() == Upos.VERB || word.upos() == Upos.ADJ || word.upos() == Upos.AUX;
    }

    private @Nullable Word subject(Match match) {
        Word word = match.word();
        if (match.trigger().kind() == Trigger.Kind.MODAL && word.head() != null) {
            return clauses.surfaceSubject(word.head());
        }
        Word agent = clauses.agent(word);
        boolean lacksObject =
                match.trigger().frame().recipients().stream().noneMatch(slot -> slot.kind() == Slot.Kind.OBJ)
                        && match.trigger().conditions().stream().noneMatch(each -> each.place() == Condition.Place.OBJ);
        // A verb that takes no object has no passive: "Thousands demonstrated" was read as a participle.
        return agent == null && lacksObject && !word.has("aux") ? clauses.surfaceSubject(word) : agent;
    }

    private @Nullable Word subjectBelow(Word word) {
        Word clause = Clauses.complement(word);
        return clause == null ? null : clauses.surfaceSubject(clause);
    }

    private List<Word> free(@Nullable Word word, Match match) {
        boolean spent = word == null
                || match.used().contains(word)
                        && !(knowledge.isNoun("actor", Matcher.lemma(word)) && takesObject(match.trigger()));
        return spent ? List.of() : List.of(word);
    }

    private static boolean takesObject(Trigger trigger) {
        return trigger.frame().recipients().stream().anyMatch(slot -> slot.kind() == Slot.Kind.OBJ);
    }

    private static List<Word> one(@Nullable Word word) {
        return word == null ? List.of() : List.of(word);
    }

    private static List<Word> possessor(Word noun) {
        List<Word> found = new ArrayList<>(1);
        for (Word child : noun.children()) {
            if (child.relation().equals("nmod:poss")) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Word> modifiers(Word noun) {
        List<Word> found = new ArrayList<>(1);
        for (Word child : noun.children()) {
            if ((child.is("amod") || child.is("compound") || child.is("nmod") && !child.has("case"))
                    && child.index() < noun.index()
                    && entities.mentionHeadedAt(child.start()) != null) {
                found.add(child);
            }
        }
        return found;
    }

    /** Returns what follows a preposition beside the trigger, its light verb, its object or its complement. */
    private List<Word> oblique(Match match, String preposition) {
        List<Word> hosts = new ArrayList<>(4);
        hosts.add(match.word());
        if (match.support() != null) {
            hosts.add(match.support());
        }
        hosts.addAll(match.used());
        Word object = isPredicate(match.word()) ? clauses.patient(match.word()) : null;
        if (object != null && !hosts.contains(object)) {
            hosts.add(object);
        }
        if (Clauses.isNominal(match.word())) {
            // the arrest of the writer by the police: the parser may hang the police on the writer
            for (Word child : match.word().children()) {
                if (child.is("nmod") && child.index() > match.word().index()) {
                    hosts.add(child);
                }
            }
        }
        List<Word> found = new ArrayList<>(1);
        for (Word host : hosts) {
            for (Word child : host.children()) {
                boolean place = child.is("obl") || child.is("nmod");
                if (place && !timely[child.index()] && Matcher.hasCase(child, preposition)) {
                    found.add(child);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** Returns the entities that a noun phrase names, each member of a coordination. */
    private List<String> named(Word head, boolean strict, int depth) {
        List<String> ids = new ArrayList<>(2);
        for (Word word : Clauses.coordinated(head)) {
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
        if (timely[word.index()] || depth <= 0) {
            return List.of();
        }
        Word subject = Clauses.subjectOfNoun(word);
        if (subject != null && subject != word && word.xpos().equals("CD")) {
            // Norland was the one who attacked
            return named(subject, strict, depth - 1);
        }
        if (word.xpos().equals("CD")) {
            return List.of();
        }
        Mention mention = entities.mentionHeadedAt(word.start());
        Entity entity = mention == null ? null : entities.headedAt(word.start());
        Word measured = matcher.measured(word);
        if (measured != null) {
            List<String> ids = named(measured, strict, depth - 1);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        if (mention == null || entity == null) {
            return inside(word, strict, depth - 1);
        }
        if (mention.form() == Mention.Form.PRONOUN) {
            return pronoun(word, entity, strict, depth);
        }
        boolean acts =
                isName(mention) || knowledge.isNoun("actor", Matcher.lemma(word)) && !(strict && areOwnForces(word));
        if (!acts) {
            List<String> inner = inside(word, true, depth - 1);
            if (!inner.isEmpty() || strict) {
                return inner;
            }
        }
        return List.of(entity.id());
    }

    /** Who withdraws its troops does nothing to them. */
    private boolean areOwnForces(Word noun) {
        return knowledge.isNoun("force", Matcher.lemma(noun))
                && possessor(noun).stream().anyMatch(owner -> owner.xpos().equals("PRP$"));
    }

    private List<String> pronoun(Word word, Entity entity, boolean strict, int depth) {
        if (!entity.mentions().stream().allMatch(mention -> mention.form() == Mention.Form.PRONOUN)) {
            return List.of(entity.id());
        }
        Word speaker = clauses.speaker(word);
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
        for (Word child : noun.children()) {
            if (child.is("nmod") && child.has("case") && !candidates.contains(child) && !timely[child.index()]) {
                candidates.add(child);
            }
        }
        for (Word candidate : candidates) {
            List<String> ids = candidate.xpos().equals("PRP$") ? List.of() : named(candidate, strict, depth);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }
}
