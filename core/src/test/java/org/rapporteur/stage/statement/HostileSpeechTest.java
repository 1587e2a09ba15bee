// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;

final class HostileSpeechTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a million opening marks", "“".repeat(1_000_000)),
                Arguments.of("a million straight marks", "\"".repeat(1_000_000)),
                Arguments.of("40 quotations in each other", "“He said ‘she said ".repeat(40) + "so" + "’”".repeat(40)),
                Arguments.of(
                        "a sentence of 3,000 words",
                        "The envoy said that " + "the old port and ".repeat(750) + "it was closed."),
                Arguments.of("3,000 words of saying", "the envoy said that ".repeat(750)),
                Arguments.of("all capitals", "THE MINISTER SAID THAT THE PORT WAS CLOSED. ".repeat(50)),
                Arguments.of("no punctuation", "the minister said that the port was closed ".repeat(100)),
                Arguments.of(
                        "a quotation that goes on without a mark",
                        "The list stands in the page.\n\n<list of=\"\n— Build the bridge again.\n— Paint the station, which the"
                                + " council, in its great and well-known wisdom, closed.\">More of it follows."),
                Arguments.of("a thousand quotations", "“No,” she said. ".repeat(1_000)));
    }

    @Test
    void statements_lie_at_most_sixteen_deep() {
        List<Attribution> found = Readings.of("The man, " + "who said, ".repeat(200) + "left.")
                .layer(Attribution.class)
                .all();

        Map<String, Attribution> byId = found.stream().collect(Collectors.toMap(Attribution::id, each -> each));
        assertThat(found).isNotEmpty().allSatisfy(each -> {
            int depth = 0;
            for (Attribution at = each; at != null; at = at.within() == null ? null : byId.get(at.within())) {
                depth++;
            }
            assertThat(depth).isLessThanOrEqualTo(16);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Tag("hostile-18")
    @Tag("hostile-48")
    void a_hostile_text_has_statements_within_its_bounds(String name, String text) {
        var reading = Readings.of(text);

        List<Attribution> found = reading.layer(Attribution.class).all();
        assertThat(found)
                .allSatisfy(each -> assertThat(each.content())
                        .allSatisfy(part -> assertThat(part.end()).isLessThanOrEqualTo(text.length())));
        assertThat(reading.layer(Statement.class))
                .allSatisfy(each -> assertThat(
                                each.cue() == null ? 1 : each.cue().span().length())
                        .isPositive());
        assertThat(reading.layer(Statement.class).size()).isEqualTo(found.size());
    }

    /** A list that counts how often it is looked at. */
    private static final class Counting extends AbstractList<Word> implements RandomAccess {
        private final List<Word> list;
        private final AtomicLong looks;

        private Counting(List<Word> list, AtomicLong looks) {
            this.list = list;
            this.looks = looks;
        }

        @Override
        public Word get(int i) {
            looks.incrementAndGet();
            return list.get(i);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static long work(String unit, int times) {
        Reading read = Readings.of(unit.repeat(times));
        AtomicLong looks = new AtomicLong();
        List<Sentence> counted = read.layer(Sentence.class).all().stream()
                .map(each -> new Sentence(each.span(), each.block(), new Counting(each.words(), looks)))
                .toList();
        Reading again = Reading.of(read.report())
                .with(Block.class, read.layer(Block.class).all())
                .with(Sentence.class, counted)
                .with(Quotation.class, read.layer(Quotation.class).all());
        new AttributionReader(Readings.knowledge().cues(), Readings.knowledge().naming()).find(again);
        return looks.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No” ",
                "“No,” she said. ",
                "“He said ‘she said ",
                "\"Yes, ",
                "the envoy said that ",
                "said ",
                "he said, she said, ",
                "according to the envoy ",
                "THE ENVOY SAID THE PORT WAS CLOSED. ",
                "the envoy said the port was closed ",
                "the envoy, who said the mayor, ",
                "asked whether ",
                "promised to ",
                "the claim that ",
                "HARROW: We stay.\n\n",
                "“We stay.\n\n"
            })
    void four_times_the_text_is_four_times_the_work(String unit) {
        long once = work(unit, 400);

        long fourTimes = work(unit, 1600);

        assertThat(fourTimes).isPositive().isLessThanOrEqualTo(once * 5);
    }

    @Test
    void a_report_in_capitals_has_its_statement() {
        List<Attribution> found = Readings.of("THE MINISTER SAID THAT THE PORT WAS CLOSED.")
                .layer(Attribution.class)
                .all();

        assertThat(found).hasSize(1);
    }

    @Test
    void a_sentence_of_3000_words_has_the_statement_it_begins_with() {
        List<Attribution> found = Readings.of(
                        "The envoy said that the port was closed, " + "and the ferry waited, ".repeat(750))
                .layer(Attribution.class)
                .all();

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.content().get(0).length()).isLessThan(10_000));
    }
}
