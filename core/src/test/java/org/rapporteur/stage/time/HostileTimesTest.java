// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Lexemes;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.text.Span;

/** Texts that nobody writes: no exception, and four times the text is four times the work, counted in looks at pieces. */
final class HostileTimesTest {
    private static final TimeKnowledge TIMES = TimeKnowledge.load();
    private static final Numerals NUMERALS = new Numerals(NumberKnowledge.load());

    /** A list that counts how often it is looked at. */
    private static final class Counting extends AbstractList<Lexeme> implements RandomAccess {
        private final List<Lexeme> list;
        private long looks;

        private Counting(List<Lexeme> list) {
            this.list = list;
        }

        @Override
        public Lexeme get(int i) {
            looks++;
            return list.get(i);
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static long work(String unit, int times) {
        String text = unit.repeat(times);
        Counting pieces = new Counting(Lexemes.of(text, new Span(0, text.length())));
        new TimeGrammar(TIMES).read(new Pieces(pieces, TIMES, NUMERALS));
        return pieces.looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 3 May 2021 ",
                "31 February 2022, ",
                "99999999 years ago ",
                "from 3 to 5 ",
                "3-",
                "May ",
                "May-",
                "May 3-5-",
                "half ",
                "half a ",
                "the end of ",
                "the end of the ",
                "early in ",
                "early in the ",
                "late ",
                "the ",
                "the last ",
                "the past ",
                "this past ",
                "two days after ",
                "two days before the vote of ",
                "more than ",
                "nearly about ",
                "hundred and ",
                "two hundred thousand ",
                "10:00 (0800 GMT) ",
                "10:00/",
                "Monday, ",
                "morning of ",
                "the morning of the ",
                "later in the ",
                "week of the ",
                "the year's ",
                "every other ",
                "every ",
                "a couple of ",
                "between ",
                "summer of ",
                "1995-96-",
                "third quarter of ",
                "the third quarter of the ",
                "the summer of the ",
                "year end of "
            })
    @Tag("hostile-19")
    @Tag("hostile-38")
    void four_times_the_text_is_four_times_the_work(String unit) {
        long once = work(unit, 500);

        long fourTimes = work(unit, 2000);

        assertThat(fourTimes).isLessThanOrEqualTo(once * 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The parties met on 3 May 2021 and |10000
            The envoy left 99999999 years ago. |2000
            They met on 31 February 2022. |2000
            It was two days after the vote of Monday and |2000
            """)
    @Tag("hostile-38")
    void reads_all_of_a_long_list(String unit, int times) {
        List<Time> found =
                Readings.of(unit.concat(" ").repeat(times)).layer(Time.class).all();

        assertThat(found).hasSizeGreaterThanOrEqualTo(times);
    }

    @Test
    @Tag("hostile-38")
    void finds_nothing_in_a_million_digits() {
        List<Time> found = Readings.of("The sum is " + "1".repeat(1_000_000) + " euros.")
                .layer(Time.class)
                .all();

        assertThat(found).isEmpty();
    }

    @Test
    void tells_what_stands_around_an_expression_in_a_sentence_without_an_end() {
        String text = "The parties met on 3 May 2021 and ".repeat(500);

        List<Time> found = Readings.of(text).layer(Time.class).all();

        assertThat(found)
                .allSatisfy(time -> assertThat(time.evidence()).singleElement().satisfies(evidence -> {
                    assertThat(evidence.contains(time.span())).isTrue();
                    assertThat(evidence.length()).isLessThan(2500);
                }));
    }
}
