// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;

/**
 * What a result is shown on.
 *
 * @param watched whether it is a terminal
 * @param width how many columns it has
 * @param color whether it may have colours
 */
record Screen(boolean watched, int width, boolean color) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    /** The eye loses its way back over longer lines. */
    private static final int WIDEST = 110;

    /** A file or another program. */
    static final Screen NONE = new Screen(false, USUAL, false);

    /**
     * Returns the terminal that the launcher tells of.
     *
     * @param columns how wide it is, as the launcher or the shell says
     * @param noColor the variable NO_COLOR
     * @param term the variable TERM
     */
    static Screen terminal(@Nullable String columns, @Nullable String noColor, @Nullable String term) {
        boolean color = (noColor == null || noColor.isEmpty()) && term != null && !term.equals("dumb");
        return new Screen(true, width(columns), color);
    }

    private static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,4}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(Integer.parseInt(columns), WIDEST));
    }
}
