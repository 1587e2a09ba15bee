// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
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

    /** So deep below the noun that is led by "before" its date may hang. */
    private static final int BELOW = 3;

    private final TimeKnowledge knowledge;
    private final VerbGroups verbs;

    Lapses(TimeKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns the side of the date of a plan: ahead, unless the sentence tells that nothing came of it. */
    Direction outcome(Word date, @Nullable Role led, Grain grain) {
        Word governor = date.head();
        if (governor != null && led == Role.FROM && isCalledOff(governor)) {
            return Direction.NEAREST;
        }
        Word preposition = date.child("case");
        if (governor != null && preposition != null && knowledge.is(Side.SET, preposition.lemma())) {
            return ofPlan(governor);
        }
        Direction told = climb(date);
        return told == Direction.FUTURE && grain == Grain.MONTH && wasToBe(date) ? Direction.NEAREST : told;
    }

    /** {@code The panel was to report in May}: a month that was ahead when it was planned may be over. */
    private boolean wasToBe(Word date) {
        Word word = date.head();
        for (int step = 0; step < FURTHEST && word != null && !isClause(word); step++) {
            word = word.head();
        }
        boolean past = false;
        boolean infinitive = false;
        for (Word child : word == null ? List.<Word>of() : word.children()) {
            past |= (child.is("cop") || child.is("aux")) && child.xpos().equals("VBD");
            infinitive |= child.is("mark") && child.upos() == Upos.PART;
        }
        boolean set = word != null && word.upos() == Upos.ADJ && knowledge.is(Side.SET, word.lemma());
        return past && (infinitive || set);
    }

    /** {@code came hours before a Sunday deadline}, {@code a day before Sunday's vote}: told just before that day or after it. */
    boolean isShortlyBefore(Word date, Direction told) {
        Word noun = date;
        for (int step = 0; step < BELOW && noun != null && !isClause(noun); step++) {
            Word preposition = noun.child("case");
            TimeWord before = preposition == null ? null : knowledge.word(preposition.lemma());
            Word above = noun.head();
            if (preposition != null && above != null && before != null && before.role() == Role.BEFORE) {
                int next = preposition.index();
                boolean brief =
                        isShort(above, next) || above.children().stream().anyMatch(child -> isShort(child, next));
                boolean set = told == Direction.FUTURE || knowledge.is(Side.OCCASION, noun.lemma());
                return brief && set && isBehind(above);
            }
            noun = above;
        }
        return false;
    }

    /** Tells whether the verb of a word's clause looks back. */
    private boolean isBehind(Word below) {
        Word word = below;
        for (int step = 0; step < FURTHEST && word != null && !isClause(word); step++) {
            word = word.head();
        }
        VerbGroup group = word == null ? null : verbs.of(word);
        return group != null && group.modality() == Modality.NONE && (group.perfect() || group.tense() == Tense.PAST);
    }

    /** A day, hours or minutes right before a word. */
    private boolean isShort(Word length, int next) {
        TimeWord unit = length.index() == next - 1 ? knowledge.word(length.lemma()) : null;
        return unit != null
                && unit.role() == Role.UNIT
                && TimeUnit.valueOf(unit.value()).compareTo(TimeUnit.DAY) <= 0;
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
                boolean ofObject = word.is("acl") && above != null && above.is("obj"); // had wanted the trial to start
                if (!word.is("xcomp") && !word.is("ccomp") && !ofObject) {
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
        boolean without = group.negated() || knowledge.is(Side.VOID, phrasal(predicate));
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
    boolean isCalledOff(Word predicate) {
        return knowledge.is(Side.CALLED_OFF, phrasal(predicate));
    }

    /** Returns the lemma with its particle: {@code fell through} has {@code fall through}, which may be hung on the verb by another name. */
    private String phrasal(Word predicate) {
        for (Word child : predicate.children()) {
            boolean beside = child.index() == predicate.index() + 1 && (child.is("advmod") || child.upos() == Upos.ADP);
            if (child.is("compound") && child.upos() == Upos.ADP || beside) {
                String phrasal = predicate.lemma() + " " + child.lemma();
                boolean known = knowledge.is(Side.CALLED_OFF, phrasal) || knowledge.is(Side.VOID, phrasal);
                return known || child.is("compound") ? phrasal : predicate.lemma();
            }
        }
        return predicate.lemma();
    }
}
