// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.Condition;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Frame;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Word;

/** Fills the places of a frame with entities. */
final class Participants {
    private static final int DEPTH = 5;
    /** How far the next name may stand, in words. */
    private static final int NEAR = 40;

    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Matcher matcher;
    private final EntityIndex entities;
    private final List<Word> words;
    private final Parties parties;
    private final Fillers fillers;
    private final Trail trail;

    /** Makes one for a sentence. */
    Participants(Scene scene, Matcher matcher) {
        this.scene = scene;
        this.matcher = matcher;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        entities = scene.entities();
        words = scene.words();
        parties = new Parties(scene, matcher);
        fillers = new Fillers(scene, matcher);
        trail = scene.trail();
    }

    /**
     * Who acts and whom it concerns, as ids of entities.
     *
     * @param mutual whether the actors are several among whom it happens: the two armies, both sides
     */
    record Roles(List<String> actors, List<String> recipients, boolean mutual) {
        Roles {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        boolean areEmpty() {
            return actors.isEmpty() && recipients.isEmpty();
        }

        /** Tells whether there is somebody on either side. */
        boolean areTwo() {
            return !actors.isEmpty() && (mutual || !recipients.isEmpty() || actors.size() > 1);
        }
    }

    /** Returns the participants of an event. */
    Roles of(Match match) {
        return of(match, DEPTH);
    }

    private Roles of(Match match, int depth) {
        trail.fills(match);
        Frame frame = match.trigger().frame();
        Frame fallback = knowledge.fallback();
        Set<String> actors = first(Role.ACTOR, frame.actors(), match, Set.of(), depth);
        if (actors.isEmpty()) {
            actors = firstOfAny(Role.ACTOR, frame.actors(), match, Set.of(), depth);
        }
        if (actors.isEmpty() && isDeedOfState(match.trigger())) {
            actors = authorities(match, depth);
        }
        if (actors.isEmpty() && Clauses.isNominal(match.word()) && match.support() == null) {
            Word above = clauses.governorOf(match.word());
            Word subject = above == null ? null : clauses.agent(above);
            actors = subject == null ? actors : new LinkedHashSet<>(parties.named(subject, true, depth));
        }
        boolean mutual = frame.symmetric() && actors.size() == 1 && areSeveral(match);
        boolean all = frame.symmetric() && actors.size() > 1;
        Set<String> recipients = first(Role.RECIPIENT, frame.recipients(), match, actors, depth);
        if (recipients.isEmpty()) {
            recipients = inComplement(match, actors);
        }
        if (recipients.isEmpty()) {
            recipients = deeper(frame.recipients(), match, actors, depth);
        }
        if (recipients.isEmpty() && !all) {
            recipients = first(Role.RECIPIENT, fallback.recipients(), match, actors, depth);
        }
        if (recipients.isEmpty() && !all) {
            recipients = nextName(match, actors);
        }
        if (recipients.isEmpty() && !all) {
            recipients = firstOfAny(Role.RECIPIENT, frame.recipients(), match, actors, depth);
        }
        return new Roles(List.copyOf(actors), List.copyOf(recipients), mutual);
    }

