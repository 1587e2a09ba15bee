// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a report a column of a table, or a field of JSON, holds.
 *
 * <p>What a user names counts alone for that field. Columns that he does not name are known by the names that such tables
 * usually have, in any case; the fields of JSON by their own names alone.
 */
public final class Columns {
    private static final Map<Field, List<String>> USUAL = Map.of(
            Field.ID, List.of("id", "report_id", "article_id", "doc_id", "guid"),
            Field.TEXT, List.of("text", "body", "content", "article", "full_text", "fulltext"),
            Field.PUBLISHED, List.of("published", "date", "published_at", "publish_date", "pub_date", "pubdate", "day"),
            Field.TITLE, List.of("title", "headline"),
            Field.PUBLISHER, List.of("publisher", "source", "outlet", "publication", "newspaper"),
            Field.URL, List.of("url", "link", "uri"),
            Field.AUTHOR, List.of("author", "byline", "authors"));

    private final Map<Field, String> named;
    private final Map<String, Field> usual = new HashMap<>();
    private final Map<String, Field> keys = new HashMap<>();

    private Columns(Map<Field, String> named) {
        this.named = named;
        for (Field field : Field.values()) {
            String name = named.get(field);
            for (String each : name == null ? USUAL.getOrDefault(field, List.of()) : List.of(small(name))) {
                usual.put(each, field);
            }
            keys.put(name == null ? field.key() : name, field);
        }
    }

    /** Returns the columns of who names none. */
    public static Columns usual() {
        return new Columns(Map.of());
    }

    /** Returns columns of which a user names some. */
    public static Columns named(Map<Field, String> names) {
        return new Columns(names.isEmpty() ? Map.of() : new EnumMap<>(names));
    }

    /** Returns what a field of JSON holds; null for none of ours. */
    @Nullable
    Field ofKey(String key) {
        return keys.get(key);
    }

    /**
     * Returns which column holds which field. Where several columns could, the one whose name stands first in the list of
     * usual names does.
     */
    Map<Field, Integer> in(List<String> header) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < header.size(); i++) {
            Field field = usual.get(small(header.get(i)));
            if (field != null) {
                Integer other = columns.get(field);
                if (other == null || rank(field, header.get(i)) < rank(field, header.get(other))) {
                    columns.put(field, i);
                }
            }
        }
        return columns;
    }

    /** Returns what the column of a field may be called, for messages. */
    String names(Field field) {
        String name = named.get(field);
        return name == null ? String.join(", ", USUAL.getOrDefault(field, List.of())) : name;
    }

    private static int rank(Field field, String column) {
        return USUAL.getOrDefault(field, List.of()).indexOf(small(column));
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
