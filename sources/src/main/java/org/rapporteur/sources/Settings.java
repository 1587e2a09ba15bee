// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.InputStream;
import java.util.function.UnaryOperator;

/**
 * How reports are taken out of their sources. {@link #usual} is a beginning; the other methods change one thing each.
 *
 * @param limits what is too much
 * @param columns what columns of tables and fields of JSON hold
 * @param fetching whether addresses are fetched; if not, they are refused
 * @param standardInput what {@code -} stands for
 * @param watched is handed each stream that is opened, and returns the one that is read: to count its bytes, for instance
 */
public record Settings(
        Limits limits,
        Columns columns,
        boolean fetching,
        InputStream standardInput,
        UnaryOperator<InputStream> watched) {
    /** Returns the settings of who has no wishes: nothing is fetched, and standard input is empty. */
    public static Settings usual() {
        return new Settings(
                Limits.usual(), Columns.usual(), false, InputStream.nullInputStream(), UnaryOperator.identity());
    }

    /** Returns the same settings with other limits. */
    public Settings within(Limits others) {
        return new Settings(others, columns, fetching, standardInput, watched);
    }

    /** Returns the same settings with other columns. */
    public Settings withColumns(Columns others) {
        return new Settings(limits, others, fetching, standardInput, watched);
    }

    /** Returns the same settings, with addresses fetched or not. */
    public Settings fetching(boolean wanted) {
        return new Settings(limits, columns, wanted, standardInput, watched);
    }

    /** Returns the same settings with a stream for {@code -}. */
    public Settings withStandardInput(InputStream stream) {
        return new Settings(limits, columns, fetching, stream, watched);
    }

    /** Returns the same settings with someone who watches what is read. */
    public Settings watchedBy(UnaryOperator<InputStream> watcher) {
        return new Settings(limits, columns, fetching, standardInput, watcher);
    }
}
