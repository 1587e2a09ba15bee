// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.CameoCode;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.EventOntology;
import org.rapporteur.knowledge.events.EventType;
import org.rapporteur.knowledge.events.EventType.Need;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.Quad;
import org.rapporteur.record.Event.Status;
import org.rapporteur.record.Event.When;
import org.rapporteur.record.EventTrace.Verdict;
import org.rapporteur.stage.event.Participants.Roles;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Makes the events of one sentence out of its matches. */
final class Telling {
    /** How long before the report history begins, in days. */
    private static final int RECENT = 120;

    private static final int REACH = 12;

    /** How many words a verb and the noun that leans on it may stand apart to be pointed at as one. */
    private static final int WIDE = 5;

    /** How far from the trigger words speak for its context. */
    private static final int NEAR = 40;

    private final EventKnowledge knowledge;
    private final Participants participants;
    private final Deeds deeds;
    private final Realities realities;
    private final Surroundings surroundings;
    private final Sentence sentence;
    private final @Nullable LocalDate day;
    private final Trail trail;
    private final EntityIndex entities;
    private final Subjects subjects;
    private final Clauses clauses;

    Telling(
            Scene scene,
            Participants participants,
            Deeds deeds,
            Realities realities,
            Surroundings surroundings,
            @Nullable LocalDate day) {
        knowledge = scene.knowledge();
        sentence = scene.sentence();
        trail = scene.trail();
        entities = scene.entities();
        subjects = scene.subjects();
        clauses = scene.clauses();
        this.participants = participants;
        this.deeds = deeds;
        this.realities = realities;
        this.surroundings = surroundings;
        this.day = day;
    }

    List<Event> of(List<Match> matches) {
        List<Event> events = new ArrayList<>(matches.size());
        boolean question = Clauses.isQuestion(sentence);
        Set<Word> beside = deeds.inClauses(matches);
        for (Match match : matches) {
            if (Realities.isAskedOrBidden(match, question)) {
                trail.dropped(match, Verdict.ASKED_OR_BIDDEN);
                continue;
            }
            Roles roles = participants
                    .of(match)
                    .without(surroundings.reporters(match.word().span()));
            Status status = realities.of(match);
            if (beside.contains(match.word()) && !roles.areReceived()) {
                // killed when the rebels attacked: told with what came of it
                trail.dropped(match, Verdict.TAKEN_UP);
            } else if (isWorthTelling(match, roles, status)) {
                if (status == Status.DENIED && isRefusal(match)) {
                    events.add(refusal(match, roles));
                }
                events.add(event(match, roles, status));
            } else {
                trail.dropped(match, Verdict.TOO_FEW_PARTIES);
            }
        }
        return events;
    }

    /** A noun alone tells an event only if somebody takes part in it; words of a state of mind need whose mind it is. */
    private boolean isWorthTelling(Match match, Roles roles, Status status) {
        boolean alone = match.trigger().kind() == Trigger.Kind.NOUN && match.support() == null;
        if (roles.recipients().isEmpty() && isOfThing(match)) {
            return false;
        }
        boolean told = status == Status.HAPPENED || status == Status.ONGOING || status == Status.PLANNED;
        if (!told) {
            boolean hollow = status == Status.POSSIBLE && alone;
            if (roles.areEmpty() && (hollow || isVague(match, status))) {
                return false;
            }
            boolean some = alone ? !roles.actors().isEmpty() : !roles.areEmpty() || !isAside(match.bearer());
            return some || realities.isGoverned(match);
        }
        if (roles.areTwo() || isToll(match)) {
            return true;
        }
        if (alone) {
            return status == Status.PLANNED && !roles.actors().isEmpty();
        }
        return !roles.areEmpty()
                && hasThoseNeeded(match.trigger(), roles)
                && (!isAside(match.bearer()) || isInjury(match, roles) || isAuthored(match, roles));
    }

    /**
     * The bus burned, killing nine villagers; workers, two of whom were hurt: harm whose victims are counted, or of whom a passive behind a
     * comma tells more, is news in a clause of its own.
     */
    private boolean isInjury(Match match, Roles roles) {
        EventType type = knowledge.ontology().type(match.trigger().type());
        Word bearer = match.bearer();
        boolean passive = Clauses.isRelativeClause(bearer) && Clauses.hasPassiveAuxiliary(bearer);
        return type.isForce()
                && match.trigger().kind() == Trigger.Kind.VERB
                && (bearer.is("advcl") || passive)
                && !deeds.isOutcome(match)
                && roles.areReceived()
                && (participants.areCounted(match) || passive && isAdded(bearer));
    }

