// SPDX-License-Identifier: Apache-2.0
/**
 * The record in the formats that the field's own programs read: rows of GDELT, ICEWS, POLECAT and Phoenix, lines of PLOVER, files of
 * brat, Web Annotations and linked data.
 *
 * <p>Everything here is a mapping and writes nothing: a record goes in, rows or lines come out. What a row holds is a table beside
 * the code: one line for each column, with its name, the field of the record that fills it, and a note; {@code docs/exports.md} is
 * those tables for people, and a test holds both together. What a format has no place for is left out, and what the record does not
 * know is left empty; nothing is guessed to fill a column.
 */
@NullMarked
package org.rapporteur.exports;

import org.jspecify.annotations.NullMarked;
