// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Hit;
import org.rapporteur.store.Search;
import org.rapporteur.store.Search.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds statements, events and reports by words, and tells what they could be narrowed down by. */
final class SearchPage {
    static final Set<String> PARAMETERS = Set.of(
            "q", "kind", "speaker", "about", "type", "from", "to", "country", "story", "publisher", "limit", "offset");

    /** Facets are counted over so many of the best. */
    static final int FACETED = 200;

    /** Of the kinds that are not shown, it is told how many there are up to so many. */
    private static final int COUNTED = 100;

    private static final int MOST_FACETS = 12;

    private final Archive archive;

    SearchPage(Archive archive) {
        this.archive = archive;
    }

    ObjectNode find(Parameters parameters) {
        Kind kind = Kind.valueOf(parameters
                .oneOf("kind", "statement", Set.of("statement", "event", "report"))
                .toUpperCase(Locale.ROOT));
        int limit = Math.min(parameters.within("limit", 20, 1, 100), FACETED);
        int offset = parameters.within("offset", 0, 0, FACETED);
        Search search = search(parameters);
        ObjectNode answer = Json.object();
        ObjectNode kinds = answer.putObject("kinds");
        String publisher = parameters.text("publisher");
        for (Kind each : Kind.values()) {
            int most = each == kind ? FACETED + 1 : COUNTED + 1;
            List<Hit> hits =
                    archive.ask(reader -> reader.search(search.among(each).page(most, 0)));
            kinds.put(each.name().toLowerCase(Locale.ROOT), hits.size());
            if (each == kind) {
                List<Hit> wanted = hits.stream()
                        .filter(hit -> publisher == null || publisher.equals(hit.publisher()))
                        .toList();
                facets(answer.putObject("facets"), wanted);
                ArrayNode items = answer.putArray("items");
                wanted.stream().skip(offset).limit(limit).forEach(hit -> item(items.addObject(), hit));
                answer.put("total", Math.min(wanted.size(), FACETED)).put("more", wanted.size() > FACETED);
            }
        }
        return answer.put("limit", limit).put("offset", offset);
    }

    private static Search search(Parameters parameters) {
        String words = parameters.text("q");
        return Search.of(words == null ? "" : words)
                .saidBy(parameters.text("speaker"))
                .about(parameters.text("about"))
                .ofType(parameters.code("type"))
                .between(day(parameters.day("from")), day(parameters.day("to")))
                .of(parameters.text("country"), parameters.number("story"));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static void item(ObjectNode item, Hit hit) {
        item.put("report", hit.report());
        Pictures.text(item, "entry", hit.entry());
        item.put("document", hit.document());
        Pictures.text(item, "published", hit.published());
        Pictures.text(item, "title", hit.title());
        Pictures.text(item, "publisher", hit.publisher());
        Pictures.text(item, "who", hit.who());
        Pictures.text(item, "whom", hit.whom());
        Pictures.text(item, "type", hit.type());
        Pictures.text(item, "status", hit.status());
        item.put("start", hit.start()).put("end", hit.end()).put("snippet", hit.snippet());
        ArrayNode marks = item.putArray("marks");
        hit.marks().forEach(mark -> marks.addArray().add(mark.start()).add(mark.end()));
    }

    private static void facets(ObjectNode facets, List<Hit> hits) {
        facet(facets.putArray("type"), hits, Hit::type);
        facet(facets.putArray("who"), hits, Hit::who);
        facet(facets.putArray("publisher"), hits, Hit::publisher);
        facet(
                facets.putArray("year"),
                hits,
                hit -> hit.published() == null ? null : hit.published().substring(0, 4));
    }

    /** Takes something from a hit. */
    private interface Taking {
        @Nullable
        String from(Hit hit);
    }

    private static void facet(ArrayNode facet, List<Hit> hits, Taking taking) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String value = taking.from(hit);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_FACETS)
                .forEach(one -> facet.addObject().put("value", one.getKey()).put("count", one.getValue()));
    }
}
