// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageReportsTest {
    private static final String PARAGRAPHS =
            "<p>TORM &mdash; The envoys of Lorvania and Corvane left the port of Torm on"
                    + " Wednesday without a deal, and both sides said that they would meet again next month.</p>"
                    + "<h2>Ships wait</h2><p>More than 40&nbsp;ships loaded with grain have waited outside the harbour since October,"
                    + " when Corvane closed the strait, the director of the port said.<br>She will report in Geneva on Friday.</p>";

    @Test
    void an_article_is_told_from_what_stands_around_it() throws IOException {
        String page = "<!DOCTYPE html><html><head><title>Envoys leave Torm | The Gazette</title></head><body>"
                + "<div class=cookie-banner role=dialog><p>We and our 842 partners store cookies on your device, and you may say no,"
                + " yes, or later, whichever you like.</p></div><nav><a href=/>Home</a><a href=/sport>Sport</a></nav><article>"
                + "<h1>Envoys leave Torm without a deal</h1><time datetime=2022-01-12>January 12, 2022</time>"
                + "<figure><figcaption>The harbour on Tuesday.</figcaption></figure>" + PARAGRAPHS
                + "</article><aside><ol><li>Cat rescued from crane</li></ol></aside><footer>Copyright</footer></body></html>";

        Taken taken = Taken.fromInput(page);

        assertThat(taken.report().text())
                .isEqualTo(
                        "TORM \u2014 The envoys of Lorvania and Corvane left the port of Torm on Wednesday without a deal, and"
                                + " both sides said that they would meet again next month.\n\nShips wait\n\nMore than 40 ships loaded with"
                                + " grain have waited outside the harbour since October, when Corvane closed the strait, the director of"
                                + " the port said.\nShe will report in Geneva on Friday.");
        assertThat(taken.report().title()).isEqualTo("Envoys leave Torm without a deal");
        assertThat(taken.report().published()).hasToString("2022-01-12");
        assertThat(taken.one().warnings()).isEmpty();
    }

    @Test
    void what_a_page_says_in_its_data_goes_before_all_else() throws IOException {
        String page =
                "<html><head><title>T</title><meta property=og:title content=Other><meta name=author content=Desk>"
                        + "<meta property=article:published_time content=2021-01-01><link rel=canonical href=https://gazette.example/a>"
                        + "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\",\"headline\":\"Page\"},{\"@type\":"
                        + "[\"NewsArticle\"],\"headline\":\"Envoys leave\",\"datePublished\":\"2022-01-12T23:30:00-05:00\",\"author\":"
                        + "[{\"name\":\"Ada Quill\"},{\"name\":\"Ben Ross\"}],\"publisher\":{\"name\":\"The Gazette\"}}]}</script></head>"
                        + "<body>" + PARAGRAPHS + "</body></html>";

        assertThat(Taken.fromInput(page).report())
                .extracting("title", "author", "publisher", "uri")
                .containsExactly("Envoys leave", "Ada Quill, Ben Ross", "The Gazette", "https://gazette.example/a");
        assertThat(Taken.fromInput(page).report().published()).hasToString("2022-01-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <meta property="article:published_time" content="2022-01-12T08:00:00Z"> | 2022-01-12
                    <meta name="DC.date.issued" content="2022-01-12">                       | 2022-01-12
                    <meta itemprop="datePublished" content="January 12, 2022">              | 2022-01-12
                    <meta name="date" content="yesterday"><time>12 Jan 2022</time>          | 2022-01-12
                    <link rel="canonical" href="https://a.example/2022/01/12/x">            | 2022-01-12
                    <link rel="canonical" href="https://a.example/20220199/x">              |
                    """)
    void the_day_is_taken_from_where_it_is_said_most_plainly(String head, String day) throws IOException {
        Taken taken = Taken.fromInput("<html><head>" + head + "</head><body>" + PARAGRAPHS + "</body></html>");

        assertThat(taken.report().published()).isEqualTo(day == null ? null : java.time.LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-01-12                      | 2022-01-12
                    20220112T100000Z                | 2022-01-12
                    Wed, 12 Jan 2022 23:30:00 -0500 | 2022-01-12
                    12 Jan 22 08:00 GMT             | 2022-01-12
                    Wednesday, January 12th, 2022   | 2022-01-12
                    Sept. 3, 2021                   | 2021-09-03
                    2022-02-31                      |
                    99999999                        |
                    last week                       |
                    """)
    void days_are_read_as_they_are_written(String words, String day) {
        assertThat(Days.of(words)).isEqualTo(day == null ? null : java.time.LocalDate.parse(day));
    }

    @Test
    void an_entry_of_a_feed_is_a_report_with_the_feed_as_its_publisher() throws IOException {
        String feed = "<?xml version=\"1.0\"?><rss><channel><title>Echo</title><item><title>Talks &amp; more</title>"
                + "<link>https://echo.example/a</link><guid>tag:echo.example,2022:1</guid><dc:creator>Mia Lund</dc:creator>"
                + "<pubDate>Wed, 12 Jan 2022 23:30:00 -0500</pubDate><description>Short.</description><content:encoded>"
                + "<![CDATA[<p>They met.</p><p>They left.</p>]]></content:encoded></item><item><title>Nothing</title></item>"
                + "</channel></rss>";

        Taken taken = Taken.fromInput(feed);

        assertThat(taken.report())
                .extracting("id", "text", "title", "publisher", "author", "uri")
                .containsExactly(
                        "tag:echo.example,2022:1",
                        "They met.\n\nThey left.",
                        "Talks & more",
                        "Echo",
                        "Mia Lund",
                        "https://echo.example/a");
        assertThat(taken.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.where()).isEqualTo("stdin: entry 2"));
    }

    @Test
    void a_web_archive_gives_the_pages_and_texts_that_were_answered_with_success() throws IOException {
        String archive = HostileSourcesTest.record(
                        "a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>They met.</p>")
                + HostileSourcesTest.record("b", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nNo.")
                + HostileSourcesTest.record("c", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")
                + HostileSourcesTest.record("d", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThey left.");

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.ids()).containsExactly("urn:x:a", "urn:x:d");
        assertThat(taken.texts()).containsExactly("They met.", "They left.");
        assertThat(taken.report().uri()).isEqualTo("https://example.org/a");
    }

    @Test
    void a_report_that_is_written_as_a_line_is_read_the_same() throws IOException {
        Taken first = Taken.fromInput(
                "id,text,date,title,source,url,author\n1,\"They \"\"met\"\".\n\nThey left.\",2022-01-12,T,S,U,A\n");

        Taken second = Taken.fromInput(ReportLine.of(first.report()));

        assertThat(second.report()).isEqualTo(first.report());
        assertThat(first.report().author()).isEqualTo("A");
    }
}
