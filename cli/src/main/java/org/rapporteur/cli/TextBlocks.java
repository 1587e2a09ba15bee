// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts a long text at blank lines into blocks, so that the analysis of a whole book need not be held in memory.
 *
 * <p>A paragraph break always ends a sentence, so the blocks give the sentences that the whole would give.
 */
final class TextBlocks implements Iterator<String> {
    /** A block is this long or longer, unless it is the last. */
    static final int LENGTH = 1 << 16;

    private final String text;
    private int next;

    TextBlocks(String text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return next < text.length();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int start = next;
        int blankLine = text.length() - start <= LENGTH ? -1 : text.indexOf("\n\n", start + LENGTH);
        next = blankLine < 0 ? text.length() : blankLine + 2;
        return text.substring(start, next);
    }
}