    /** A tanker seized by the navy, attacks launched by the rebels: a participle that names who did it. */
    private boolean isAuthored(Match match, Roles roles) {
        Word verb = match.bearer();
        return verb.is("acl")
                && verb.xpos().equals("VBN")
                && !roles.actors().isEmpty()
                && knowledge.ontology().type(match.trigger().type()).isMaterial()
                && clauses.isPassive(verb)
                && clauses.agent(verb) != null;
    }

    /** The editor, who was arrested in May. */
    private boolean isAdded(Word clause) {
        Word subject = clause.child("nsubj");
        Word before = subject == null || subject.index() == 0
                ? null
                : sentence.words().get(subject.index() - 1);
        return before != null && before.form().equals(",") && Clauses.isRelative(subject);
    }

    /** The steps that must be taken: a modal in a clause that describes a thing asks nobody. */
    private static boolean isOfThing(Match match) {
        Word verb = match.word().head();
        return match.trigger().kind() == Trigger.Kind.MODAL && verb != null && Clauses.isRelativeClause(verb);
    }

    /** Left nine dead: the dead need no name. */
    private boolean isToll(Match match) {
        boolean harm = knowledge.ontology().type(match.trigger().type()).isViolence();
        return harm
                && match.trigger().kind() == Trigger.Kind.VERB
                && !isAside(match.bearer())
                && participants.areCounted(match);
    }

    /** A possible deal, an end to operations: words of many senses tell nothing unless somebody is named with them. */
    private boolean isVague(Match match, Status status) {
        return match.trigger().kind() == Trigger.Kind.THING
                && match.light() == null
                && (status == Status.POSSIBLE || status == Status.THREATENED || Parties.isHarm(knowledge, match));
    }

    private boolean hasThoseNeeded(Trigger trigger, Roles roles) {
        Set<Need> needs = knowledge.ontology().needs(trigger.type(), trigger.mode());
        return !(needs.contains(Need.ACTOR) && roles.actors().isEmpty())
                && !(needs.contains(Need.RECIPIENT) && !roles.areReceived());
    }

    /** Tells whether a clause only modifies another, so that what it tells in passing needs all its parties to count. */
    private boolean isAside(Word bearer) {
        Word clause = bearer;
        for (int i = 0; i < REACH && clause.head() != null && (clause.is("conj") || clause.is("xcomp")); i++) {
            clause = clause.head();
        }
        if (clauses.listed(bearer) != null) {
            return false;
        }
        return clause.is("acl") && !isMain(clause) && !isGapped(clause) && !isComplete(clause) && !isOfAnother(clause)
                || clause.is("advcl") && !isWhole(clause)
                || clause.is("amod");
    }

    /** Said in a statement it had sent troops: a clause that lacks nothing modifies no noun, whatever the tree says. */
    private static boolean isComplete(Word clause) {
        Word subject = clause.child("nsubj");
        Word object = clause.child("obj");
        return subject != null
                && object != null
                && Clauses.isRelativeClause(clause)
                && object.index() > clause.index()
                && !Clauses.isRelative(subject)
                && !Clauses.isRelative(object);
    }

    /** The pact, from which Norland withdrew: a clause with a tense and a subject that is not what it describes. */
    private static boolean isOfAnother(Word clause) {
        Word subject = clause.child("nsubj");
        return subject != null && Clauses.isRelativeClause(clause) && !Clauses.isRelative(subject) && isFinite(clause);
    }

    /** Tells whether a clause has its subject and its own tense: as the police fired. */
    private boolean isWhole(Word clause) {
        boolean tensed = clause.xpos().equals("VBD") || clause.xpos().equals("VBN") && clause.has("aux");
        return tensed && (clause.has("nsubj") || subjects.inPhrase(clause) != null);
    }

    /** Nine leaders were jailed and 200 activists held: the auxiliary of the first passive is the second's too. */
    private static boolean isGapped(Word participle) {
        Word noun = participle.head();
        boolean counted = noun != null
                && participle.xpos().equals("VBN")
                && noun.is("conj")
                && noun.has("cc")
                && noun.has("nummod");
        Word word = noun;
        for (int i = 0; counted && i < REACH && word != null; i++) {
            for (Word child : word.children()) {
                if (child.relation().equals("aux:pass")) {
                    return true;
                }
            }
            word = word.head();
        }
        return false;
    }

