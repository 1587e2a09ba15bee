// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tags that what stands beside a word decides; each sentence is written as word/tag. */
class TagCorrectionsTest {
    private static final List<String> NAMES = List.of(
            "CC", "CD", "DT", "IN", "JJ", "MD", "NN", "NNP", "NNS", "PRP", "PRP$", "RB", "RP", "TO", "VB", "VBD", "VBG",
            "VBN", "VBP", "VBZ", ",", ".");

    private static String corrected(String tagged) {
        List<String> words = List.of(tagged.split(" "));
        List<String> forms = words.stream()
                .map(word -> word.substring(0, word.lastIndexOf('/')))
                .toList();
        int[] tags = words.stream()
                .mapToInt(word -> NAMES.indexOf(word.substring(word.lastIndexOf('/') + 1)))
                .toArray();
        TagCorrections.english().correct(forms, tags, NAMES);
        return IntStream.range(0, tags.length)
                .mapToObj(i -> forms.get(i) + "/" + NAMES.get(tags[i]))
                .collect(Collectors.joining(" "));
    }

    @Test
    void reads_a_bare_verb_behind_a_preposition_as_a_noun() {
        assertEquals("nurses/NNS went/VBD on/IN strike/NN ./.", corrected("nurses/NNS went/VBD on/IN strike/VB ./."));
    }

    @Test
    void reads_an_adjective_between_to_and_a_pronoun_as_a_verb() {
        assertEquals(
                "begged/VBD Orsan/NNP to/TO free/VB him/PRP ./.",
                corrected("begged/VBD Orsan/NNP to/IN free/JJ him/PRP ./."));
    }

    @Test
    void reads_what_is_imposed_as_an_object() {
        assertEquals(
                "imposing/VBG sanctions/NNS on/IN two/CD firms/NNS",
                corrected("imposing/JJ sanctions/NNS on/IN two/CD firms/NNS"));
    }

    @Test
    void leaves_an_imposing_building_alone() {
        assertEquals("an/DT imposing/JJ building/NN", corrected("an/DT imposing/JJ building/NN"));
    }

    @Test
    void reads_a_verb_without_a_passive_as_a_past_tense() {
        assertEquals(
                "Clashes/NNS erupted/VBD between/IN the/DT two/CD ./.",
                corrected("Clashes/VBZ erupted/VBN between/IN the/DT two/CD ./."));
    }

    @Test
    void leaves_such_a_verb_behind_an_auxiliary_a_participle() {
        assertEquals(
                "Clashes/NNS have/VBP erupted/VBN between/IN them/PRP ./.",
                corrected("Clashes/NNS have/VBP erupted/VBN between/IN them/PRP ./."));
    }

    @Test
    void gives_a_sentence_without_a_verb_its_participle_for_one() {
        assertEquals(
                "The/DT union/NN held/VBD three/CD days/NNS of/IN rallies/NNS ./.",
                corrected("The/DT union/NN held/VBN three/CD days/NNS of/IN rallies/NNS ./."));
    }

    @Test
    void leaves_a_participle_alone_where_the_sentence_has_a_verb() {
        assertEquals(
                "The/DT talks/NNS held/VBN three/CD days/NNS ago/RB failed/VBD ./.",
                corrected("The/DT talks/NNS held/VBN three/CD days/NNS ago/RB failed/VBD ./."));
    }

    @Test
    void leaves_a_heading_without_a_stop_alone() {
        assertEquals("Union/NN held/VBN two/CD days/NNS", corrected("Union/NN held/VBN two/CD days/NNS"));
    }
}
