// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import org.rapporteur.text.Span;

/** Tells the paragraphs that may be headlines or sub-headings by their look. */
final class Heading {
    private static final int LONGEST_HEADLINE = 200;
    private static final int MOST_WORDS = 28;
    private static final int LONGEST_SUBHEADING = 80;
    private static final int MOST_WORDS_BELOW = 11;
    private static final int LONGEST_LABEL = 24;
    /** A paragraph this long is running text even if it does not end like a sentence. */
    private static final int LONG = 120;

    private Heading() {}

    /** Tells whether a paragraph is running text: a sentence, or long. */
    static boolean isRunning(String text, Span paragraph) {
        return paragraph.length() > LONG || Letters.isStopped(text, paragraph);
    }

    /** Tells whether a paragraph looks like a headline: short, in one piece and without a final stop. */
    static boolean isHeadline(String text, Span paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && beginsLikeOne(text, paragraph)
                && endsOpen(text, paragraph, "?!…")
                && Letters.words(text, paragraph, MOST_WORDS) <= MOST_WORDS;
    }

    /** Tells whether a paragraph looks like a title within the text; a stray quotation mark does not matter. */
    static boolean isSubheading(String text, Span paragraph) {
        if (paragraph.length() > LONGEST_SUBHEADING || !beginsLikeOne(text, paragraph)) {
            return false;
        }
        if (isLabel(text, paragraph)) {
            return true;
        }
        boolean quoted = "\"“«".indexOf(text.charAt(paragraph.start())) >= 0
                && "\"”»".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
        return !quoted
                && endsOpen(text, paragraph, "")
                && Letters.words(text, paragraph, MOST_WORDS_BELOW) <= MOST_WORDS_BELOW;
    }

    /** Tells whether it is a word or two in capitals, with or without a stop: {@code FULL TEXT.}. */
    private static boolean isLabel(String text, Span paragraph) {
        return paragraph.length() <= LONGEST_LABEL
                && Letters.areAllCapital(text.substring(paragraph.start(), paragraph.end()))
                && "!?…".indexOf(text.charAt(paragraph.end() - 1)) < 0
                && Letters.words(text, paragraph, 3) <= 3;
    }

    private static boolean beginsLikeOne(String text, Span paragraph) {
        char c = text.charAt(paragraph.start());
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'‘“«¿¡$€£#".indexOf(c) >= 0;
    }

    /** Tells whether no stop, comma or the like is at the end, but for the marks that are allowed there. */
    private static boolean endsOpen(String text, Span paragraph, String allowed) {
        int at = Letters.lastMark(text, paragraph);
        if (at < paragraph.start()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || "%$€£+".indexOf(c) >= 0
                || allowed.indexOf(c) >= 0
                || Letters.endsInInitials(text, paragraph);
    }
}
