// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.dictionary.CodingDictionary.Match;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;

/** Codes as PETRARCH2 gives them, with its own dictionaries, where these lie in a folder {@code shared} beside or above. */
final class PetrarchParityTest {
    private static final String FOLDER = "shared/facts/petrarch2-dictionaries";
    private static final List<String> ACTORS = List.of(
            "Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt", "Phoenix.MilNonState.actors.txt");
    private static final String AGENTS = "Phoenix.agents.txt";

    private static @Nullable Path folder;

    /** A question put to PETRARCH2, and its answer. */
    private record Probe(String file, int line, LocalDate day, String code) {}

    @BeforeAll
    static void findDictionaries() {
        for (Path at = Path.of("").toAbsolutePath(); at != null && folder == null; at = at.getParent()) {
            Path candidate = at.resolve(FOLDER);
            folder = Files.isDirectory(candidate) ? candidate : null;
        }
        if (folder == null) {
            System.out.println("PetrarchParityTest is skipped: there is no folder " + FOLDER + " here or above.");
        }
        assumeTrue(folder != null, "there is no folder " + FOLDER + " here or above");
    }

    @Test
    void gives_the_codes_that_petrarch_gives() throws IOException {
        CodingDictionary dictionary = new CodingDictionary(actors(DateReading.CODE));
        Map<String, List<String>> lines = new HashMap<>();
        for (String file : ACTORS) {
            lines.put(file, Files.readAllLines(path(file)));
        }

        List<String> wrong = new ArrayList<>();
        List<Probe> probes = probes();
        for (Probe probe : probes) {
            String phrase = phrase(lines.get(probe.file()).get(probe.line() - 1));
            Match match = dictionary.actor(phrase.replace('_', ' '), probe.day());
            String code = match == null || match.code() == null ? nobody(match) : match.code();
            if (!code.equals(probe.code())) {
                wrong.add(probe + " was coded " + code);
            }
        }

        assertThat(probes).hasSizeGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void writes_dictionaries_back_that_say_the_same() throws IOException {
        for (DateReading reading : DateReading.values()) {
            List<DictionaryRow> rows = actors(reading);
            rows.addAll(read(AGENTS, reading).rows());

            List<DictionaryRow> again = new ArrayList<>();
            DictionaryExport.write(rows, reading)
                    .forEach((name, text) -> again.addAll(
                            DictionaryFile.read(name, text, reading, false).rows()));

            assertThat(facts(again).equals(facts(rows))).isTrue();
        }
    }

    @Test
    void keeps_every_line_or_says_why_not() throws IOException {
        for (String name : Stream.concat(ACTORS.stream(), Stream.of(AGENTS)).toList()) {
            DictionaryFile file = read(name, DateReading.CODE);

            Set<Integer> told = new HashSet<>();
            file.rows().forEach(row -> told.add(line(row)));
            file.problems().forEach(problem -> told.add(problem.line()));
            List<Integer> said = new DictionaryText(Files.readString(path(name)))
                    .lines().stream().map(DictionaryText.Line::number).toList();

            assertThat(said.stream().filter(line -> !told.contains(line))).isEmpty();
        }
    }

    // All but the number of the line.
    private static List<DictionaryRow> facts(List<DictionaryRow> rows) {
        return rows.stream()
                .map(row -> new DictionaryRow(
                        row.kind(),
                        row.phrase(),
                        row.forms(),
                        row.code(),
                        row.from(),
                        row.to(),
                        row.note(),
                        row.file()))
                .toList();
    }

    private static String nobody(@Nullable Match match) {
        boolean said = match != null && CodingDictionary.NULL.equals(match.row().code());
        return said ? CodingDictionary.NULL : "-";
    }

    private static int line(DictionaryRow row) {
        return Integer.parseInt(row.source().substring(row.source().lastIndexOf(':') + 1));
    }

    private static String phrase(String line) {
        int end = line.length();
        for (char sign : new char[] {'#', '['}) {
            int at = line.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(line.startsWith("+") ? 1 : 0, end).strip();
    }

    private static List<DictionaryRow> actors(DateReading reading) throws IOException {
        List<DictionaryRow> rows = new ArrayList<>();
        for (String file : ACTORS) {
            rows.addAll(read(file, reading).rows());
        }
        assertThat(rows.stream().filter(row -> row.kind() == Kind.PRIMARY)).hasSizeGreaterThan(20_000);
        return rows;
    }

    private static DictionaryFile read(String name, DateReading reading) throws IOException {
        return DictionaryFile.read(name, Files.readString(path(name)), reading, false);
    }

    private static Path path(String file) {
        return Objects.requireNonNull(folder).resolve(file);
    }

    private static List<Probe> probes() throws IOException {
        try (InputStream in = PetrarchParityTest.class.getResourceAsStream("petrarch-probes.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(4)
                    .map(line -> line.split("\t"))
                    .map(part -> new Probe(part[0], Integer.parseInt(part[1]), LocalDate.parse(part[2]), part[3]))
                    .toList();
        }
    }
}
