// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import org.jspecify.annotations.Nullable;

/**
 * Turns offsets in UTF-16 units into offsets in code points, in constant time.
 *
 * <p>A surrogate without its other half counts as one code point, as it does in Python.
 */
public final class CodePoints {
    /** For each UTF-16 unit, how many code points begin before it; null where both count alike. */
    private final int @Nullable [] before;

    /** Counts the code points of a text. */
    public CodePoints(String text) {
        int units = text.length();
        if (text.codePointCount(0, units) == units) {
            before = null;
            return;
        }
        int[] counts = new int[units + 1];
        int points = 0;
        for (int i = 0; i < units; ) {
            int width = Character.charCount(text.codePointAt(i));
            for (int j = 0; j < width; j++) {
                counts[i + j] = points;
            }
            i += width;
            points++;
        }
        counts[units] = points;
        before = counts;
    }

    /** Returns how many code points begin before a UTF-16 offset. */
    public int at(int offset) {
        return before == null ? offset : before[offset];
    }

    /** Tells whether each surrogate of a text has its other half. */
    public static boolean arePaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int point = text.codePointAt(i);
                if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
