// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;

/**
 * Tells by the governing verb whether an expression lies before the report's day or after it.
 *
 * <p>{@code met on Monday} lies behind, {@code will meet on Monday} and {@code is expected to meet on Monday} ahead; the
 * verb of the event counts and not the verb that reports it.
 */
final class Directions {
    private static final int FURTHEST = 12;

    private final TimeKnowledge knowledge;
    private final VerbGroups verbs;

    Directions(TimeKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /**
     * Returns the side on which an expression lies.
     *
     * @param head the word of the expression that governs its others
     * @param before what the piece before the expression does; null if nothing
     * @param place the block that it stands in
     */
    Direction of(Word head, @Nullable TimeWord before, Block.Kind place) {
        if (before != null && before.role() == Role.SINCE) {
            return Direction.PAST;
        }
        boolean ahead = before != null && before.role() == Role.FOR;
        if (ahead) {
            return Direction.FUTURE;
        }
        Word below = head;
        Word word = head.head();
        if (isPredicate(head)) {
            return ofPredicate(head, true, place, 0);
        }
        for (int steps = 0; word != null && steps < FURTHEST; steps++) {
            if (isPredicate(word)) {
                return ofPredicate(word, below == head, place, steps);
            }
            Direction told = ofNoun(word);
            if (told != Direction.UNKNOWN) {
                return told;
            }
            below = word;
            word = word.head();
        }
        return Direction.UNKNOWN;
    }

    private Direction ofNoun(Word noun) {
        if (knowledge.is(Side.AHEAD_NOUN, noun.lemma())) {
            return Direction.FUTURE;
        }
        for (Word child : noun.children()) {
            if (knowledge.is(Side.NEXT_WORD, child.form()) && child.index() < noun.index()) {
                return Direction.FUTURE;
            }
            if (knowledge.is(Side.BACK_WORD, child.form()) && child.index() < noun.index()) {
                return Direction.PAST;
            }
        }
        return noun.upos() == Upos.ADJ && knowledge.is(Side.AHEAD, noun.lemma()) ? Direction.FUTURE : Direction.UNKNOWN;
    }

    private static boolean isPredicate(Word word) {
        return switch (word.upos()) {
            case VERB, AUX -> true;
            default -> word.has("cop") || word.has("aux");
        };
    }

    private Direction ofPredicate(Word predicate, boolean direct, Block.Kind place, int steps) {
        VerbGroup group = verbs.of(predicate);
        if (group.perfect()) {
            return group.modality() == Modality.FUTURE ? Direction.FUTURE : Direction.PAST;
        }
        if (group.modality() != Modality.NONE || knowledge.is(Side.AHEAD, predicate.lemma()) && isPlan(group, direct)) {
            return Direction.FUTURE;
        }
        return switch (group.tense()) {
            case PAST -> Direction.PAST;
            case PRESENT -> present(group, direct, place);
            case BASE -> infinitive(predicate, place, steps);
            case PARTICIPLE -> Direction.PAST;
            case GERUND, NONE -> above(predicate, place, steps);
        };
    }

    /** "Planned for Friday" lies ahead; "agreed on Friday" is when the agreeing was done. */
    private static boolean isPlan(VerbGroup group, boolean direct) {
        return !direct || group.passive() || group.tense() == Tense.PARTICIPLE || group.tense() == Tense.NONE;
    }

    private Direction present(VerbGroup group, boolean direct, Block.Kind place) {
        if (group.progressive()) {
            return Direction.FUTURE;
        }
        boolean told = place == Block.Kind.HEADLINE
                || knowledge.is(Side.REPORT, group.predicate().lemma());
        return direct && !told ? Direction.FUTURE : Direction.PAST;
    }

    private Direction infinitive(Word predicate, Block.Kind place, int steps) {
        Word governor = predicate.head();
        if (governor == null || predicate.is("acl") || predicate.is("parataxis")) {
            return Direction.FUTURE;
        }
        boolean same = knowledge.is(Side.SAME, governor.lemma()) && !knowledge.is(Side.AHEAD, governor.lemma());
        return same || predicate.is("advcl") ? above(predicate, place, steps) : Direction.FUTURE;
    }

    private Direction above(Word predicate, Block.Kind place, int steps) {
        Word word = predicate.head();
        int further = steps + 1;
        while (word != null && further < FURTHEST && !isPredicate(word)) {
            Direction told = ofNoun(word);
            if (told != Direction.UNKNOWN) {
                return told;
            }
            word = word.head();
            further++;
        }
        return word == null || further >= FURTHEST ? Direction.UNKNOWN : ofPredicate(word, false, place, further);
    }
}
