// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

final class AttributionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The minister said that the port was closed. | The minister | said | that the port was closed",
                "The minister said the port was closed. | The minister | said | the port was closed",
                "“The port is closed,” said Ilse Harrow. | Ilse Harrow | said | “The port is closed,”",
                "“The port is closed,” Ilse Harrow, a lawyer, said. | Ilse Harrow, a lawyer | said | “The port is closed,”",
                "She said: “The port is closed.” | She | said | “The port is closed.”",
                "“The port,” she said, “is closed.” | she | said | “The port,” … “is closed.”",
                "“It is closed,” she said. “It stays so.” | she | said | “It is closed,” … “It stays so.”",
                "The port, according to the envoy, is closed. | the envoy | according to | The port … is closed",
                "The port is closed, according to two officials. | two officials | according to | The port is closed",
                "According to the envoy, the port is closed. | the envoy | According to | the port is closed",
                "The union rejected the plan. | The union | rejected | the plan",
                "The union urged Oslo to reopen the port. | The union | urged | Oslo to reopen the port",
                "The mayor called the plan a mistake. | The mayor | called | the plan a mistake",
                "Ilse Harrow: “The port is closed.” | Ilse Harrow | : | “The port is closed.”",
                "The general is said to be ill. | - | is said | The general … to be ill",
                "The plan was rejected by the union. | the union | was rejected | The plan",
                "Prices will fall next year, analysts say. | analysts | say | Prices will fall next year",
                "The mayor welcomed Norwegian demands that the port be closed. | Norwegian | demands | that the port be closed",
                "The mayor said it would rain at a news conference. | The mayor | said | it would rain",
                "The mayor vowed to “open the port” in May. | The mayor | vowed | to “open the port” in May",
                "The mayor is pledging to “win many friends.” | The mayor | is pledging | to “win many friends.”",
                "The mayor called the system “rotten to the core.” | The mayor | called | the system “rotten to the core.”",
                "The envoy agreed to it on the advice of the army. | The envoy | agreed to | it",
                "He said that only Oslo and the 30 allies could decide when it joins. | He | said | that only Oslo and the 30 allies could decide when it joins",
                "He told the crowd, “We will open the port,” and left. | He | told | “We will open the port,”",
                "Ryan said his words and actions “amount to a form of fear.” | Ryan | said | his words and actions “amount to a form of fear.”"
            })
    void finds_who_says_what(String text, String source, String cue, String content) {
        List<String> found = Readings.of(text).layer(Attribution.class).all().stream()
                .map(each -> describe(text, each))
                .toList();

        assertThat(found).contains(source + " | " + cue + " | " + content);
    }

    private static String describe(String text, Attribution said) {
        Statement.Cue cue = said.cue();
        return slice(text, said.source()) + " | " + slice(text, cue == null ? null : cue.span()) + " | "
                + said.content().stream().map(part -> slice(text, part)).collect(Collectors.joining(" … "));
    }

    private static String slice(String text, @Nullable Span span) {
        return span == null ? "-" : text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The storm has claimed 40 lives.",
                "The team claimed a win on Sunday.",
                "Rhetoric of aggression’",
                "The delegations met in Oslo on Monday.",
                "The “Harbour Star” left the port.",
                "The army shot down a helicopter on Monday.",
                "A drone was shot down by the army on Monday.",
                "The crew left early in order to reach the port.",
                "The rate was 12 cases per 100,000 people.",
                "The delay is no problem per se."
            })
    void keeps_false_friends_out(String text) {
        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).isEmpty();
    }

    @Test
    void a_claim_inside_a_claim_belongs_to_the_one_that_reports_it() {
        String text = "She claimed that the general was lying, saying that the port was closed.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        Attribution outer = found.stream()
                .filter(each -> "cue.claim.that".equals(each.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(found)
                .filteredOn(each -> "cue.say.that".equals(each.rule()))
                .extracting(Attribution::within)
                .containsOnly(outer.id());
    }

    @Test
    void a_floating_quotation_carries_its_speaker_over() {
        String text =
                "“The port is closed,” said Ilse Harrow.\n\n“We will open it when the storm is over, and not before.”";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).extracting(Attribution::carriedFrom).containsExactly(null, "st1");
        assertThat(found).extracting(Attribution::form).containsOnly(Statement.Form.DIRECT);
    }

    @Test
    void a_quotation_belongs_to_the_paragraph_it_stands_in() {
        String text = "The mayor asked, “Who opened the port to the ships?”\n\nThe envoys argue that it was closed.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly(
                        "The mayor | asked | “Who opened the port to the ships?”",
                        "The envoys | argue | that it was closed");
    }

    @Test
    void cues_that_share_a_subject_have_one_speaker() {
        String text = "The minister rejected the plan, while urging Oslo to continue the talks.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).extracting(Attribution::kind).contains(Statement.Kind.REJECT, Statement.Kind.DEMAND);
        assertThat(found).extracting(each -> slice(text, each.source())).containsOnly("The minister");
    }

    @Test
    void tells_whom_something_is_said_to() {
        String text = "The minister told the delegation that the port was closed.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found.get(0).addressees())
                .extracting(each -> slice(text, each))
                .containsExactly("delegation");
    }
}
