// SPDX-License-Identifier: Apache-2.0
/**
 * Where do the words and sentences of an English report begin and end?
 *
 * <p>{@link org.rapporteur.grammar.segment.Segmenter} is the only door. Tokens are those of the English treebanks of
 * Universal Dependencies (EWT, GUM): a hyphen parts two words unless a prefix keeps it ({@code Moscow - backed},
 * {@code re-elected}); clitics and contractions are words ({@code do + n't}, {@code can + not}); a currency sign, a
 * percent sign and a unit leave their number ({@code $ 1.2 bn}); times, dates with slashes and telephone numbers stay
 * whole; an abbreviation keeps its full stop, also at the end of a sentence ({@code in the U.S.}).
 *
 * <p>Method. The text is walked once from left to right ({@code Tokeniser}): a chunk between blanks at a time, a token at a
 * time, told by the class of its first character. Then the tokens are walked once ({@code Splitter}): a sentence ends
 * after a final mark and whatever closes behind it, if what follows can begin one. Full stops of abbreviations are
 * judged by their class ({@code Ending}) and the word that follows. Everything known of English lies in the tables of
 * this package; each line carries an example that a test proves. What is looked at beyond a token is bounded by a
 * constant, so the work grows in proportion to the length of any text; there are no regular expressions and no
 * recursion over the text, and no limit on the length of a token or a text. A sentence that has not ended after 4,000
 * tokens ends there: no writer made it, and whoever reads it must keep it in memory.
 *
 * <p>What parts tokens, and lies in none: white space and separators (the no-break space too), control characters (NUL
 * too), and format characters that only steer the layout: bidirectional marks, zero-width space, word joiner and the byte
 * order mark. Soft hyphens and zero-width joiners belong to the word or emoji they stand in. Every other character,
 * an unpaired surrogate too, lies in exactly one token; no pair is split.
 *
 * <p>Lines. An empty line always ends a sentence and begins a paragraph; so do a form feed and U+2029. LF, CR, CRLF, VT,
 * U+0085 and U+2028 break a line. A line break inside a sentence is a soft wrap if the next line begins with a small
 * letter, or if the block (the lines up to the next empty one) is 40 to 120 characters wide and the next word would hardly
 * have fitted on the line; a deeper indent begins a paragraph all the same. Otherwise the line was a heading, a list item
 * or a paragraph of its own and ends the sentence, unless it ends in a comma or in a word that never ends one. A bullet
 * begins a sentence.
 *
 * <p>Quotations. A closing mark belongs to the sentence it closes. A quotation of several sentences is split, its reporting
 * clause stays with the last one before it: after {@code ?} or {@code !} inside the marks a small letter goes on, and so
 * does a name before a verb of speech.
 *
 * <p>Small letters. A full stop that belongs to no abbreviation ends a sentence even before a small letter ({@code iPhone},
 * {@code al-Qaida}); a single question or exclamation mark does not (it is more often part of a title), unless the
 * sentence began with a small letter itself.
 *
 * <p>Limits. Words that only sense can part are left together ({@code its} for {@code it's}). The full stop of an
 * abbreviation ends a sentence only before a word that often begins one: {@code … at Acme Inc. Shares fell} stays one
 * sentence. Colons, semicolons and dashes never end a sentence. A name of two hyphenated parts is always three tokens.
 * Scripts without blanks between words are one token for each run of letters.
 */
@NullMarked
package org.rapporteur.grammar.segment;

import org.jspecify.annotations.NullMarked;
