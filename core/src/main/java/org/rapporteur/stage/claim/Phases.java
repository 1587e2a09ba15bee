// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Proposition.Phase;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** Whether what claims say is told as done, as going on, or as still to come; and whether only under a condition. */
final class Phases {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    Phases(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns when it is, seen from when it is told. */
    Phase of(Claim claim, Core core) {
        Word top = core.top();
        if (claim.kind() == Claim.Kind.DEMAND || claim.kind() == Claim.Kind.PROPOSAL) {
            return Phase.AHEAD;
        }
        if (top == null || core.predicate() == null || core.isNamed() || claim.kind() == Claim.Kind.REJECTION) {
            return Phase.NOW;
        }
        VerbGroup group = verbs.of(top);
        boolean future = group.modality() == Modality.FUTURE || group.modality() == Modality.CONDITIONAL;
        boolean wanted = core.predicate() != top && !knowledge.contests().isImplicative(Cores.lower(top));
        boolean undertaken = group.tense() == Tense.BASE && !group.perfect();
        if (future || wanted || undertaken) {
            return Phase.AHEAD;
        }
        boolean past = group.tense() == Tense.PAST && !group.progressive() && !top.has("cop");
        return past || group.perfect() ? Phase.DONE : Phase.NOW;
    }

    /** Tells whether a claim holds only under a condition: {@code will leave if they stay}. */
    boolean isConditional(Core core) {
        return isConditional(core.top()) || isConditional(core.predicate());
    }

    private boolean isConditional(@Nullable Word predicate) {
        if (predicate != null) {
            for (Word clause : predicate.children("advcl")) {
                Word mark = clause.child("mark");
                boolean hypothetical = mark != null && knowledge.isHypothetical(Cores.lower(mark));
                if (hypothetical || Conditions.isInverted(clause)) {
                    return true;
                }
            }
        }
        return false;
    }
}
