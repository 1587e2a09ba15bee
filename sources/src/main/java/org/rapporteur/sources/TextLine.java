// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param text what stands in it, without its end; null if it cannot be read
 * @param problem why it cannot, as {@code found …, expected …}; null if it can
 */
public record TextLine(
        long number, @Nullable String text, @Nullable String problem) {}
