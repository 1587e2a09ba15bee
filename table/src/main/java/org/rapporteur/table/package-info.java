// SPDX-License-Identifier: Apache-2.0
/**
 * How is a table of language knowledge read, and refused when it is wrong?
 *
 * <p>A table is a resource in UTF-8: fields parted by tabs, a header row, comments that begin with {@code #}, one fact per
 * line, the last two columns {@code example} and {@code source}. Fields are taken as they stand: there is no quoting,
 * so a quotation mark is a quotation mark. Lines ascend strictly, field by field, in the order of UTF-16 units: the
 * same fact cannot stand twice and a change shows as one line of a diff.
 *
 * <p>Method: the file is read to its end before anything is refused, and all problems are reported at once, each as
 * {@code file:line: found …, expected …}.
 *
 * <p>Where nothing is known a field is {@code -}; several values in one field have bars between them.
 *
 * <p>Limits: a field is never empty and holds neither tab nor line break; a first field cannot begin with {@code #}.
 */
@NullMarked
package org.rapporteur.table;

import org.jspecify.annotations.NullMarked;
