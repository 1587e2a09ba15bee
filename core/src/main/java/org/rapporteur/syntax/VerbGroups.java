// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.knowledge.verbs.VerbKnowledge;
import org.rapporteur.syntax.VerbGroup.Tense;

/** Sums up a predicate with its auxiliaries: the one analysis behind the direction of dates and the status of events. */
public final class VerbGroups {
    private final VerbKnowledge knowledge;

    /** Makes one with what is known of auxiliaries and negations. */
    public VerbGroups(VerbKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the predicate that a word is, with its auxiliaries; conjuncts without their own share those of the first. */
    public VerbGroup of(Word predicate) {
        Word bearer = bearer(predicate);
        Word finite = finite(bearer);
        Modality modality = Modality.NONE;
        boolean passive =
                predicate.children().stream().anyMatch(child -> child.relation().equals("nsubj:pass"));
        for (Word child : bearer.children()) {
            if (child.is("aux") || child.is("cop")) {
                Modality added = knowledge.modality(child.lemma());
                modality = modality == Modality.NONE ? added : modality;
                passive |= child.relation().equals("aux:pass");
            }
        }
        boolean perfect = isAspect(bearer, "VBN");
        boolean progressive = isAspect(bearer, "VBG");
        return new VerbGroup(
                predicate, tense(finite), modality, isNegated(predicate, bearer), passive, progressive, perfect);
    }

    /**
     * Tells whether a predicate is told by a verb in the past: the modal of {@code said that it would vote}, {@code it would vote,
     * officials said} is a future seen from then.
     */
    public boolean isSeenFromPast(Word predicate) {
        Word word = bearer(predicate);
        Word teller = word.is("ccomp") || word.is("xcomp") ? word.head() : word.child("parataxis");
        if (teller == null || teller.upos() != Upos.VERB) {
            return false;
        }
        Tense tense = of(teller).tense();
        Word above = tense == Tense.GERUND ? teller.head() : null; // was quoted as saying that it would
        return tense == Tense.PAST
                || above != null && above.upos() == Upos.VERB && of(above).tense() == Tense.PAST;
    }

    /** Tells whether a word, by itself or by what hangs on it, is negated. */
    public boolean isNegated(Word word) {
        return negation(word) != null;
    }

    /**
     * Returns the word that negates another from below it: {@code not}, {@code no}, {@code no longer}; null if there is none. A negation
     * that is turned on a part ({@code not only}) is none: what is told holds.
     */
    public @Nullable Word negation(Word word) {
        for (Word child : word.children()) {
            boolean negates = (child.is("advmod") || child.is("det") || child.is("cc"))
                    && (knowledge.negates(child.lemma()) || isNegatedAdverb(child));
            if (negates && !isFocused(child, word)) {
                return child;
            }
        }
        return null;
    }

    /** Tells whether a word stands for nobody or nothing: {@code none of them}. */
    public boolean isNone(Word word) {
        return (word.upos() == Upos.PRON || word.upos() == Upos.NOUN)
                && knowledge.negates(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code No longer}: two words negate as one. */
    private boolean isNegatedAdverb(Word adverb) {
        Word first = adverb.is("advmod") ? adverb.child("advmod") : null;
        return first != null
                && first.index() == adverb.index() - 1
                && knowledge.negates(first.lemma() + " " + adverb.form().toLowerCase(Locale.ROOT));
    }

    /** {@code Not only}: the word behind the negation hangs beside it, or on it. */
    private boolean isFocused(Word negation, Word negated) {
        return isFocusedAmong(negation, negated.children()) || isFocusedAmong(negation, negation.children());
    }

    private boolean isFocusedAmong(Word negation, List<Word> words) {
        for (Word word : words) {
            if (word.index() == negation.index() + 1) {
                return knowledge.focuses(word.form().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private boolean isNegated(Word predicate, Word bearer) {
        if (isNegated(predicate) || (bearer != predicate && !predicate.has("nsubj") && isNegated(bearer))) {
            return true;
        }
        Word subject = predicate.child("nsubj");
        return subject != null && (isNegated(subject) || isNone(subject));
    }

    /**
     * Tells whether an auxiliary without modality makes the form after it perfect ({@code VBN}) or progressive ({@code VBG}):
     * {@code has moved}, {@code has been moved}, {@code is being moved}, but not {@code is moved} or {@code should move}.
     */
    private boolean isAspect(Word bearer, String form) {
        boolean led = false;
        for (Word child : bearer.children()) {
            if (child.is("aux") || child.is("cop")) {
                if (led && child.xpos().equals(form)) {
                    return true;
                }
                led |= knowledge.modality(child.lemma()) == Modality.NONE
                        && !child.relation().equals("aux:pass")
                        && !child.is("cop");
            }
        }
        return led && !bearer.has("cop") && bearer.xpos().equals(form) && !hasPassiveAuxiliary(bearer);
    }

    private static boolean hasPassiveAuxiliary(Word bearer) {
        return bearer.children().stream().anyMatch(child -> child.relation().equals("aux:pass"));
    }

    /** The verb whose auxiliaries count: the first of a coordination, unless the later one has its own. */
    private static Word bearer(Word predicate) {
        Word word = predicate;
        while (word.is("conj")
                && word.head() != null
                && !word.has("aux")
                && !word.has("cop")
                && !word.has("nsubj")
                && !word.has("mark")
                && word.head().xpos().equals(word.xpos())) {
            word = word.head();
        }
        return word;
    }

    private static Word finite(Word bearer) {
        for (Word child : bearer.children()) {
            if (child.is("aux") || child.is("cop")) {
                return child;
            }
        }
        return bearer;
    }

    private static Tense tense(Word finite) {
        return switch (finite.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VB", "MD" -> Tense.BASE;
            case "VBG" -> Tense.GERUND;
            case "VBN" -> Tense.PARTICIPLE;
            default -> Tense.NONE;
        };
    }
}
