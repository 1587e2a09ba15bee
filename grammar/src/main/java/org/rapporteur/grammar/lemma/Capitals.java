// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import java.util.Locale;

/** Which capitals of a form its lemma keeps: a matter of the tag. */
enum Capitals {
    /** None: verbs, pronouns and all small words. */
    NONE,
    /** All, as they stand: signs, addresses, foreign words. */
    ALL,
    /** Those of a name; one shouted ("GEORGE") is brought down, an acronym ("NATO") is not. */
    NAME,
    /** None but those of words that are always written so ("Russian"), and of what has them inside ("pro-Beijing"). */
    PROPER,
    /** As {@link #PROPER}, and acronyms ("GDP"). */
    ACRONYM,
    /** Those of Roman numerals. */
    NUMERAL;

    private static final int LONGEST_ACRONYM = 4;
    private static final String ROMAN = "IVXLCDM";

    /** Tells whether the form is an acronym by its looks: a few capitals ("GDP", {@code R&D}), an ending s aside. */
    static boolean isAcronym(String form) {
        int end = form.endsWith("s") && form.length() > 2 ? form.length() - 1 : form.length();
        if (!Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < end; i++) {
            char sign = form.charAt(i);
            if (Character.isUpperCase(sign)) {
                letters++;
            } else if (sign != '&' && !Character.isDigit(sign)) {
                return false;
            }
        }
        return letters <= LONGEST_ACRONYM;
    }

    /** Tells whether a name is written in capitals only and too long for an acronym. */
    static boolean isShoutedName(String form) {
        return form.length() > LONGEST_ACRONYM && isShouted(form);
    }

    /** Tells whether all letters are those of Roman numerals, in capitals. */
    static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (ROMAN.indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes a word with a capital and small letters. */
    static String titled(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    /** Gives a lemma the capitals of its form as far as both agree: {@code States, state} is {@code State}. */
    static String asIn(String form, String lemma) {
        int same = 0;
        int most = Math.min(form.length(), lemma.length());
        while (same < most && Character.toLowerCase(form.charAt(same)) == Character.toLowerCase(lemma.charAt(same))) {
            same++;
        }
        return same == lemma.length() && same == form.length() ? form : form.substring(0, same) + lemma.substring(same);
    }

    private static boolean isShouted(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
