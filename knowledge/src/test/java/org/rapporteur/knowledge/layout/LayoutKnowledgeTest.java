// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;

final class LayoutKnowledgeTest {
    private static final LayoutKnowledge KNOWLEDGE = LayoutKnowledge.load();

    @Test
    void knows_words_of_dates_in_small_letters() {
        assertThat(KNOWLEDGE.dateWord("sept")).isEqualTo(new DateWord(DateWord.Kind.MONTH, 9));
        assertThat(KNOWLEDGE.dateWord("wed")).isEqualTo(new DateWord(DateWord.Kind.WEEKDAY, 3));
        assertThat(KNOWLEDGE.dateWord("envoy")).isNull();
    }

    @Test
    void knows_agencies_as_written_and_places_in_any_capitals() {
        assertThat(KNOWLEDGE.isAgency("Associated Press")).isTrue();
        assertThat(KNOWLEDGE.isAgency("ap")).isFalse();
        assertThat(KNOWLEDGE.isDatelinePlace("GENEVA")).isTrue();
        assertThat(KNOWLEDGE.isDatelinePlace("Corvane")).isFalse();
    }

    @Test
    void knows_which_languages_a_word_may_belong_to() {
        Languages languages = KNOWLEDGE.languages();

        assertThat(languages.codes()).hasSizeGreaterThan(20).contains("en", "de", "uk");
        assertThat(languages.of("the")).isEqualTo(1L << languages.codes().indexOf("en"));
        assertThat(languages.of("die") & 1L << languages.codes().indexOf("de")).isNotZero();
        assertThat(languages.in(UnicodeScript.THAI)).containsExactly("th");
        assertThat(languages.in(UnicodeScript.LATIN)).isEmpty();
    }

    @Test
    void puts_a_detail_into_a_warning() {
        assertThat(KNOWLEDGE.warning("warning.language", "fr")).contains("(fr)");
        assertThatThrownBy(() -> KNOWLEDGE.warning("warning.none", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no line 'warning.none'");
    }
}
