// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

/** The parts of a grammar's work, in the order in which they are done. */
public enum GrammarPart {
    /** cutting a text into sentences and tokens */
    SEGMENT,
    /** giving tokens their fine-grained tags */
    TAG,
    /** finding heads and relations */
    PARSE,
    /** giving tokens their lemmas and universal parts of speech */
    LEMMATISE;

    /** Is told when a part is done; for measuring. */
    @FunctionalInterface
    public interface Listener {
        /** Hears nothing. */
        Listener NONE = part -> {};

        /** Is called on the reading thread when a part of a text or of a sentence is done. */
        void done(GrammarPart part);
    }
}
