// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Marked;
import org.rapporteur.knowledge.claims.Stance;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.stage.position.PositionVerbs.Taken;
import org.rapporteur.stage.position.PositionVerbs.Voice;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** What a speaker says that others must do, and what a report says in its own words that a party will do. */
final class Duties {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;
    private final Predicate<Word> party;

    Duties(ClaimKnowledge knowledge, VerbGroups verbs, Predicate<Word> party) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.party = party;
    }

    /** Returns the demand or the undertaking that a verb tells of its subject; null if it tells none. */
    @Nullable
    Taken at(Word word, String lemma, @Nullable Word subject) {
        Marked<Stance> told = knowledge.positionUndertaking(lemma);
        boolean may = told != null || knowledge.isObliging(lemma) || word.has("aux");
        if (subject == null || !may) {
            return null;
        }
        VerbGroup group = verbs.of(word);
        if (group.modality() == Modality.NECESSARY || isObliged(word, lemma, group)) {
            return isDemanded(word, group, subject)
                    ? new Taken(word, Stance.DEMANDS, null, subject, Voice.SPEAKER)
                    : null;
        }
        boolean future = group.modality() == Modality.FUTURE || isHeadline(word);
        boolean acts = !group.negated() && !group.passive() && (word.has("obj") || word.has("obl"));
        return told != null && future && acts ? new Taken(word, told.value(), told.id(), subject, Voice.REPORT) : null;
    }

    /** {@code has to leave}, {@code need to stand by us}. */
    private boolean isObliged(Word word, String lemma, VerbGroup group) {
        Word below = word.child("xcomp");
        boolean said = switch (group.modality()) {
            case FUTURE, CONDITIONAL -> !group.perfect();
            case NONE -> group.tense() == VerbGroup.Tense.PRESENT || group.tense() == VerbGroup.Tense.PAST;
            default -> false;
        };
        return below != null
                && knowledge.isObliging(lemma)
                && below.xpos().startsWith("VB")
                && below.has("mark")
                && said
                && !group.negated();
    }

    /** Others, a matter of public affairs, or whatever is to be done by others. */
    private boolean isDemanded(Word word, VerbGroup group, Word subject) {
        Word below = word.child("xcomp");
        return party.test(subject)
                || knowledge.isCause(subject.lemma())
                || group.passive()
                || below != null && verbs.of(below).passive();
    }

    /** {@code Norway to lift embargo}. */
    private static boolean isHeadline(Word word) {
        return word.head() == null && word.xpos().equals("VB") && word.has("mark") && word.has("nsubj");
    }
}
