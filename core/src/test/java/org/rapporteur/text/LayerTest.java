// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A layer finds what looking at each of its annotations would find. */
class LayerTest {
    private record Piece(Span span) implements Annotation {}

    static Stream<List<Piece>> pieces() {
        Random random = new Random(7);
        return IntStream.range(0, 40)
                .mapToObj(round -> IntStream.range(0, round)
                        .mapToObj(i -> {
                            int start = random.nextInt(60);
                            return new Piece(new Span(start, start + random.nextInt(round)));
                        })
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void keeps_all_in_the_order_of_the_text(List<Piece> pieces) {
        Layer<Piece> layer = Layer.of(pieces);

        assertThat(layer.all()).containsExactlyElementsOf(sorted(pieces.stream()));
        assertThat(layer).containsExactlyElementsOf(layer.all());
        assertThat(layer.size()).isEqualTo(pieces.size());
        assertThat(layer.first()).isEqualTo(layer.all().stream().findFirst());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void finds_what_lies_inside_of_a_span_or_shares_a_place_with_it(List<Piece> pieces) {
        Layer<Piece> layer = Layer.of(pieces);

        for (int start = 0; start < 70; start += 3) {
            for (int length = 1; length < 20; length += 4) {
                Span span = new Span(start, start + length);

                assertThat(layer.within(span))
                        .containsExactlyElementsOf(sorted(
                                pieces.stream().filter(piece -> span.contains(piece.span()) && !endsAt(piece, span))));
                assertThat(layer.overlapping(span))
                        .containsExactlyElementsOf(
                                sorted(pieces.stream().filter(piece -> span.overlaps(piece.span()))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void finds_what_covers_a_place(List<Piece> pieces) {
        Layer<Piece> layer = Layer.of(pieces);

        for (int place = 0; place < 90; place++) {
            int here = place;

            assertThat(layer.at(here))
                    .containsExactlyElementsOf(sorted(pieces.stream()
                            .filter(piece -> piece.span().overlaps(new Span(here, here + 1)))));
        }
    }

    /** What covers nothing, and stands at the end of a span, is not within it. */
    private static boolean endsAt(Piece piece, Span span) {
        return piece.span().start() == span.end();
    }

    private static List<Piece> sorted(Stream<Piece> pieces) {
        return pieces.sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }
}
