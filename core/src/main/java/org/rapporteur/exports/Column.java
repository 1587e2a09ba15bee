// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import org.jspecify.annotations.Nullable;

/**
 * A column of a format.
 *
 * @param name what the format calls it
 * @param field what fills it; null where nothing does, and it stays empty
 * @param note what it holds, or what is lost
 */
public record Column(String name, @Nullable String field, String note) {}
