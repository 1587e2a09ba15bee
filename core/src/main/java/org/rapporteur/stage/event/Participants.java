// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.Condition;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Frame;
import org.rapporteur.knowledge.events.LightVerb;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.syntax.Word;

/** Fills the places of a frame with entities. */
final class Participants {
    private static final int DEPTH = 5;
    /** PLOVER's mode for condemning. */
    private static final String DISAPPROVAL = "disapprove";

    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Matcher matcher;
    private final Parties parties;
    private final NearNames near;
    private final OwnSide own;
    private final Fillers fillers;
    private final Places places;
    private final Deeds deeds;
    private final Several several;
    private final Trail trail;

    /** Makes one for a sentence. */
    Participants(Scene scene, Matcher matcher, Deeds deeds) {
        this.scene = scene;
        this.matcher = matcher;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        subjects = scene.subjects();
        parties = new Parties(scene, matcher);
        own = new OwnSide(scene);
        near = new NearNames(scene, parties, own);
        fillers = new Fillers(scene, matcher);
        places = new Places(scene, fillers, parties);
        several = new Several(scene, fillers);
        this.deeds = deeds;
        trail = scene.trail();
    }

    /**
     * Who acts and whom it concerns, as ids of entities.
     *
     * @param whole whether nobody else need be named: it happens among the two armies, or a deed is condemned
     * @param placed whether the recipients are but the place where it is done, whose people it concerns
     */
    record Roles(List<String> actors, List<String> recipients, boolean whole, boolean placed) {
        Roles {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        /** Returns those who take part but for some. */
        Roles without(Set<String> others) {
            return new Roles(
                    actors.stream().filter(id -> !others.contains(id)).toList(),
                    recipients.stream().filter(id -> !others.contains(id)).toList(),
                    whole,
                    placed);
        }

        boolean areEmpty() {
            return actors.isEmpty() && !areReceived();
        }

        /** Tells whether somebody is named to whom it is done. */
        boolean areReceived() {
            return !placed && !recipients.isEmpty();
        }

        /** Tells whether there is somebody on either side. */
        boolean areTwo() {
            return !actors.isEmpty() && (whole || areReceived() || actors.size() > 1);
        }
    }

    /** Returns the participants of an event. */
    Roles of(Match match) {
        Roles roles = of(match, DEPTH);
        return roles.without(own.inside(roles.recipients(), roles.actors()));
    }

