// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.tree;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.syntax.Word;

/** A verb with a tense has a subject. */
class LostSubjectsTest {
    private static final PersonNames PERSONS =
            new PersonNames(Readings.knowledge().actors(), Readings.knowledge().naming());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In early June, Ilse Harrow, the Governor of Norland, dissolved the assembly, triggering an election. | dissolved  | Harrow
            In a written statement, the bishop of Arlen, Ivo Maras, said he would stay.                          | said       | bishop
            According to the Arlen Post, former adviser Stefan Brandt told them of the plan.                     | told       | adviser
            Today, former Vice President of Norland Ivo Maras was elected by the assembly.                       | elected    |  President
            Following the vote, a ministry spokesman, Ivo Maras, indicated that the talks would go on.           | indicated  | spokesman
            Speaking to the radio, the head of the League of Teachers, Ana Petrova, said the strike would go on. | said       | head
            In connection with the conversion, Norcorp will contribute 150 million kroner.                       | contribute | Norcorp
            """)
    void the_subject_stands_behind_the_comma_that_ends_a_circumstance(String text, String verb, String subject) {
        assertThat(word(text, verb).child("nsubj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(subject);
    }

    @Test
    void a_place_that_goes_on_another_is_no_subject() {
        String text = "In Geneva, Switzerland, the envoy of Norland, Ana Petrova, said the talks had failed.";

        assertThat(word(text, "said").child("nsubj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("envoy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two traders, who wished not to be named, said Norland would attend the talks. | traders
            The official, who asked not to be identified, said Chad may flood the market. | official
            """)
    void who_wishes_not_to_be_named_is_the_subject_of_what_he_says(String text, String subject) {
        assertThat(word(text, "said").child("nsubj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(subject);
    }

    @Test
    void what_reports_stands_before_its_speaker() {
        assertThat(word("\"We want to stay,\" tweeted former clerk Ken Harrow.", "tweeted")
                        .child("nsubj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("clerk");
    }

    @Test
    void a_pronoun_before_a_verb_is_no_circumstance() {
        Word spilled =
                word("The company also said none of the oil was spilled within 12 miles of the coast.", "spilled");

        assertThat(spilled.child("nsubj")).isNotNull().extracting(Word::form).isEqualTo("none");
    }

    @Test
    void what_goes_on_from_another_verb_needs_none() {
        Word left = word("In June, the governor dissolved the assembly and left the town.", "left");

        assertThat(left.child("nsubj")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norcorp PROPN NNP 3 compound, last ADJ JJ 3 amod, year NOUN NN 4 obl:unmarked, sold VERB VBD 0 root, it PRON PRP 4 obj | Norcorp | nsubj | sold
            They PRON PRP 2 nsubj, alleged VERB VBD 0 root, guards NOUN NNS 2 obj, are AUX VBP 5 aux, hiding VERB VBG 2 ccomp | guards | nsubj | hiding
            delegates NOUN NNS 2 aux:pass, said VERB VBD 0 root | delegates | nsubj | said
            Norcorp PROPN NNP 3 vocative, will AUX MD 3 aux, bid VERB VB 0 root | Norcorp | nsubj | bid
            reports NOUN NNS 2 ccomp, said VERB VBD 0 root | reports | nsubj | said
            guests NOUN NNS 3 obl, were AUX VBD 3 aux:pass, freed VERB VBN 0 root | guests | nsubj:pass | freed
            Norcorp PROPN NNP 4 nsubj, ; PUNCT ; 4 punct, which PRON WDT 4 nsubj, agreed VERB VBD 6 ccomp, ; PUNCT ; 4 punct, said VERB VBD 0 root | Norcorp | nsubj | said
            """)
    void what_no_noun_before_a_verb_can_be_is_its_subject(String tree, String noun, String relation, String verb) {
        Sentence sentence = LostSubjects.of(tree(tree), PERSONS);
        Token found = token(sentence, noun);

        assertThat(found.relation()).isEqualTo(relation);
        assertThat(sentence.tokens().get(found.head()).form()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What PRON WP 3 obl, have AUX VBP 3 aux, learned VERB VBN 0 root                                                                    | What
            last ADJ JJ 2 amod, year NOUN NN 3 obl:unmarked, sold VERB VBD 0 root                                                              | year
            They PRON PRP 2 nsubj, left VERB VBD 0 root, town NOUN NN 2 obj, and CCONJ CC 5 cc, fled VERB VBD 2 conj                           | town
            want VERB VB 0 root, guards NOUN NNS 1 obj, are AUX VBP 4 aux, hiding VERB VBG 1 ccomp                                             | guards
            gaps NOUN NNS 3 advmod, '' PUNCT '' 3 punct, left VERB VBD 0 root, guards NOUN NNS 3 obj | guards
            They PRON PRP 2 nsubj, stay VERB VBP 4 ccomp, ; PUNCT ; 4 punct, told VERB VBD 0 root, us PRON PRP 4 obj | us
            Ten NUM CD 2 nsubj, died VERB VBD 5 advcl, ; PUNCT ; 2 punct, rebels NOUN NNS 2 obl, attacked VERB VBD 0 root, towns NOUN NNS 5 obj | towns
            """)
    void what_may_be_else_stays_what_it_is(String tree, String word) {
        String before = token(tree(tree), word).relation();

        assertThat(token(LostSubjects.of(tree(tree), PERSONS), word).relation()).isEqualTo(before);
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
