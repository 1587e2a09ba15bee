// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Reading;

/** Who is meant by the words that name a source, whom it is said to, and who may have said what nobody is named for. */
final class SpeakersTest {
    private static Reading reading(String text) {
        return Readings.of(text.replace("\\n", "\n"));
    }

    private static Statement last(Reading reading) {
        List<Statement> all = reading.layer(Statement.class).all();
        return all.get(all.size() - 1);
    }

    private static List<String> names(Reading reading, List<String> ids) {
        List<Entity> all = reading.layer(Entity.class).all();
        return ids.stream()
                .flatMap(id -> all.stream().filter(entity -> entity.id().equals(id)))
                .map(Entity::name)
                .toList();
    }

    private static List<String> list(@Nullable String names) {
        return names == null ? List.of() : Arrays.asList(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway and Sweden said that the port was closed.                | Norway, Sweden
            Norway, Norway said, would close the port.                      | Norway
            Two of the Norwegians said that the port was closed.            | Norway
            Jon Tarn of Norway said that the port was closed.               | Jon Tarn
            A neighbour of Jon Tarn said that the port was closed.          |
            MSNBC host Jon Tarn said that the port was closed.              | Jon Tarn
            State delegates Jon Tarn (D-Mont.) and Ilse Harrow (R-La.) said that it was closed. | Jon Tarn, Ilse Harrow
            House Speaker Jon Tarn and Senate leader Ilse Harrow said that it was closed.   | Jon Tarn, Ilse Harrow
            Orchard's chief executive, Jon Tarn, said that the port was closed.             | Jon Tarn
            US Under Secretary of State Jon Tarn earlier said that the port was closed.    | Jon Tarn
            A report by the Relief Board said that the port was closed.     | Relief Board
            The mayor's letter said that the port was closed.               | The mayor
            The Relief Board statement said that the port was closed.       | Relief Board
            Jon Tarn left. His office said that the port was closed.        | Jon Tarn
            Comments came hours after the chief of Hamas told Sweden on Tuesday that the port was closed. | the chief
            The weather report said that the port was closed.               |
            The union took responsibility for the strike saying it was late. | The union
            Talks are possible even though the President has gone, the country's Defence Minister says. | the country's Defence Minister
            Sen. Jon Tarn, R-Ohio, said that the port was closed.           | Jon Tarn
            Rep. Ilse Harrow, D-Wash., and Sen. Jon Tarn, R-Maine, said that it was closed. | Ilse Harrow, Jon Tarn
            """)
    void those_who_speak_are_those_whom_the_words_mean(String text, @Nullable String speakers) {
        Reading reading = reading(text);

        Statement said = last(reading);

        Statement.Source source = said.source();
        assertThat(source).isNotNull();
        assertThat(names(reading, source.entities())).isEqualTo(list(speakers));
        assertThat(source.carried()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Minister Jon Tarn met President Dario Harrow. Tarn left late. "The President is ill," he said.  | Jon Tarn
            Jon Tarn met Dario Harrow. "Harrow is ill," he said.                            | Jon Tarn
            A senior official spoke. "Minister Dario Harrow is ill," the official said.    | A senior official
            In the mayor's words, “the year was lost.”                                     | the mayor
            """)
    void who_speaks_is_nobody_whom_his_own_words_tell_of(String text, String speaker) {
        Reading reading = reading(text);

        Statement.Source source = last(reading).source();

        assertThat(source).isNotNull();
        assertThat(names(reading, source.entities())).isEqualTo(list(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ilse Harrow told Jon Tarn that the port was closed.             | Jon Tarn
            Ilse Harrow told reporters that the port was closed.            | reporters
            Ilse Harrow said that Jon Tarn had closed the port.             |
            """)
    void what_is_told_to_somebody_names_him(String text, @Nullable String addressees) {
        Reading reading = reading(text);

        Statement said = last(reading);

        assertThat(names(reading, said.addressees())).isEqualTo(list(addressees));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jon Tarn met Mara Sorel. “The port is closed.”                                                  | Jon Tarn, Mara Sorel
            Ilse Harrow spoke on Monday. She met Jon Tarn.\\n\\n“The port is closed.”                       | Ilse Harrow, Jon Tarn
            Jon Tarn met Mara Sorel, Ilse Harrow and Petra Havlik. A shout of “Open the port” was heard.    | Jon Tarn, Mara Sorel, Ilse Harrow
            Ilse Harrow said that the port was closed. Jon Tarn met Mara Sorel. A shout of “Open it” was heard. | Ilse Harrow, Jon Tarn, Mara Sorel
            Ilse Harrow said that Jon Tarn had claimed that it was closed. Mara Sorel met Petra Havlik. A cry of “Open it” was heard. | Ilse Harrow, Mara Sorel, Petra Havlik
            Jon Tarn met Mara Sorel in Oslo. It snowed. A shout of “Open the port” was heard.               |
            The port in Oslo lay still. A shout of “Open the port” was heard.                               |
            A neighbour of Mara Sorel said that Jon Tarn had fled.                                          | Mara Sorel
            A neighbour said that Jon Tarn had fled with Mara Sorel.                                        |
            It was said that Jon Tarn had fled.                                                             |
            """)
    void where_nobody_is_named_those_near_are_told_the_likeliest_first(String text, @Nullable String candidates) {
        Reading reading = reading(text);

        Statement said = last(reading);

        assertThat(said.doubt().reason()).isNotNull();
        assertThat(names(reading, said.doubt().candidates())).isEqualTo(list(candidates));
    }
}
