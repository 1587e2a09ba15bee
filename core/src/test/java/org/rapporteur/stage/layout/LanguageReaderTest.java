// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;

final class LanguageReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The envoys met on Monday, and they will meet again, she said.
                    en | THE ENVOYS MET ON MONDAY, AND THEY WILL MEET AGAIN, SHE SAID.
                    en | The minister quoted a saying, “qui va piano va sano”, and left it at that.
                    de | Die Gesandten trafen sich am Montag, und sie werden sich nach dem Fest wieder treffen.
                    fr | Les émissaires se sont rencontrés dans la ville et ils ne savent pas quand ils vont le refaire.
                    es | Los enviados se reunieron en la ciudad y no saben cuándo lo van a hacer otra vez.
                    pt | Os enviados não sabem quando a reunião da semana vai ser na cidade do norte.
                    it | Gli inviati si sono incontrati nella città e non sanno quando lo faranno di nuovo.
                    nl | De gezanten hebben elkaar in de stad ontmoet en weten niet wanneer zij dat weer doen.
                    sv | Sändebuden träffades i staden och de vet inte när det ska ske igen.
                    pl | Wysłannicy spotkali się w mieście i nie wiedzą, czy to się jeszcze powtórzy.
                    tr | Elçiler bu hafta bir şehirde buluştu ve ne zaman bir daha olacak için bir şey bilmiyor.
                    ru | Посланники встретились в городе, но не знают, когда это будет снова.
                    uk | Посланці зустрілися в місті, але не знають, коли це буде знову та як.
                    ar | التقى المبعوثون في المدينة ولا يعرفون متى يكون ذلك من جديد.
                    zh | 特使们星期一在城里会面，但不知道什么时候会再次见面。
                    ja | 特使は月曜日に町で会いましたが、次にいつ会うかはわかりません。
                    el | Οι απεσταλμένοι συναντήθηκαν στην πόλη αλλά δεν ξέρουν πότε.
                    """)
    void tells_a_language_by_its_function_words_and_its_script(String code, String text) {
        assertThat(language(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Troops attacked rebels", "U.S. U.S. U.S. U.S. U.S.", "Net 5.1 mln vs 4.2 mln", "12 14 15"})
    void a_text_too_short_to_tell_stays_open_and_is_read_as_english(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Language.class).all()).isEmpty();
        assertThat(reading.layer(Sentence.class).all()).isNotEmpty();
    }

    @Test
    void a_long_report_is_told_by_more_than_its_beginning() {
        String foreign = "Die Gesandten trafen sich am Montag, und sie werden sich nach dem Fest wieder treffen. ";
        String english = "The envoys met on Monday, and they will meet again, she said of the talks. ";

        assertThat(language(foreign.repeat(20) + english.repeat(100))).isEqualTo("en");
    }

    private static String language(String text) {
        return Readings.of(text).layer(Language.class).first().orElseThrow().code();
    }
}
