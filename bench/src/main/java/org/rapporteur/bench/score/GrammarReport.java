// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The scores of a grammar.
 *
 * @param grammar its name and version
 * @param files the scores of each file
 */
public record GrammarReport(String grammar, List<FileScore> files) {
    /** Keeps an unchangeable copy. */
    public GrammarReport {
        files = List.copyOf(files);
    }

    /** Returns the scores in percent as a table for people: a row for each file, and below it one for each genre. */
    public String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles());
        for (FileScore file : files) {
            rows.add(row(file.file(), file.whole()));
            file.genres().forEach((genre, part) -> rows.add(row("  " + genre, part)));
        }
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> append(row, widths(rows), table));
        return table.toString();
    }

    /** Returns the counts and scores as one JSON object on one line, with a line break at its end. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("grammar", grammar);
            json.writeArrayPropertyStart("files");
            for (FileScore file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(grammar, "sentences", "tokens"));
        for (Measure measure : Measure.values()) {
            titles.add(measure.title());
        }
        if (files.stream().anyMatch(file -> file.whole().segmentation() != null)) {
            titles.addAll(List.of("token F1", "sentence F1"));
        }
        return titles;
    }

    private static List<String> row(String name, FileScore.Part part) {
        List<String> row = new ArrayList<>();
        row.add(name);
        row.add(count(part.grammar().sentences()));
        row.add(count(part.grammar().tokens()));
        for (Measure measure : Measure.values()) {
            row.add(percent(part.grammar().hits(measure).share()));
        }
        SegmentationScore segmentation = part.segmentation();
        if (segmentation != null) {
            row.add(percent(segmentation.tokens().f1()));
            row.add(percent(segmentation.sentences().f1()));
        }
        return row;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }

    private static void append(List<String> row, int[] widths, StringBuilder table) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            // Names are flush left, numbers flush right.
            table.append(column == 0 ? cell + blanks : "  " + blanks + cell);
        }
        table.append('\n');
    }

    private static void write(FileScore file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        write(file.whole(), json);
        json.writeArrayPropertyStart("genres");
        file.genres().forEach((genre, part) -> {
            json.writeStartObject();
            json.writeStringProperty("genre", genre);
            write(part, json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(FileScore.Part part, JsonGenerator json) {
        json.writeNumberProperty("sentences", part.grammar().sentences());
        json.writeNumberProperty("tokens", part.grammar().tokens());
        for (Measure measure : Measure.values()) {
            Hits hits = part.grammar().hits(measure);
            json.writeObjectPropertyStart(measure.property());
            json.writeNumberProperty("right", hits.right());
            json.writeNumberProperty("of", hits.all());
            write("share", hits.share(), json);
            json.writeEndObject();
        }
        SegmentationScore segmentation = part.segmentation();
        if (segmentation != null) {
            write("tokenSpans", segmentation.tokens(), json);
            write("sentenceSpans", segmentation.sentences(), json);
        }
    }

    private static void write(String name, Overlap overlap, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("gold", overlap.gold());
        json.writeNumberProperty("found", overlap.found());
        json.writeNumberProperty("both", overlap.both());
        write("f1", overlap.f1(), json);
        json.writeEndObject();
    }

    /** Writes a share, or null where there was nothing to look at: JSON has no NaN. */
    private static void write(String name, double share, JsonGenerator json) {
        if (Double.isNaN(share)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, share);
        }
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f", share * 100);
    }
}
