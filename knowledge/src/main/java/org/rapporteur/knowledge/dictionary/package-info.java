// SPDX-License-Identifier: Apache-2.0
/**
 * Which code does a user's own actor dictionary give a phrase on a day?
 *
 * <p>Event data have been coded since KEDS with dictionaries in the form of TABARI and PETRARCH: phrases with codes, the
 * codes restricted to dates, agents whose code is put behind or before that of a state. This room reads such files line by line
 * ({@link org.rapporteur.knowledge.dictionary.DictionaryFile}), keeps them as a table of the user's own
 * ({@link org.rapporteur.knowledge.dictionary.DictionaryRow}), answers with the code of a day
 * ({@link org.rapporteur.knowledge.dictionary.CodingDictionary}), tells what is stale in them and writes them back.
 *
 * <p>Method: the restrictions of an entry are tried in the order of the file, and the first that holds on the day gives the code.
 * What the programs do and what their manuals say differ on the last day of a range; the user says which
 * reading is meant ({@link org.rapporteur.knowledge.dictionary.DateReading}), and the table holds days that are both meant.
 *
 * <p>Limits: the words of a phrase must follow each other; a phrase that TABARI would take for a stem is taken whole, as
 * PETRARCH does. Verbs, issues and discard lists are not read, and said not to be.
 */
@NullMarked
package org.rapporteur.knowledge.dictionary;

import org.jspecify.annotations.NullMarked;
