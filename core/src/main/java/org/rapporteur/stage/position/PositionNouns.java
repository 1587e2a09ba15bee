// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.PositionIdiom;
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
    private final Predicate<Word> party;

    PositionNouns(ClaimKnowledge knowledge, VerbGroups verbs, Predicate<Word> party) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.party = party;
    }

    /** {@code drew the line at a blockade}, {@code dropped its objection}; null for other verbs. */
    @Nullable
    Taken idiom(Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        for (PositionIdiom idiom : knowledge.idioms().of(lemma)) {
            Word noun = isNegatedOnly(verb, idiom) ? null : part(verb, idiom);
            if (noun != null) {
                Stance denied = verbs.of(verb).negated() ? idiom.negated() : null;
                Stance stance = denied == null ? idiom.stance() : denied;
                return new Taken(verb, stance, idiom.id(), PositionVerbs.subject(verb));
            }
        }
        Word object = verb.child("obj");
        PositionNoun given = object == null || !knowledge.idioms().isGivenUp(lemma, particle(verb))
                ? null
                : knowledge.positionNoun(object.lemma());
        return given != null && given.stance() == Stance.REJECTS
                ? new Taken(verb, Stance.ACCEPTS, given.id(), PositionVerbs.subject(verb))
                : null;
    }

    /** The negation of an idiom is a position only where the table says so. */
    private boolean isNegatedOnly(Word verb, PositionIdiom idiom) {
        return idiom.negated() == null && verbs.of(verb).negated();
    }

    /** The noun of an idiom, with its particle by it or by the verb; null if they do not stand there. */
    private static @Nullable Word part(Word verb, PositionIdiom idiom) {
        for (Word child : verb.children()) {
            boolean below = child.is("obj") || child.is("obl") || child.is("xcomp") || child.is("advmod");
            if (below && child.index() > verb.index() && child.lemma().equals(idiom.noun())) {
                String particle = idiom.particle();
                if (particle == null || Needs.hasChild(child, particle) || isBy(verb, particle)) {
                    return child;
                }
            }
        }
        return null;
    }

    private static boolean isBy(Word verb, String particle) {
        for (Word child : verb.children()) {
            boolean behind = child.index() > verb.index();
            if (behind && (child.lemma().equals(particle) || Needs.hasChild(child, particle))) {
                return true;
            }
        }
        return false;
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
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        boolean light = knowledge.isLight(lemma, denied) && !knowledge.idioms().isMissing(lemma, particle(verb));
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
        boolean occasion =
                heeded != null && knowledge.idioms().isHeeding(heeded.lemma().toLowerCase(Locale.ROOT));
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
        return preposition != null && knowledge.idioms().isMaking(preposition.lemma());
    }

    /** {@code the request of Norway to meet}: whose it is, if the noun does not tell what it is about by the same word. */
    private boolean isOf(Word owner, Word noun) {
        Word preposition = owner.is("nmod") ? owner.child("case") : null;
        PositionNoun known = knowledge.positionNoun(noun.lemma());
        return preposition != null
                && known != null
                && knowledge.idioms().isOwning(preposition.lemma())
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

    /** {@code withdrew its opposition}: it is held no more, whatever is told of it. */
    boolean isGivenUp(Word noun) {
        Word above = noun.is("obj") || noun.is("obl") ? noun.head() : null;
        Word verb = above != null && above.upos() == Upos.ADV ? above.head() : above;
        Word preposition = noun.is("obl") ? noun.child("case") : null;
        return verb != null
                && knowledge
                        .idioms()
                        .isGivenUp(
                                verb.lemma().toLowerCase(Locale.ROOT),
                                preposition == null ? particle(verb) : preposition.lemma());
    }

    /** {@code up} in {@code gave up its demand}; null where there is none. */
    private static @Nullable String particle(Word verb) {
        for (Word child : verb.children()) {
            if (child.relation().equals("compound:prt")) {
                return child.lemma();
            }
        }
        return null;
    }

    /** {@code dropped its demand}, {@code awaits its approval}: what is given up or to come is held no more; what a verb of position or a light one takes is told by that. */
    private boolean isDropped(Word noun) {
        Word preposition = noun.is("obl") ? noun.child("case") : null;
        Word above = noun.is("obj") || noun.relation().equals("nsubj:pass") || preposition != null ? noun.head() : null;
        Word verb = above != null && above.upos() == Upos.ADV ? above.head() : above; // backed away from its demand
        if (verb == null) {
            return false;
        }
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (preposition != null) {
            return knowledge.idioms().isMissing(lemma, preposition.lemma());
        }
        Boolean keeps = knowledge.keeps(lemma);
        return knowledge.idioms().isMissing(lemma, particle(verb))
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

    /** {@code the plan is unacceptable}: whoever says so refuses, or for whom it is so; null for other words. */
    @Nullable
    Taken judged(Word word) {
        Word subject = word.child("nsubj");
        if (subject == null || !word.has("cop")) {
            return null;
        }
        Word judge = judge(word);
        if (judge == null && (subject.upos() != Upos.NOUN || !knowledge.isNegotiated(subject.lemma()))) {
            return null;
        }
        VerbGroup group = verbs.of(word);
        PositionNoun judgement = judgement(word);
        boolean told = group.modality() == Modality.NONE || group.modality() == Modality.FUTURE;
        if (judgement == null || !told) {
            return null;
        }
        Stance stance = group.negated() || verbs.isNegated(word) ? judgement.negated() : judgement.stance();
        return stance == null ? null : new Taken(word, stance, judgement.id(), judge);
    }

    /** A word that judges, or with an adjective before it: {@code a red line}. */
    private @Nullable PositionNoun judgement(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        Word adjective = word.child("amod");
        PositionNoun joined = adjective == null
                ? null
                : knowledge.positionJudgement(adjective.form().toLowerCase(Locale.ROOT) + ' ' + form);
        return joined == null ? knowledge.positionJudgement(form) : joined;
    }

    /** {@code unacceptable to Norway}, {@code a red line for Norway}; null if it says not for whom. */
    private @Nullable Word judge(Word word) {
        for (Word child : word.children()) {
            Word preposition = child.is("obl") || child.is("nmod") ? child.child("case") : null;
            boolean judging = preposition != null && knowledge.idioms().isJudging(preposition.lemma());
            if (judging && child.index() > word.index() && party.test(child)) {
                return child;
            }
        }
        return null;
    }

    /** {@code there will be no deal without guarantees}: whoever says so demands them; null for other words. */
    @Nullable
    Taken withheld(Word be) {
        Word matter = be.has("expl") ? be.child("nsubj") : null;
        if (matter == null || !knowledge.isNegotiated(matter.lemma()) || !verbs.isNegated(matter)) {
            return null;
        }
        Modality modality = verbs.of(be).modality();
        boolean open = modality == Modality.FUTURE || modality == Modality.POSSIBLE || modality == Modality.CONDITIONAL;
        return open && (isWithout(be) || isWithout(matter)) ? new Taken(be, Stance.DEMANDS, null, null) : null;
    }

    private boolean isWithout(Word word) {
        for (Word child : word.children()) {
            Word first = child.child("case");
            first = first == null ? child.child("mark") : first;
            if (child.index() > word.index()
                    && first != null
                    && knowledge.idioms().isRequiring(first.lemma())) {
                return true;
            }
        }
        return false;
    }
}
