// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Doubtfulness;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Claim.Certainty;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** Whether a proposition is affirmed, and how surely. */
final class Polarities {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    Polarities(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Tells whether the proposition itself is negated: {@code not only} negates nothing, {@code has no plans} does. */
    boolean isNegated(Clause clause) {
        Word predicate = clause.predicate();
        boolean negated = verbs.of(predicate).negated();
        Word object = clause.object();
        Word subject = predicate.child("nsubj");
        boolean none = object != null && object != predicate && object.is("obj") && isNone(object)
                || predicate.has("expl") && subject != null && isNone(subject);
        return (negated ^ (none && !negated)) != (isSaidToBeUntrue(predicate) || isDeniedCleft(predicate));
    }

    /** Tells whether a predicate is negated. */
    boolean isDenied(Word predicate) {
        return verbs.of(predicate).negated();
    }

    /** {@code are not the ones who fired first}. */
    private boolean isDeniedCleft(Word predicate) {
        Word one = predicate.relation().equals("acl:relcl") ? predicate.head() : null;
        return one != null
                && one.has("cop")
                && knowledge.isPlaceholder(one.lemma())
                && verbs.of(one).negated();
    }

    /** {@code it is not true that}, {@code it is false that}. */
    private boolean isSaidToBeUntrue(Word predicate) {
        Word head = predicate.is("ccomp") || predicate.is("csubj") ? predicate.head() : null;
        if (head == null || !head.has("cop")) {
            return false;
        }
        Boolean keeps = knowledge.governs(head.lemma());
        boolean negated = verbs.isNegated(head);
        return keeps != null && keeps == negated || knowledge.contests().isUntrue(lower(head), negated);
    }

    /**
     * Tells whether what a cue brings in is not so because the cue is negated: {@code has not agreed to}, {@code did not deny},
     * {@code did not want Norway to leave}.
     */
    boolean turns(@Nullable Word cue, Statement.Kind kind) {
        return switch (kind) {
            case ACCEPT, BELIEVE, EXPRESS, PROMISE ->
                cue != null && (verbs.of(cue).negated() || hasNone(cue));
            case DENY, REJECT -> cue != null && verbs.of(cue).negated();
            default -> false;
        };
    }

    /** {@code has no plans to}: the cue is a verb and its noun. */
    private boolean hasNone(Word cue) {
        Word object = cue.child("obj");
        return object == null ? cue.upos() == Upos.NOUN && isNone(cue) : isNone(object);
    }

    /** {@code no plans}: the negation is the determiner. */
    boolean isNone(Word noun) {
        Word negation = verbs.negation(noun);
        return negation != null && negation.is("det") || verbs.isNone(noun);
    }

    /** Returns the one that is set against a subject: {@code Russia} in {@code NATO, not Russia, is}; null if there is none. */
    @Nullable
    Word contrast(Clause clause) {
        Word subject = clause.predicate().child("nsubj");
        if (subject != null) {
            for (Word other : subject.children("conj")) {
                Word negation = verbs.negation(other);
                if (negation != null && negation.index() < other.index()) {
                    return other;
                }
            }
        }
        return null;
    }

    @Nullable
    Word negation(Word word) {
        return verbs.negation(word);
    }

    /** Returns how sure a holder is: a modal, an adverb or the cue may take from it. */
    Certainty certainty(Clause clause, @Nullable Word cue) {
        Word predicate = clause.predicate();
        Certainty certainty = verbs.of(predicate).modality() == Modality.POSSIBLE
                ? Certainty.POSSIBLE
                : weaker(Certainty.CERTAIN, predicate);
        for (Word child : predicate.children()) {
            if (child.is("advmod")) {
                certainty = weaker(certainty, child);
            }
            boolean hypothetical = child.is("mark") && knowledge.isHypothetical(lower(child));
            if (hypothetical || Conditions.isInverted(predicate)) {
                return Certainty.POSSIBLE; // if Norway leaves: nobody says that it will
            }
        }
        return cue == null ? certainty : weaker(certainty, cue);
    }

    private static String lower(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private Certainty weaker(Certainty certainty, Word word) {
        Doubtfulness doubt = knowledge.doubtfulness(word.lemma().toLowerCase(Locale.ROOT));
        if (doubt == null) {
            return certainty;
        }
        Certainty other = doubt == Doubtfulness.PROBABLE ? Certainty.PROBABLE : Certainty.POSSIBLE;
        return other.compareTo(certainty) > 0 ? other : certainty;
    }
}
