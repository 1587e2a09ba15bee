// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.text.Report;

/** What people found in reports: a file of gold and the reports it is about. */
public final class GoldSet {
    /** So many characters has a day: 2022-01-12; a time of day may follow. */
    private static final int DAY = 10;

    private final String name;
    private final Task task;
    private final Documents<?> documents;

    private GoldSet(String name, Task task, Documents<?> documents) {
        this.name = name;
        this.task = task;
        this.documents = documents;
    }

    /**
     * Takes two files of JSON Lines apart.
     *
     * @param task what gold is about
     * @param goldName what to call the gold file in messages and in the result
     * @param gold what it holds: a line for each report, with the report's {@code id}
     * @param corpusName what to call the file of the reports in messages
     * @param corpus what it holds: a report a line, with {@code id}, {@code text} and, if known, {@code published}, {@code
     *     title}, {@code publisher}
     * @return both together; reports that gold does not speak of are left out
     * @throws MalformedGoldException if a line is not as it should be, or gold speaks of a report that is not there; the
     *     message has file and line
     */
    public static GoldSet parse(Task task, String goldName, String gold, String corpusName, String corpus)
            throws MalformedGoldException {
        Map<String, Report> reports = reports(corpusName, corpus);
        List<GoldObject> lines = GoldObject.lines(goldName, gold);
        Set<String> seen = new HashSet<>();
        for (GoldObject line : lines) {
            String id = line.text("id");
            if (!reports.containsKey(id)) {
                throw line.malformed("found the id '" + id + "', expected one of a report in " + corpusName);
            }
            if (!seen.add(id)) {
                throw line.malformed("found the id '" + id + "' a second time, expected each once");
            }
        }
        return new GoldSet(goldName, task, Documents.of(task.scorer(), lines, reports));
    }

    /** Returns how many reports gold speaks of. */
    public int size() {
        return documents.reports().size();
    }

    /**
     * Reads the reports anew and compares; the work is spread over all processors.
     *
     * @param rapporteur what reads
     * @param listener is told after each report, by whichever thread read it
     */
    public TaskScore score(Rapporteur rapporteur, Runnable listener) {
        List<Tally> tallies = documents.read(rapporteur, listener);
        return TaskScore.of(name, task, tallies);
    }

    private static Map<String, Report> reports(String name, String corpus) throws MalformedGoldException {
        Map<String, Report> reports = new HashMap<>();
        for (GoldObject line : GoldObject.lines(name, corpus)) {
            Report report = new Report(
                    line.text("id"),
                    line.text("text"),
                    day(line),
                    null,
                    line.optional("title"),
                    line.optional("publisher"),
                    line.optional("url"));
            if (reports.put(report.id(), report) != null) {
                throw line.malformed("found the id '" + report.id() + "' a second time, expected each once");
            }
        }
        return reports;
    }

    private static @Nullable LocalDate day(GoldObject line) throws MalformedGoldException {
        String published = line.optional("published");
        try {
            return published == null
                    ? null
                    : LocalDate.parse(published.substring(0, Math.min(DAY, published.length())));
        } catch (DateTimeParseException e) {
            throw line.malformed("found '" + published + "' as 'published', expected a day: 2022-01-12");
        }
    }

    /** The reports, each with what people found in it. */
    private record Documents<G>(TaskScorer<G> scorer, List<Report> reports, List<G> gold) {
        static <G> Documents<G> of(TaskScorer<G> scorer, List<GoldObject> lines, Map<String, Report> all)
                throws MalformedGoldException {
            List<Report> reports = new ArrayList<>();
            List<G> gold = new ArrayList<>();
            for (GoldObject line : lines) {
                Report report = all.get(line.text("id"));
                if (report != null) {
                    reports.add(report);
                    gold.add(scorer.gold(line, new GoldText(report.text())));
                }
            }
            return new Documents<>(scorer, reports, gold);
        }

        List<Tally> read(Rapporteur rapporteur, Runnable listener) {
            return IntStream.range(0, reports.size())
                    .parallel()
                    .mapToObj(i -> {
                        Report report = reports.get(i);
                        Tally tally = scorer.count(gold.get(i), new GoldText(report.text()), rapporteur.read(report));
                        listener.run();
                        return tally;
                    })
                    .toList();
        }
    }
}
