// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Scores the meetings and positions of annotated reports, where their texts are at hand: {@code -DargLine=-Drapporteur.wikinews=}
 * and the paths of files of JSON Lines with the reports, parted as paths are. The repository has places, labels, and the
 * texts' hashes.
 *
 * <p>A meeting is found if one of its mentions overlaps one of those annotated; a position if its words do and its stance is one of
 * those annotated. Each annotated one is found once; what is found beyond is false, unless it is annotated as in doubt.
 */
@EnabledIfSystemProperty(named = "rapporteur.wikinews", matches = ".+")
final class DiplomacyTest {
    private record Gold(String report, String half, String sha, String kind, List<Span> spans, List<String> codes) {
        boolean doubtful() {
            return kind.endsWith("?");
        }
    }

    private record Found(List<Span> spans, String code) {}

    @ParameterizedTest
    @CsvSource({
        "wikinews-20, KNOWN, MEETING", "wikinews-20, UNSEEN, MEETING", "wikinews-15, WIKINEWS, MEETING",
        "portal-60, PORTAL, MEETING", "wikinews-20, KNOWN, POSITION", "wikinews-20, UNSEEN, POSITION",
        "wikinews-15, WIKINEWS, POSITION", "portal-60, PORTAL, POSITION", "agency-29, AGENCY, MEETING",
        "agency-29, AGENCY, POSITION", "agency-26, AGENCY, MEETING", "agency-26, AGENCY, POSITION"
    })
    void finds_what_was_annotated(String set, String half, String kind) throws IOException {
        Map<String, Report> reports = new HashMap<>();
        for (String path : System.getProperty("rapporteur.wikinews").split(File.pathSeparator, -1)) {
            reports.putAll(reports(Path.of(path)));
        }
        Rapporteur rapporteur = Rapporteur.english();
        int hits = 0;
        int found = 0;
        int annotated = 0;
        int read = 0;
        Map<String, List<Gold>> table = gold(set, half);

        for (Map.Entry<String, List<Gold>> entry : table.entrySet()) {
            Report report = reports.get(entry.getKey());
            if (report == null
                    || !sha(report.text()).equals(entry.getValue().get(0).sha())) {
                continue;
            }
            read++;
            List<Gold> left = new ArrayList<>(entry.getValue());
            left.removeIf(gold -> !gold.kind().startsWith(kind));
            left.sort(Comparator.comparing(Gold::doubtful));
            annotated += (int) left.stream().filter(gold -> !gold.doubtful()).count();
            for (Found each : found(rapporteur.read(report), kind)) {
                Gold match = left.stream()
                        .filter(gold -> matches(gold, each))
                        .findFirst()
                        .orElse(null);
                left.remove(match);
                boolean doubtful = match != null && match.doubtful();
                found += doubtful ? 0 : 1;
                hits += match == null || doubtful ? 0 : 1;
            }
        }

        System.err.printf(
                "%s %s: %d reports, precision %d of %d, recall %d of %d%n",
                half, kind, read, hits, found, hits, annotated);
        assertThat(read).as("reports whose text is the one annotated").isEqualTo(table.size());
        assertThat(hits).isPositive();
    }

    private static boolean matches(Gold gold, Found found) {
        boolean right = gold.kind().startsWith("MEETING") || gold.codes().contains(found.code());
        return right
                && gold.spans().stream().anyMatch(span -> found.spans().stream().anyMatch(span::overlaps));
    }

    private static List<Found> found(SourcedRecord record, String kind) {
        CodePoints offsets = new CodePoints(record.report().text());
        List<Found> found = new ArrayList<>();
        if (kind.equals("MEETING")) {
            for (Meeting meeting : record.meetings()) {
                found.add(new Found(
                        meeting.mentions().stream()
                                .map(span -> points(span, offsets))
                                .toList(),
                        meeting.status().name()));
            }
        } else {
            for (Position position : record.positions()) {
                found.add(new Found(
                        List.of(points(position.span(), offsets)),
                        position.stance().name()));
            }
        }
        return found;
    }

    private static Span points(Span span, CodePoints offsets) {
        return new Span(offsets.at(span.start()), offsets.at(span.end()));
    }

    private static Map<String, List<Gold>> gold(String set, String half) throws IOException {
        Map<String, List<Gold>> gold = new HashMap<>();
        try (var in = DiplomacyTest.class.getResourceAsStream("/diplomacy/" + set + ".tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    table.lines().filter(each -> !each.startsWith("#")).skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                if (cells[1].equals(half)) {
                    gold.computeIfAbsent(cells[0], key -> new ArrayList<>())
                            .add(new Gold(
                                    cells[0],
                                    half,
                                    cells[2],
                                    cells[4],
                                    spans(cells[5]),
                                    List.of(cells[6].split("\\|", -1))));
                }
            }
        }
        return gold;
    }

    private static List<Span> spans(String cell) {
        List<Span> spans = new ArrayList<>();
        for (String span : cell.equals("-") ? new String[0] : cell.split("\\|", -1)) {
            String[] ends = span.split("-", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static Map<String, Report> reports(Path file) throws IOException {
        Map<String, Report> reports = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, String> fields = new HashMap<>();
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
                parser.nextToken();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    if (parser.nextToken().isScalarValue()) {
                        fields.put(name, parser.getString());
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            String id = Objects.requireNonNull(fields.get("id"));
            reports.put(
                    id,
                    new Report(
                            id,
                            Objects.requireNonNull(fields.get("text")),
                            LocalDate.parse(Objects.requireNonNull(fields.get("published"))),
                            null,
                            fields.get("title"),
                            null,
                            null));
        }
        return reports;
    }

    private static String sha(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
