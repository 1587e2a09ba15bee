// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Agreement.Interval;
import org.rapporteur.agreement.Agreement.Measure;
import org.rapporteur.agreement.Agreement.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an agreement for programs. */
public final class AgreementWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private AgreementWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Returns an agreement as one object of JSON. */
    public static String json(Agreement agreement) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), (Writer) out)) {
            new AgreementWriter(json).write(agreement);
        }
        return out.toString();
    }

    private void write(Agreement agreement) {
        json.writeStartObject();
        json.writeNumberProperty("reports", agreement.reports());
        json.writeNumberProperty("coded", agreement.coded());
        json.writeNumberProperty("found", agreement.found());
        json.writeNumberProperty("resamples", agreement.resamples());
        json.writeNumberProperty("seed", agreement.settings().seed());
        json.writeStringProperty("actors", agreement.settings().actors().name().toLowerCase(Locale.ROOT));
        strings(
                "statuses",
                agreement.settings().statuses().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList());
        strings("compared", agreement.compared().stream().map(Aspect::column).toList());
        strings("unread", agreement.unread());
        json.writeArrayPropertyStart("problems");
        for (HandCoding.Problem problem : agreement.problems()) {
            json.writeStartObject();
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("message", problem.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("measures");
        agreement.measures().forEach(this::measure);
        json.writeEndArray();
        json.writeObjectPropertyStart("confusion");
        strings("types", agreement.confusion().types());
        json.writeArrayPropertyStart("counts");
        for (List<Integer> row : agreement.confusion().counts()) {
            json.writeStartArray();
            row.forEach(json::writeNumber);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayPropertyStart("outcomes");
        agreement.outcomes().forEach(this::outcome);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void measure(Measure measure) {
        json.writeStartObject();
        json.writeStringProperty("name", measure.name());
        interval("precision", measure.precision());
        interval("recall", measure.recall());
        interval("f", measure.f());
        json.writeNumberProperty("units", measure.units());
        interval("agreement", measure.agreement());
        interval("kappa", measure.kappa());
        interval("alpha", measure.alpha());
        json.writeEndObject();
    }

    private void interval(String name, @Nullable Interval interval) {
        if (interval == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("value", interval.value());
        if (!Double.isNaN(interval.low())) {
            json.writeNumberProperty("low", interval.low());
            json.writeNumberProperty("high", interval.high());
        }
        json.writeEndObject();
    }

    private void outcome(Outcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("outcome", outcome.kind().name());
        json.writeStringProperty("report", outcome.report());
        CodedEvent coded = outcome.coded();
        if (coded != null) {
            json.writeObjectPropertyStart("coded");
            json.writeNumberProperty("line", coded.line());
            features(coded.features());
            json.writeEndObject();
        }
        FoundEvent found = outcome.found();
        if (found != null) {
            json.writeObjectPropertyStart("found");
            json.writeStringProperty("entry", found.entry());
            features(found.features());
            json.writeNumberProperty("start", found.start());
            json.writeNumberProperty("end", found.end());
            json.writeStringProperty("trigger", found.trigger());
            json.writeStringProperty("sentence", found.sentence());
            json.writeEndObject();
        }
        strings("differing", outcome.differing().stream().map(Aspect::column).toList());
        json.writeEndObject();
    }

    private void features(Features features) {
        for (Aspect aspect : Aspect.values()) {
            String told = features.told(aspect);
            if (!told.isEmpty()) {
                json.writeStringProperty(aspect.column(), told);
            }
        }
    }

    /** Returns the names of the columns of {@link #rows}. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("outcome", "report", "line", "entry"));
        for (Aspect aspect : Aspect.values()) {
            columns.add(aspect.column() + "_coded");
            columns.add(aspect.column() + "_found");
        }
        columns.addAll(List.of("differing", "start", "end", "trigger", "sentence"));
        return columns;
    }

    /** Returns all outcomes as rows; a cell of which nothing is known is null. */
    public static List<List<@Nullable Object>> rows(Agreement agreement) {
        return agreement.outcomes().stream().map(AgreementWriter::row).toList();
    }

    private static List<@Nullable Object> row(Outcome outcome) {
        CodedEvent coded = outcome.coded();
        FoundEvent found = outcome.found();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                outcome.kind().name(),
                outcome.report(),
                coded == null ? null : Long.valueOf(coded.line()),
                found == null ? null : found.entry()));
        for (Aspect aspect : Aspect.values()) {
            row.add(coded == null ? null : coded.features().told(aspect));
            row.add(found == null ? null : found.features().told(aspect));
        }
        row.add(String.join(
                ";", outcome.differing().stream().map(Aspect::column).toList()));
        row.add(found == null ? null : Long.valueOf(found.start()));
        row.add(found == null ? null : Long.valueOf(found.end()));
        row.add(found == null ? null : found.trigger());
        row.add(found == null ? null : found.sentence());
        return row;
    }

    /** Returns the names of the columns of {@link #figures}. */
    public static List<String> figureColumns() {
        return List.of("aspect", "measure", "value", "low", "high", "units");
    }

    /** Returns all figures as rows, one for each measure of an aspect. */
    public static List<List<@Nullable Object>> figures(Agreement agreement) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Measure measure : agreement.measures()) {
            figure(measure, "precision", measure.precision(), rows);
            figure(measure, "recall", measure.recall(), rows);
            figure(measure, "f", measure.f(), rows);
            figure(measure, "agreement", measure.agreement(), rows);
            figure(measure, "kappa", measure.kappa(), rows);
            figure(measure, "alpha", measure.alpha(), rows);
        }
        return rows;
    }

    private static void figure(
            Measure measure, String name, @Nullable Interval interval, List<List<@Nullable Object>> rows) {
        if (interval != null) {
            boolean known = !Double.isNaN(interval.low());
            rows.add(Arrays.asList(
                    measure.name(),
                    name,
                    interval.value(),
                    known ? interval.low() : null,
                    known ? interval.high() : null,
                    (long) measure.units()));
        }
    }
}
