// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells which nouns mean somebody with an article alone, or with what stands for it. */
final class BareNouns {
    private final NamingKnowledge naming;

    BareNouns(NamingKnowledge naming) {
        this.naming = naming;
    }

    /**
     * Tells whether a noun means nobody, since it lacks what would make it somebody.
     *
     * @param alone whether nothing stands before it in its phrase
     * @param kind what it would mean
     */
    boolean isNobody(Word head, boolean alone, @Nullable Kind kind) {
        return alone && isBody(head, kind) || isAct(head);
    }

    /** {@code on board}, {@code in court}: a singular noun for a body needs an article or something like it. */
    private boolean isBody(Word head, @Nullable Kind kind) {
        return !MentionFinder.isPlural(head)
                && head.upos() == Upos.NOUN
                && (kind == Kind.ORGANIZATION
                        || kind == Kind.GOVERNMENT_BODY && !naming.is(Around.STATE_BODY, head.lemma())
                        || kind == Kind.PLACE
                        || kind == Kind.COUNTRY
                        || kind == Kind.INTERGOVERNMENTAL)
                && !head.is("nsubj");
    }

    /** {@code They met stiff resistance}: an act, and nobody who does it. */
    private boolean isAct(Word head) {
        return naming.is(Around.ACT, head.lemma())
                && !head.has("det")
                && !head.has("nmod:poss")
                && head.children().stream()
                        .noneMatch(child ->
                                child.index() < head.index() && NameRuns.isCapital(child) && child.index() > 0);
    }
}
