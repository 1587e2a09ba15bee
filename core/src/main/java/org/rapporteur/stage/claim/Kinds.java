// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Force;
import org.rapporteur.knowledge.claims.Marked;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** What kind of claim a proposition is, by its predicate, its modal, and what the speaker does in saying so. */
final class Kinds {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    /**
     * A kind and the line of knowledge that tells it.
     *
     * @param kind the kind
     * @param rule the line; null where the grammar alone tells
     */
    record Told(Kind kind, @Nullable String rule) {}

    Kinds(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /**
     * Returns the kind of a proposition.
     *
     * @param ofSpeaker whether it says something of who says it
     * @param ofState whether it says something of the state that its speaker governs
     */
    Told of(Clause clause, Statement statement, boolean ofSpeaker, boolean ofState) {
        Kind said = said(statement.kind());
        if (said != null) {
            return new Told(said, statement.rule());
        }
        Word predicate = clause.predicate();
        String word = predicate.xpos().equals("VBN") ? predicate.form() : predicate.lemma();
        Marked<Force> marked = knowledge.kind(word.toLowerCase(Locale.ROOT));
        marked = marked == null ? knowledge.kind(predicate.lemma().toLowerCase(Locale.ROOT)) : marked;
        boolean right =
                marked != null && (predicate.has("cop") == (predicate.upos() == Upos.ADJ)) && !isOpened(predicate);
        if (marked != null && right) {
            return new Told(Kind.valueOf(marked.value().name()), marked.id());
        }
        if (predicate.upos() == Upos.ADJ
                && knowledge.evaluates(predicate.lemma().toLowerCase(Locale.ROOT))) {
            return new Told(Kind.EVALUATION, null);
        }
        return new Told(byModal(predicate, ofSpeaker, ofState), null);
    }

    /** {@code opens the border}, {@code had opened fire}: a verb that is written as an adjective for a position is. */
    private boolean isOpened(Word predicate) {
        VerbGroup group = verbs.of(predicate);
        return predicate.upos() == Upos.VERB
                && (!predicate.xpos().equals("VBN")
                        || group.perfect() && !group.passive()
                        || !predicate.form().equalsIgnoreCase(predicate.lemma()))
                && knowledge.positionAdjective(predicate.lemma().toLowerCase(Locale.ROOT)) != null;
    }

    /** {@code must leave} is a demand on others; {@code we will stay} binds the speaker. */
    private Kind byModal(Word predicate, boolean ofSpeaker, boolean ofState) {
        Modality modality = verbs.of(predicate).modality();
        boolean acts = predicate.upos() == Upos.VERB;
        boolean future = modality == Modality.FUTURE || modality == Modality.CONDITIONAL && isFutureInPast(predicate);
        future |= isGoingTo(predicate);
        if (future && (ofSpeaker || ofState) && acts && !predicate.has("nsubj:pass")) {
            return Kind.COMMITMENT;
        }
        return modality == Modality.NECESSARY && !ofSpeaker ? Kind.DEMAND : Kind.ASSERTION;
    }

    /** {@code is going to send troops}. */
    private boolean isGoingTo(Word predicate) {
        Word below = predicate.child("xcomp");
        return below != null
                && predicate.xpos().equals("VBG")
                && predicate.has("aux")
                && below.xpos().equals("VB")
                && below.has("mark")
                && knowledge.isFuture(predicate.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code said that it would send troops}; what somebody would like, or would do if, is not promised. */
    private boolean isFutureInPast(Word predicate) {
        for (Word child : predicate.children()) {
            Word mark = child.is("advcl") ? child.child("mark") : null;
            boolean hypothetical = Conditions.isInverted(child)
                    || mark != null && knowledge.isHypothetical(mark.lemma().toLowerCase(Locale.ROOT));
            boolean wished =
                    child.is("xcomp") && knowledge.governs(predicate.lemma().toLowerCase(Locale.ROOT)) == null;
            if (hypothetical || wished) {
                return false;
            }
        }
        return !verbs.of(predicate).perfect() && verbs.isSeenFromPast(predicate);
    }

    private static @Nullable Kind said(Statement.Kind kind) {
        return switch (kind) {
            case DEMAND, REQUEST -> Kind.DEMAND;
            case PROPOSE -> Kind.PROPOSAL;
            case REJECT -> Kind.REJECTION;
            case PROMISE -> Kind.COMMITMENT;
            case WARN, THREATEN -> Kind.WARNING;
            default -> null;
        };
    }
}
