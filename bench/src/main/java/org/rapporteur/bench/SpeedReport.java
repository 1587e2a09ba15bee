// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.io.StringWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The figures of one measurement.
 *
 * @param startUp what was measured, and how long it took until it could read
 * @param threads how many threads read at once
 * @param material how much there was to read
 * @param reading the rate of reading in full
 * @param segmenting the rate of cutting into tokens and sentences alone; without tokens if that was not measured
 * @param partNanos the time of each part of the reading, in nanoseconds, in the order of the work, from a pass of its own
 * @param peakHeap the highest use of the heap while measuring, in bytes: the sum of the peaks of its parts
 * @param heapInUse the use of the heap after a full collection, in bytes: what was measured, the material and the program
 */
public record SpeedReport(
        StartUp startUp,
        int threads,
        Material.Size material,
        Rate reading,
        Rate segmenting,
        Map<String, Long> partNanos,
        long peakHeap,
        long heapInUse) {
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    /** Keeps an unchangeable copy of the times. */
    public SpeedReport {
        partNanos = Collections.unmodifiableMap(new LinkedHashMap<>(partNanos));
    }

    /**
     * Returns the share of time that each part of the reading takes, by the part's name.
     *
     * @return shares whose sum is one, in the order of the work; nothing if no time was taken
     */
    public Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        double all = partNanos.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            partNanos.forEach((part, nanos) -> shares.put(part, nanos / all));
        }
        return shares;
    }

    /**
     * Returns how many tokens would be tagged and parsed in one second of processor time if nothing else were to be done.
     *
     * <p>It is derived, not measured: the rate of reading, divided by the share of time that these two parts take.
     *
     * @return the rate; zero if no time of these parts was taken
     */
    public double tagAndParsePerCpuSecond() {
        Map<String, Double> shares = shares();
        double share = shares.getOrDefault("tag", 0.0) + shares.getOrDefault("parse", 0.0);
        return share == 0 ? 0 : reading.tokensPerCpuSecond() / share;
    }

    /**
     * Returns how many tokens each part would do in one second of processor time if it had what the others give, by its name.
     *
     * <p>It is derived, not measured: the rate of reading, divided by the share of time of the part.
     *
     * @return the rates of the parts that took any time, in the order of the work
     */
    public Map<String, Long> aloneTokensPerCpuSecond() {
        Map<String, Long> rates = new LinkedHashMap<>();
        shares().forEach((part, share) -> {
            if (share > 0) {
                rates.put(part, Math.round(reading.tokensPerCpuSecond() / share));
            }
        });
        return rates;
    }

    /** Returns the figures as a small table for people, with a line break at the end of each line. */
    public String table() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(startUp.scope().title(), startUp.subject().version());
        rows.put("material", count(material.texts()) + " texts, " + count(material.characters()) + " characters");
        rows.put(
                "read",
                count(reading.amount().tokens()) + " tokens in " + seconds(reading.wallNanos()) + ", " + threads
                        + (threads == 1 ? " thread" : " threads"));
        rows.put("tokens per CPU-second", count(Math.round(reading.tokensPerCpuSecond())));
        rows.put("tokens per second", count(Math.round(reading.tokensPerSecond())));
        if (segmenting.amount().tokens() > 0) {
            rows.put("segment alone", count(Math.round(segmenting.tokensPerCpuSecond())) + " tokens per CPU-second");
        }
        if (tagAndParsePerCpuSecond() > 0) {
            rows.put("tag + parse", count(Math.round(tagAndParsePerCpuSecond())) + " tokens per CPU-second, derived");
        }
        Map<String, Long> alone = aloneTokensPerCpuSecond();
        shares().forEach((part, share) -> rows.put(
                "share: " + part,
                format("%.1f %%", share * 100) + ", alone " + count(alone.getOrDefault(part, 0L))
                        + " tokens per CPU-second"));
        rows.put("peak heap", mebibytes(peakHeap));
        rows.put("heap in use", mebibytes(heapInUse) + ", without the material " + mebibytes(startUp.heapInUse()));
        rows.put("loaded, first text read", seconds(startUp.load().toNanos()));
        rows.put(
                "start to first " + startUp.scope().result(),
                seconds(startUp.sinceStart().toNanos()));
        StringBuilder table = new StringBuilder();
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        rows.forEach((name, value) -> table.append(name)
                .append(" ".repeat(width - name.length() + 2))
                .append(value)
                .append('\n'));
        return table.toString();
    }

    /** Returns the figures as one JSON object on one line, with a line break at its end. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("measured", startUp.scope().title());
            json.writeStringProperty("version", startUp.subject().version());
            json.writeNumberProperty("threads", threads);
            json.writeNumberProperty("materialTexts", material.texts());
            json.writeNumberProperty("materialCharacters", material.characters());
            json.writeNumberProperty("tokensRead", reading.amount().tokens());
            json.writeNumberProperty("seconds", reading.wallNanos() / 1e9);
            json.writeNumberProperty("cpuSeconds", reading.cpuNanos() / 1e9);
            json.writeNumberProperty("tokensPerCpuSecond", Math.round(reading.tokensPerCpuSecond()));
            json.writeNumberProperty("tokensPerSecond", Math.round(reading.tokensPerSecond()));
            if (startUp.scope() == Scope.GRAMMAR) {
                json.writeNumberProperty("segmentTokensPerCpuSecond", Math.round(segmenting.tokensPerCpuSecond()));
                json.writeNumberProperty("tagParseTokensPerCpuSecond", Math.round(tagAndParsePerCpuSecond()));
            }
            json.writeObjectPropertyStart("shares");
            shares().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("aloneTokensPerCpuSecond");
            aloneTokensPerCpuSecond().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeNumberProperty("peakHeapBytes", peakHeap);
            json.writeNumberProperty("heapInUseBytes", heapInUse);
            json.writeNumberProperty("heapWithoutMaterialBytes", startUp.heapInUse());
            json.writeNumberProperty("loadSeconds", exact(startUp.load()));
            json.writeNumberProperty("startToFirstResultSeconds", exact(startUp.sinceStart()));
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static double exact(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static String count(long number) {
        return format("%,d", number);
    }

    private static String seconds(long nanos) {
        return format("%.2f s", nanos / 1e9);
    }

    private static String mebibytes(long bytes) {
        return format("%.1f MB", bytes / MEBIBYTE);
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
