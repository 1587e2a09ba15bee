// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;

/**
 * A report as it is given to a store, with what came with its text: all that it takes to read it again.
 *
 * @param report what is to be read
 * @param warnings what of it was passed over when it was taken in, in words
 */
public record Given(Report report, List<String> warnings) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String WARNINGS_APART = "\n";

    /**
     * Makes it one that can be kept, and keeps an unchangeable copy of the warnings.
     *
     * <p>NUL would end a text for half of the tools that open the store, and a surrogate without its other half cannot be
     * written at all: both become U+FFFD. No offset changes by that.
     */
    public Given {
        report = new Report(
                clean(report.id()),
                clean(report.text()),
                report.published(),
                report.assumedDate(),
                cleanOrNull(report.title()),
                cleanOrNull(report.publisher()),
                cleanOrNull(report.uri()),
                cleanOrNull(report.author()));
        warnings = warnings.stream().map(Given::clean).toList();
    }

    /** Returns a report with no warnings. */
    public static Given of(Report report) {
        return new Given(report, List.of());
    }

    /** Returns what came with the text, for the column {@code given}. */
    String meta() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("published", day(report.published()));
        fields.put("assumed", day(report.assumedDate()));
        fields.put("title", report.title());
        fields.put("publisher", report.publisher());
        fields.put("url", report.uri());
        fields.put("author", report.author());
        fields.put("warnings", warnings.isEmpty() ? null : String.join(WARNINGS_APART, warnings));
        return Json.object(fields);
    }

    /** Puts together again what {@link #meta} took apart. */
    static Given of(String document, String text, String meta) {
        Map<String, String> fields = Json.fields(meta);
        String warnings = fields.get("warnings");
        return new Given(
                new Report(
                        document,
                        text,
                        date(fields.get("published")),
                        date(fields.get("assumed")),
                        fields.get("title"),
                        fields.get("publisher"),
                        fields.get("url"),
                        fields.get("author")),
                warnings == null ? List.of() : List.of(warnings.split(WARNINGS_APART)));
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : clean(text);
    }

    static String clean(String text) {
        int at = firstUnfit(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        while (at >= 0) {
            clean.setCharAt(at, REPLACEMENT);
            at = firstUnfit(text, at + 1);
        }
        return clean.toString();
    }

    private static int firstUnfit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
