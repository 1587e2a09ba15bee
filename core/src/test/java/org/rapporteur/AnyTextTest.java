// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.format.RecordReader;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;

/** Whatever a text holds, its record is whole: nothing throws, and every entry keeps the contract. */
final class AnyTextTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();
    /** In so many orders each sentence is read. */
    private static final int ORDERS = 5;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_text_has_a_record_that_keeps_the_contract(long seed) {
        check(AnyText.of(seed, 120));
    }

    static List<Path> examples() throws IOException {
        return ExamplesTest.reports();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_report_may_be_cut_anywhere(Path example) throws IOException {
        String text = Files.readString(example);

        IntStream.iterate(0, length -> length < text.length(), length -> length + 101)
                .forEach(length -> check(text.substring(0, length)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_report_may_begin_anywhere(Path example) throws IOException {
        String text = Files.readString(example);

        IntStream.iterate(7, start -> start < text.length(), start -> start + 307)
                .forEach(start -> check(text.substring(start)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_sentence_may_end_behind_any_word(Path example) throws IOException {
        for (String sentence : sentences(example)) {
            String[] words = sentence.split(" ");
            for (int end = 1; end < words.length; end++) {
                check(String.join(" ", Arrays.copyOf(words, end)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_sentence_may_lack_any_word(Path example) throws IOException {
        for (String sentence : sentences(example)) {
            List<String> words = List.of(sentence.split(" "));
            for (int missing = 0; missing < words.size(); missing++) {
                List<String> left = new ArrayList<>(words);
                left.remove(missing);
                check(String.join(" ", left));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_words_of_a_sentence_may_stand_in_any_order(Path example) throws IOException {
        Random order = new Random(example.getFileName().toString().hashCode());
        for (String sentence : sentences(example)) {
            List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
            for (int again = 0; again < ORDERS; again++) {
                Collections.shuffle(words, order);
                check(String.join(" ", words));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These are needs that most of the clerks did not know or",
                "With the envoy adding that, \"The camp was shelled by rebels.\""
            })
    void a_sentence_that_was_once_lost_is_read(String sentence) {
        check(sentence);
    }

    /** Roughly: a line ends a sentence, and so does a stop before a capital letter. */
    private static List<String> sentences(Path example) throws IOException {
        return List.of(Files.readString(example).split("\\R+|(?<=[.!?]) (?=[A-Z])"));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("opening marks", "“".repeat(30_000)),
                Arguments.of("straight marks", "\"".repeat(30_000)),
                Arguments.of("single marks", "' ".repeat(15_000)),
                Arguments.of("brackets", "(".repeat(30_000)),
                Arguments.of("one token", "a".repeat(300_000)),
                Arguments.of("one sentence of thousands of words", "the envoy said that ".repeat(5_000)),
                Arguments.of("coordination", "Russia and ".repeat(4_000) + "Ukraine met."),
                Arguments.of("dates", "On Monday, 31 February 99999999, they met. ".repeat(3_000)),
                Arguments.of("figures", "over over over 5 troops, 1e999999999 dead, " + "9".repeat(300) + ". "),
                Arguments.of("pronouns", "She said he saw it. ".repeat(5_000)),
                Arguments.of("nested marks", "“He said ‘she said ".repeat(40) + "so" + "’”".repeat(40)),
                Arguments.of("short lines", "Talks\n".repeat(10_000)),
                Arguments.of("capitals", "THE MINISTER SAID ON MONDAY THAT RUSSIA WILL ATTACK UKRAINE. ".repeat(500)),
                Arguments.of("no mark at all", "the minister said on monday that russia will attack ".repeat(500)),
                Arguments.of("blanks", " \n\t ".repeat(15_000)),
                Arguments.of("names", "Ilse Harrow met Dario Vantongeren in Geneva. ".repeat(3_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Tag("hostile-18")
    @Tag("hostile-40")
    @Tag("hostile-48")
    void a_hostile_text_has_a_record_that_keeps_the_contract(String name, String text) {
        check(text);
    }

    @Test
    void a_report_without_a_date_has_a_record_that_keeps_the_contract() {
        Report undated = Report.of("undated", "They met on Monday, he said, and will meet again in May.");

        assertThat(RecordChecker.problems(RAPPORTEUR.read(undated))).isEmpty();
    }

    @Test
    void many_threads_read_what_one_reads() throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Path example : examples()) {
            reports.add(Report.of(example.toString(), Files.readString(example)));
        }
        List<SourcedRecord> alone = reports.stream().map(RAPPORTEUR::read).toList();

        List<SourcedRecord> together =
                reports.parallelStream().map(RAPPORTEUR::read).toList();

        assertThat(together).isEqualTo(alone);
    }

    private static void check(String text) {
        Report report = Report.of("any", text).publishedOn(LocalDate.of(2022, 1, 12));

        SourcedRecord record = RAPPORTEUR.read(report);
        assertThat(RecordChecker.problems(record)).isEmpty();
        String json = RecordWriter.write(record);
        assertThat(readAndWritten(json, text)).isEqualTo(json);
    }

    private static String readAndWritten(String json, String text) {
        try {
            return RecordWriter.write(RecordReader.read(json, text));
        } catch (MalformedRecordException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }
}
