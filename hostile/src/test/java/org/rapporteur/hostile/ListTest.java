// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/hostile.md to the tests: each of its 48 lines has some, those that it names bear its number, and none is left out. */
final class ListTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.+) \\| (.+) \\| ([a-zA-Z, ]+) \\| (.+) \\|");
    private static final Pattern TAGS =
            Pattern.compile("((?:    @Tag\\(\"[a-z0-9-]+\"\\)\n)+)    (?:static )?void (\\w+)\\(");
    private static final Pattern TAG = Pattern.compile("hostile-(\\d\\d)");
    private static final Pattern PROMISE = Pattern.compile("promise-(\\d\\d)");
    private static final Pattern PROMISED = Pattern.compile("\\| (\\d+) \\| (.+) \\| (`.+`) \\|");
    private static final Set<String> DOORS = Set.of("library", "read", "ingest", "REST", "page");

    private static Set<String> tagged;
    private static Set<String> promises;
    private static Set<Integer> texts;
    private static Set<Integer> files;

    record Row(int number, List<String> doors, List<String> tests) {}

    @BeforeAll
    static void look() throws IOException {
        texts = HostileText.all().stream().map(HostileText::number).collect(Collectors.toSet());
        files = HostileFile.all(Path.of("secret"), 9).stream()
                .map(HostileFile::number)
                .collect(Collectors.toSet());
        tagged = new TreeSet<>();
        promises = new TreeSet<>();
        try (Stream<Path> modules = Files.list(HOME)) {
            for (Path module : modules.toList()) {
                Path sources = module.resolve("src/test/java");
                if (Files.isDirectory(sources)) {
                    lookInto(sources);
                }
            }
        }
    }

    private static void lookInto(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith("Test.java")).forEach(ListTest::look);
        }
    }

    private static void look(Path file) {
        String source;
        try {
            source = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String type = file.getFileName().toString().replace(".java", "");
        for (Matcher method = TAGS.matcher(source); method.find(); ) {
            for (Matcher tag = PROMISE.matcher(method.group(1)); tag.find(); ) {
                promises.add(tag.group(1) + " " + type + "." + method.group(2));
            }
            for (Matcher tag = TAG.matcher(method.group(1)); tag.find(); ) {
                tagged.add(tag.group(1) + " " + type + "." + method.group(2));
            }
        }
    }

    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(HOME.resolve("docs/hostile.md"))) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Row(
                            Integer.parseInt(row.group(1)),
                            List.of(row.group(4).split(", ")),
                            List.of(row.group(5).replace("`", "").split(", "))))
                    .toList();
        }
    }

    @Test
    void the_list_has_48_lines() throws IOException {
        assertThat(rows().stream().map(Row::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 48).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_line_has_tests_through_each_of_its_doors(Row row) {
        boolean asText = texts.contains(row.number());
        boolean asFile = files.contains(row.number());

        assertThat(row.tests()).isNotEmpty().doesNotContain("");
        assertThat(DOORS).containsAll(row.doors());
        assertThat(row.tests().contains("the list")).isEqualTo(asText || asFile);
        if (asText) {
            assertThat(row.doors()).contains("library", "read", "ingest", "REST");
        } else if (asFile) {
            assertThat(row.doors()).contains("library", "read", "ingest");
        }
        if (row.doors().contains("page")) {
            assertThat(row.tests().toString()).containsAnyOf("PageTest", "HostileRequestsTest");
        }
    }

    @Test
    void the_page_names_every_test_that_bears_a_number() throws IOException {
        Set<String> named = rows().stream()
                .flatMap(row -> row.tests().stream()
                        .filter(test -> !test.equals("the list"))
                        .map(test -> (row.number() < 10 ? "0" : "") + row.number() + " " + test))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(tagged);
    }

    @Test
    void each_of_the_store_s_eleven_promises_has_the_tests_that_are_named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<String> lines = Files.lines(HOME.resolve("docs/store.md"))) {
            lines.map(PROMISED::matcher).filter(Matcher::matches).forEach(row -> {
                for (String test : row.group(3).replace("`", "").split(", ")) {
                    named.add((row.group(1).length() < 2 ? "0" : "") + row.group(1) + " " + test);
                }
            });
        }

        assertThat(named).isEqualTo(promises);
        assertThat(promises.stream().map(promise -> promise.substring(0, 2)).distinct())
                .hasSize(11);
    }
}