    private Roles of(Match match, int depth) {
        trail.fills(match);
        Frame frame = match.trigger().frame();
        Set<String> actors = first(Role.ACTOR, frame.actors(), match, Set.of(), depth);
        if (actors.isEmpty()) {
            actors = firstOfAny(Role.ACTOR, frame.actors(), match, Set.of(), depth);
        }
        if (actors.isEmpty() && depth > 0) {
            Match deed = deeds.of(match);
            actors = deed == null
                    ? actors
                    : new LinkedHashSet<>(of(deed, depth - 1).actors());
        }
        if (actors.isEmpty() && depth > 0) {
            Word opponents = deeds.opponents(match);
            actors = opponents == null ? actors : new LinkedHashSet<>(parties.named(opponents, true, depth));
        }
        if (actors.isEmpty() && isDeedOfState(match.trigger()) && clauses.agent(match.bearer()) == null) {
            actors = authorities(match, depth);
        }
        if (actors.isEmpty() && match.trigger().type().equals("MOBILIZE") && clauses.isPassive(match.bearer())) {
            // Troops were sent to the border: those who are sent act, where nobody is named who sends them.
            Word forces = clauses.patient(match.bearer());
            actors = forces == null ? actors : new LinkedHashSet<>(parties.named(forces, false, depth));
        }
        if (actors.isEmpty() && Clauses.isNominal(match.word()) && match.support() == null) {
            Word above = clauses.governorOf(match.word());
            // Investigated the attack, condemned the killing: who tells of a deed is not who does it.
            Word subject = above == null || matcher.at(above) != null || Parties.isHarm(knowledge, match)
                    ? null
                    : clauses.agent(above);
            actors = subject == null ? actors : new LinkedHashSet<>(parties.named(subject, true, depth));
        }
        if (several.isReciprocal(match)) {
            return new Roles(List.copyOf(actors), List.of(), true, false);
        }
        if (actors.isEmpty()) {
            actors = attending(match, depth);
        }
        boolean mutual = frame.symmetric() && actors.size() == 1 && several.areSeveral(match);
        boolean all = frame.symmetric() && actors.size() > 1;
        if (isOfDeed(match)) {
            // condemned the attack on the church: those who attacked, else where it was, and never the church
            Set<String> guilty = first(new Search(Role.RECIPIENT, match, true, depth), frame.recipients(), actors);
            guilty = guilty.isEmpty() ? places.of(match, actors, isOfDeed(match)) : guilty;
            return new Roles(List.copyOf(actors), List.copyOf(guilty), true, false);
        }
        Set<String> recipients = undergoing(match, actors, depth);
        if (recipients.isEmpty()) {
            recipients = first(Role.RECIPIENT, frame.recipients(), match, actors, depth);
        }
        if (recipients.isEmpty()) {
            recipients = inComplement(match, actors);
        }
        recipients = withToll(recipients, match, depth);
        Match outcome = depth > 0 && (actors.isEmpty() || recipients.isEmpty()) ? deeds.outcome(match) : null;
        if (outcome != null) {
            recipients = new LinkedHashSet<>(recipients);
            recipients.addAll(of(outcome, depth - 1).recipients());
            recipients.removeAll(actors);
        }
        if (recipients.isEmpty()) {
            recipients = near.deeper(frame.recipients(), match, actors, depth);
        }
        // The two sides clashed in the north: with each other, and not with those who live there.
        all |= mutual;
        if (recipients.isEmpty() && !all) {
            recipients = anywhere(match, actors, depth);
        }
        if (recipients.isEmpty() && !all) {
            recipients = spokenTo(match, actors, depth);
        }
        if (!recipients.isEmpty() || all) {
            return new Roles(List.copyOf(actors), List.copyOf(recipients), mutual, false);
        }
        Set<String> place = places.of(match, actors, isOfDeed(match));
        recipients = several.isReflexive(match) ? Set.of() : near.next(match, actors);
        if (recipients.isEmpty()) {
            recipients = firstOfAny(Role.RECIPIENT, frame.recipients(), match, actors, depth);
        }
        boolean placed = recipients.isEmpty();
        return new Roles(List.copyOf(actors), List.copyOf(place.isEmpty() ? recipients : place), mutual, placed);
    }

    /** After talks with the premier, the envoy left: who is told of took part. */
    private Set<String> attending(Match match, int depth) {
        Word noun = match.word();
        Word preposition = noun.is("obl") && match.support() == null ? noun.child("case") : null;
        Word verb = noun.head();
        boolean beside = preposition != null
                && verb != null
                && verb.upos() == Upos.VERB
                && match.trigger().type().equals("CONSULT")
                && knowledge.isNoun("beside", preposition.lemma())
                && !first(Role.RECIPIENT, match.trigger().frame().recipients(), match, Set.of(), depth)
                        .isEmpty();
        Word subject = beside && verb != null ? clauses.agent(verb) : null;
        return subject == null ? Set.of() : new LinkedHashSet<>(parties.named(subject, true, depth));
    }

    /** Nine villagers died in an attack on the market: who undergoes it is the subject. */
    private Set<String> undergoing(Match match, Set<String> actors, int depth) {
        boolean undergoes = match.light() != null && match.light().direction() == LightVerb.Direction.UNDERGOES;
        Word subject = undergoes && match.support() != null ? subjects.of(match.support()) : null;
        Set<String> ids = new LinkedHashSet<>(subject == null ? List.of() : parties.named(subject, true, depth));
        ids.removeAll(actors);
        return ids;
    }

    /** Tells whether a harmful deed is condemned, and not somebody. */
    private boolean isOfDeed(Match match) {
        Word object = DISAPPROVAL.equals(match.trigger().mode()) && !Clauses.isNominal(match.word())
                ? clauses.patient(match.word())
                : null;
        Match deed = object == null || match.used().contains(object) ? null : matcher.at(object);
        return deed != null && deed.trigger().kind() == Trigger.Kind.NOUN && Parties.isHarm(knowledge, deed);
    }

