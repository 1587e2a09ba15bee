// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Time;
import org.rapporteur.table.Table;

/** Times as business and wire reports tell them: every expression of a sentence with its extent, type and value, and no other. */
final class WireTimesTest {
    private record Line(LocalDate published, String sentence, List<String> times) {
        boolean isRight() {
            return read(sentence, published).equals(times);
        }
    }

    /** Returns the times of a text as {@code expression=TYPE:value}. */
    private static List<String> read(String sentence, LocalDate published) {
        var reading = Readings.of(sentence, published);
        return reading.layer(Time.class).all().stream()
                .map(time -> reading.slice(time.span()) + "=" + time.type() + ":" + time.value())
                .toList();
    }

    private static List<Line> lines(String file) {
        return Table.read(
                WireTimesTest.class,
                file,
                List.of("published", "sentence", "times"),
                row -> new Line(LocalDate.parse(row.text("published")), row.text("sentence"), row.list("times")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.tsv", "wire-2.tsv", "wire-3.tsv"})
    void reads_the_times_of_wire_reports(String file) {
        List<Line> lines = lines(file);

        long right = lines.stream().filter(Line::isRight).count();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
        assertThat(right).isGreaterThanOrEqualTo(lines.size() * 95 / 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose in the second quarter of fiscal year 2014.   | the second quarter of fiscal year 2014=DATE:2014-Q2
            In the second quarter of the financial year 2020 it lost money. The second quarter was bad. | the second quarter of the financial year 2020=DATE:2020-Q2; The second quarter=DATE:2020-Q2
            From July to December this fiscal year, exports dropped by 4 percent.  | July=DATE:2021-07; December=DATE:2021-12; this fiscal year=DATE:2022
            Sales rose in May from the corresponding month last year. | May=DATE:2021-05; the corresponding month last year=DATE:2020-05
            Exports have stayed low for the last decade.            | the last decade=DURATION:P1DE
            The figures for the last month were bad.                | the last month=DATE:2021-12
            The quake struck mid-afternoon on Monday.               | mid-afternoon on Monday=TIME:2022-01-10TAF
            On Monday, tremors struck. In the early morning, people fled. | Monday=DATE:2022-01-10; the early morning=TIME:2022-01-10TMO
            Three policemen suffered fractures in clashes Friday.   | Friday=DATE:2022-01-07
            They dug in the rubble after Saturday’s magnitude-7.8 earthquake. | Saturday=DATE:2022-01-08
            It lost money in the year-earlier quarter.              | the year-earlier quarter=DATE:2021-Q1
            It lost money in the year-ago period.                   | the year-ago period=DATE:2021
            Year-earlier sales were lower.                          | Year-earlier=DATE:2021
            Sales fell in the first half of 2020.                   | the first half of 2020=DATE:2020-H1
            Sales fell in the second half of last year.             | the second half of last year=DATE:2021-H2
            He earned more in the first nine months of 2020.        | the first nine months of 2020=DURATION:P9M
            He earned more in the last three months of last year.   | the last three months of last year=DURATION:P3M
            He earned more in the fiscal third quarter.             | the fiscal third quarter=DATE:2021-Q3
            It costs $9 million a week.                             | a week=SET:P1W
            The drug is taken three times a day.                    | three times a day=SET:P1D
            The panel meets once a month.                           | once a month=SET:P1M
            A decades-long feud ended.                              | decades-long=DURATION:PXDE
            A month-long truce held.                                | month-long=DURATION:P1M
            They fought for another week.                           | another week=DURATION:P1W
            It is a 2 1/2-year pact.                                | 2 1/2-year=DURATION:P2.5Y
            He is on a two-and-a-half-year leave.                   | two-and-a-half-year=DURATION:P2.5Y
            It took months to agree.                                | months=DURATION:PXM
            Shells fell on the town overnight.                      | overnight=TIME:2022-01-11TNI
            The envoys will stay overnight.                         | overnight=TIME:2022-01-12TNI
            Sales fell in its fiscal second quarter of 2020.        | fiscal second quarter of 2020=DATE:2020-Q2
            Sales fell in the fourth quarter of the last fiscal year. | the fourth quarter of the last fiscal year=DATE:2021-Q4
            Dealers expect rates to end the year at 6 percent.      | the year=DATE:2022
            The envoy began the week in Corvane.                    | the week=DATE:2022-W02
            The bank sees growth of 3 percent by end-2023.          | end-2023=DATE:2023
            Wages will rise in the year ahead.                      | the year ahead=DURATION:P1Y
            The weeks ahead will be hard.                           | The weeks ahead=DURATION:PXW
            Prices rose for the first time in over a year.          | over a year=DURATION:P1Y
            The mine was shut for just over four years.             | just over four years=DURATION:P4Y
            The mine opened after more than a decade.               | more than a decade=DURATION:P1DE
            The port stays shut for the rest of the year.           | the rest of the year=DATE:2022
            The port stays shut for the remainder of 2023.          | the remainder of 2023=DATE:2023
            The raid began at around 6 p.m. on Monday.              | around 6 p.m. on Monday=TIME:2022-01-10T18:00
            The survey puts unemployment at 5 percent in December.  | December=DATE:2021-12
            """)
    void reads_the_times_of_accounts(String sentence, String told) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(told.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen raided the village in the early hours of Sunday.        | the early hours of Sunday=TIME:2022-01-09TMO
            Gunmen raided it in the early hours of Sunday morning.         | the early hours of Sunday morning=TIME:2022-01-09TMO
            Gunmen raided the village in the wee hours of November 13.     | the wee hours of November 13=TIME:2021-11-13TMO
            They left in the early morning hours of 30 April 1975.         | the early morning hours of 30 April 1975=TIME:1975-04-30TMO
            He left in the late hours of Monday.                           | the late hours of Monday=TIME:2022-01-10TNI
            It sank in the small hours of this morning.                    | the small hours of this morning=TIME:2022-01-12TMO
            The truce began at 6 a.m. Moscow time on Tuesday.              | 6 a.m. Moscow time on Tuesday=TIME:2022-01-11T06:00+03:00
            The truce began at 1pm Corvane time on Tuesday.                | 1pm Corvane time on Tuesday=TIME:2022-01-11T13:00
            Polls close at 8 p.m. Eastern time on 12 July 2022.            | 8 p.m. Eastern time on 12 July 2022=TIME:2022-07-12T20:00-04:00
            At 6 a.m. Moscow said it would stop.                           | 6 a.m.=TIME:2022-01-12T06:00
            The council will meet on Tuesday week.                         | Tuesday week=DATE:2022-01-25
            The council will meet a week on Tuesday.                       | a week on Tuesday=DATE:2022-01-25
            The vote is two weeks from Sunday.                             | two weeks from Sunday=DATE:2022-01-30
            Profit rose 4 percent in H1 2021.                              | H1 2021=DATE:2021-H1
            Profit rose 4 percent in the H1 of 2021.                       | the H1 of 2021=DATE:2021-H1
            Growth slowed in Q3 FY21.                                      | Q3 FY21=DATE:2021-Q3
            Sales fell in Q4.                                              | Q4=DATE:2021-Q4
            Revenue for FY21 was $4 million.                               | FY21=DATE:2021
            In April Kern appointed a new envoy.                           | April=DATE:2021-04
            In May Kern resigned.                                          | May=DATE:2021-05
            The king held a three hour speech.                             | three hour=DURATION:PT3H
            They fought for two bloody weeks.                              | two bloody weeks=DURATION:P2W
            Shares have doubled in the last year.                          | the last year=DURATION:P1Y
            The fire was the worst of the year.                            | the year=DATE:2022
            The bank had 40 branches as of February 5.                     | February 5=DATE:2021-02-05
            The price will rise as of February 5.                          | February 5=DATE:2022-02-05
            Many are being housed in tents following Sunday's quake.       | Sunday=DATE:2022-01-09
            The vote is being held following the death of a member on Nov 20. | Nov 20=DATE:2021-11-20
            The Aldrian High Court (AHC) Monday reserved its verdict.      | Monday=DATE:2022-01-10
            A poll had forecast December inflation at 9.2 percent.         | December=DATE:2021-12
            The bank's target for April is 5 percent.                      | April=DATE:2022-04
            The hearing was put off till first week of May.                | first week of May=DATE:2022-05
            The talks will begin in the first half of October.             | the first half of October=DATE:2022-10
            In the second half of October, the envoy visited Corvane.      | the second half of October=DATE:2021-10
            A poll had forecast fourth-quarter growth of 4 percent.         | fourth-quarter=DATE:2021-Q4
            Oct 11 Canadian firms reported losses.                         | Oct 11=DATE:2021-10-11
            He went there in the last days of March 2011.                  | the last days of March 2011=DATE:2011-03
            The council will discuss Tuesday's bombing.                    | Tuesday=DATE:2022-01-11
            The envoy is among those wounded in Tuesday's bombing.         | Tuesday=DATE:2022-01-11
            It will impose new rules in the wake of a bombing Tuesday.     | Tuesday=DATE:2022-01-11
            The envoy will discuss the bombing Tuesday.                    | Tuesday=DATE:2022-01-18
            The envoy will attend Tuesday's vote.                          | Tuesday=DATE:2022-01-18
            The party has called a strike across the country on Sunday.    | Sunday=DATE:2022-01-16
            Police broke it up at around 1:30 am last night.               | around 1:30 am last night=TIME:2022-01-12T01:30
            Police broke it up at 11 p.m. last night.                      | 11 p.m. last night=TIME:2022-01-11T23:00
            The death comes just days after the vote.                      | just days=DURATION:PXD
            He spoke minutes before the blast.                             | minutes=DURATION:PTXM
            He died of a heart attack last Jan 11.                         | last Jan 11=DATE:2022-01-11
            He died of a heart attack last Nov. 11.                        | last Nov. 11=DATE:2021-11-11
            """)
    void reads_the_times_of_papers_of_many_regions(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(time);
    }

    @Test
    void a_week_behind_a_preposition_does_not_count_from_the_day_after_it() {
        List<String> times = read("The armies clashed for a third time in a week on Tuesday.", Readings.WEDNESDAY);

        assertThat(times).containsExactly("a week=DURATION:P1W", "Tuesday=DATE:2022-01-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Profit for the year ended February 5 rose.          | the year=DATE:2021     | February 5=DATE:2021-02-05
            Sales in the year to February 5 fell.               | the year=DATE:2021     | February 5=DATE:2021-02-05
            Sales fell in the six months to February 5.         | the six months=DURATION:P6M | February 5=DATE:2021-02-05
            Revenue rose in FY 2020-21.                         | FY 2020=DATE:2020      | 21=DATE:2021
            Ships shelled it during the night of 3-4 May 1942.  | the night of 3=TIME:1942-05-03TNI | 4 May 1942=DATE:1942-05-04
            The king fell in 1911. Early the next year, he fled. | 1911=DATE:1911        | Early the next year=DATE:1912
            Teams met on Sunday. In the last match of the day, Aldria won. | Sunday=DATE:2022-01-09 | the day=DATE:2022-01-09
            Troops met rebels on Saturday and again later in the day. | Saturday=DATE:2022-01-08 | later in the day=DATE:2022-01-08
            The vote is on Sunday. Polls will open at 8 a.m.    | Sunday=DATE:2022-01-16 | 8 a.m.=TIME:2022-01-16T08:00
            The summit was delayed until October and then November. | October=DATE:2022-10 | November=DATE:2022-11
            """)
    void reads_two_times_that_belong_together(String sentence, String first, String second) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Long March began there.",
                "March of the Iron Will was the title of the song.",
                "The H1 visas were few.",
                "Agenda 2063 was discussed.",
                "On the day their trial was due to start, he fled.",
                "He has a small flat of his own.",
            })
    void a_march_and_a_code_are_no_times(String sentence) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vote was held on 3 May 2021. The day before, he had left.   | The day before=DATE:2021-05-02
            The vote was held on 3 May 2021. It snowed the night before.    | the night before=TIME:2021-05-02TNI
            Prices fell in May 2021 from the month before.                  | the month before=DATE:2021-04
            The ship sailed from July 13 to 17 of last year.                | July 13=DATE:2021-07-13
            The ship sailed from July 13 to 17 of last year.                | 17 of last year=DATE:2021-07-17
            The dam broke in May 1998, and that same year he left.          | that same year=DATE:1998
            """)
    void counts_from_what_was_told_last(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers meet from Monday through Friday.      | Monday=DATE:2022-01-17  | Friday=DATE:2022-01-21
            The fair will run from Sunday to Tuesday.           | Sunday=DATE:2022-01-16  | Tuesday=DATE:2022-01-18
            The talks ran from Monday through Wednesday.        | Monday=DATE:2022-01-10  | Wednesday=DATE:2022-01-12
            The envoy arrived on Monday for a visit through Friday. | Monday=DATE:2022-01-10 | Friday=DATE:2022-01-14
            The envoy arrived on Monday and stayed until Tuesday. | Monday=DATE:2022-01-10 | Tuesday=DATE:2022-01-11
            The shop will be shut on Saturday and Sunday.       | Saturday=DATE:2022-01-15 | Sunday=DATE:2022-01-16
            The shop will be shut on Tuesday and Wednesday.     | Tuesday=DATE:2022-01-18 | Wednesday=DATE:2022-01-19
            The dollar rose at 8:00 am (2300 GMT Monday).       | 8:00 am=TIME:2022-01-11T08:00+09:00 | 2300 GMT Monday=TIME:2022-01-10T23:00Z
            Parliament sits on Friday for the first time since the May 3 vote. | Friday=DATE:2022-01-14 | May 3=DATE:2021-05-03
            A lorry was seen between 17:00 and midnight on Saturday. | 17:00=TIME:2022-01-08T17:00 | midnight on Saturday=TIME:2022-01-08T24:00
            """)
    void a_range_ends_behind_its_beginning(String sentence, String first, String last) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(first, last);
    }

    @Test
    void the_rest_of_a_year_begins_with_the_report() {
        var reading = Readings.of("The port stays shut for the rest of the year.", Readings.WEDNESDAY);

        Time rest = reading.layer(Time.class).all().get(0);

        assertThat(rest.from()).isEqualTo(Readings.WEDNESDAY);
        assertThat(rest.to()).isEqualTo("2022-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An overnight raid killed two.              |
            A first-half goal won the match.           |
            It was the second quarter in a row of losses. |
            It was the third quarter running of losses. |
            He spoke ahead of the vote.                |
            The Seven Years' War was fought at sea.    | Seven Years=DURATION:P7Y
            """)
    void leaves_names_and_adjectives_alone(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).isEqualTo(time == null ? List.of() : List.of(time));
    }
}
