// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.cli.CommandLineDoor;
import org.rapporteur.server.ServerLimit;

/** Holds docs/limits.md to the program. */
final class LimitsTest {
    private static final Pattern OPTION =
            Pattern.compile("\\| `(--[a-z-]+)` \\| (\\d+)[ A-Za-z]* \\| (.+) \\| (.+) \\|");
    private static final Pattern FIXED = Pattern.compile("\\| `([a-zA-Z.]+)\\.([A-Z_]+)` \\| (\\d+) \\| (.+) \\|");
    private static final Pattern OF_SERVER =
            Pattern.compile("\\| `([a-z-]+)` \\| (\\d+) \\| (\\d+) \\| (.+?) \\|.*\\|");
    private static final Pattern CONSTANT = Pattern.compile(
            "static final (?:int|long) ((?:MOST|LONGEST|LARGEST|DEEPEST|FURTHEST|PATIENCE|QUEUE|IDLE)[A-Z_]*) =");

    record Option(String name, String usual) {}

    record Fixed(String type, String field, long value) {}

    static List<Option> options() throws IOException {
        return lines().map(OPTION::matcher)
                .filter(Matcher::matches)
                .map(row -> new Option(row.group(1), row.group(2)))
                .toList();
    }

    static List<Fixed> fixed() throws IOException {
        return lines().map(FIXED::matcher)
                .filter(Matcher::matches)
                .map(row -> new Fixed("org.rapporteur." + row.group(1), row.group(2), Long.parseLong(row.group(3))))
                .toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("../docs/limits.md")).stream();
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_has_the_usual_value_that_is_told(Option option) {
        String help = CommandLineDoor.run("read", "--help").out().replaceAll("\\s+", " ");

        assertThat(help).containsPattern(option.name() + "=[A-Z]+ [^=]*?\\(default: " + option.usual() + "\\)");
    }

    @Test
    void every_limit_of_the_options_is_told() throws IOException {
        String help = CommandLineDoor.run("read", "--help").out();
        Set<String> there = new TreeSet<>();
        for (Matcher option = Pattern.compile("--max-[a-z]+|--fetch-time").matcher(help); option.find(); ) {
            there.add(option.group());
        }

        assertThat(options().stream().map(Option::name)).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void every_limit_of_the_server_is_told_with_its_bounds() throws IOException {
        assertThat(lines().map(OF_SERVER::matcher)
                        .filter(Matcher::matches)
                        .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3) + " " + row.group(4)))
                .containsExactlyElementsOf(Arrays.stream(ServerLimit.values())
                        .map(limit -> limit.title() + " " + limit.usual() + " " + limit.most() + " " + limit.meaning())
                        .toList());
    }

    @Test
    void the_command_prints_all_that_can_be_changed_with_their_values() throws IOException {
        List<String> lines =
                CommandLineDoor.run("limits", "--format", "csv").out().lines().toList();

        assertThat(options())
                .allSatisfy(option -> assertThat(lines)
                        .anyMatch(line -> line.startsWith("read " + option.name() + " ")
                                && line.contains("," + option.usual() + ",")));
        assertThat(ServerLimit.values())
                .allSatisfy(limit -> assertThat(lines)
                        .contains("serve --limit " + limit.title() + "=N," + limit.usual() + "," + limit.meaning()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --limit dust=3            | There is no limit 'dust', expected one of body, question-time
            --limit body=65           | Expected body from 1 to 64, found 65
            --limit question-time=0   | Expected question-time from 1 to 3600, found 0
            --limit body              | body
            --limit body=much         | much
            """)
    void a_limit_that_is_none_is_refused_with_what_was_expected(String arguments, String sentence) {
        CommandLineDoor.Run answer = CommandLineDoor.run(("serve " + arguments).split(" "));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void a_fixed_limit_has_the_value_that_is_told(Fixed fixed) throws ReflectiveOperationException {
        Field field = Class.forName(fixed.type()).getDeclaredField(fixed.field());
        field.setAccessible(true);

        assertThat(((Number) field.get(null)).longValue()).isEqualTo(fixed.value());
    }

    @Test
    void every_fixed_limit_of_what_comes_from_outside_is_told() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String module : List.of("sources", "store", "server")) {
            Path sources = Path.of("..", module, "src/main/java/org/rapporteur", module);
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.list(sources)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
            for (Path file : files) {
                String type = file.getFileName().toString().replace(".java", "");
                for (Matcher constant = CONSTANT.matcher(Files.readString(file)); constant.find(); ) {
                    there.add("org.rapporteur." + module + "." + type + "." + constant.group(1));
                }
            }
        }

        assertThat(fixed().stream().map(fixed -> fixed.type() + "." + fixed.field()))
                .containsAll(there);
    }
}
