// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

final class AttributionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The minister said that the port was closed. | The minister | said | that the port was closed",
                "The minister said the port was closed. | The minister | said | the port was closed",
                "The minister said Tuesday it would close the port. | The minister | said | it would close the port",
                "Five rebels were killed, said Col. Ivan Petrov, the head of the police."
                        + " | Col. Ivan Petrov, the head of the police | said | Five rebels were killed",
                "“The port is closed,” said Ilse Harrow. | Ilse Harrow | said | “The port is closed,”",
                "The deal is off, said Ilse Harrow. | Ilse Harrow | said | The deal is off",
                "A diplomat, who asked not to be named, said the talks failed. | A diplomat | said | the talks failed",
                "A diplomat, who was in Oslo, said both sides planned to attend. | A diplomat | said | both sides planned to attend",
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
                "The envoy called the rallies an attempt by rivals to stir up fear. | The envoy | called | the rallies an attempt by rivals to stir up fear",
                "The army agreed to a 48-hour truce starting on Tuesday, U.S. envoy Mara Sorel said, after weeks of war. | The army | agreed to | a 48-hour truce starting on Tuesday",
                "Ilse Harrow (Green), said the port was closed. | Ilse Harrow (Green) | said | the port was closed",
                "Her chief of staff, Jon Tarn, said the port was closed. | Her chief of staff, Jon Tarn | said | the port was closed",
                "A poll released this week found that most voters were angry. | A poll | found | that most voters were angry",
                "Voters trying to leave the city say the road is closed. | Voters | say | the road is closed",
                "The poll showed a narrow race in the north. | The poll | showed | a narrow race in the north",
                "The company bought time, with plans to spend ten million on the port. | The company | plans | to spend ten million on the port",
                "The square rang with shouts of “Open the port.” | - | shouts | “Open the port.”",
                "The crowd kept chanting “Long Live Tarn” in Oslo. | The crowd | chanting | “Long Live Tarn”",
                "The union took issue with the plan. | The union | took issue with | the plan",
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
                "Ryan said his words and actions “amount to a form of fear.” | Ryan | said | his words and actions “amount to a form of fear.”",
                "The guard said the horse vanished as she was locking the gate. | The guard | said | the horse vanished as she was locking the gate",
                "Tarn hopes to keep the ferry running through the winter. | Tarn | hopes | to keep the ferry running through the winter",
                "The mayor fought a rule that he said would close the port. | he | said | would close the port",
                "Ilse Harrow, who once led the party, has vowed to open the port. | Ilse Harrow | has vowed | to open the port",
                "The bridge, as the envoy put it, was a gift. | the envoy | put it | The bridge … was a gift",
                "As the envoy put it, the bridge was a gift. | the envoy | put it | the bridge was a gift",
                "The army said on Thursday he had left the base. | The army | said | he had left the base",
                "Tarn said he would stay until the council met and the mayor agreed. | Tarn | said | he would stay until the council met and the mayor agreed",
                "The plan covers the port and the union, the ministry said on Friday as it gave out new maps of the northern roads."
                        + " | the ministry | said | The plan covers the port and the union",
                "Prices depend on many things, including wages, taxes, and if the countries allow trade, said Ilse Harrow, professor of trade."
                        + " | Ilse Harrow, professor of trade | said"
                        + " | Prices depend on many things, including wages, taxes, and if the countries allow trade",
                "The minister, who spoke in Oslo to explain the plan, said the union had agreed. | The minister | said | the union had agreed",
                "“The lack of a bridge keeps most of them away,” Shields said. | Shields | said | “The lack of a bridge keeps most of them away,”",
                "“I would have been there for a long time,” Mr. Tarn, now 81 and retired in Oslo, Norway, said by telephone."
                        + " | Mr. Tarn | said | “I would have been there for a long time,”",
                "“Its value is mere speculation,” the order released Friday said. | the order | said | “Its value is mere speculation,”",
                "Mara Tarn, whose union has led the march since spring, predicted that the drivers would leave."
                        + " | Mara Tarn | predicted | that the drivers would leave",
                "Farmers driving to the capital Monday say they would stay. | Farmers driving to the capital Monday | say | they would stay",
                "Harrow said the ministry had met twice and said the talks were over. | Harrow | said | the ministry had met twice",
                "Harrow said the ministry had met twice and said the talks were over. | Harrow | said | the talks were over",
                "He expressed concern that the mayor was encouraging violence. | He | expressed concern | that the mayor was encouraging violence",
                "Tarn, who says the allies should send ships, wrote that the plan would fail. | who | says | the allies should send ships",
                "The agency has concluded that secret files were found in 22 letters that reached Oslo."
                        + " | The agency | has concluded | that secret files were found in 22 letters that reached Oslo",
                "Tarn says he will not sign the bill that has led to protests, but activists said the rallies will go on."
                        + " | Tarn | says | he will not sign the bill that has led to protests",
                "Tarn said he would stay until the council (CLO) and the parliament accepted his plan."
                        + " | Tarn | said | he would stay until the council (CLO) and the parliament accepted his plan",
                "As the crisis grew in March, mayor Jon Tarn repeatedly condemned the plan. | Jon Tarn | repeatedly condemned | the plan",
                "He said the plan was “slow,” adding that it might fail. | He | said | the plan was “slow,”",
                "He said the plan was “slow,” adding that it might fail. | He | adding | that it might fail",
                "She claimed that Oslo was spreading “lies and rumours” claiming that the dam was safe."
                        + " | Oslo | claiming | that the dam was safe",
                "He described them as “tremendous” and “very big,” expressing hope that they would speed it up."
                        + " | He | expressing hope | that they would speed it up",
                "Emphasising that the world is praising the party's deeds including the raids launched to give a reply, Mr Tarn said that the rivals were late."
                        + " | Mr Tarn | Emphasising | that the world is praising the party's deeds including the raids",
                "In a message posted on Telegram, which is being renamed, Ilse Harrow, the lawyer of the party, said the envoy had left."
                        + " | Ilse Harrow, the lawyer of the party | said | the envoy had left",
                "“It was late,” Channel 1 said, adding ministers would keep discussing it."
                        + " | Channel 1 | adding | ministers would keep discussing it",
                "Federal Minister for Trade Ilse Harrow on Monday denied the report."
                        + " | Federal Minister for Trade Ilse Harrow | denied | the report",
                "When asked about the plan, Sen. Ilse Harrow, R-Ohio, told reporters on Monday: “We go on.”"
                        + " | Sen. Ilse Harrow, R-Ohio | told | “We go on.”",
                "It is worth noting here that a few days ago, reports claimed that the mayor had left."
                        + " | reports | claimed | that the mayor had left",
                "On Friday, the military and Jon Tarn called for a “referee” for the sector."
                        + " | the military and Jon Tarn | called | a “referee” for the sector",
                "He left after Israel reportedly rejected the plan. | - | reportedly | Israel … rejected the plan",
                "According to NYPD Commissioner James O’Neill, the port was closed."
                        + " | NYPD Commissioner James O’Neill | According to | the port was closed",
                "Orchard's chief executive, Tim Harrow, called the ruling a mistake."
                        + " | Orchard's chief executive, Tim Harrow | called | the ruling a mistake",
                "“We are not leaving the city.” — Ilse Harrow | Ilse Harrow | — | “We are not leaving the city.”",
                "HARROW: We are not leaving the city. | HARROW | : | We are not leaving the city.",
                "“Where are the ships?” reacted Ilse Harrow. | Ilse Harrow | reacted | “Where are the ships?”",
                "The mayor condemned the “attack on all of us.” | The mayor | condemned | the “attack on all of us.”",
                "The minister announced that he had resigned, saying it was time. | The minister | saying | it was time",
                "The bridge with “the best view of the whole wide valley” reopened. | - | “ | “the best view of the whole wide valley”",
                "The report urged the crew to leave. | The report | urged | the crew to leave",
                "Mike Shaw, president of the Harbour Fund, a group allied with the council, said nearly every talk he has had lately centers on the wall. | Mike Shaw, president of the Harbour Fund, a group allied with the council | said | nearly every talk he has had lately centers on the wall",
                "The old war was back, he claimed; Oslo would reply in kind. | he | claimed | The old war was back",
                "The talks, the envoy has said, went well. | the envoy | has said | The talks … went well",
                "Ford itself said the deal was on. | itself | said | the deal was on",
                "Ilse Harrow, in her campaigning, suggested she'll turn to the union for advice. | Ilse Harrow, in her campaigning | suggested | she'll turn to the union for advice",
                "Ilse Harrow, who served as the envoy during the war, called the plan of the mayor “childish.” | Ilse Harrow | called | the plan of the mayor “childish.”",
                "As the mayor spoke, the crowd chanted, “Let us in!” and left. | the crowd | chanted | “Let us in!”",
                "She was hoping for far more than that. | She | was hoping for | far more than that",
                "The parties had sparred over a range of issues. | The parties | had sparred over | a range of issues",
                "The plan, which the council also supports, is dead. | the council | also supports | which",
                "The plan he proposed failed. | he | proposed | The plan",
                "The mayor announced her decision to leave the party. | The mayor | announced her decision | to leave the party",
                "“They know us all,” a voice in the film states. | a voice in the film | states | “They know us all,”",
                "Painted over the gate, a sign which read “The whole town supports Harrow” hung askew. | which | read | “The whole town supports Harrow”",
                "The air force struck two camps after militants fired rockets at the base, the military said. | the military | said | The air force struck two camps after militants fired rockets at the base",
                "According to the school's Facebook post, the trip was delayed. | the school's Facebook post | According to | the trip was delayed",
                "The two leaders agreed to continue talks, according to a readout of the call. | The two leaders | agreed | to continue talks",
                "Reports show that prices fell, according to the bank. | the bank | according to | Reports show that prices fell",
                "The foreign ministry said in a statement carried by state media that the ship had been seized. | The foreign ministry | said | that the ship had been seized",
                "The army said in a statement posted on its website on Tuesday that two soldiers were killed. | The army | said | that two soldiers were killed",
                "“We are ready for talks,” Interfax quoted the minister as saying. | the minister | saying | “We are ready for talks,”",
                "“We are ready for talks,” Interfax quoted the minister as saying. | Interfax | quoted | “We are ready for talks,” … the minister as saying",
                "The minister is in Oslo, Interfax quoted him as saying. | him | saying | The minister is in Oslo",
                "“There is no crisis,” he was quoted as saying by the state news agency. | he | was quoted as saying | “There is no crisis,”",
                "The envoy was quoted as saying that the talks had failed. | The envoy | was quoted as saying | that the talks had failed",
                "The news agency cited the ministry as saying that all flights had been suspended. | the ministry | saying | that all flights had been suspended",
                "Norland will halt exports, its minister said on Wednesday, citing unpaid debts. | its minister | said | Norland will halt exports",
                "Asked about the report, a spokeswoman for the ministry declined to comment. | - | Asked about | the report",
                "China on Wednesday urged all sides to exercise restraint. | China | urged | all sides to exercise restraint",
                "The envoy, speaking in Oslo after talks with her counterpart, said the offer was “not serious.” | The envoy | said | the offer was “not serious.”",
                "Moe called Tuesday for new elections. | Moe | called | new elections",
                "There are fears that the dam could burst. | - | fears | that the dam could burst",
                "Tarn rejected that idea. | Tarn | rejected | that idea",
                "The delegates blasted Tarn for being late. | The delegates | blasted | Tarn for being late",
                "The chancellor has ruled out sending troops to the border. | The chancellor | has ruled out | sending troops to the border",
                "They taxed income (which Tarn also supports). | Tarn | also supports | which",
                "A poll conducted by the bank found that prices had doubled. | A poll conducted by the bank | found | that prices had doubled",
                "Sunday on the show “Good Oslo,” Tarn said the plan was dead. | Tarn | said | the plan was dead",
                "In Oslo, a spokesman said it rained. | a spokesman | said | it rained",
                "They acted because of fears that firms would react too late. | - | fears | that firms would react too late",
                "The envoy said he had voted for the plan, but officials said that he had not. | The envoy | said | he had voted for the plan",
                "The minister refused to leave the house, which had been hit. | The minister | refused | to leave the house",
                "The union called for the council to raise wages. | The union | called for | the council to raise wages",
                "The union remains certain that wages will rise. | The union | certain | that wages will rise",
                "Voters worried about prices stayed home. | Voters | worried about | prices",
                "The convoy had been hit by a drone, the regional governor, Dmitri Orlov, wrote on Telegram. | the regional governor, Dmitri Orlov | wrote | The convoy had been hit by a drone",
                "((Ilse Harrow)) We will not leave the talks. | Ilse Harrow | (( | We will not leave the talks.",
                "The minister promised to open the port, and the ships may return on Monday. | The minister | promised | to open the port"
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
                "The delay is no problem per se.",
                "The storm encouraged the crew to leave.",
                "The officer spoke on condition of anonymity.",
                "The union held a meeting that lasted hours.",
                "Gaza Strip: Troops cross the border again.",
                "The ministry recalled its ambassador from Oslo.",
                "He wrote a memoir, “The Long Road Home,” in Oslo.",
                "The so-called rebels left the port.",
                "Members of the ruling Norland Dream party left the hall.",
                "The shells knocked out two hospitals.",
                "Thank you for coming."
            })
    void keeps_false_friends_out(String text) {
        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The team met to discuss limits on fishing.", "The town had no reason to fear a flood."})
    void what_is_yet_to_be_said_is_no_statement(String text) {
        assertThat(Readings.of(text).layer(Attribution.class).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tarn: No plans to leave the talks | Tarn | : | No plans to leave the talks",
                "Tarn: ‘Old talks’ have no future | Tarn | : | ‘Old talks’ have no future",
                "No plans to leave the talks: Tarn | Tarn | : | No plans to leave the talks",
                "No plans to leave the talks – Tarn | Tarn | – | No plans to leave the talks",
                "Police: Two men held in Oslo | Police | : | Two men held in Oslo",
                "Two men held in Oslo - police | police | - | Two men held in Oslo",
                "Report: Harbour to close | Report | : | Harbour to close"
            })
    void a_headline_lets_those_speak_who_speak_in_the_report(
            String headline, String source, String cue, String content) {
        String text = headline + "\n\nThe talks, Pavel Tarn said, would go on.";

        List<String> found = Readings.of(text).layer(Attribution.class).all().stream()
                .map(each -> describe(text, each))
                .toList();

        assertThat(found).contains(source + " | " + cue + " | " + content);
    }

    @Test
    void a_speaker_in_double_brackets_says_the_paragraph_behind() {
        String text = "((Ilse Harrow, envoy))\n\nThe talks go on. Nobody leaves.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("Ilse Harrow, envoy | (( | The talks go on. Nobody leaves.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry issued a statement that said the border was closed. | The ministry",
                "Two of the envoys said the talks had failed. | the envoys"
            })
    void who_stands_behind_a_pronoun_or_a_number_is_the_speaker(String text, String name) {
        Reading reading = Readings.of(text);
        String speaker = reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();

        List<Statement> found = reading.layer(Statement.class).all();

        assertThat(found)
                .first()
                .satisfies(said -> assertThat(said.source().entities()).containsExactly(speaker));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said in a statement that the talks had failed.",
                "The ministry said on Monday in a statement that the talks had failed."
            })
    void what_is_said_in_a_statement_is_said_once(String text) {
        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("The ministry | said | that the talks had failed");
    }

    @Test
    void a_statement_that_nobody_else_says_is_reported_by_its_noun() {
        String text = "The mayor left after a statement that the talks had failed.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("- | statement | that the talks had failed");
    }

    @Test
    void a_claim_inside_a_claim_belongs_to_the_one_that_reports_it() {
        String text = "She claimed that Oslo was spreading lies saying that the port was closed.";

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
    void a_quotation_over_several_paragraphs_is_one_statement() {
        String text =
                "“The port is closed,” said Ilse Harrow. “We waited.\n\n“We waited for the ships and for the trains.\n\n"
                        + "“Nobody came to the port.”\n\nThe mayor left.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly(
                        "Ilse Harrow | said | “The port is closed,” … “We waited. … “We waited for the ships and for "
                                + "the trains. … “Nobody came to the port.”");
    }

    @Test
    void a_block_behind_a_colon_is_what_is_announced() {
        String text = "The ministry said in a statement:\n\nAll troops have left the border.\n\nNobody answered.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("The ministry | said | All troops have left the border.");
    }

    @Test
    void a_transcript_has_a_statement_for_each_turn() {
        String text = "Ilse Harrow: I am staying here.\n\nNed Tarn: We are leaving soon.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("Ilse Harrow | : | I am staying here.", "Ned Tarn | : | We are leaving soon.");
    }

    @Test
    void sentences_end_before_doubled_apostrophes_that_open() {
        String text = "Ned Tarn blamed the mayor for the delay. ''The port is closed,'' he said.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).extracting(each -> describe(text, each)).contains("he | said | ''The port is closed,''");
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

    @Test
    void thanks_in_marks_are_what_is_said_and_not_what_reports() {
        String text = "“Thank you for coming,” said Ilse Harrow.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("Ilse Harrow | said | “Thank you for coming,”");
    }

    @Test
    void a_relative_pronoun_means_the_name_before_its_comma() {
        String text =
                "She stumbled, only to be confronted by her coach, Ilse Harrow, who demanded: “Why did you stop?”";
        var reading = Readings.of(text);
        String coach = reading.layer(Entity.class).all().stream()
                .filter(each -> each.name().equals("Ilse Harrow"))
                .map(Entity::id)
                .findFirst()
                .orElseThrow();

        List<Statement> found = reading.layer(Statement.class).all();

        assertThat(found)
                .extracting(each -> each.source() == null
                        ? List.<String>of()
                        : each.source().entities())
                .containsExactly(List.of(coach));
    }

    @Test
    void a_title_in_marks_is_not_what_is_said() {
        String text = "Sunday on the show “Good Morning Oslo,” Ilse Harrow said she would stay.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found)
                .extracting(each -> describe(text, each))
                .containsExactly("Ilse Harrow | said | she would stay");
    }

    @Test
    void a_quotation_without_a_speaker_has_candidates_and_a_reason() {
        String text = "The council met on Monday. The mayor, Ilse Harrow, was there.\n\n"
                + "“It is a mistake that will cost us the whole of the harvest.”\n\nThe council left.";
        var reading = Readings.of(text);
        String mayor = reading.layer(Entity.class).all().stream()
                .filter(each -> each.name().equals("Ilse Harrow"))
                .map(Entity::id)
                .findFirst()
                .orElseThrow();

        List<Statement> found = reading.layer(Statement.class).all();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isNull();
        assertThat(found.get(0).doubt().candidates()).contains(mayor);
        assertThat(found.get(0).doubt().reason()).isNotNull();
    }
}
