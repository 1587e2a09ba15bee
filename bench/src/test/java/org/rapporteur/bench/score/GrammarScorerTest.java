// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.WordByWordGrammar;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;

class GrammarScorerTest {
    /** The grammar for tests says X and FW of each word, takes the form for the lemma, and hangs it on the one before. */
    private final Grammar grammar = new WordByWordGrammar();

    @Test
    void each_measure_asks_the_words_that_it_is_about() throws MalformedGoldException {
        GoldFile gold = GoldFile.parse("gold.conllu", """
                1	He	he	X	FW	_	0	root	_	_
                2	ran	run	X	VBD	_	1	dep:sub	_	_
                3	far	far	ADV	FW	_	1	dep	_	_
                4	up	_	X	_	_	3	nmod	_	_
                5	.	.	PUNCT	.	_	4	dep	_	_
                6	.	.	PUNCT	.	_	1	punct	_	_
                """);

        GrammarScore score =
                new GrammarScorer(grammar, false).score(gold).whole().grammar();

        assertThat(score.sentences()).isEqualTo(1);
        assertThat(score.tokens()).isEqualTo(6);
        assertThat(score.hits(Measure.XPOS)).isEqualTo(new Hits(2, 5));
        assertThat(score.hits(Measure.UPOS)).isEqualTo(new Hits(3, 6));
        assertThat(score.hits(Measure.LEMMA)).isEqualTo(new Hits(3, 5));
        assertThat(score.hits(Measure.UAS)).isEqualTo(new Hits(3, 4));
        assertThat(score.hits(Measure.LAS)).isEqualTo(new Hits(2, 4));
        assertThat(score.hits(Measure.UAS_OF_ALL)).isEqualTo(new Hits(4, 6));
        assertThat(score.hits(Measure.LAS_OF_ALL)).isEqualTo(new Hits(3, 6));
    }

    @Test
    void multiword_tokens_and_empty_nodes_are_no_words() throws MalformedGoldException {
        GoldFile gold = GoldFile.parse("gold.conllu", """
                1-2	Don't	_	_	_	_	_	_	_	_
                1	Do	do	X	FW	_	0	root	_	_
                2	n't	n't	X	FW	_	1	dep	_	_
                2.1	go	go	_	_	_	_	_	1:dep	_
                """);

        GrammarScore score =
                new GrammarScorer(grammar, false).score(gold).whole().grammar();

        assertThat(score.tokens()).isEqualTo(2);
        assertThat(score.hits(Measure.LEMMA)).isEqualTo(new Hits(1, 2));
        assertThat(score.hits(Measure.LAS)).isEqualTo(new Hits(2, 2));
    }

    @Test
    void genres_are_told_apart_when_there_are_several() throws MalformedGoldException {
        GoldFile gold = GoldFile.parse(
                "gold.conllu",
                "# newdoc id = GUM_news_flood\n" + sentence("One") + sentence("Two")
                        + "# newdoc id = GUM_bio_byron\n" + sentence("Byron")
                        + "# newdoc id = an_email_of_four_parts\n" + sentence("Hi")
                        + "# newdoc id = GUM_news_fire\n" + sentence("Fire"));

        FileScore score = new GrammarScorer(grammar, false).score(gold);

        assertThat(score.whole().grammar().sentences()).isEqualTo(5);
        assertThat(score.genres()).containsOnlyKeys("bio", "news");
        assertThat(score.genres().firstKey()).isEqualTo("bio");
        assertThat(score.genres().get("news").grammar().sentences()).isEqualTo(3);
        assertThat(score.genres().get("bio").grammar().sentences()).isEqualTo(1);
    }

    @Test
    void a_single_genre_is_the_whole() throws MalformedGoldException {
        GoldFile gold = GoldFile.parse("gold.conllu", "# newdoc id = GUM_news_flood\n" + sentence("One"));

        FileScore score = new GrammarScorer(grammar, false).score(gold);

        assertThat(score.genres()).isEmpty();
        assertThat(score.whole().segmentation()).isNull();
    }

