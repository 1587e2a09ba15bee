// SPDX-License-Identifier: Apache-2.0
/**
 * How often the record is right.
 *
 * <p>Question: of what people found in reports, how much stands in the records, and how much of the records did people find?
 * Method: each report of a gold set is read on the spot, what was found is matched with what people marked, one to one, and
 * counted; precision, recall and their harmonic mean (F) are taken over all reports of the set, and the 95 % interval of each
 * measure from 200 resamples of its reports. What counts as a match is told by each {@link
 * org.rapporteur.bench.score.record.Task}. Limits: gold marks one layer at a time and leaves out what its makers did not look
 * for; a source's head is guessed from its words, there being no parse of gold.
 */
@NullMarked
package org.rapporteur.bench.score.record;

import org.jspecify.annotations.NullMarked;
