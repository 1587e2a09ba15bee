// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.record.Figure;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Lexemes;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.text.Span;

/** Numbers that nobody writes: no exception, and four times the text is four times the work, counted in looks at pieces. */
final class HostileFiguresTest {
    private static final FigureKnowledge FIGURES = FigureKnowledge.load();
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
        Counting counting = new Counting(Lexemes.of(text, new Span(0, text.length())));
        FigurePieces pieces = new FigurePieces(counting, FIGURES, NUMERALS);
        QuantityGrammar grammar = new QuantityGrammar(FIGURES);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.canBegin(i)) {
                grammar.at(pieces, i);
            }
        }
        return counting.looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half ",
                "half a ",
                "a ",
                "hundred and ",
                "two hundred thousand ",
                "million ",
                "dozens of ",
                "tens of thousands of ",
                "one in ",
                "two out of three ",
                "3-",
                "3 to ",
                "between 3 and ",
                "1,000,",
                "1.",
                "7-3/8-",
                "$",
                "US$ 5 ",
                "more than ",
                "at least nearly about 5 ",
                "several hundred ",
                "5 pct to ",
                "two to three hundred to ",
                "11 votes to "
            })
    @Tag("hostile-19")
    @Tag("hostile-39")
    void four_times_the_text_is_four_times_the_work(String unit) {
        long once = work(unit, 500);

        long fourTimes = work(unit, 2000);

        assertThat(fourTimes).isLessThanOrEqualTo(once * 5);
    }

    @Test
    @Tag("hostile-39")
    void finds_nothing_in_a_million_digits() {
        List<Figure> found = Readings.of("The sum is " + "1".repeat(1_000_000) + " euros.")
                .layer(Figure.class)
                .all();

        assertThat(found).isEmpty();
    }

    @Test
    @Tag("hostile-39")
    void reads_all_of_a_long_list() {
        List<Figure> found = Readings.of("Rebels killed 40 soldiers and the army killed nine rebels. ".repeat(1000))
                .layer(Figure.class)
                .all();

        assertThat(found).hasSize(2000);
    }
}
