// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;

/** What a source tells of one report, while it is put together. */
final class Draft {
    private static final int LONGEST_SHOWN = 200;

    private final Place place;
    private final String textless;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final List<String> warnings = new ArrayList<>();

    /**
     * Where a report stands.
     *
     * @param id what it is called if it does not say so itself
     * @param where for programs: {@code dump.jsonl: line 17}
     * @param words for people: {@code line 17 of 'dump.jsonl'}
     */
    record Place(String id, String where, String words) {
        /** Returns the place of a whole item. */
        static Place of(Item item) {
            return new Place(item.id(), "", "'" + item.name() + "'");
        }

        /** Returns the place of a part of an item that has a number. */
        static Place of(Item item, String kind, long number) {
            return of(item.name(), kind, number);
        }

        /** Returns the place of a part, that has a number, of something that has a name. */
        static Place of(String name, String kind, long number) {
            return new Place(
                    name + ":" + number, name + ": " + kind + " " + number, kind + " " + number + " of '" + name + "'");
        }

        /** Says why nothing can be had from here. */
        Refusal refused(Refusal.Code code, String what) {
            return new Refusal(id, code, where, words + " " + what + ".");
        }
    }

    Draft(Place place) {
        this(place, "has no field \"text\" with a text in it");
    }

    /**
     * Begins.
     *
     * @param textless what is said of a report without a text
     */
    Draft(Place place, String textless) {
        this.place = place;
        this.textless = textless;
    }

    /** Sets a field, unless the value is missing or blank. */
    Draft put(Field field, @Nullable String value) {
        if (value != null && (field == Field.TEXT || !value.isBlank())) {
            fields.put(field, value);
        }
        return this;
    }

    /** Sets a field that nobody has set yet. */
    Draft putIfMissing(Field field, @Nullable String value) {
        return fields.containsKey(field) ? this : put(field, value);
    }

    /** Takes a field back. */
    void drop(Field field) {
        fields.remove(field);
    }

    @Nullable
    String get(Field field) {
        return fields.get(field);
    }

    void warn(List<String> words) {
        warnings.addAll(words);
    }

    /**
     * Ends it.
     *
     * @return the report, or why there is none
     */
    Incoming finish() {
        String id = fields.getOrDefault(Field.ID, place.id());
        String text = fields.get(Field.TEXT);
        if (text == null || text.isBlank()) {
            return new Refusal(
                    id,
                    text == null ? Refusal.Code.NO_TEXT : Refusal.Code.EMPTY,
                    place.where(),
                    place.words() + " " + (text == null ? textless : "has an empty \"text\"") + ".");
        }
        return new Accepted(
                new Report(
                        id,
                        text,
                        published(),
                        null,
                        fields.get(Field.TITLE),
                        fields.get(Field.PUBLISHER),
                        fields.get(Field.URL),
                        fields.get(Field.AUTHOR)),
                List.copyOf(warnings));
    }

    private @Nullable LocalDate published() {
        String value = fields.get(Field.PUBLISHED);
        LocalDate day = Days.of(value);
        if (value != null && day == null) {
            warnings.add("The field \"published\" holds '" + onOneLine(value)
                    + "', which is no date like 2022-01-12; it was passed over.");
        }
        return day;
    }

    /** Returns the beginning of words, without line breaks. */
    static String onOneLine(@Nullable String words) {
        String all = String.valueOf(words);
        String line =
                (all.length() > 2 * LONGEST_SHOWN ? all.substring(0, 2 * LONGEST_SHOWN) : all).replaceAll("\\s+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "..." : line;
    }
}
