// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.PositionNoun;
import org.rapporteur.knowledge.claims.PositionPredicate;
import org.rapporteur.knowledge.claims.Stance;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.stage.position.PositionVerbs.Taken;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** Positions that a noun names or a judgement takes: {@code its refusal to talk}, {@code the plan is unacceptable}. */
final class PositionNouns {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    PositionNouns(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** {@code issues a warning}, {@code has no intention of leaving}; null where there is no such noun. */
    @Nullable
    Taken light(Word verb) {
        Word object = verb.child("obj");
        PositionNoun noun = object == null ? null : knowledge.positionNoun(object.lemma());
        if (object == null || noun == null) {
            return null;
        }
        boolean denied = verbs.isNegated(object);
        Stance stance = denied ? noun.negated() : noun.stance();
        boolean light = knowledge.isLight(verb.lemma().toLowerCase(Locale.ROOT), denied);
        return light && stance != null ? new Taken(verb, stance, noun.id(), PositionVerbs.subject(verb)) : null;
    }

    /** {@code the Norwegian refusal to talk}, {@code a proposal by Norway for a truce}; null where nobody has it, or it is dropped. */
    @Nullable
    Taken had(Word word) {
        PositionNoun noun = word.upos() == Upos.NOUN ? knowledge.positionNoun(word.lemma()) : null;
        if (noun == null || verbs.isNegated(word) || isDropped(word)) {
            return null;
        }
        Word heeded = word.child("case");
        boolean occasion = heeded != null && knowledge.isHeeding(heeded.lemma().toLowerCase(Locale.ROOT));
        if (!occasion && !isAboutSomething(word, noun)) {
            return null;
        }
        Word owner = owner(word);
        owner = owner == null && occasion ? word.child("nmod") : owner;
        return owner == null ? null : new Taken(word, noun.stance(), noun.id(), owner);
    }

    private @Nullable Word owner(Word noun) {
        Word adjective = null;
        for (Word child : noun.children()) {
            if (child.relation().equals("nmod:poss")) {
                return child;
            }
            if (isMade(child) || isOf(child, noun)) {
                return child;
            }
            adjective = child.is("amod") ? child : adjective;
        }
        return adjective;
    }

    /** {@code a proposal by Norway}. */
    private boolean isMade(Word owner) {
        Word preposition = owner.is("nmod") ? owner.child("case") : null;
        return preposition != null && knowledge.isMaking(preposition.lemma());
    }

    /** {@code the request of Norway to meet}: whose it is, if the noun does not tell what it is about by the same word. */
    private boolean isOf(Word owner, Word noun) {
        Word preposition = owner.is("nmod") ? owner.child("case") : null;
        PositionNoun known = knowledge.positionNoun(noun.lemma());
        return preposition != null
                && known != null
                && knowledge.isOwning(preposition.lemma())
                && !known.prepositions().contains(preposition.lemma());
    }

    private static boolean isAboutSomething(Word word, PositionNoun noun) {
        for (Word child : word.children()) {
            boolean behind = child.index() > word.index();
            if (behind && child.is("acl") && child.has("mark") && !child.xpos().equals("VBG")) {
                return true;
            }
            if (behind && child.is("ccomp")) {
                return true;
            }
            Word preposition = behind ? child.child("case") : null;
            preposition = preposition == null && behind ? child.child("mark") : preposition;
            if (preposition != null && noun.prepositions().contains(preposition.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code dropped its demand}, {@code awaits its approval}: what is given up or to come is held no more; what a verb of position or a light one takes is told by that. */
    private boolean isDropped(Word noun) {
        Word verb = noun.is("obj") || noun.relation().equals("nsubj:pass") ? noun.head() : null;
        if (verb == null) {
            return false;
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        Boolean keeps = knowledge.keeps(lemma);
        return knowledge.isMissing(lemma)
                || keeps != null && !keeps && knowledge.positionVerbs(lemma).isEmpty()
                || noun.is("obj") && knowledge.isLight(lemma, false);
    }

    /** {@code is against the plan}, {@code is in favour of it}; null for other words. */
    @Nullable
    Taken predicated(Word word) {
        Word preposition = word.has("cop") && word.has("nsubj") ? word.child("case") : null;
        if (preposition == null) {
            return null;
        }
        VerbGroup group = verbs.of(word);
        boolean told = group.modality() == Modality.NONE || group.modality() == Modality.FUTURE;
        for (PositionPredicate predicate : knowledge.positionPredicates(preposition.lemma())) {
            boolean same = predicate.noun() == null
                    ? knowledge.isCause(word.lemma())
                    : predicate.noun().equals(word.lemma()) && (word.has("nmod") || word.has("acl"));
            Stance stance = group.negated() ? predicate.negated() : predicate.stance();
            if (same && told && stance != null) {
                return new Taken(word, stance, predicate.id(), PositionVerbs.subject(word));
            }
        }
        return null;
    }

    /** {@code the plan is unacceptable}, {@code there will be no talks}: whoever says so refuses; null for other words. */
    @Nullable
    Taken judged(Word word) {
        Word subject = word.child("nsubj");
        if (subject == null || subject.upos() != Upos.NOUN || !knowledge.isNegotiated(subject.lemma())) {
            return null;
        }
        VerbGroup group = verbs.of(word);
        PositionNoun judgement =
                word.has("cop") ? knowledge.positionJudgement(word.form().toLowerCase(Locale.ROOT)) : null;
        boolean told = group.modality() == Modality.NONE || group.modality() == Modality.FUTURE;
        if (judgement == null || !told) {
            return null;
        }
        Stance stance = group.negated() ? judgement.negated() : judgement.stance();
        return stance == null ? null : new Taken(word, stance, judgement.id(), null);
    }
}
