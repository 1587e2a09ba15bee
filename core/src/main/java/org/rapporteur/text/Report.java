// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report as it came in. The text never changes: every offset of a reading is counted in it.
 *
 * @param id what the report is called in its record
 * @param text its characters, after decoding; not a single one is taken away or changed later
 * @param published the day of its publication, if whoever handed it in knows
 * @param assumedDate the day to take for its own if neither {@code published} nor the text tells
 * @param title its headline, if that stands beside the text
 * @param publisher who published it
 * @param uri where it is from
 * @param author who wrote it, as its source puts it
 */
public record Report(
        String id,
        String text,
        @Nullable LocalDate published,
        @Nullable LocalDate assumedDate,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String uri,
        @Nullable String author) {
    /** Makes a report whose author is not told. */
    public Report(
            String id,
            String text,
            @Nullable LocalDate published,
            @Nullable LocalDate assumedDate,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String uri) {
        this(id, text, published, assumedDate, title, publisher, uri, null);
    }

    /** Returns a report of which nothing is known but its text. */
    public static Report of(String id, String text) {
        return new Report(id, text, null, null, null, null, null);
    }

    /** Returns the same report, published on a day. */
    public Report publishedOn(@Nullable LocalDate day) {
        return new Report(id, text, day, assumedDate, title, publisher, uri, author);
    }

    /** Returns the same report, with a day to fall back on if it bears no date. */
    public Report elseDated(@Nullable LocalDate day) {
        return new Report(id, text, published, day, title, publisher, uri, author);
    }

    /** Returns the characters that a span covers. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Returns the characters that a span covers as a reader sees them, without {@link UnseenSigns}: what is looked up and named. */
    public String seen(Span span) {
        return UnseenSigns.without(slice(span));
    }
}
