// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The scores of some gold sets.
 *
 * @param reader name and version of what read them
 * @param scores the score of each
 */
public record TaskReport(String reader, List<TaskScore> scores) {
    /** Keeps an unchangeable copy. */
    public TaskReport {
        scores = List.copyOf(scores);
    }

    /** Returns the scores in percent as a table for people; an asterisk marks the headlines. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (TaskScore score : scores) {
            table.append(title(score)).append('\n');
            int width = score.measures().stream()
                    .mapToInt(measure -> measure.name().length())
                    .max()
                    .orElse(0);
            for (TaskScore.Measure measure : score.measures()) {
                table.append(row(measure, width)).append('\n');
            }
        }
        return table.toString();
    }

    /** Returns the scores, from 0 to 1, as one JSON object on one line, with a line break at its end. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("reader", reader);
            json.writeArrayPropertyStart("scores");
            scores.forEach(score -> write(score, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private String title(TaskScore score) {
        return name(score) + ": " + score.gold() + ", " + String.format(Locale.ROOT, "%,d", score.reports())
                + (score.reports() == 1 ? " report" : " reports") + ", read by " + reader;
    }

    private static String row(TaskScore.Measure measure, int width) {
        return String.format(
                Locale.ROOT,
                "%s %s%s  %5.1f   95 %%: %5.1f to %5.1f",
                measure.headline() ? "*" : " ",
                measure.name(),
                " ".repeat(width - measure.name().length()),
                measure.value() * 100,
                measure.low() * 100,
                measure.high() * 100);
    }

    private static void write(TaskScore score, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("task", name(score));
        json.writeStringProperty("gold", score.gold());
        json.writeNumberProperty("reports", score.reports());
        json.writeArrayPropertyStart("measures");
        for (TaskScore.Measure measure : score.measures()) {
            json.writeStartObject();
            json.writeStringProperty("name", measure.name());
            json.writeNumberProperty("value", measure.value());
            json.writeNumberProperty("low", measure.low());
            json.writeNumberProperty("high", measure.high());
            json.writeBooleanProperty("headline", measure.headline());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String name(TaskScore score) {
        return score.task().name().toLowerCase(Locale.ROOT);
    }
}
