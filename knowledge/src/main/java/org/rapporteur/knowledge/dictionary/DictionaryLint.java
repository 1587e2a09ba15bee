// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;

/** What is wrong, doubtful or stale in a dictionary, each with the file and line that it was imported from. */
public final class DictionaryLint {
    private static final int STALE_YEARS = 2;

    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate day;

    /**
     * Something found.
     *
     * @param wrong whether the dictionary contradicts itself; else it may be out of date
     * @param file the file that was imported
     * @param line the line in it, from 1
     * @param words {@code found …, expected …}
     */
    public record Finding(boolean wrong, String file, int line, String words) {
        /** Returns the finding as {@code file:line: words}. */
        @Override
        public String toString() {
            return file + ":" + line + ": " + words;
        }
    }

    private DictionaryLint(LocalDate day) {
        this.day = day;
    }

    /**
     * Checks a dictionary.
     *
     * @param dictionary what to check
     * @param day the day to which it should be up to date
     * @return all findings, in the order of the rows: an error for what can never hold, never match or stands twice, stale for
     *     what has no end or has ended
     */
    public static List<Finding> check(CodingDictionary dictionary, LocalDate day) {
        DictionaryLint lint = new DictionaryLint(day);
        List<DictionaryRow> rows = dictionary.rows();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size()
                    && rows.get(to).kind() != Kind.PRIMARY
                    && rows.get(to).isOfActor()) {
                to++;
            }
            if (rows.get(from).isOfActor()) {
                lint.entry(rows.subList(from, to));
            }
            from = to;
        }
        lint.twice(rows);
        return List.copyOf(lint.findings);
    }

    private void find(boolean wrong, DictionaryRow row, String found, String expected) {
        String line = row.source().substring(row.source().lastIndexOf(':') + 1);
        boolean number = !line.isEmpty() && line.chars().allMatch(c -> c >= '0' && c <= '9') && line.length() < 10;
        findings.add(new Finding(
                wrong, row.file(), number ? Integer.parseInt(line) : 1, "found " + found + ", expected " + expected));
    }

    private void entry(List<DictionaryRow> entry) {
        List<DictionaryRow> codes =
                entry.stream().filter(row -> row.kind() == Kind.CODE).toList();
        String phrase = "'" + entry.get(0).phrase() + "'";
        if (codes.isEmpty()) {
            find(true, entry.get(0), phrase + " without a code", "a code, or a + before the next phrase");
            return;
        }
        DictionaryRow always = null;
        for (DictionaryRow row : codes) {
            code(phrase + " as " + row.code(), row, always);
            always = always == null && row.from() == null && row.to() == null ? row : always;
        }
        if (always == null && codes.stream().allMatch(this::isOver)) {
            find(
                    false,
                    codes.get(codes.size() - 1),
                    "no code of " + phrase + " on " + day + ", the last one ended on " + last(codes),
                    "a code for since, or one without dates at the end");
        }
    }

    private void code(String what, DictionaryRow row, @Nullable DictionaryRow always) {
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (always != null) {
            find(true, row, what + " behind a code without dates", "that code at the end, for it always holds");
        } else if (from != null && to != null && to.isBefore(from)) {
            find(true, row, what + " on no day", "an end after the beginning");
        } else if (from != null && to == null && from.plusYears(STALE_YEARS).isBefore(day)) {
            find(false, row, what + " from " + from + " without an end", "the last day, or news that it holds");
        }
    }

    private boolean isOver(DictionaryRow row) {
        return row.to() != null && row.to().isBefore(day);
    }

    private static LocalDate last(List<DictionaryRow> codes) {
        LocalDate last = LocalDate.MIN;
        for (DictionaryRow row : codes) {
            last = row.to() != null && row.to().isAfter(last) ? row.to() : last;
        }
        return last;
    }

    private void twice(List<DictionaryRow> rows) {
        Map<String, DictionaryRow> seen = new HashMap<>();
        for (DictionaryRow row : rows) {
            String phrase = row.phrase();
            if (phrase == null || row.kind() == Kind.SET) {
                continue;
            }
            String key = row.isOfActor() + String.join(" ", CodingDictionary.words(phrase));
            DictionaryRow first = seen.putIfAbsent(key, row);
            if (first != null) {
                find(
                        true,
                        row,
                        "'" + phrase + "' again, which stands at " + first.source(),
                        "a phrase once; the codes of the first are tried first");
            }
        }
    }
}
