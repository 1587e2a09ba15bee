// SPDX-License-Identifier: Apache-2.0
/**
 * Who is who, and where?
 *
 * <p>States with their demonyms and capitals, organisations and who belonged to them when, persons and the offices that
 * they held when, titles and nouns for roles, armed groups, peoples, media, and the places that matter to who acts.
 *
 * <p>Method: names lie in a trie over words, and the longest that begins at a word is found. Terms and memberships are
 * dated to the day, the month or the year; an end that is not known stays unknown. Codes follow CAMEO's actor scheme
 * (Schrodt, <i>CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook</i>), with the countries of ISO
 * 3166-1 alpha-3.
 *
 * <p>Limits: words that only look like a name, with letters of another script or with characters that nobody sees, name
 * nothing; what the tables do not know is for others to find in the text.
 */
@NullMarked
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.NullMarked;