    /** Tells whether those who act are told to be several: talks between the sides, both armies, the two premiers. */
    private boolean areSeveral(Match match) {
        for (Slot slot : match.trigger().frame().actors()) {
            for (Word word : fillers.of(slot, match)) {
                boolean plural = word.xpos().equals("NNS");
                if (plural && (knowledge.isNoun("pair", slot.word()) || isCounted(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCounted(Word noun) {
        if (knowledge.isNoun("side", Matcher.lemma(noun))) {
            return true;
        }
        for (Word child : noun.children()) {
            if (child.is("nummod") || knowledge.isNoun("both", child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Arrests, bans and releases are the work of the authorities of the place where nobody else is named. */
    private boolean isDeedOfState(Trigger trigger) {
        return trigger.type().equals("COERCE")
                || trigger.type().equals("SANCTION")
                || trigger.cameo().startsWith("084");
    }

    private Set<String> authorities(Match match, int depth) {
        for (Slot slot : knowledge.fallback().actors()) {
            for (Word word : fillers.of(slot, match)) {
                List<String> place = place(word);
                Set<String> ids = new LinkedHashSet<>(place.isEmpty() ? parties.named(word, true, depth) : place);
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        }
        return Set.of();
    }

    /** Looks for who is named, or whose thing is. */
    private Set<String> first(Role role, List<Slot> slots, Match match, Set<String> others, int depth) {
        return first(new Search(role, match, true, depth), slots, others);
    }

    /** Looks for anything that is named. */
    private Set<String> firstOfAny(Role role, List<Slot> slots, Match match, Set<String> others, int depth) {
        return first(new Search(role, match, false, depth), slots, others);
    }

    /**
     * What is looked for.
     *
     * @param strict whether a thing will not do: then it is whose thing it is
     */
    private record Search(Role role, Match match, boolean strict, int depth) {}

    private Set<String> first(Search search, List<Slot> slots, Set<String> others) {
        Match match = search.match();
        for (Slot slot : slots) {
            Set<String> ids = new LinkedHashSet<>();
            for (Word word : fillers.of(slot, match)) {
                List<String> named = parties.named(word, search.strict(), search.depth());
                boolean places = slot.takesPlaces() || isGoverned(slot, match.trigger());
                ids.addAll(named.isEmpty() && places ? place(word) : named);
            }
            if (slot.kind() == Slot.Kind.COMP) {
                ids.addAll(ofComplement(match, search.strict(), search.depth()));
            }
            ids.removeAll(others);
            if (!ids.isEmpty()) {
                fillers.of(slot, match).forEach(word -> trail.part(match, search.role(), slot.text(), word));
                return ids;
            }
        }
        return Set.of();
    }

    /** Tells whether the verb itself asks for the preposition: who invests in a town does something for it. */
    private static boolean isGoverned(Slot slot, Trigger trigger) {
        return slot.kind() == Slot.Kind.PREPOSITION
                && trigger.conditions().stream()
                        .anyMatch(each -> each.place() == Condition.Place.PREPOSITION
                                && slot.word().equals(each.preposition()));
    }

    private List<String> place(Word phrase) {
        List<String> ids = new ArrayList<>(1);
        for (Word word : Clauses.coordinated(phrase)) {
            Entity entity = entities.headedAt(word.start());
            if (entity != null && entity.kind() == Entity.Kind.PLACE) {
                ids.add(entity.id());
            }
        }
        return ids;
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
            List<String> ids = filler == null ? List.of() : parties.named(filler, strict, depth - 1);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /** Agreed to lend money to Norland: the next name in the clause that is agreed to, where that tells no event itself. */
    private Set<String> inComplement(Match match, Set<String> actors) {
        Word clause = Clauses.complement(match.word());
        if (clause == null
                || !clause.is("xcomp")
                || match.trigger().frame().recipients().stream().noneMatch(slot -> slot.kind() == Slot.Kind.COMP)
                || matcher.told(clause) != null) {
            return Set.of();
        }
        return nextName(clause, clause, actors, word -> trail.part(match, Role.RECIPIENT, "comp", word));
    }

    private @Nullable Word phrase(Word host, String preposition) {
        for (Word child : host.children()) {
            boolean place = child.is("obl") || child.is("nmod");
            if (place && !scene.isTimely(child) && Matcher.hasCase(child, preposition)) {
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
                if (word.is("nmod") && !scene.isTimely(word) && Matcher.hasCase(word, slot.word())) {
                    Set<String> ids = new LinkedHashSet<>(parties.named(word, true, depth));
                    ids.removeAll(actors);
                    if (!ids.isEmpty()) {
                        trail.part(match, Role.RECIPIENT, slot.text(), word);
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
        return nextName(
                match.bearer(), match.word(), actors, word -> trail.part(match, Role.RECIPIENT, "next name", word));
    }

    private Set<String> nextName(Word bearer, Word trigger, Set<String> others, Consumer<Word> found) {
        int last = Math.min(bearer.rightmost().index(), trigger.index() + NEAR);
        for (int i = bearer.index() + 1; i <= last; i++) {
            Word word = words.get(i);
            if (word.relation().equals("acl:relcl")
                    || word.is("ccomp")
                    || word.is("conj") && word.upos() == Upos.VERB) {
                break;
            }
            Mention mention = scene.isTimely(word) ? null : entities.mentionHeadedAt(word.start());
            Entity entity = mention == null ? null : entities.headedAt(word.start());
            if (mention != null
                    && entity != null
                    && Parties.isName(mention)
                    && !parties.isMerePlace(word, entity)
                    && !others.contains(entity.id())
                    && !isBeside(word, bearer)) {
                found.accept(word);
                return Set.of(entity.id());
            }
        }
        return Set.of();
    }

    /** Tells whether a word stands in a phrase of circumstance below a trigger: after the speech of the premier. */
    private boolean isBeside(Word inner, Word bearer) {
        Word word = inner;
        for (int i = 0; i < NEAR && word != null && word != bearer; i++) {
            for (Word child : word.children()) {
                if ((child.is("case") || child.is("mark")) && knowledge.isNoun("beside", child.lemma())) {
                    return true;
                }
            }
            word = word.head();
        }
        return false;
    }
}
