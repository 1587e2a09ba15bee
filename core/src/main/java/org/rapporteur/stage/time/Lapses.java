// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/**
 * Tells what became of plans that are told in the past.
 *
 * <p>{@code The session that was to open on Wednesday never took place}: that Wednesday lies behind. {@code The march that was
 * to be held on Sunday was called off}: the nearest Sunday is meant, as plans are called off shortly before or after their day.
 */
final class Lapses {
    private static final int FURTHEST = 12;

    private final TimeKnowledge knowledge;
    private final VerbGroups verbs;

    Lapses(TimeKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns the side of the date of a plan: ahead, unless the sentence tells that nothing came of it. */
    Direction outcome(Word date, @Nullable Role led) {
        Word governor = date.head();
        if (governor != null && led == Role.FROM && isCalledOff(governor)) {
            return Direction.NEAREST;
        }
        Word preposition = date.child("case");
        if (governor != null && preposition != null && knowledge.is(Side.SET, preposition.lemma())) {
            return ofPlan(governor);
        }
        return climb(date);
    }

    private Direction climb(Word date) {
        Word word = date;
        for (int step = 0; step < FURTHEST; step++) {
            Word above = word.head();
            if (isClause(word)) {
                VerbGroup group = verbs.of(word);
                boolean open = group.modality() != Modality.NONE || group.tense() == Tense.PRESENT;
                if (group.perfect() && !open && group.tense() == Tense.PAST) {
                    return Direction.NEAREST; // what had been planned: it may be over, or still to come
                }
                Direction told = open ? Direction.FUTURE : isFormer(word) ? Direction.NEAREST : behindBut(word);
                if (open || told != Direction.FUTURE) {
                    return told;
                }
                boolean describes = word.is("acl") || word.is("amod") || word.is("parataxis");
                if (above != null && describes && group.tense() != Tense.BASE) {
                    return ofPlan(above);
                }
                if (!word.is("xcomp") && !word.is("ccomp")) {
                    return Direction.FUTURE;
                }
            }
            if (above == null) {
                return Direction.FUTURE;
            }
            word = above;
        }
        return Direction.FUTURE;
    }

    private boolean isClause(Word word) {
        return word.upos() == Upos.VERB
                || word.upos() == Upos.AUX
                || word.has("cop")
                || word.has("aux")
                || word.upos() == Upos.ADJ && knowledge.is(Side.SET, word.lemma());
    }

    /** {@code originally set for Monday}. */
    private boolean isFormer(Word plan) {
        for (Word child : plan.children()) {
            if (child.is("advmod") && child.index() < plan.index() && knowledge.is(Side.FORMER, child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code was to start on Monday but the judge fell ill}. */
    private Direction behindBut(Word plan) {
        for (Word child : plan.children()) {
            boolean clause = child.is("conj") || child.is("advcl") || child.is("parataxis");
            Word conjunction = clause && child.index() > plan.index() ? child.child("cc") : null;
            if (conjunction == null || !knowledge.is(Side.BUT, conjunction.lemma())) {
                continue;
            }
            VerbGroup group = verbs.of(child);
            boolean behind = group.perfect() || group.tense() == Tense.PAST || isStill(child);
            return isCalledOff(child)
                    ? Direction.NEAREST
                    : behind && group.modality() == Modality.NONE ? Direction.PAST : Direction.FUTURE;
        }
        return Direction.FUTURE;
    }

    /** What the sentence tells of something planned: {@code did not take place}, {@code was cancelled}. */
    private Direction ofPlan(Word noun) {
        Word plan = noun;
        while (plan.is("nmod") && plan.head() != null && plan.head().index() < plan.index()) {
            plan = plan.head();
        }
        Word predicate = plan.head();
        if (predicate == null) {
            return Direction.FUTURE;
        }
        boolean subject = plan.is("nsubj");
        if ((subject || plan.is("obj")) && isCalledOff(predicate)) {
            return Direction.NEAREST;
        }
        return subject && isVoid(predicate) ? Direction.PAST : Direction.FUTURE;
    }

    private boolean isVoid(Word predicate) {
        VerbGroup group = verbs.of(predicate);
        boolean behind = group.perfect() || group.tense() == Tense.PAST;
        boolean without = group.negated() || knowledge.is(Side.VOID, predicate.lemma());
        return group.modality() == Modality.NONE && (behind && without || isStill(predicate));
    }

    private boolean isStill(Word predicate) {
        for (Word child : predicate.children()) {
            if (child.is("advmod") && knowledge.is(Side.STILL, child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code was cancelled}, {@code called off}: with their particles. */
    private boolean isCalledOff(Word predicate) {
        for (Word child : predicate.children()) {
            boolean particle = child.is("compound") && child.upos() == Upos.ADP
                    || child.is("advmod") && child.index() == predicate.index() + 1;
            String phrasal = particle ? predicate.lemma() + " " + child.lemma() : "";
            if (particle && (child.is("compound") || knowledge.is(Side.CALLED_OFF, phrasal))) {
                return knowledge.is(Side.CALLED_OFF, phrasal);
            }
        }
        return knowledge.is(Side.CALLED_OFF, predicate.lemma());
    }
}
