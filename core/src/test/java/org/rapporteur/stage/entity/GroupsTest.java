// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Reading;

class GroupsTest {
    private static final String VISIT =
            "Norwegian Prime Minister Ilse Harrow met Chilean President Dario Vantongeren in Bergen on Monday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two leaders agreed to cooperate. | The two leaders | Ilse Harrow, Dario Vantongeren",
                "Both leaders agreed to cooperate. | Both leaders | Ilse Harrow, Dario Vantongeren",
                "The leaders agreed to cooperate. | The leaders | Ilse Harrow, Dario Vantongeren",
                "The pair agreed to cooperate. | The pair | Ilse Harrow, Dario Vantongeren",
                "The two agreed to cooperate. | The two | Ilse Harrow, Dario Vantongeren",
                "They agreed to cooperate. | They | Ilse Harrow, Dario Vantongeren",
                "Both said the talks were useful. | Both | Ilse Harrow, Dario Vantongeren",
                "The two countries agreed to cooperate. | The two countries | Norway, Chile",
                "Both governments agreed to cooperate. | Both governments | Norway, Chile",
                "Both sides agreed to cooperate. | Both sides | Norway, Chile",
                "The two countries' leaders agreed. | The two countries' leaders | Ilse Harrow, Dario Vantongeren"
            })
    void those_who_met_are_meant_by_what_takes_them_together(String text, String words, String members) {
        Reading reading = Readings.of(VISIT + text);

        assertThat(members(reading, words)).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel and Hamas accepted the plan. Egypt welcomed it. The two sides will meet. | The two sides | Israel, Hamas",
                "Egypt, Qatar and Norway held talks. The three countries agreed. | The three countries | Egypt, Qatar, Norway",
                "Egypt, Qatar and Norway held talks. The two women left. | The two women | -",
                "The foreign ministers of Norway and Chile met. | The foreign ministers | Norway, Chile",
                "The Norwegian and Chilean presidents met. | The Norwegian and Chilean presidents | Norway, Chile",
                "The governments of Norway, Chile and Egypt met. | The governments | Norway, Chile, Egypt",
                "The foreign ministers of Norway met. | The foreign ministers | -",
                "Israel and Hamas fought on. The parties blamed each other. | The parties | Israel, Hamas",
                "Norway won. The two leaders of the opposition left. | The two leaders | -",
                "Norway and Chile agreed. Two countries refused. | Two countries | -",
                "Norway's Ilse Harrow left. The two leaders met. | The two leaders | -"
            })
    void a_group_is_of_the_sort_that_its_noun_tells(String text, String words, String members) {
        Reading reading = Readings.of(text);

        assertThat(members(reading, words)).isEqualTo(members);
    }

    @Test
    void officials_of_several_states_are_those_whom_the_report_names() {
        Reading reading = Readings.of(VISIT + "The leaders of Norway and Chile agreed to cooperate.");

        assertThat(members(reading, "The leaders")).isEqualTo("Ilse Harrow, Dario Vantongeren");
    }

    @Test
    void events_meetings_and_statements_name_the_members() {
        Reading reading =
                Readings.of(VISIT + "The two leaders signed an agreement. \"We agreed\", the two leaders said. "
                        + "The two leaders will meet in Geneva.");

        List<Event> events = reading.layer(Event.class).all();
        List<Statement> statements = reading.layer(Statement.class).all();
        List<Meeting> meetings = reading.layer(Meeting.class).all();

        assertThat(names(reading, events.get(1).actors())).containsExactly("Ilse Harrow", "Dario Vantongeren");
        assertThat(statements.get(0).source()).isNotNull();
        assertThat(names(reading, statements.get(0).source().entities()))
                .containsExactly("Ilse Harrow", "Dario Vantongeren");
        assertThat(names(reading, meetings.get(1).parties()))
                .containsExactlyInAnyOrder("Ilse Harrow", "Dario Vantongeren");
    }

    private static String members(Reading reading, String words) {
        for (Entity entity : reading.layer(Entity.class)) {
            boolean called = entity.mentions().stream()
                    .anyMatch(mention -> reading.seen(mention.span()).equals(words));
            if (called && !entity.members().isEmpty()) {
                return String.join(", ", names(reading, entity.members()));
            }
        }
        return "-";
    }

    private static List<String> names(Reading reading, List<String> ids) {
        EntityIndex index = new EntityIndex(reading.layer(Entity.class));
        return ids.stream().map(id -> index.byId(id).orElseThrow().name()).collect(Collectors.toList());
    }
}
