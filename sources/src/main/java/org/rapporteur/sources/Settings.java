// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.InputStream;
import java.util.function.UnaryOperator;

/**
 * How reports are taken out of their sources. {@link #usual} is a beginning; the other methods change one thing each.
 *
 * @param limits what is too much
 * @param standardInput what {@code -} stands for
 * @param watched is handed each stream that is opened, and returns the one that is read: to count its bytes, for instance
 */
public record Settings(Limits limits, InputStream standardInput, UnaryOperator<InputStream> watched) {
    /** Returns the settings of who has no wishes; standard input is empty. */
    public static Settings usual() {
        return new Settings(Limits.usual(), InputStream.nullInputStream(), UnaryOperator.identity());
    }

    /** Returns the same settings with other limits. */
    public Settings within(Limits others) {
        return new Settings(others, standardInput, watched);
    }

    /** Returns the same settings with a stream for {@code -}. */
    public Settings withStandardInput(InputStream stream) {
        return new Settings(limits, stream, watched);
    }

    /** Returns the same settings with someone who watches what is read. */
    public Settings watchedBy(UnaryOperator<InputStream> watcher) {
        return new Settings(limits, standardInput, watcher);
    }
}
