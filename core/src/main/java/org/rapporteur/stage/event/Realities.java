// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Event.Status;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/**
 * Whether an event happens, as its own verb and all that govern it tell.
 *
 * <p>The verb's own tense, modality and negation come first; then each governor above says what it makes of what hangs on
 * it (implicative, commissive, demanding, ... verbs as a table), up to the end of the clause.
 *
 * @see <a href="https://aclanthology.org/N18-1067/">veridicality of implicative and factive verbs</a>
 */
final class Realities {
    private static final int REACH = 12;
    /** In the column of what is governed: a harm, which is threatened where another deed would be promised. */
    private static final String HARM = "harm";
    /** In place of a line: what the form of the verb says of itself. */
    private static final String FORM = "form";

    /** PLOVER's type of protests, which are deeds that say something. */
    private static final String PROTEST = "PROTEST";

    private final EventKnowledge knowledge;
    private final VerbGroups verbs;
    private final Trail trail;
    private final Governing governing;
    private final Presupposition presupposition;
    private final OwnForm form;

    Realities(EventKnowledge knowledge, VerbGroups verbs, Trail trail) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.trail = trail;
        governing = new Governing(knowledge, verbs, trail);
        form = new OwnForm(knowledge, verbs, governing);
        presupposition = new Presupposition(knowledge, verbs, governing);
    }

    /** Returns the status of what is told at a match. */
    Status of(Match match) {
        if (!match.trigger().tellsEvent()) {
            return Status.HAPPENED;
        }
        trail.weighs(match);
        Word word = match.word();
        Word bearer = match.bearer();
        Status status = Clauses.isNominal(bearer) ? Status.HAPPENED : form.of(bearer);
        trail.says(FORM, status, bearer);
        boolean harm = isHarm(match);
        Word rally = status == Status.POSSIBLE ? rally(match) : null;
        if (rally != null) {
            return governed(rally, form.of(rally), false, false);
        }
        if (status == Status.POSSIBLE || status == Status.PLANNED) {
            status = harm && form.isConditional(bearer) && !verbs.of(bearer).perfect()
                    ? Status.THREATENED
                    : underPlan(bearer, status);
        }
        status = modified(word, status);
        if (Clauses.isNominal(word) && match.support() != null) {
            status = verbs.isNegated(word) ? Status.DENIED : status;
            Effect effect = governing.effect(bearer, "obj", false);
            status = effect == null ? status : applied(effect, status);
        }
        Word host = governing.spokenAt(bearer, match.trigger());
        status = host == null ? governed(bearer, status, false, harm) : governed(host, form.of(host), false, harm);
        return harm && status == Status.PLANNED && isVowed(bearer) ? Status.THREATENED : status;
    }

    /** Marched to demand his release, rallied to condemn Norland: what is said is said by gathering; null for other words and deeds. */
    private @Nullable Word rally(Match match) {
        Word verb = match.bearer();
        Word head = verb.head();
        boolean said = head != null
                && verb == match.word()
                && verb.xpos().equals("VB")
                && (verb.is("advcl") || verb.is("xcomp"))
                && (!knowledge.ontology().type(match.trigger().type()).isMaterial()
                        || match.trigger().type().equals(PROTEST))
                && knowledge.isNoun("rallying", Matcher.lemma(head));
        return said ? head : null;
    }

    private boolean isHarm(Match match) {
        return knowledge.ontology().type(match.trigger().type()).doesHarm();
    }

    /** Vowed to attack, swore to punish: who promises harm threatens it. */
    private boolean isVowed(Word verb) {
        Word word = verb;
        for (int i = 0; i < REACH && word.is("conj") && word.head() != null; i++) {
            word = word.head();
        }
        Word head = word.head();
        boolean clause = word.is("xcomp") || word.is("ccomp") || word.is("acl");
        return head != null && clause && governing.effect(head, HARM, false) == Effect.THREATENED;
    }

    /** Under the proposal, the army would withdraw. */
    private Status underPlan(Word verb, Status status) {
        for (Word child : verb.children()) {
            String place = child.is("obl") ? Governing.place(child) : null;
            Effect effect = place == null ? null : governing.effect(child, place, false);
            if (effect == Effect.PROPOSED || effect == Effect.PLANNED) {
                return applied(effect, status);
            }
        }
        return status;
    }

    /** Tells whether somebody says of himself that he will not: a refusal. */
    boolean isRefused(Match match) {
        Word bearer = match.bearer();
        if (Clauses.isNominal(bearer) || bearer.is("advcl") || bearer.is("acl")) {
            return false;
        }
        VerbGroup group = verbs.of(bearer);
        boolean future = group.modality() == Modality.FUTURE
                || group.modality() == Modality.CONDITIONAL && form.isReported(bearer);
        return future && group.negated();
    }

    /** Tells whether something above it makes more of it, or less, than what is told as a fact. */
    boolean isGoverned(Match match) {
        return governed(match.bearer(), Status.HAPPENED, true, isHarm(match)) != Status.HAPPENED;
    }

    /** Tells whether a noun's event is only demanded, proposed, threatened, possible or denied by what governs it. */
    boolean isRemote(Match match) {
        if (!Clauses.isNominal(match.word()) || match.light() != null) {
            return false;
        }
        return switch (of(match)) {
            case DEMANDED, PROPOSED, THREATENED, POSSIBLE, DENIED -> true;
            case HAPPENED, ONGOING, PLANNED -> false;
        };
    }

    /** Tells whether the clause only asks, or tells somebody to do it: nothing is told to have happened. */
    static boolean isAskedOrBidden(Match match, boolean question) {
        Word word = match.bearer();
        for (int i = 0; i < REACH && word.head() != null; i++) {
            boolean within = word.is("xcomp")
                    || word.is("conj")
                    || word.is("obj")
                    || word.relation().equals("obl")
                    || word.is("nsubj")
                    || word.is("ccomp")
                            && !word.has("mark")
                            && word.head().head() == null
                            && OwnForm.isBid(word.head());
            if (!within) {
                return false;
            }
            word = word.head();
        }
        return word.head() == null && (question || OwnForm.isBid(word) && !word.has("parataxis"));
    }

    /** Insisted that it had paid, insists it is willing: what is told as a fact is no demand. */
    boolean isFactual(Word clause) {
        VerbGroup group = verbs.of(clause);
        boolean base = clause.form().equals(clause.lemma());
        return clause.is("ccomp")
                && group.modality() != Modality.NECESSARY
                && (!base || group.modality() != Modality.NONE || hasFiniteCopula(clause));
    }

    /** That the drills were harmless, but not that the talks be open. */
    private static boolean hasFiniteCopula(Word clause) {
        Word copula = clause.child("cop");
        return copula != null && !copula.form().equals(copula.lemma());
    }

    /** What adjectives beside a noun say: planned talks, an alleged attack. */
    private Status modified(Word noun, Status status) {
        if (!Clauses.isNominal(noun)) {
            return status;
        }
        if (verbs.isNegated(noun)) {
            return Status.DENIED;
        }
        for (Word child : noun.children()) {
            if (child.is("amod") || child.is("compound")) {
                Governor known = knowledge
                        .governor(child.form().toLowerCase(Locale.ROOT), "mod")
                        .orElse(null);
                if (known != null) {
                    trail.says(known.id(), known.effect(), child);
                    return applied(known.effect(), status);
                }
            }
        }
        return status;
    }

    /**
     * Climbs from an event to the end of its clause.
     *
     * @param direct whether to stop at phrases that only tell a circumstance of what governs
     * @param harm whether the event does harm
     */
    private Status governed(Word bearer, Status begun, boolean direct, boolean harm) {
        Status status = begun;
        Word word = bearer;
        boolean part = true; // Named no date for the visit: what is not named is the date
        for (int i = 0; i < REACH; i++) {
            Effect mark = governing.mark(word);
            status = mark == null ? status : applied(mark, status);
            Word head = word.head();
            boolean condition = mark == Effect.POSSIBLE && !word.xpos().equals("VBG");
            boolean asked = condition && word.is("ccomp"); // asked whether it would attack
            if (head == null || (mark == Effect.SAME || condition) && word.is("advcl") || asked) {
                return status;
            }
            if (word.relation().equals("acl:relcl")) {
                // The charge by Norland that the army attacked: the clause tells what is charged.
                Effect told = isContent(word) ? governing.effect(head, "clause", verbs.isNegated(head)) : null;
                return told == null ? status : applied(told, status);
            }
            if (isDescribing(word)) {
                return status;
            }
            if (!word.is("conj")) {
                String place = Governing.place(word);
                Effect effect = governing.ofClause(word, head);
                effect = effect != null || place == null
                        ? effect
                        : presupposition.effect(word, head, place, harm && i == 0);
                if (effect == null) {
                    effect = governing.beside(word, head, place);
                }
                boolean topic = effect == null && mark != null && word.is("acl");
                if (topic || isTold(effect, word) || effect == null && i == 0 && presupposition.is(word, place, harm)) {
                    return status;
                }
                if (status == Status.DENIED && isVow(effect)) {
                    // vowed not to attack
                    return status;
                }
                if (effect == Effect.SAME && word.is("acl") && Clauses.isNominal(head)) {
                    return ofDeed(head);
                }
                if (effect != null && Clauses.isNominal(head)) {
                    return ofNoun(effect, head, status, i);
                }
                if (effect == Effect.SAME || effect == null && part && presupposition.isNew(word)) {
                    Status above = Clauses.isNominal(head) ? Status.HAPPENED : form.of(head);
                    boolean kept = status == Status.ONGOING || status == Status.PLANNED;
                    status = above == Status.HAPPENED && kept ? status : above;
                } else if (effect == Effect.PLANNED && form.of(head) != Status.POSSIBLE) {
                    // Denied planning to attack: a plan is no more real than what is said of it.
                    status = Status.PLANNED;
                } else if (effect != null) {
                    return applied(effect, status);
                } else if (word.is("ccomp")
                        || word.is("parataxis")
                        || word.is("advcl")
                        || direct && isCircumstance(word)) {
                    return status;
                }
            }
            part &= !isCircumstance(word);
            word = head;
        }
        return status;
    }

    private static boolean isVow(@Nullable Effect effect) {
        return effect == Effect.PLANNED || effect == Effect.THREATENED;
    }

    /** Demanded the release of the men seized on Sunday: what has been done to them has been done, whatever is wanted of them. */
    private static boolean isDescribing(Word word) {
        return word.is("acl") && word.xpos().equals("VBN") && !word.has("mark") && !word.has("aux");
    }

    /** Made the mistake of attacking, became the first state to recognise: as real as what is told of the noun. */
    private Status ofDeed(Word noun) {
        Word verb = noun.has("cop") ? noun : noun.head();
        return verb != null && (verb == noun || !noun.is("nsubj") && !Clauses.isNominal(verb))
                ? form.of(verb)
                : Status.HAPPENED;
    }

    /** Denied having made a deal to join: what is planned by what there is not is not planned. */
    private Status ofNoun(Effect effect, Word noun, Status status, int steps) {
        Status told = applied(governing.overruled(effect, noun), status);
        boolean plan = effect == Effect.PLANNED && told == Status.PLANNED && steps + 1 < REACH && noun.is("obj");
        Status above = plan ? governed(noun, Status.HAPPENED, true, false) : told;
        return above == Status.DENIED || above == Status.POSSIBLE ? above : told;
    }

    /** Rejected the plan at the talks: a phrase with a preposition is no part of what is rejected; a round of talks is. */
    private boolean isCircumstance(Word noun) {
        Word preposition = noun.is("nmod") || noun.is("obl") ? noun.child("case") : null;
        return preposition != null && !knowledge.isNoun("inner", preposition.lemma());
    }

    /** Fears that Sudland will invade the island: what has its own object needs no relative pronoun for one. */
    private static boolean isContent(Word clause) {
        int objects = 0;
        for (Word child : clause.children()) {
            if (child.is("mark")) {
                return true;
            }
            objects += child.is("obj") ? 1 : 0;
        }
        return objects > 1;
    }

    /** Insisted that he had paid: who demands or proposes does not tell it as done. */
    private boolean isTold(@Nullable Effect effect, Word clause) {
        if (effect == Effect.THREATENED) {
            return isDone(clause);
        }
        boolean wish = effect == Effect.DEMANDED || effect == Effect.PROPOSED;
        boolean indicative = clause.xpos().equals("VBD")
                || clause.has("cop")
                || clause.xpos().equals("VBZ")
                || (clause.xpos().equals("VBN") || clause.xpos().equals("VBG")) && clause.has("aux");
        // that Norland release the hostages: the form of the wish, whatever its tag
        boolean base = clause.form().equals(clause.lemma()) && !hasFiniteCopula(clause);
        Word head = clause.head();
        boolean before = head != null && clause.is("ccomp") && clause.index() < head.index();
        return wish
                && (before && !clause.xpos().equals("VB")
                        || before && clause.has("aux")
                        || !base && clause.is("ccomp") && (clause.has("mark") || isPast(clause)) && indicative);
    }

    /** Warned that raids have become more frequent: what is done already is no threat. */
    boolean isDone(Word clause) {
        return clause.is("ccomp")
                && !clause.has("cop")
                && (clause.xpos().equals("VBD") || clause.xpos().equals("VBN") && isPresentPerfect(verbs.of(clause)));
    }

    private static boolean isPresentPerfect(VerbGroup group) {
        return group.perfect() && group.modality() == Modality.NONE;
    }

    /** Told the paper the attack took place: without "that" too. */
    private static boolean isPast(Word clause) {
        return clause.xpos().equals("VBD") && clause.has("nsubj");
    }

    private static Status applied(Effect effect, Status status) {
        return switch (effect) {
            case SAME -> status;
            case ONGOING -> status == Status.HAPPENED ? Status.ONGOING : status;
            default -> Status.valueOf(effect.name());
        };
    }
}
