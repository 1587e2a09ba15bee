// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * An attribution before it is numbered.
 *
 * @param cue what is known of the cue; null where a quotation floats
 * @param cueSpan the words that attribute; null where a quotation floats
 * @param source who says it; null where nobody is named
 * @param content what is said
 * @param addressees whom it is said to
 */
record Finding(
        @Nullable Cue cue, @Nullable Span cueSpan, @Nullable Source source, List<Span> content, List<Word> addressees) {
    /**
     * Who says it.
     *
     * @param span the words
     * @param head the word that tells who is meant
     */
    record Source(Span span, Word head) {}

    /** Returns the first place that belongs to it: its cue, or else its content. */
    int anchor() {
        return cueSpan != null ? cueSpan.start() : content.get(0).start();
    }
}
