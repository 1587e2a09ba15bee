// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.rapporteur.sources.Packed.gzip;
import static org.rapporteur.sources.Packed.tar;
import static org.rapporteur.sources.Packed.utf8;
import static org.rapporteur.sources.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.sources.Packed.Member;

/** Each test hands in one thing that was made to do harm, and says what has to come of it. */
final class HostileSourcesTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("hostile-08")
    void a_gzip_bomb_ends_when_its_ratio_shows() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 2_000; i++) {
                out.write(blanks);
            }
        }

        Taken taken = assertTimeout(Duration.ofSeconds(60), () -> Taken.from(bomb.toString()));

        assertThat(taken.codes()).containsExactly(Refusal.Code.RATIO_EXCEEDED);
        assertThat(taken.refusals().get(0).message()).contains("--max-ratio");
    }

    @Test
    @Tag("hostile-08")
    void a_zip_bomb_ends_the_archive_and_not_the_next_argument() throws IOException {
        byte[] blanks = new byte[100 << 20];
        Path bomb = Files.write(
                folder.resolve("bomb.zip"),
                zip(Member.of("a.txt", "They met."), new Member("b.txt", blanks), Member.of("c.txt", "They left.")));
        Path good = Files.writeString(folder.resolve("good.txt"), "They ate.");

        Taken taken = Taken.from(Settings.usual(), bomb.toString(), good.toString());

        assertThat(taken.texts()).containsExactly("They met.", "They left.", "They ate.");
        assertThat(taken.codes()).containsExactly(Refusal.Code.TOO_LARGE);
    }

    @Test
    @Tag("hostile-08")
    void a_bomb_of_many_small_bombs_is_one_all_the_same() throws IOException {
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        Member[] members = IntStream.range(0, 100)
                .mapToObj(i -> new Member(i + ".txt", blanks))
                .toArray(Member[]::new);

        Taken taken = Taken.fromInput(zip(members));

        assertThat(taken.codes()).endsWith(Refusal.Code.RATIO_EXCEEDED).hasSizeLessThan(40);
    }

    @Test
    @Tag("hostile-10")
    void archives_in_archives_in_archives_are_opened_four_deep() throws IOException {
        byte[] archive = zip(Member.of("a.txt", "They met."));
        for (int i = 0; i < 12; i++) {
            archive = zip(new Member("next.zip", archive), Member.of(i + ".txt", "Level " + i + "."));
        }

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.texts()).containsExactly("Level 8.", "Level 9.", "Level 10.", "Level 11.");
        assertThat(taken.codes()).containsExactly(Refusal.Code.NESTING_EXCEEDED);
        assertThat(taken.refusals().get(0).where()).isEqualTo("stdin!/next.zip!/next.zip!/next.zip!/next.zip");
    }

    @Test
    @Tag("hostile-11")
    void an_archive_of_too_many_members_ends_there() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".css"));
            }
        }
        Settings settings = Settings.usual()
                .withStandardInput(new ByteArrayInputStream(out.toByteArray()))
                .within(Limits.usual().forArchives(200, 4, 10_000));

        Taken taken = assertTimeout(Duration.ofSeconds(60), () -> Taken.from(settings, "-"));

        assertThat(taken.codes()).containsExactly(Refusal.Code.TOO_MANY_ENTRIES);
        assertThat(taken.passedOver()).containsEntry("css", 10_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/x.txt",
                "/etc/x.txt",
                "C:/x.txt",
                "a\\..\\x.txt",
                "a/../../x.txt",
                "a\u0000b.txt",
                "a\nb.txt"
            })
    @Tag("hostile-12")
    @Tag("hostile-13")
    void names_that_lead_elsewhere_are_refused_and_nothing_is_written(String name) throws IOException {
        byte[] archive = zip(Member.of(name, "They met."), Member.of("good.txt", "They left."));

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.texts()).containsExactly("They left.");
        assertThat(taken.codes()).containsExactly(Refusal.Code.BAD_NAME);
        assertThat(taken.refusals().get(0).message()).doesNotContain("\n", "\u0000");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Tag("hostile-13")
    void a_name_of_70_000_letters_is_refused_and_cut_in_the_message() throws IOException {
        byte[] archive = tar(Member.of("a".repeat(70_000) + ".txt", "They met."), Member.of("good.txt", "They left."));

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.texts()).containsExactly("They left.");
        assertThat(taken.codes()).containsExactly(Refusal.Code.BAD_NAME);
        assertThat(taken.refusals().get(0).message()).hasSizeLessThan(400);
    }

    @Test
    @Tag("hostile-12")
    void links_in_archives_are_not_followed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("a.txt", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        Taken taken = Taken.fromInput(out.toByteArray());

        assertThat(taken.codes()).containsExactly(Refusal.Code.BAD_NAME);
    }

    @Test
    @Tag("hostile-04")
    @Tag("hostile-05")
    void entities_of_a_feed_are_not_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the password is swordfish");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(500);
            String types = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"" + secret.toUri()
                    + "\"><!ENTITY b SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/\">]>";
            String feed =
                    "<rss><channel><item><title>x</title><description>They met. &a; &b;</description></item></channel></rss>";

            Taken refused = Taken.fromInput(types + feed);
            Taken read = Taken.fromInput(feed);

            assertThat(refused.codes()).containsExactly(Refusal.Code.DTD_REFUSED);
            assertThat(read.report().text()).isEqualTo("They met. &a; &b;");
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Tag("hostile-06")
    void a_billion_laughs_are_not_laughed() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            types.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String feed = types + "]><rss><channel><item><description>&l9;</description></item></channel></rss>";

        Taken taken = assertTimeout(Duration.ofSeconds(30), () -> Taken.fromInput(feed));

        assertThat(taken.codes()).containsExactly(Refusal.Code.DTD_REFUSED);
    }

    @Test
    @Tag("hostile-07")
    void style_sheets_and_inclusions_of_a_feed_are_not_opened() throws IOException {
        String feed = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://127.0.0.1:9/\"?>"
                + "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><item><description>They met."
                + "</description><xi:include href=\"/etc/passwd\" parse=\"text\"/></item></channel></rss>";

        assertThat(Taken.fromInput(feed).texts()).containsExactly("They met.");
    }

    @ParameterizedTest
    @CsvSource({"div, 100000", "template, 20000", "table, 20000", "b, 20000", "blockquote, 50000"})
    @Tag("hostile-01")
    @Tag("hostile-02")
    void elements_nested_without_end_are_no_matter(String element, int depth) throws IOException {
        String page = "<html><body><p>" + "The envoys met by the river. ".repeat(20) + "</p>"
                + ("<" + element + ">").repeat(depth) + "They left.</body></html>";

        Taken taken = assertTimeout(Duration.ofSeconds(60), () -> Taken.fromInput(page));

        assertThat(taken.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>x</div>", "x<br>", "<p a b c d e f g>x", "<a href=x>y</a> "})
    @Tag("hostile-01")
    void a_page_of_very_many_elements_is_read_in_a_short_time(String element) throws IOException {
        String page = "<html><body>" + element.repeat(4_000_000 / element.length()) + "</body></html>";

        Taken taken = assertTimeout(Duration.ofSeconds(20), () -> Taken.fromInput(page));

        assertThat(taken.all())
                .singleElement()
                .satisfies(incoming -> assertThat(incoming.toString())
                        .contains("too large or nested too deeply to look for its article; all of its text was read."));
    }

    @Test
    @Tag("hostile-03")
    void a_feed_nested_5_000_deep_is_no_matter() throws IOException {
        String feed = "<rss><channel><item><description>They met.</description>" + "<a>".repeat(5_000)
                + "</a>".repeat(5_000) + "</item></channel></rss>";

        assertThat(Taken.fromInput(feed).texts()).containsExactly("They met.");
    }

    @Test
    @Tag("hostile-37")
    void json_nested_100_000_deep_is_malformed() throws IOException {
        String lines = "{\"a\":" + "[".repeat(100_000) + "}\n{\"id\":\"b\",\"text\":\"They met.\"}\n";

        Taken taken = Taken.fromInput(lines);

        assertThat(taken.codes()).containsExactly(Refusal.Code.MALFORMED_JSON);
        assertThat(taken.texts()).containsExactly("They met.");
    }

    @Test
    @Tag("hostile-17")
    void of_a_line_of_200_megabytes_nothing_is_kept() throws IOException {
        InputStream lines = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(utf8("{\"id\":\"a\",\"text\":\"")),
                repeated("word ", 200 << 20),
                new ByteArrayInputStream(utf8("\"}\n{\"id\":\"b\",\"text\":\"They met.\"}\n")))));
        long before = used();

        Taken taken = Taken.fromInput(lines);

        assertThat(taken.ids()).containsExactly("stdin:1", "b");
        assertThat(taken.codes()).containsExactly(Refusal.Code.TOO_LARGE);
        assertThat(used() - before).isLessThan(16 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "<p>word</p>", "a,b,text\n1,2,\"word "})
    @Tag("hostile-17")
    @Tag("hostile-31")
    void a_text_page_or_cell_without_end_is_refused_by_its_size(String piece) throws IOException {
        String beginning = piece.startsWith("<") ? "<html><body>" : piece.startsWith("a,") ? "id,b,text\n1,2,\"" : "";
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(utf8(beginning)),
                repeated(beginning.contains("\"") ? "word\n" : piece, 200 << 20));

        Taken taken = Taken.fromInput(endless);

        assertThat(taken.reports()).isEmpty();
        assertThat(taken.codes()).hasSize(1).isSubsetOf(Refusal.Code.TOO_LARGE, Refusal.Code.MALFORMED_TABLE);
        assertThat(taken.refusals().get(0).message()).contains("--max-size");
    }

    @Test
    @Tag("hostile-30")
    void cells_that_look_like_formulas_are_text() throws IOException {
        String table = "id,text\n1,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n2,+1 said the envoy\n3,@SUM(A1)\n4,-2\n";

        assertThat(Taken.fromInput(table).texts())
                .containsExactly("=HYPERLINK(\"http://x\",\"y\")", "+1 said the envoy", "@SUM(A1)", "-2");
    }

    @Test
    @Tag("hostile-31")
    void a_quotation_mark_that_does_not_end_spoils_what_follows_and_not_what_went_before() throws IOException {
        String table = "id,text\n1,They met.\n2,\"They left.\n3,They ate.\n";

        Taken taken = Taken.fromInput(table);

        assertThat(taken.ids()).startsWith("1");
        assertThat(taken.all()).hasSize(2);
    }

    @Test
    @Tag("hostile-23")
    void nul_in_a_line_of_json_is_a_character_like_others() throws IOException {
        Taken taken = Taken.fromInput("{\"id\":\"a\",\"text\":\"They\\u0000met\\u0007.\"}");

        assertThat(taken.report().text()).isEqualTo("They\u0000met\u0007.");
    }

    @Test
    @Tag("hostile-23")
    void a_text_with_nul_in_its_beginning_is_refused_and_later_on_it_is_kept() throws IOException {
        assertThat(Taken.fromInput("They\u0000met.").codes()).containsExactly(Refusal.Code.BINARY);
        assertThat(Taken.fromInput("They met. ".repeat(1_000) + "\u0000.")
                        .report()
                        .text())
                .endsWith("\u0000.");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, , ", // a mark, or none: nothing to say
        "UTF-16LE, , UTF-16LE",
        "UTF-16BE, , UTF-16BE",
        "windows-1252, , does not say what it is; it was read as windows-1252",
        "windows-1252, windows-1252, ",
        "windows-1252, iso-8859-1, ",
        "windows-1252, utf-8, said to be UTF-8",
        "UTF-8, iso-8859-1, but it is UTF-8",
        "windows-1252, no-such-thing, windows-1252"
    })
    @Tag("hostile-22")
    void quotation_marks_survive_whatever_a_page_says_of_itself(String charset, String told, String warning)
            throws IOException {
        String meta = told == null ? "" : "<meta charset=\"" + told + "\">";
        String page = "<html><head>" + meta
                + "</head><body><p>The envoy said \u201Cnot in the caf\u00E9\u201D.</p></body></html>";

        Taken taken = Taken.fromInput(page.getBytes(Charset.forName(charset)));

        assertThat(taken.report().text()).isEqualTo("The envoy said \u201Cnot in the caf\u00E9\u201D.");
        if (warning == null) {
            assertThat(taken.one().warnings()).isEmpty();
        } else {
            assertThat(taken.one().warnings()).singleElement().asString().contains(warning);
        }
    }

    @Test
    @Tag("hostile-22")
    void utf_16_with_its_mark_is_read_as_text_and_as_lines() throws IOException {
        assertThat(Taken.fromInput("They met \u201Chere\u201D.".getBytes(StandardCharsets.UTF_16))
                        .texts())
                .containsExactly("They met \u201Chere\u201D.");
        assertThat(Taken.fromInput("{\"id\":\"a\",\"text\":\"They met.\"}\n".getBytes(StandardCharsets.UTF_16))
                        .ids())
                .containsExactly("a");
    }

    @Test
    @Tag("hostile-21")
    void broken_utf_8_among_whole_is_replaced_and_said() throws IOException {
        byte[] bytes = utf8(
                "\u201CWe met\u201D, \u201Cwe ate\u201D, \u201Cwe left\u201D, \u201Cwe slept\u201D, \u201Cwe woke\u201D ?.");
        bytes[bytes.length - 2] = (byte) 0x80;

        Taken taken = Taken.fromInput(bytes);

        assertThat(taken.report().text()).endsWith("\u201D \uFFFD.");
        assertThat(taken.one().warnings()).singleElement().asString().contains("1 malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 99999, TRUNCATED",
        "Content-Length: -5, MALFORMED_WARC",
        "Content-Length: x, MALFORMED_WARC",
        "Content-Length: 99999999999999999999, MALFORMED_WARC"
    })
    @Tag("hostile-14")
    @Tag("hostile-15")
    void a_length_that_lies_ends_a_web_archive_and_what_went_before_is_kept(String lie, Refusal.Code code)
            throws IOException {
        String good = record("a", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThey met.");
        String bad = record("b", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")
                .replaceFirst("Content-Length: \\d+", lie);

        Taken taken = Taken.fromInput(good + bad);

        assertThat(taken.texts()).containsExactly("They met.");
        assertThat(taken.codes()).contains(code);
    }

    @Test
    @Tag("hostile-16")
    void a_web_archive_cut_within_a_packed_record_keeps_what_went_before() throws IOException {
        byte[] good = gzip(utf8(record("a", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThey met.")));
        byte[] cut = gzip(
                utf8(record("b", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + "They left. ".repeat(99))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(good);
        out.write(cut, 0, cut.length / 2);

        Taken taken = Taken.fromInput(out.toByteArray());

        assertThat(taken.texts()).startsWith("They met.");
        assertThat(taken.codes()).contains(Refusal.Code.TRUNCATED);
    }

    static String record(String id, String block) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:" + id
                + ">\r\nWARC-Date: 2022-01-13T00:00:00Z\r\n"
                + "WARC-Target-URI: https://example.org/" + id
                + "\r\nContent-Type: application/http;msgtype=response\r\n"
                + "Content-Length: " + utf8(block).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Returns so many bytes, made as they are read. */
    private static InputStream repeated(String piece, long length) {
        byte[] bytes = utf8(piece.repeat(1_000));
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= length ? -1 : bytes[(int) (at++ % bytes.length)];
            }

            @Override
            public int read(byte[] into, int offset, int wanted) {
                if (at >= length) {
                    return -1;
                }
                int from = (int) (at % bytes.length);
                int count = Math.min(wanted, bytes.length - from);
                System.arraycopy(bytes, from, into, offset, count);
                at += count;
                return count;
            }
        };
    }
}
