// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;
import org.rapporteur.text.Span;

/**
 * An expression of time in its place.
 *
 * @param span its characters
 * @param meaning what it says
 * @param rule the line of knowledge that carries it; null for digits alone
 * @param before what the piece before it does; null if nothing
 * @param block the part of the layout that it stands in
 * @param sentence the sentence that it stands in; null in a dateline
 */
record Expression(
        Span span,
        Meaning meaning,
        @Nullable String rule,
        @Nullable TimeWord before,
        Block block,
        @Nullable Sentence sentence) {
    private static final int NEAR_BEGINNING = 24;

    static Expression of(Found found, Pieces pieces, Block block, @Nullable Sentence sentence) {
        int last = found.to() - 1;
        Span span = new Span(pieces.at(found.from()).start(), pieces.at(last).end());
        return new Expression(span, found.meaning(), found.rule(), pieces.word(found.from() - 1), block, sentence);
    }

    /** Returns the word that governs its others; null in a dateline. */
    @Nullable
    Word head() {
        return sentence == null ? null : sentence.headOf(span);
    }

    /** Returns where it is said. */
    Span evidence() {
        return sentence == null ? block.span() : sentence.around(span);
    }

    /** Tells whether it tells when: {@code in 1980}, but not {@code the index (base 1980)} and {@code the 1980 accord}. */
    boolean isAdverbial() {
        Word head = head();
        return head == null || head.head() == null || head.has("case") || head.is("obl");
    }

    /** Tells whether it is only where something began: {@code the deadliest since 1985} tells nothing of that year. */
    boolean isSince() {
        return before != null && before.role() == TimeWord.Role.SINCE;
    }

    /** Tells whether it stands before the verb of its sentence and so sets the scene: {@code In 2014, rebels seized ...}. */
    boolean isFrame() {
        Word head = head();
        return sentence != null
                && head != null
                && head.index() < sentence.root().index()
                && span.start() - sentence.span().start() < NEAR_BEGINNING;
    }
}
