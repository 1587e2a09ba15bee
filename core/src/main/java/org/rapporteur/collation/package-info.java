// SPDX-License-Identifier: Apache-2.0
/**
 * Which reports tell the same story?
 *
 * <p>Each report becomes a {@link org.rapporteur.collation.Fingerprint}: how often it names whom, which numbers it gives, which
 * words it uses. {@link org.rapporteur.collation.StoryMatcher} puts together first what has the same words, then what has the
 * same names and numbers: names count more than other words, because two earthquakes are told in the same words.
 *
 * <p>Method: cosine of term weights (term frequency and inverse document frequency, Salton and Buckley 1988), names and other
 * words apart; groups by average link, so that a report belongs to a story if it is like the whole of it and not like one
 * of it. Limits: a report belongs to one story; reports far apart in time are alike only if they share more.
 *
 * <p>And which of their entries mean the same thing in the world? {@link org.rapporteur.collation.Sightings} boils the events,
 * meetings and statements of a record down, {@link org.rapporteur.collation.OccurrenceMatcher} puts together those of all reports.
 */
@NullMarked
package org.rapporteur.collation;

import org.jspecify.annotations.NullMarked;
