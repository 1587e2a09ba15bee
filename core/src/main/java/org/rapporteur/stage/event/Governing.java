// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** What the words that govern an event make of it, each looked up by the place where the event hangs on it. */
final class Governing {
    static final String SUBJECT = "subj";

    /** In the column of what is governed: words that are said where the governor brings somebody together with somebody. */
    static final String AIM = "aim";

    private static final int REACH = 12;

    /** In the column of what is governed: a clause beside a past tense, or that of an adjective with one. */
    private static final String PAST = "past";

    /** The class of the words for one before all others. */
    private static final String SINGLING = "singling";

    private final EventKnowledge knowledge;
    private final VerbGroups verbs;
    private final Trail trail;

    Governing(EventKnowledge knowledge, VerbGroups verbs, Trail trail) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.trail = trail;
    }

    /**
     * Returns the call, the visit or the summons at which something is said, where it is told as its aim:
     * {@code called the premier to congratulate him}; null else. Such words are as real as the call.
     */
    @Nullable
    Word spokenAt(Word bearer, Trigger trigger) {
        Word head = bearer.head();
        boolean aim = head != null
                && bearer.xpos().equals("VB")
                && (bearer.is("advcl") || bearer.is("xcomp"))
                && head.has("obj")
                && !knowledge.ontology().type(trigger.type()).isMaterial();
        return aim && effect(Objects.requireNonNull(head), AIM, false) == Effect.SAME ? head : null;
    }

    /** Rejected claims that, put forward a plan for: what is done with the noun has the last word. */
    Effect overruled(Effect effect, Word noun) {
        String place = place(noun);
        Word head = noun.head();
        Effect above = place == null || head == null
                ? null
                : effect(head, place, verbs.of(head).negated());
        boolean stronger = above == Effect.DENIED
                || above == Effect.PROPOSED
                || above == Effect.DEMANDED
                || above == Effect.POSSIBLE;
        return above != null && stronger ? above : effect;
    }

    /** Spoke of demands that the army leave: the noun right before a clause has it, whatever the tree says. */
    private @Nullable Effect ofPhrase(Word clause, Word verb) {
        Word mark = clause.child("mark");
        for (Word child : verb.children()) {
            Word noun = child.is("obl") ? child : null;
            for (int i = 0; mark != null && noun != null && i < REACH; i++) {
                if (noun.index() == mark.index() - 1) {
                    return effect(noun, "clause", false);
                }
                noun = noun.child("nmod");
            }
        }
        return null;
    }

    /** Looks in the other words of the clause for what governs: an object, or what is said of the subject. */
    @Nullable
    Effect beside(Word word, Word verb, @Nullable String place) {
        if (word.is("ccomp")) {
            // Rejected the charge by Norland that the army attacked: the parser may hang the clause on the verb.
            Word object = verb.child("obj");
            Effect effect = object == null ? null : effect(object, "clause", false);
            return effect == null || object == null ? ofPhrase(word, verb) : overruled(effect, object);
        }
        Word object = word.is("obl") && place != null ? verb.child("obj") : null;
        if (object != null) {
            // Put forward a plan for a truce: so it may a phrase.
            Effect effect = effect(object, Objects.requireNonNull(place), false);
            return effect == null ? null : overruled(effect, object);
        }
        if (word.is("nsubj")) {
            // A strike remains possible, a deal seems within reach.
            for (Word child : verb.children()) {
                if (child.is("xcomp") || child.is("obl")) {
                    Effect effect = effect(child, SUBJECT, verbs.of(verb).negated());
                    if (effect != null) {
                        return effect;
                    }
                }
            }
        }
        return null;
    }

    /** Ruled until he was ousted: what a past tense is bounded by has happened. */
    private boolean isPast(Word clause) {
        Word head = clause.is("advcl") ? clause.head() : null;
        if (head == null) {
            return false;
        }
        boolean past = head.xpos().equals("VBD") || head.xpos().equals("VBN") && !head.has("aux");
        return past && !verbs.of(head).negated();
    }

    /** Returns what the word that introduces a clause makes of it: under "if" it is only possible. */
    @Nullable
    Effect mark(Word clause) {
        for (Word child : clause.children()) {
            boolean leads = child.is("mark") || child.is("advmod") && child.index() < clause.index();
            if (leads || child.is("case")) {
                Effect effect = isPast(clause) ? effect(child, PAST, false) : null;
                effect = effect == null ? effect(child, leads ? "mark" : "case", false) : effect;
                if (effect != null) {
                    return effect;
                }
            }
        }
        return null;
    }

    private static boolean isPassive(@Nullable Word verb) {
        if (verb != null) {
            for (Word child : verb.children()) {
                if (child.relation().equals("aux:pass")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Ruled out bombing the dam: what follows a verb and its particle at once is its object. */
    private static boolean followsParticle(Word clause) {
        Word head = clause.head();
        if (head != null && clause.xpos().equals("VBG")) {
            for (Word child : head.children()) {
                if (child.relation().equals("compound:prt") && child.index() == clause.index() - 1) {
                    return true;
                }
            }
        }
        return false;
    }

    static @Nullable String place(Word word) {
        if (word.is("advcl") && !word.xpos().equals("VB") && !word.has("mark") && !followsParticle(word)) {
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
            return isPassive(word.head()) ? "obj" : SUBJECT;
        }
        if (word.is("obl") || word.is("nmod")) {
            Word preposition = word.child("case");
            return preposition == null ? null : preposition.lemma();
        }
        return null;
    }

    /**
     * Returns what a word makes of a clause for more than its place: thanked them {@code for helping}, was {@code able} to help, the {@code
     * first} to help; null if it is no such clause.
     */
    @Nullable
    Effect ofClause(Word clause, Word head) {
        boolean negated = verbs.of(head).negated();
        Word mark = clause.child("mark");
        if (mark != null && clause.xpos().equals("VBG")) {
            Effect effect = effect(head, mark.lemma(), negated);
            Word verb = clause.is("acl") && head.is("obj") ? head.head() : null;
            // fined the firm for lending: the tree may hang the clause on the object
            return effect != null || verb == null
                    ? effect
                    : effect(verb, mark.lemma(), verbs.of(verb).negated());
        }
        if (!clause.xpos().equals("VB")) {
            return null;
        }
        Word noun = clause.is("advcl") ? head.child("xcomp") : clause.is("acl") ? head : null;
        if (noun != null && noun.index() < clause.index() && isSingledOut(noun)) {
            return Effect.SAME;
        }
        Word copula = head.child("cop");
        return copula != null && copula.xpos().equals("VBD") ? effect(head, PAST, negated) : null;
    }

    /** The first state to do it, the last to do it: somebody did. */
    private boolean isSingledOut(Word noun) {
        if (knowledge.isNoun(SINGLING, noun.lemma())) {
            return true;
        }
        for (Word child : noun.children()) {
            if (child.is("amod") && (child.xpos().equals("JJS") || knowledge.isNoun(SINGLING, child.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** Looks a governor up by its form ({@code going to}), with its particle ({@code rule out}), and by its lemma. */
    @Nullable
    Effect effect(Word governor, String complement, boolean negated) {
        Governor known = withParticle(governor, complement)
                .or(() -> knowledge.governor(governor.form().toLowerCase(Locale.ROOT), complement))
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
}
