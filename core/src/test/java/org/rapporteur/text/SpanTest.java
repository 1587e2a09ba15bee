// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "-2, -1"})
    void no_span_begins_before_the_text_or_ends_before_it_begins(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 0, true", "3, 4, 1, false", "0, 9, 9, false"})
    void its_length_is_what_lies_between_its_ends(int start, int end, int length, boolean empty) {
        Span span = new Span(start, end);

        assertThat(span.length()).isEqualTo(length);
        assertThat(span.isEmpty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "6, true", "7, false"})
    void a_place_lies_inside_from_the_beginning_to_before_the_end(int place, boolean inside) {
        assertThat(new Span(3, 7).contains(place)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, true, true",
        "4, 6, true, true",
        "3, 4, true, true",
        "6, 7, true, true",
        "2, 7, false, true",
        "3, 8, false, true",
        "6, 9, false, true",
        "1, 4, false, true",
        "1, 3, false, false",
        "7, 9, false, false"
    })
    void another_span_lies_inside_or_shares_a_place(int start, int end, boolean inside, boolean overlapping) {
        Span span = new Span(3, 7);
        Span other = new Span(start, end);

        assertThat(span.contains(other)).isEqualTo(inside);
        assertThat(span.overlaps(other)).isEqualTo(overlapping);
        assertThat(other.overlaps(span)).isEqualTo(overlapping);
    }

    @Test
    void the_cover_of_two_is_the_smallest_that_holds_both() {
        assertThat(new Span(5, 9).cover(new Span(2, 3))).isEqualTo(new Span(2, 9));
        assertThat(new Span(2, 9).cover(new Span(5, 6))).isEqualTo(new Span(2, 9));
    }

    @Test
    void a_span_is_moved_with_both_its_ends() {
        assertThat(new Span(5, 9).shift(-5)).isEqualTo(new Span(0, 4));
    }

    @Test
    void of_those_that_begin_together_the_longest_comes_first() {
        List<Span> sorted = List.of(new Span(3, 4), new Span(3, 9), new Span(1, 2), new Span(3, 5)).stream()
                .sorted()
                .toList();

        assertThat(sorted).containsExactly(new Span(1, 2), new Span(3, 9), new Span(3, 5), new Span(3, 4));
    }
}
