// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Moment.Certainty;
import org.rapporteur.collation.Moment.Kind;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;

final class TimelineTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    private final Timeline timeline = new Timeline();

    private void read(String id, String day, String text) throws IOException {
        timeline.add(RAPPORTEUR.read(Report.of(id, text).publishedOn(LocalDate.parse(day))));
    }

    private List<Moment> moments(Kind kind) throws IOException {
        List<Moment> moments = new ArrayList<>();
        timeline.each(moment -> {
            if (moment.kind() == kind) {
                moments.add(moment);
            }
        });
        return moments;
    }

    @Test
    void a_meeting_that_one_report_plans_and_another_tells_of_as_held_stands_once() throws IOException {
        read("after", "2022-01-14", "Norway and Finland held talks in Vienna on Thursday.");
        read("before", "2022-01-12", "Norway and Finland will hold talks in Vienna on Thursday.");

        List<Moment> meetings = moments(Kind.MEETING);

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).from()).isEqualTo(LocalDate.of(2022, 1, 13));
        assertThat(meetings.get(0).certainty()).isEqualTo(Certainty.DAY);
        assertThat(meetings.get(0).status()).isEqualTo("HELD");
        assertThat(meetings.get(0).tellings())
                .extracting(Moment.Telling::status)
                .containsExactly("PLANNED", "HELD");
    }

    @Test
    void meetings_of_other_partners_on_one_day_are_two() throws IOException {
        read("a", "2022-01-14", "Norway and Finland held talks on Thursday.");
        read("b", "2022-01-14", "Sweden and Denmark held talks on Thursday.");

        assertThat(moments(Kind.MEETING)).hasSize(2);
    }

    @Test
    void what_has_no_day_is_put_on_the_day_of_the_report_and_says_so() throws IOException {
        read("a", "2022-01-14", "Norway attacked Finland.");

        assertThat(moments(Kind.EVENT))
                .extracting(Moment::from, Moment::certainty)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 1, 14), Certainty.REPORT));
    }

    @Test
    void a_position_that_goes_back_on_an_earlier_one_says_on_which() throws IOException {
        read("b", "2022-03-14", "Norway accepted the proposal of Finland.");
        read("a", "2022-01-14", "Norway rejected the proposal of Finland.");

        List<Moment> positions = moments(Kind.POSITION);

        assertThat(positions).extracting(Moment::what).containsExactly("REJECTS", "ACCEPTS");
        assertThat(positions.get(0).changed()).isNull();
        assertThat(positions.get(1).changed()).isEqualTo(positions.get(0).first());
    }

    @Test
    void nothing_of_a_text_is_kept_but_what_is_told() throws IOException {
        read("a", "2022-01-14", "😀 It rained. Norway attacked Finland on Thursday. It snowed.");

        assertThat(moments(Kind.EVENT)).singleElement().satisfies(moment -> {
            assertThat(moment.first().words()).isEqualTo("attacked");
            assertThat(moment.first().sentence()).isEqualTo("Norway attacked Finland on Thursday.");
            assertThat(moment.first().start()).isEqualTo(20); // in code points
        });
    }

    @Test
    void what_is_written_as_bytes_is_read_as_it_was() throws IOException {
        SourcedRecord record = RAPPORTEUR.read(Report.of(
                        "a",
                        "Norway and Finland held talks in Vienna on Thursday. Norway rejected the proposal of Finland. Sweden may attack"
                                + " Denmark.")
                .publishedOn(LocalDate.of(2022, 1, 14)));
        List<Entry> entries = new Entries(record, 7).all();

        List<Entry> again = new ArrayList<>();
        for (Entry entry : entries) {
            again.add(EntryCodec.read(EntryCodec.write(entry)));
        }

        assertThat(entries).extracting(Entry::kind).contains(Kind.values());
        assertThat(again).isEqualTo(entries);
    }
}
