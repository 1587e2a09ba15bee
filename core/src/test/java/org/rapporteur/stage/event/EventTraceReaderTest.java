// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.record.EventTrace.Verdict;
import org.rapporteur.text.Reading;

class EventTraceReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army shelled the town on Monday.             | shelled  | TELLS
            Did the army shell the town?                     | shell    | ASKED_OR_BIDDEN
            The minister appealed to the rebels to leave.    | appealed | STATEMENT
            The army launched an attack on the rebels.       | launched | NO_LINE
            The shelled town lies in ruins.                  | shelled  | MODIFIER
            A long meeting is tiring.                        | meeting  | TOO_FEW_PARTIES
            Norland imposed sanctions on the company.        | sanctions| TAKEN_UP
            """)
    void says_what_became_of_a_word(String text, String word, Verdict verdict) {
        Reading reading = Readings.explained(text);

        assertThat(reading.layer(EventTrace.class).all())
                .anyMatch(trace -> reading.slice(trace.span()).equals(word) && trace.verdict() == verdict);
    }

    @Test
    void names_the_line_the_frame_the_words_and_what_was_said_about_the_status() {
        Reading reading = Readings.explained("The minister denied that the army had shelled the rebels.");

        EventTrace trace = reading.layer(EventTrace.class).all().stream()
                .filter(each -> reading.slice(each.span()).equals("shelled"))
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(trace.line()).rule()).isEqualTo("verb.assault.shell");
        assertThat(trace.frame()).isEqualTo("transitive: actors subj; recipients obj");
        assertThat(trace.parts())
                .extracting(part -> part.role() + " " + part.place() + " " + reading.slice(part.span()))
                .containsExactly(Role.ACTOR + " subj army", Role.RECIPIENT + " obj rebels");
        assertThat(trace.effects())
                .extracting(effect -> effect.rule() + " " + effect.status() + " " + reading.slice(effect.span()))
                .containsExactly("form HAPPENED shelled", "governor.deny.clause DENIED denied");
    }

    @Test
    void names_the_test_that_a_line_failed() {
        Reading reading = Readings.explained("The army launched a ship.");

        assertThat(reading.layer(EventTrace.class).all())
                .filteredOn(trace -> reading.slice(trace.span()).equals("launched"))
                .allSatisfy(trace -> assertThat(trace.tried())
                        .isNotEmpty()
                        .allMatch(
                                tried -> tried.failed() != null && tried.line().contains(tried.failed())));
    }

    @Test
    void has_one_trace_for_each_event_and_changes_none() {
        String text =
                "Norland and Sudland held talks on Monday. The army attacked the rebels, who had seized a bridge. "
                        + "The minister will visit Norland and refused to lift the blockade of the port.";

        Reading explained = Readings.explained(text);

        List<Event> events = explained.layer(Event.class).all();
        assertThat(events)
                .isNotEmpty()
                .isEqualTo(Readings.of(text).layer(Event.class).all());
        assertThat(explained.layer(EventTrace.class).all())
                .extracting(EventTrace::event)
                .filteredOn(Objects::nonNull)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(Event::id).toList());
    }
}
