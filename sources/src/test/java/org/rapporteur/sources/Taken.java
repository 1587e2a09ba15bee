// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.rapporteur.text.Report;

/** What came out of sources, for tests. */
record Taken(List<Incoming> all, SortedMap<String, Long> passedOver) {
    static Taken from(String argument) throws IOException {
        return from(Settings.usual(), argument);
    }

    static Taken from(Settings settings, String... arguments) throws IOException {
        List<Incoming> all = new ArrayList<>();
        Sources sources = new Sources(settings);
        for (String argument : arguments) {
            sources.read(argument, all::add);
        }
        return new Taken(all, sources.passedOver());
    }

    static Taken fromInput(String text) throws IOException {
        return fromInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static Taken fromInput(byte[] bytes) throws IOException {
        return fromInput(new ByteArrayInputStream(bytes));
    }

    static Taken fromInput(InputStream stream) throws IOException {
        return from(Settings.usual().withStandardInput(stream), "-");
    }

    List<String> ids() {
        return all.stream().map(Incoming::id).toList();
    }

    /** Returns the only report. */
    Accepted one() {
        return (Accepted) all.get(0);
    }

    Report report() {
        return one().report();
    }

    List<Report> reports() {
        return all.stream()
                .filter(Accepted.class::isInstance)
                .map(incoming -> ((Accepted) incoming).report())
                .toList();
    }

    List<String> texts() {
        return reports().stream().map(Report::text).toList();
    }

    List<Refusal> refusals() {
        return all.stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    List<Refusal.Code> codes() {
        return refusals().stream().map(Refusal::code).toList();
    }
}