    /** Tells whether a participle on the noun that governs a sentence is its verb: "The rebels retreated." has no other. */
    private boolean isMain(Word participle) {
        Word noun = participle.head();
        if (noun != null && noun.is("nmod") && noun.head() != null) {
            noun = noun.head(); // Thousands of people rallied
        }
        if (noun == null
                || noun.head() != null
                || noun.has("cop")
                || !participle.xpos().equals("VBN")) {
            return false;
        }
        return sentence.words().stream().noneMatch(Telling::isFinite);
    }

    private static boolean isFinite(Word word) {
        String tag = word.xpos();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** "Will not lift the ban": refusing is an event that has happened, beside the lifting that is denied. */
    private boolean isRefusal(Match match) {
        return knowledge.ontology().type(match.trigger().type()).refusedCameo() != null && realities.isRefused(match);
    }

    private Event refusal(Match match, Roles roles) {
        EventType refused = knowledge.ontology().type(match.trigger().type());
        return event(
                match, roles, EventType.REFUSAL, null, Objects.requireNonNull(refused.refusedCameo()), Status.HAPPENED);
    }

    private Event event(Match match, Roles roles, Status status) {
        Trigger trigger = match.trigger();
        EventType known = knowledge.ontology().type(trigger.type());
        if (status == Status.PLANNED && !known.planned().equals(trigger.type())) {
            String cameo = Objects.requireNonNullElse(known.plannedCameo(), trigger.cameo());
            return event(match, roles, known.planned(), null, cameo, status);
        }
        // Killed in an air strike: the deed tells how.
        Match deed = trigger.mode() == null ? deeds.of(match) : null;
        Trigger how = deed == null || deed.trigger().mode() == null ? trigger : deed.trigger();
        return event(match, roles, trigger.type(), how.mode(), how.cameo(), status);
    }

    private Event event(Match match, Roles roles, String type, @Nullable String mode, String cameo, Status status) {
        EventOntology ontology = knowledge.ontology();
        EventType known = ontology.type(type);
        CameoCode code = ontology.code(cameo).orElse(null);
        When time = surroundings.time(match, deeds);
        return new Event(
                "ev",
                type,
                mode,
                contexts(code, match),
                Quad.valueOf(known.quad()),
                cameo,
                ontology.intensity(type, mode),
                code == null ? null : code.goldstein(),
                entities.each(roles.actors()),
                entities.each(roles.recipients()),
                trigger(match),
                time,
                surroundings.place(match, deeds),
                status,
                surroundings.accordingTo(match.word().span()),
                surroundings.figures(match),
                isHistory(time),
                List.of(),
                List.of(sentence.around(trigger(match))),
                match.trigger().id());
    }

    /** Returns the verb with the noun that tells what is done, where they stand close together: held secret talks. */
    static Span trigger(Match match) {
        Word bearer = match.bearer();
        if (match.word().index() < bearer.index() - WIDE) {
            // the meeting between the two premiers is planned
            return match.word().span();
        }
        Span span =
                match.word().index() < bearer.index() ? new Span(match.word().start(), bearer.end()) : bearer.span();
        int last = bearer.index();
        List<Word> words = new ArrayList<>(match.used());
        words.add(match.word());
        for (Word word : words) {
            if (word.index() > last && word.index() - last <= WIDE) {
                span = new Span(span.start(), Math.max(span.end(), word.end()));
                last = word.index();
            }
        }
        return span;
    }

    /** What the code implies, and what the words of the trigger's own phrases speak for. */
    private List<String> contexts(@Nullable CameoCode code, Match match) {
        TreeSet<String> contexts = new TreeSet<>();
        if (code != null && code.context() != null) {
            contexts.add(code.context());
        }
        Word bearer = match.bearer();
        int first = Math.max(bearer.leftmost().index(), bearer.index() - NEAR);
        int last = Math.min(bearer.rightmost().index(), bearer.index() + NEAR);
        for (int i = first; i <= last; i++) {
            contexts.addAll(knowledge.contexts(Matcher.lemma(sentence.words().get(i))));
        }
        return List.copyOf(contexts);
    }

    private boolean isHistory(@Nullable When time) {
        return day != null && time != null && time.to() != null && time.to().isBefore(day.minusDays(RECENT));
    }

    static Event numbered(Event event, String id) {
        return with(event, id, event.sameAs());
    }

    static Event with(Event event, String id, List<String> sameAs) {
        return new Event(
                id,
                event.type(),
                event.mode(),
                event.contexts(),
                event.quad(),
                event.cameo(),
                event.intensity(),
                event.goldstein(),
                event.actors(),
                event.recipients(),
                event.trigger(),
                event.time(),
                event.place(),
                event.status(),
                event.accordingTo(),
                event.figures(),
                event.background(),
                sameAs,
                event.evidence(),
                event.rule());
    }
}
