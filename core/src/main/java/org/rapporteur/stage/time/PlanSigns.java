// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.Word;

/** Tells whether a predicate tells a plan of a date, be it in a past or a present tense. */
final class PlanSigns {
    /** A date stands beside a noun with no more than its preposition between. */
    private static final int BESIDE = 2;

    private final TimeKnowledge knowledge;
    private final Word head;
    private final @Nullable Role led;

    /**
     * Makes one for a date.
     *
     * @param head the word of the date that governs its others
     * @param led what the piece before the date does; null if nothing
     */
    PlanSigns(TimeKnowledge knowledge, Word head, @Nullable Role led) {
        this.knowledge = knowledge;
        this.head = head;
        this.led = led;
    }

    /** {@code were to meet on Friday}, {@code was due to rule on Friday}: plans, though told in the past tense. */
    boolean isToBe(Word predicate) {
        boolean base = predicate.xpos().equals("VB");
        boolean finite = false;
        boolean infinitive = false;
        for (Word child : predicate.children()) {
            boolean auxiliary = child.is("aux") && child.xpos().startsWith("VB");
            base |= auxiliary && infinitive && child.xpos().equals("VB");
            finite |= auxiliary && !infinitive;
            infinitive |= child.is("mark") && child.upos() == Upos.PART;
            if (child.is("case") && child.index() < predicate.index() && knowledge.is(Side.SET, child.lemma())) {
                return true;
            }
        }
        return base && (predicate.has("cop") && predicate.xpos().equals("VB") || finite && infinitive);
    }

    /** {@code was put off to Monday}, but not {@code was held from Friday to Monday}. */
    boolean isDue(VerbGroup group, Word below) {
        return led == Role.TO && below == head && group.passive() && !isRange(group.predicate());
    }

    private boolean isRange(Word predicate) {
        for (Word child : predicate.children()) {
            Word preposition = child.child("case");
            TimeWord word = preposition == null ? null : knowledge.word(preposition.lemma());
            if (word != null && word.role() == Role.FROM) {
                return true;
            }
        }
        return false;
    }

    /** {@code called for a rally on Saturday}, {@code proposed a summit on Thursday}: the date is that of what is wanted. */
    boolean isCall(Word predicate, Word below) {
        if (!knowledge.is(Side.CALL, predicate.lemma())
                || head.index() < predicate.index()
                || predicate.has("compound")) {
            return false;
        }
        if (below != head) {
            Word own = head.head();
            boolean deeper = own != null && own.head() == below && knowledge.is(Side.OCCASION, own.lemma());
            return deeper || knowledge.is(Side.OCCASION, below.lemma());
        }
        for (Word child : predicate.children()) {
            if (isOccasion(child) || child.children().stream().anyMatch(this::isOccasion)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a summit} right before {@code on Thursday}, or what is called for itself. */
    private boolean isOccasion(Word noun) {
        return noun.index() < head.index()
                && (noun.is("obj") || head.index() - noun.index() <= BESIDE)
                && knowledge.is(Side.OCCASION, noun.lemma());
    }

    /** "Planned on Friday" may lie behind, "is planned for Friday" lies ahead, as does what one plans to do. */
    boolean isPlan(VerbGroup group, Word below) {
        String lemma = group.predicate().lemma();
        boolean direct = below == head || below == group.predicate();
        boolean own = group.passive() || group.tense() == Tense.PARTICIPLE || group.tense() == Tense.NONE;
        boolean frame = below.is("obl") && below.index() < group.predicate().index() && !Directions.isPredicate(below);
        boolean doer = below.is("nsubj") && !group.passive(); // the court on Monday reserved its verdict
        if (!direct && (frame || doer && group.tense() == Tense.PAST)) {
            return false;
        }
        if (!direct) {
            return knowledge.is(Directions.isPredicate(below) ? Side.AHEAD : Side.SET, lemma);
        }
        return knowledge.is(Side.SET, lemma) && own
                || knowledge.is(Side.AHEAD, lemma)
                        && (led == Role.UNTIL
                                || led == Role.TO
                                || led == Role.BY
                                || led == Role.FROM
                                || led == Role.FOR);
    }

    /** {@code Friday's summit is the first since the war}, but not {@code Friday's rally is the latest of many}. */
    boolean isOccasionToCome(Word predicate, Word occasion) {
        return predicate.has("cop")
                && occasion.is("nsubj")
                && head.head() == occasion
                && knowledge.is(Side.OCCASION, occasion.lemma())
                && predicate.children().stream().noneMatch(child -> knowledge.is(Side.BACK_WORD, child.form()));
    }
}
