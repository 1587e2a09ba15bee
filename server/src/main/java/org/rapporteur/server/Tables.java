// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.Answers.Body;
import org.rapporteur.server.Listing.Column;
import org.rapporteur.server.Listing.Question;
import org.rapporteur.store.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers requests for lists: a page of one as JSON, or all of it, up to a limit, as CSV. */
final class Tables {
    /** Beyond so many, a list's length is "more than". */
    static final int COUNTED = 10_000;

    private static final int MOST_COUNTS = 500;

    private final Archive archive;
    private final Map<Counted, Long> counts = new ConcurrentHashMap<>();

    /** What was counted: what was asked of which state of the store. */
    private record Counted(String stamp, Question question) {}

    Tables(Archive archive) {
        this.archive = archive;
    }

    Body answer(Listing list, Parameters parameters) {
        return parameters
                        .oneOf("format", "json", java.util.Set.of("json", "csv"))
                        .equals("csv")
                ? csv(list, parameters)
                : page(list, parameters);
    }

    private Body page(Listing list, Parameters parameters) {
        int limit = parameters.limit();
        int offset = parameters.offset();
        Question rows = list.rows(parameters, limit + 1, offset);
        Answer answer = archive.answer(rows.sql(), rows.values(), limit + 1);
        boolean more = answer.rows().size() > limit;
        ObjectNode page = Json.object();
        ArrayNode items = page.putArray("items");
        answer.rows().stream().limit(limit).forEach(row -> items.add(item(list.columns(), row)));
        long total = more ? count(list, parameters) : offset + items.size();
        // Past the end there is nothing to see, and what is before it has to be counted.
        total = items.isEmpty() && offset > 0 ? count(list, parameters) : total;
        page.put("total", Math.min(total, COUNTED)).put("more", total > COUNTED);
        page.put("limit", limit).put("offset", offset);
        return Body.of(Json.bytes(page), "application/json", null);
    }

    /** Counts a list; all parts of it have the same count. */
    private long count(Listing list, Parameters parameters) {
        Question count = list.count(parameters, COUNTED + 1);
        Counted counted = new Counted(archive.stamp(), count);
        Long known = counts.get(counted);
        if (known == null) {
            known = Pictures.whole(
                    archive.answer(count.sql(), count.values(), 1).rows().get(0).get(0));
            if (counts.size() >= MOST_COUNTS) {
                counts.clear();
            }
            counts.put(counted, known);
        }
        return known;
    }

    /** Returns a row as an object; what is not known is not there. */
    private static ObjectNode item(List<Column> columns, List<@Nullable Object> row) {
        ObjectNode item = Json.object();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            if (value == null) {
                continue;
            }
            String name = columns.get(i).name();
            switch (columns.get(i).kind()) {
                case TEXT -> item.put(name, value.toString());
                case NUMBER -> number(item, name, (Number) value);
                case FLAG -> item.put(name, ((Number) value).longValue() != 0);
                case NAMES -> item.set(name, Json.MAPPER.readTree(value.toString()));
            }
        }
        return item;
    }

    static void number(ObjectNode item, String name, Number value) {
        if (value instanceof Double real) {
            item.put(name, real.doubleValue());
        } else {
            item.put(name, value.longValue());
        }
    }

    private Body csv(Listing list, Parameters parameters) {
        int most = archive.limit(ServerLimit.CSV_LINES);
        Question rows = list.rows(parameters, most, 0);
        Answer answer = archive.answer(rows.sql(), rows.values(), most);
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(list.columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : answer.rows()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(cell(list.columns().get(i), row.get(i)));
                }
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Body.of(
                out.toString().getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", list.name() + ".csv");
    }

    private static String cell(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case NAMES -> harmless(names(value.toString()));
            case TEXT -> harmless(value.toString());
            case NUMBER -> value.toString();
            case FLAG -> ((Number) value).longValue() != 0 ? "true" : "false";
        };
    }

    private static String names(String json) {
        StringBuilder names = new StringBuilder();
        for (JsonNode one : Json.MAPPER.readTree(json)) {
            names.append(names.length() == 0 ? "" : "; ")
                    .append(one.path("name").asString(""));
        }
        return names.toString();
    }

    /** Puts an apostrophe before what a spreadsheet would take for a formula. */
    static String harmless(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
