// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.quotations;

/**
 * A pair of quotation marks.
 *
 * @param open opens a quotation
 * @param close closes it; may be the same
 * @param level whether it marks speech or speech inside speech
 */
public record Mark(String open, String close, Level level) {
    /** Which marks may as well be something else. */
    public enum Level {
        /** a quotation mark and nothing else, but for inches and seconds */
        DOUBLE,
        /** shares its character with the apostrophe */
        SINGLE
    }

    /** Tells whether it opens and closes with the same character, so that its place decides. */
    public boolean isStraight() {
        return open.equals(close);
    }
}