    /** Called the premier to convey his support: who is called. */
    private Set<String> spokenTo(Match match, Set<String> actors, int depth) {
        Word bearer = match.bearer();
        Word head = bearer.xpos().equals("VB") && (bearer.is("advcl") || bearer.is("xcomp")) ? bearer.head() : null;
        Word object = head != null && subjects.isSpokenAt(head) ? clauses.patient(head) : null;
        Set<String> ids = object == null ? Set.of() : new LinkedHashSet<>(parties.named(object, true, depth));
        return actors.containsAll(ids) ? Set.of() : ids;
    }

    /** Tells whether those to whom it is done are told by their number. */
    boolean areCounted(Match match) {
        return several.areCounted(match);
    }

    /** Killed nine villagers and wounded seven others: the toll of one deed. */
    private Set<String> withToll(Set<String> recipients, Match match, int depth) {
        List<Match> toll = depth > 0 ? deeds.toll(match) : List.of();
        Set<String> all = toll.isEmpty() ? recipients : new LinkedHashSet<>(recipients);
        toll.forEach(each -> all.addAll(of(each, depth - 1).recipients()));
        return all;
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
                List<String> place = places.named(word);
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

    /** Looks where whom it concerns may stand beside any trigger. */
    private Set<String> anywhere(Match match, Set<String> others, int depth) {
        List<Slot> slots = knowledge.fallback().recipients().stream()
                .filter(slot -> fillers.of(slot, match).stream().noneMatch(word -> parties.isBeyondBorder(match, word)))
                .toList();
        return first(Role.RECIPIENT, slots, match, others, depth);
    }

    private Set<String> first(Search search, List<Slot> slots, Set<String> others) {
        Match match = search.match();
        for (Slot slot : slots) {
            Set<String> ids = new LinkedHashSet<>();
            for (Word word : fillers.of(slot, match)) {
                List<String> named = search.strict() && isWithdrawn(word, match)
                        ? List.of()
                        : parties.named(word, search.strict(), search.depth());
                boolean settled = slot.takesPlaces() || isGoverned(slot, match.trigger());
                ids.addAll(named.isEmpty() && settled ? places.named(word) : named);
            }
            if (slot.kind() == Slot.Kind.COMP) {
                ids.addAll(ofComplement(match, search.strict(), search.depth()));
            }
            ids.removeAll(others);
            if (slot.isClause() && search.role() == Role.RECIPIENT) {
                ids.removeIf(id -> own.has(id, others));
            }
            if (!ids.isEmpty()) {
                fillers.of(slot, match).forEach(word -> trail.part(match, search.role(), slot.text(), word));
                return ids;
            }
        }
        return Set.of();
    }

    /** Pulled its diplomats out: who withdraws his own does nothing to them, if anybody else is named. */
    private static boolean isWithdrawn(Word word, Match match) {
        return "withdraw".equals(match.trigger().mode()) && Parties.isPossessed(word);
    }

    /** Tells whether the verb itself asks for the preposition: who invests in a town does something for it. */
    private static boolean isGoverned(Slot slot, Trigger trigger) {
        return slot.kind() == Slot.Kind.PREPOSITION
                && trigger.conditions().stream()
                        .anyMatch(each -> each.place() == Condition.Place.PREPOSITION
                                && slot.word().equals(each.preposition()));
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
        boolean founds = knowledge.isNoun("founding", Matcher.lemma(clause));
        for (Slot slot :
                founds ? knowledge.place().recipients() : knowledge.fallback().recipients()) {
            if (founds) {
                // what is to be founded is nobody yet: the people of its place are meant
                List<String> ids = ofFounded(clause, slot.word());
                if (!ids.isEmpty()) {
                    return ids;
                }
                continue;
            }
            Word filler = slot.kind() == Slot.Kind.OBJ
                    ? clauses.patient(clause)
                    : slot.kind() == Slot.Kind.PREPOSITION ? phrase(clause, slot.word()) : null;
            List<String> ids =
                    filler == null || parties.isOwn(filler) ? List.of() : parties.named(filler, strict, depth - 1);
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private List<String> ofFounded(Word clause, String preposition) {
        Word object = clauses.patient(clause);
        Word place = phrase(clause, preposition);
        place = place == null && object != null ? phrase(object, preposition) : place;
        return place == null ? List.of() : places.named(place);
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
        return near.next(clause, clause, actors, word -> trail.part(match, Role.RECIPIENT, "comp", word));
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
}