    @Test
    void tokens_and_sentences_are_compared_by_their_place() throws MalformedGoldException {
        // Sentences of the grammar for tests are lines; it cuts U.S. into four, and do and n't into do, n, ' and t.
        GoldFile gold = GoldFile.parse("gold.conllu", """
                # newpar
                # text = The U.S. won
                1	The	_	X	_	_	0	root	_	_
                2	U.S.	_	X	_	_	1	dep	_	_
                3	won	_	X	_	_	2	dep	_	_

                # newpar_block = p
                # text = I don't.
                1	I	_	X	_	_	0	root	_	_
                2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
                2	do	_	X	_	_	1	dep	_	_
                3	n't	_	X	_	_	2	dep	_	_
                4	.	_	X	_	_	3	dep	_	_

                # newpar id = p2
                # text = Go
                1	Go	_	X	_	_	0	root	_	_

                """);

        SegmentationScore score =
                new GrammarScorer(grammar, true).score(gold).whole().segmentation();

        // In both: The, won, I, the full stop, Go; found besides: U . S . don ' t; in gold besides: U.S. do n't.
        assertThat(score).isEqualTo(new SegmentationScore(new Overlap(8, 12, 5), new Overlap(3, 2, 1)));
        assertThat(score.tokens().f1()).isEqualTo(0.5);
        assertThat(score.sentences().f1()).isEqualTo(0.4);
    }

    @Test
    void each_document_is_cut_for_itself() throws MalformedGoldException {
        GoldFile gold = GoldFile.parse(
                "gold.conllu",
                "# newdoc id = a\n# text = One\n" + sentence("One") + "# newdoc id = b\n# text = Two\n"
                        + sentence("Two"));

        SegmentationScore score =
                new GrammarScorer(grammar, true).score(gold).whole().segmentation();

        assertThat(score).isEqualTo(new SegmentationScore(new Overlap(2, 2, 2), new Overlap(2, 2, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '# newdoc'               | found no '# text = ...' before this line
                    '# text = Someone else.' | tokens are not the characters of its text, 'Someone else.'
                    """)
    void a_text_that_is_missing_or_another_is_named(String comment, String explanation) throws MalformedGoldException {
        GoldFile gold = GoldFile.parse("gold.conllu", "\n" + comment + "\n" + sentence("One"));
        GrammarScorer scorer = new GrammarScorer(grammar, true);

        assertThatThrownBy(() -> scorer.score(gold))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("gold.conllu:3: ")
                .hasMessageContaining(explanation);
    }

    @Test
    void a_grammar_that_loses_words_is_not_scored() throws MalformedGoldException {
        GoldFile gold =
                GoldFile.parse("gold.conllu", "1\tOne\t_\tX\t_\t_\t0\troot\t_\t_\n2\ttwo\t_\tX\t_\t_\t1\tdep\t_\t_\n");
        GrammarScorer scorer = new GrammarScorer(new FirstWordGrammar(), false);

        assertThatThrownBy(() -> scorer.score(gold))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The grammar was given 2 words and gave back 1");
    }

    private static String sentence(String form) {
        return "1\t" + form + "\t_\tX\tFW\t_\t0\troot\t_\t_\n\n";
    }

    /** A grammar that gives back no more than the first word. */
    private static final class FirstWordGrammar implements Grammar {
        private final Grammar grammar = new WordByWordGrammar();

        @Override
        public String language() {
            return grammar.language();
        }

        @Override
        public String version() {
            return grammar.version();
        }

        @Override
        public List<Sentence> read(String text, GrammarPart.Listener listener) {
            return grammar.read(text, listener);
        }

        @Override
        public List<Segment> segment(String text) {
            return grammar.segment(text);
        }

        @Override
        public Sentence parse(List<String> forms, GrammarPart.Listener listener) {
            return grammar.parse(forms.subList(0, 1), listener);
        }
    }
}
