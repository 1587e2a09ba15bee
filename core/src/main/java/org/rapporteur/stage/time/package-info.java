// SPDX-License-Identifier: Apache-2.0
/**
 * When?
 *
 * <p>Method: each sentence, and each line that bears a date, is cut into pieces; from a piece that can begin an expression a
 * few small grammars try theirs, and the longest wins. What they find is a {@code Meaning}, a value that is not yet laid against a
 * report. Then meanings are resolved in the order of the text, against the report's day or what was spoken of last; the
 * governing verb tells on which side of the day a weekday, a month or a season lies.
 *
 * <p>Values are those of TIMEX3 (ISO-TimeML); a stretch of the calendar is an index in its unit, so that all shifting is
 * addition.
 *
 * <p>Limits: a clock time has no seconds' arithmetic; a date is told once, so "the day of the vote" is not found.
 */
@NullMarked
package org.rapporteur.stage.time;

import org.jspecify.annotations.NullMarked;
