// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the codes of an actor with their dates: {@code [NORELI 820101-831231][NORGOV >960427]}. */
final class Brackets {
    private static final int SHORT = 6;
    private static final int LONG = 8;
    private static final int PIVOT = 30;

    private final Problems problems;
    private final DateReading reading;

    Brackets(Problems problems, DateReading reading) {
        this.problems = problems;
        this.reading = reading;
    }

    /**
     * A code and the days on which it holds.
     *
     * @param code {@code NORGOV}, {@code ---} for none
     * @param from the first day; null for no limit
     * @param to the last day; null for no limit
     */
    record Coded(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Reads all brackets of a text that has nothing else; tells and leaves out what is none. */
    List<Coded> read(int line, String text) {
        List<Coded> codes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = text.indexOf(']', at);
            if (text.charAt(at) != '[' || end < 0 || text.substring(at + 1, end).indexOf('[') >= 0) {
                problems.refuse(line, "'" + text.substring(at) + "'", "[CODE], or [CODE DATES]");
                return codes;
            }
            Coded coded = coded(line, text.substring(at + 1, end));
            if (coded != null) {
                codes.add(coded);
            }
            at = end + 1;
        }
        return codes;
    }

    private @Nullable Coded coded(int line, String inside) {
        List<String> words = DictionaryText.words(inside);
        if (words.isEmpty()) {
            problems.refuse(line, "'[" + inside + "]'", "a code in the brackets");
            return null;
        }
        String code = words.get(0);
        if (!isCode(code)) {
            problems.doubt(line, "the code '" + code + "'", "groups of three capitals or digits, or ---");
        }
        String dates = String.join("", words.subList(1, words.size()));
        try {
            return dated(line, code, dates);
        } catch (DateTimeException e) {
            problems.refuse(
                    line,
                    "the dates '" + dates + "' of " + code,
                    "YYYYMMDD or YYMMDD, alone, after < or >, or two with - between");
            return null;
        }
    }

    static boolean isCode(String code) {
        boolean grouped = code.length() % 3 == 0;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            // Religions of CAMEO may have numbers: CTH603.
            grouped &= sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        return grouped || code.equals(CodingDictionary.NULL) || code.equals(CodingDictionary.DISCARD);
    }

    private Coded dated(int line, String code, String dates) {
        if (dates.isEmpty()) {
            return new Coded(code, null, null);
        }
        if (dates.charAt(0) == '<') {
            return new Coded(code, null, reading.last(date(line, dates.substring(1))));
        }
        int to = dates.indexOf('-');
        if (to < 0) {
            return new Coded(code, date(line, dates.charAt(0) == '>' ? dates.substring(1) : dates), null);
        }
        LocalDate from = date(line, dates.substring(0, to));
        return new Coded(code, from, reading.last(date(line, dates.substring(to + 1))));
    }

    private LocalDate date(int line, String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new DateTimeException("no date");
            }
        }
        if (digits.length() < SHORT) {
            throw new DateTimeException("too short");
        }
        if (digits.length() != SHORT && digits.length() != LONG) {
            problems.doubt(line, "the date '" + digits + "' of " + digits.length() + " digits", "6 or 8");
        }
        if (digits.length() >= LONG) {
            return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
        }
        int year = number(digits, 0, 2);
        return LocalDate.of(year + (year <= PIVOT ? 2000 : 1900), number(digits, 2, 4), number(digits, 4, 6));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
