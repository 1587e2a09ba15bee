// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of its article in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final int MOST_OBJECTS = 1_000;

    private LinkedData() {}

    /**
     * Puts what the page tells into a draft.
     *
     * @return the text of the article, if it stands there; null if not
     */
    static @Nullable String read(Document page, Draft draft) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            Object value = JsonTree.of(script.data().strip());
            if (value != null) {
                flatten(value, objects);
            }
        }
        for (Map<?, ?> object : objects) {
            if (isArticle(object)) {
                draft.putIfMissing(Field.TITLE, words(object, "headline"))
                        .putIfMissing(Field.PUBLISHED, words(object, "datePublished"))
                        .putIfMissing(Field.AUTHOR, names(object.get("author")))
                        .putIfMissing(Field.PUBLISHER, names(object.get("publisher")));
                return words(object, "articleBody");
            }
        }
        return null;
    }

    private static void flatten(Object value, List<Map<?, ?>> objects) {
        Deque<Object> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object next = open.removeFirst();
            if (next instanceof List<?> list) {
                open.addAll(list);
            } else if (next instanceof Map<?, ?> map) {
                objects.add(map);
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (map.get(key) != null) {
                        open.add(map.get(key));
                    }
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> object) {
        Object type = object.get("@type");
        for (Object each : type instanceof List<?> list ? list : List.of(type == null ? "" : type)) {
            String name = String.valueOf(each).toLowerCase(Locale.ROOT);
            if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String words(Map<?, ?> object, String key) {
        return object.get(key) instanceof String words && !words.isBlank() ? words.strip() : null;
    }

    /** Returns the names of persons and organisations, parted by commas. */
    private static @Nullable String names(@Nullable Object value) {
        Set<String> names = new LinkedHashSet<>();
        for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            String name =
                    each instanceof Map<?, ?> map ? words(map, "name") : each instanceof String words ? words : null;
            if (name != null && !name.startsWith("http")) {
                names.add(name.strip());
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
