// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.table.Table;

final class LemmatizerTest {
    private static final Lemmatizer ENGLISH = Lemmatizer.english();
    private static final String SIGNS = "aeiouyybdgnprstLMNS'\u2019-.,0159& \u0130\u00DF\u0000\u202E\uD83D\uDE00\uD83D";

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say", "went, VBD, go", "told, VBN, tell", "led, VBN, lead", "withdrew, VBD, withdraw",
        "lying, VBG, lie", "dies, VBZ, die", "fled, VBD, flee", "sought, VBN, seek", "shot, VBN, shoot"
    })
    void knows_irregular_verbs(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "deployed, VBN, deploy", "announces, VBZ, announce", "hoping, VBG, hope", "hopping, VBG, hop",
        "denied, VBD, deny", "agreed, VBD, agree", "shelling, VBG, shell", "veered, VBD, veer",
        "seizing, VBG, seize", "argues, VBZ, argue", "passes, VBZ, pass", "vetoes, VBZ, veto",
        "focused, VBD, focus", "focussed, VBD, focus", "ranged, VBD, range", "rang, VBD, ring"
    })
    void undoes_the_regular_spelling_of_verbs(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "travelled, VBD, travel", "traveled, VBD, travel", "labelled, VBN, label", "cancelled, VBD, cancel",
        "canceled, VBD, cancel", "organised, VBD, organise", "organized, VBD, organize", "programmed, VBN, program",
        "centred, VBN, centre", "centered, VBN, center", "colours, NNS, colour", "worshipped, VBD, worship"
    })
    void reads_british_and_american_spelling(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "tweeted, VBD, tweet",
        "retweeting, VBG, retweet",
        "defunded, VBN, defund",
        "unfriended, VBD, unfriend",
        "googled, VBD, google",
        "livestreaming, VBG, livestream",
        "crowdsourced, VBN, crowdsource",
        "deplatformed, VBN, deplatform",
        "airdropped, VBD, airdrop",
        "weaponizing, VBG, weaponize",
        "selfies, NNS, selfy",
        "podcasters, NNS, podcaster",
        "tariffing, VBG, tariff",
        "doxxed, VBD, doxx"
    })
    void makes_a_fair_guess_at_words_no_dictionary_has(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "co-wrote, VBD, co-write",
        "outspent, VBD, outspend",
        "reshot, VBN, reshoot",
        "re-sent, VBD, re-send",
        "grandchildren, NNS, grandchild",
        "spokeswomen, NNS, spokeswoman",
        "vice-chairmen, NNS, vice-chairman"
    })
    void finds_an_irregular_word_behind_a_prefix(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, NNS, country",
        "crises, NNS, crisis",
        "buses, NNS, bus",
        "gases, NNS, gas",
        "houses, NNS, house",
        "wives, NNS, wife",
        "men, NNS, man",
        "phenomena, NNS, phenomenon",
        "heroes, NNS, hero",
        "shoes, NNS, shoe",
        "movies, NNS, movie",
        "politics, NNS, politics",
        "troops, NNS, troops",
        "1990s, NNS, 1990s",
        "sheep, NNS, sheep",
        "viruses, NNS, virus",
        "attaches, NNS, attache",
        "axes, NNS, axe"
    })
    void knows_the_singular_of_a_plural(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "bigger, JJR, big", "nicest, JJS, nice", "deadliest, JJS, deadly", "worse, JJR, bad", "best, RBS, well",
        "later, RBR, late", "further, RBR, far", "freer, JJR, free", "more, JJR, more", "simpler, JJR, simple"
    })
    void takes_comparatives_back_to_what_is_compared(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Russian, JJ, Russian",
        "Catholic, JJ, Catholic",
        "Last, JJ, last",
        "Same, JJ, same",
        "pro-Beijing, JJ, pro-Beijing",
        "Geneva, NNP, Geneva",
        "GENEVA, NNP, Geneva",
        "NATO, NNP, NATO",
        "UNESCO, NNP, UNESCO",
        "Palestinians, NNPS, Palestinian",
        "AMERICANS, NNPS, American",
        "Nations, NNPS, Nation",
        "GDP, NN, GDP",
        "MPs, NNS, MP",
        "FOOD, NN, food",
        "Troops, NNS, troops",
        "SAID, VBD, say",
        "al, NNP, al",
        "Monday, NN, Monday",
        "McDonald, NNP, McDonald"
    })
    void keeps_the_capitals_of_names_and_acronyms_alone(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"'40,000', CD, 40000", "'1,234,567.8', CD, 1234567.8", "Two, CD, two", "XIV, CD, XIV", "m, CD, million"
    })
    void writes_numbers_without_grouping(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30,0", ",5", "1,2345", "1,,000", "12,34,567"})
    void leaves_a_comma_that_groups_no_thousands(String number) {
        assertThat(ENGLISH.lemma(number, "CD")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"n\u2019t, RB, not", "\u2019s, POS, '''s'", "\u2019ll, MD, will", "\u2019re, VBP, be"})
    void reads_a_curly_apostrophe_as_a_straight_one(String form, String xpos, String lemma) {
        assertThat(ENGLISH.lemma(form, xpos)).isEqualTo(lemma);
    }

    @Test
    void keeps_the_apostrophe_of_a_name_as_it_stands() {
        assertThat(ENGLISH.lemma("O\u2019Brien", "NNP")).isEqualTo("O\u2019Brien");
    }

    @Test
    void leaves_a_word_with_an_unknown_tag_alone() {
        assertThat(ENGLISH.lemma("Denied", "verb")).isEqualTo("Denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VBD", "VBG", "VBZ", "NNS", "JJR", "JJS", "NNP", "NNPS", "CD", "NN", "RB", "JJ"})
    void gives_every_word_a_lemma_and_always_the_same(String xpos) {
        Random random = new Random(20240229);

        for (int i = 0; i < 20_000; i++) {
            String form = randomWord(random);

            String lemma = ENGLISH.lemma(form, xpos);

            assertThat(lemma).as("lemma of '%s' %s", form, xpos).isNotEmpty().isEqualTo(ENGLISH.lemma(form, xpos));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VB", "NN", "JJ", "RB", "NNP", "CD", "IN"})
    void takes_a_lemma_with_an_uninflected_tag_for_its_own_lemma(String xpos) {
        Random random = new Random(20240301);

        for (int i = 0; i < 20_000; i++) {
            String lemma = ENGLISH.lemma(randomWord(random), xpos);

            assertThat(ENGLISH.lemma(lemma, xpos)).isEqualTo(lemma);
        }
    }

    @Test
    void gives_an_empty_form_back() {
        assertThat(Table.read(LemmatizerTest.class, "tags.tsv", Lemmatizer.TAG_COLUMNS, row -> row.text("xpos")))
                .allSatisfy(xpos -> assertThat(ENGLISH.lemma("", xpos)).isEmpty());
    }

    @Test
    void reads_a_word_of_a_million_letters() {
        String word = "o".repeat(1_000_000);

        List<String> lemmas = List.of(ENGLISH.lemma(word + "ed", "VBD"), ENGLISH.lemma(word, "NNS"));

        assertThat(lemmas).containsExactly(word, word);
    }

    private static String randomWord(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        String[] endings = {"", "s", "ed", "ing", "er", "est", "ies", "'s"};
        return word.append(endings[random.nextInt(endings.length)]).toString();
    }
}
