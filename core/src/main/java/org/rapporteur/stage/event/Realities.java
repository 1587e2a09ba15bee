// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Event.Status;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
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
    /** In place of a line: what the form of the verb says of itself. */
    private static final String FORM = "form";

    /** The score from which on a deed does harm, so that a condition makes a threat of its announcement. */
    private static final double DEED = -6;

    private final EventKnowledge knowledge;
    private final VerbGroups verbs;
    private final Trail trail;

    Realities(EventKnowledge knowledge, VerbGroups verbs, Trail trail) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.trail = trail;
    }

    /** Returns the status of what is told at a match. */
    Status of(Match match) {
        if (!match.trigger().tellsEvent()) {
            return Status.HAPPENED;
        }
        trail.weighs(match);
        Word word = match.word();
        Word bearer = match.bearer();
        Status status = Clauses.isNominal(bearer) ? Status.HAPPENED : own(bearer);
        trail.says(FORM, status, bearer);
        if (status == Status.POSSIBLE || status == Status.PLANNED) {
            boolean harm = knowledge.ontology().type(match.trigger().type()).score() <= DEED;
            status = harm && isConditional(bearer) ? Status.THREATENED : underPlan(bearer, status);
        }
        status = modified(word, status);
        if (Clauses.isNominal(word) && match.support() != null) {
            status = verbs.isNegated(word) ? Status.DENIED : status;
            Effect effect = effect(bearer, "obj", false);
            status = effect == null ? status : applied(effect, status);
        }
        return governed(bearer, status);
    }

    /** Under the proposal, the army would withdraw. */
    private Status underPlan(Word verb, Status status) {
        for (Word child : verb.children()) {
            String place = child.is("obl") ? place(child) : null;
            Effect effect = place == null ? null : effect(child, place, false);
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
        boolean future =
                group.modality() == Modality.FUTURE || group.modality() == Modality.CONDITIONAL && isReported(bearer);
        return future && group.negated();
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
                    || word.is("ccomp") && !word.has("mark") && isBid(word.head());
            if (!within) {
                return false;
            }
            word = word.head();
        }
        return word.head() == null && (question || isBid(word));
    }

    private static boolean isBid(Word verb) {
        return verb.head() == null
                && verb.xpos().equals("VB")
                && !verb.has("nsubj")
                && !verb.has("aux")
                && !verb.has("mark");
    }

    /** What a verb says of itself. */
    private Status own(Word verb) {
        if (verb.is("aux") && verb.head() != null) {
            return Status.HAPPENED;
        }
        VerbGroup group = verbs.of(verb);
        if (group.negated()) {
            return Status.DENIED;
        }
        if (isToBe(verb)) {
            return Status.PLANNED;
        }
        return switch (group.modality()) {
            case FUTURE -> Status.PLANNED;
            case POSSIBLE -> Status.POSSIBLE;
            case CONDITIONAL -> isReported(verb) ? Status.PLANNED : Status.POSSIBLE;
            case NECESSARY -> Status.DEMANDED;
            case NONE -> plain(verb, group);
        };
    }

    /** The envoys are to meet. */
    private static boolean isToBe(Word verb) {
        return verb.xpos().equals("VB") && verb.has("mark") && verb.has("cop") && !verb.is("xcomp");
    }

    /** Tells whether "would" is but the "will" of a report of words: said that it would leave. */
    private boolean isReported(Word verb) {
        Word clause = verb;
        for (int i = 0; i < REACH && clause.is("conj") && clause.head() != null; i++) {
            clause = clause.head();
        }
        return clause.is("ccomp") && clause.head() != null && !isConditional(verb);
    }

    private boolean isConditional(Word verb) {
        for (Word child : verb.children()) {
            if (child.is("advcl") && mark(child) == Effect.POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private Status plain(Word verb, VerbGroup group) {
        if (group.tense() == Tense.BASE && verb.xpos().equals("VB") && !verb.has("aux")) {
            // "Norland to host talks" is a plan; an aim ("to help the villagers") is not yet one.
            boolean headline = verb.head() == null && verb.has("nsubj");
            boolean bare = verb.head() == null && !verb.has("mark");
            return bare ? Status.HAPPENED : headline ? Status.PLANNED : Status.POSSIBLE;
        }
        boolean now = group.tense() == Tense.PRESENT && group.progressive();
        return now ? Status.ONGOING : Status.HAPPENED;
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

    private Status governed(Word bearer, Status begun) {
        Status status = begun;
        Word word = bearer;
        for (int i = 0; i < REACH; i++) {
            Effect mark = mark(word);
            status = mark == null ? status : applied(mark, status);
            Word head = word.head();
            if (head == null || mark == Effect.SAME && word.is("advcl")) {
                return status;
            }
            if (word.relation().equals("acl:relcl")) {
                // The charge by Norland that the army attacked: the clause tells what is charged.
                Effect told = word.has("mark") ? effect(head, "clause", false) : null;
                return told == null ? status : applied(told, status);
            }
            if (!word.is("conj")) {
                String place = place(word);
                Effect effect = place == null
                        ? null
                        : effect(head, place, verbs.of(head).negated());
                if (effect == null && word.is("ccomp")) {
                    effect = besideObject(head);
                }
                if (isTold(effect, word)) {
                    return status;
                }
                if (effect != null && Clauses.isNominal(head)) {
                    return applied(overruled(effect, head), status);
                }
                if (effect == Effect.SAME) {
                    Status above = Clauses.isNominal(head) ? Status.HAPPENED : own(head);
                    status = above == Status.HAPPENED && status == Status.ONGOING ? status : above;
                } else if (effect != null) {
                    return applied(effect, status);
                } else if (word.is("ccomp") || word.is("parataxis") || word.is("advcl")) {
                    return status;
                }
            }
            word = head;
        }
        return status;
    }

    /** Insisted that he had paid: who demands or proposes does not tell it as done. */
    private static boolean isTold(@Nullable Effect effect, Word clause) {
        boolean wish = effect == Effect.DEMANDED || effect == Effect.PROPOSED;
        boolean indicative = clause.xpos().equals("VBD")
                || clause.xpos().equals("VBZ")
                || clause.xpos().equals("VBN") && clause.has("aux");
        // that Norland release the hostages: the form of the wish, whatever its tag
        boolean base = clause.form().equals(clause.lemma());
        return wish && !base && clause.is("ccomp") && clause.has("mark") && indicative;
    }

    /** Rejected claims that, put forward a plan for: what is done with the noun has the last word. */
    private Effect overruled(Effect effect, Word noun) {
        String place = place(noun);
        Word head = noun.head();
        Effect above = place == null || head == null
                ? null
                : effect(head, place, verbs.of(head).negated());
        boolean stronger = above == Effect.DENIED || above == Effect.PROPOSED || above == Effect.DEMANDED;
        return above != null && stronger ? above : effect;
    }

    /** Rejected the charge by Norland that the army attacked: the parser may hang the clause on the verb. */
    private @Nullable Effect besideObject(Word verb) {
        Word object = verb.child("obj");
        return object == null ? null : effect(object, "clause", false);
    }

    /** Returns what the word that introduces a clause makes of it: under "if" it is only possible. */
    private @Nullable Effect mark(Word clause) {
        for (Word child : clause.children()) {
            if (child.is("mark") || child.is("advmod")) {
                Effect effect = effect(child, "mark", false);
                if (effect != null) {
                    return effect;
                }
            }
        }
        return null;
    }

    private static @Nullable String place(Word word) {
        if (word.is("advcl") && !word.xpos().equals("VB") && !word.has("mark")) {
            // called the king, discussing the war: told beside, and no complement
            return null;
        }
        if (word.is("xcomp") || word.is("ccomp") || word.is("csubj") || word.is("advcl") || word.is("acl")) {
            return "clause";
        }
        if (word.is("obj") || word.relation().equals("nsubj:pass")) {
            return "obj";
        }
        if (word.is("nsubj")) {
            return "subj";
        }
        if (word.is("obl") || word.is("nmod")) {
            Word preposition = word.child("case");
            return preposition == null ? null : preposition.lemma();
        }
        return null;
    }

    /** Looks a governor up by its form ({@code going to}), with its particle ({@code rule out}), and by its lemma. */
    private @Nullable Effect effect(Word governor, String complement, boolean negated) {
        Governor known = knowledge
                .governor(governor.form().toLowerCase(Locale.ROOT), complement)
                .or(() -> withParticle(governor, complement))
                .or(() -> knowledge.governor(Matcher.lemma(governor), complement))
                .orElse(null);
        Effect effect = known == null ? null : negated ? known.negated() : known.effect();
        if (known != null && effect != null) {
            trail.says(known.id(), effect, governor);
        }
        return effect;
    }

    private Optional<Governor> withParticle(Word governor, String complement) {
        for (Word child : governor.children()) {
            if (child.relation().equals("compound:prt") || child.is("advmod")) {
                Optional<Governor> known =
                        knowledge.governor(Matcher.lemma(governor) + " " + child.lemma(), complement);
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    private static Status applied(Effect effect, Status status) {
        return switch (effect) {
            case SAME -> status;
            case ONGOING -> status == Status.HAPPENED ? Status.ONGOING : status;
            default -> Status.valueOf(effect.name());
        };
    }
}
