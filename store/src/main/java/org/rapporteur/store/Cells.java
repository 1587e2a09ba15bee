// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * Makes words harmless in spreadsheets, which take a cell that begins with {@code = + - @}, a tab or a line break for a formula
 * and do what it says.
 *
 * <p>Such words get an apostrophe before them, and so do words that begin with an apostrophe: whoever takes one apostrophe away
 * from each cell that begins with one has the words again, to the letter. Numbers are left alone.
 */
public final class Cells {
    private static final String SUSPICIOUS = "=+-@\t\r\n'";

    private Cells() {}

    /** Returns what to write into a cell for a value: a String, Long, Double, byte array or null. */
    public static String harmless(@Nullable Object value) {
        String cell = plain(value);
        return value instanceof String && isSuspicious(cell) ? "'" + cell : cell;
    }

    /** Returns the words of a value as they are. */
    public static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof byte[] bytes ? java.util.HexFormat.of().formatHex(bytes) : value.toString();
    }

    /** Returns the words that were made harmless. */
    public static String original(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static boolean isSuspicious(String cell) {
        return !cell.isEmpty() && SUSPICIOUS.indexOf(cell.charAt(0)) >= 0;
    }
}
