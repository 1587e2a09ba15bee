// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.Segment;

class InvariantsTest {
    private static final int READS_FOR_EACH_CHARACTER = 24;
    private static final Segmenter SEGMENTER = Segmenter.english();

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("soups")
    void covers_any_text_in_order_and_in_bounds(String kind, long seed, String text) {
        List<Segment> segments = SEGMENTER.segment(text);

        assertSound(text, segments, kind + " of seed " + seed);
        assertThat(SEGMENTER.segment(text))
                .as("again, %s of seed %d", kind, seed)
                .isEqualTo(segments);
    }

    static Stream<Arguments> soups() {
        return IntStream.range(0, 120)
                .boxed()
                .flatMap(seed -> Stream.of(
                        Arguments.of("ASCII", seed, ascii(new Random(seed))),
                        Arguments.of("news", seed, news(new Random(seed))),
                        Arguments.of("Unicode", seed, unicode(new Random(seed)))));
    }

    private static String ascii(Random random) {
        return random.ints(400, 0, 128)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String news(Random random) {
        String[] pieces = {
            "The",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "U.S.",
            ".",
            "\"",
            "'",
            "'s",
            "n't",
            "-",
            "Mr.",
            "1,000",
            "$",
            "5",
            "pm",
            "(",
            ")",
            "…",
            "“",
            "”",
            "he said",
            "http://a.b/c",
            "x@y.org",
            "al-",
            "…",
            "No.",
            "[1]",
            "can",
            "not",
            "/",
            "&",
            "e-",
            "J.",
            "?",
            "!",
            "\u00A0",
            "\u2028",
            "10:30",
            "@",
            "#",
            "_",
            "'90s",
            "Rs5"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    // Any UTF-16 unit, so with NUL, bidi marks and unpaired surrogates; and pairs, emoji and marks that combine.
    private static String unicode(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300)).append('\u200D');
                case 3 -> text.append((char) (0x300 + random.nextInt(0x70))).append(' ');
                default -> text.appendCodePoint(0x10000 + random.nextInt(0xFFFFF));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON, Jan. 12 (Wire) - The U.S. envoy said: \"We won't go!\" He left... See http://a.org/b, p. 12.",
                "1. “Who’s there?” asked Dr. J. R. Berg (Ph.D.) at 6p.m.\n\n* a@b.org can't pay $1.2bn [3]. Rs500 'em",
                "e-mail me\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF0\uD83C\uDDEA a\u0301"
                        + " \uFEFFb\u00ADc 555-0142 A.B.C"
            })
    void covers_every_prefix_of_a_text(String text) {
        for (int length = 0; length <= text.length(); length++) {
            String prefix = text.substring(0, length);

            assertSound(prefix, SEGMENTER.segment(prefix), "the first " + length + " characters of " + text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "^\"^, 1000000, 1000000",
                "^(^, 1000000, 1000000",
                "a, 5000000, 1",
                "^a ^, 1000000, 1000000",
                "^. ^, 1000000, 1000000",
                "U.S., 100000, 1",
                "a-, 200000, 399999",
                "ab., 200000, 4652",
                "^' ^, 200000, 200000",
                "^“ ^, 200000, 200000",
                "^[1] ^, 200000, 600000",
                "^x@^, 200000, 200000",
                "http://<, 100000, 200000",
                "^. [1^, 100000, 300000"
            })
    @Tag("hostile-18")
    @Tag("hostile-19")
    void works_in_proportion_to_the_length_of_a_hostile_text(String piece, int times, int tokens) {
        CountedText text = new CountedText(piece.repeat(times));

        List<Segment> segments = SEGMENTER.segment(text);

        assertThat(segments.stream().mapToInt(Segment::size).sum()).isEqualTo(tokens);
        assertThat(text.reads).isLessThan((long) READS_FOR_EACH_CHARACTER * text.length());
    }

    @Test
    void works_in_proportion_to_the_length_of_news() {
        CountedText once = new CountedText(news(new Random(1)).repeat(100));
        CountedText tenfold = new CountedText(news(new Random(1)).repeat(1000));

        SEGMENTER.segment(once);
        SEGMENTER.segment(tenfold);

        assertThat(tenfold.reads).isBetween(9 * once.reads, 11 * once.reads);
    }

    private static void assertSound(String text, List<Segment> segments, String what) {
        BitSet covered = new BitSet(text.length());
        int last = 0;
        boolean sound = true;
        for (Segment segment : segments) {
            for (int i = 0; i < segment.size(); i++) {
                int start = segment.start(i);
                int end = segment.end(i);
                sound &= last <= start && start < end && end <= text.length();
                sound &= !splitsPair(text, start) && !splitsPair(text, end);
                covered.set(start, end);
                last = end;
            }
        }
        BitSet expected = new BitSet(text.length());
        IntStream.range(0, text.length())
                .filter(i -> !Glyph.isBlank(text.charAt(i)))
                .forEach(expected::set);

        assertThat(sound).as("in order, in bounds, no pair split: %s", what).isTrue();
        expected.andNot(covered);
        assertThat(expected).as("characters in no token: %s", what).isEqualTo(new BitSet());
    }

    private static boolean splitsPair(String text, int at) {
        return 0 < at && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private long reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException("A part would be read uncounted");
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException("A copy would be read uncounted");
        }
    }
}
