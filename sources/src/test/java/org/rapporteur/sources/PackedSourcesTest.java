// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.sources.Packed.gzip;
import static org.rapporteur.sources.Packed.tar;
import static org.rapporteur.sources.Packed.utf8;
import static org.rapporteur.sources.Packed.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.sources.Packed.Member;

final class PackedSourcesTest {
    private static final String LINES = "{\"id\":\"a\",\"text\":\"They met.\"}\n{\"text\":\"They left.\"}\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> packings() {
        return Stream.of(
                Arguments.of("gz", (UnaryOperator<byte[]>) Packed::gzip),
                Arguments.of("zst", (UnaryOperator<byte[]>) Packed::zstd),
                Arguments.of("bz2", (UnaryOperator<byte[]>) Packed::bzip2));
    }

    @ParameterizedTest
    @MethodSource("packings")
    void packed_lines_are_called_by_the_packed_file_and_their_number(String ending, UnaryOperator<byte[]> packing)
            throws IOException {
        Path file = Files.write(folder.resolve("dump.jsonl." + ending), packing.apply(utf8(LINES)));

        Taken taken = Taken.from(file.toString());

        assertThat(taken.ids()).containsExactly("a", file + ":2");
        assertThat(taken.texts()).containsExactly("They met.", "They left.");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void content_tells_the_packing_whatever_the_name(String ending, UnaryOperator<byte[]> packing) throws IOException {
        Path file = Files.write(folder.resolve("dump"), packing.apply(utf8("They met by the river.")));

        Taken taken = Taken.from(file.toString());

        assertThat(taken.texts()).containsExactly("They met by the river.");
        assertThat(taken.report().id()).isEqualTo(file.toString());
    }

    @Test
    void gzip_members_behind_each_other_are_one_file() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(utf8("{\"id\":\"a\",\"text\":\"They met.\"}\n")));
        members.write(gzip(utf8("{\"id\":\"b\",\"text\":\"They left.\"}\n")));

        assertThat(Taken.fromInput(members.toByteArray()).ids()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void what_stands_before_a_cut_is_read(String ending, UnaryOperator<byte[]> packing) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"They met ")
                    .append(i * 7919L % 104_729)
                    .append(".\"}\n");
        }
        byte[] packed = packing.apply(utf8(lines.toString()));

        Taken taken = Taken.fromInput(Arrays.copyOf(packed, packed.length - packed.length / 3));

        assertThat(taken.reports()).hasSizeGreaterThan(1_000);
        assertThat(taken.codes()).containsExactly(Refusal.Code.TRUNCATED);
    }

    @Test
    void members_of_archives_are_read_in_their_order_and_named_by_their_way() throws IOException {
        byte[] inner = gzip(tar(Member.of("r/b.txt", "They ate."), Member.of("r/c.jsonl", LINES)));
        Path file = Files.write(
                folder.resolve("all.zip"),
                zip(
                        Member.of("z.txt", "They met."),
                        new Member("inner.tgz", inner),
                        Member.of("a.txt", "They slept.")));

        Taken taken = Taken.from(file.toString());

        assertThat(taken.ids())
                .containsExactly(
                        file + "!/z.txt",
                        file + "!/inner.tgz!/r/b.txt",
                        "a",
                        file + "!/inner.tgz!/r/c.jsonl:2",
                        file + "!/a.txt");
    }

    @Test
    void a_bad_member_is_named_and_the_others_are_read() throws IOException {
        byte[] archive = zip(
                Member.of("a.txt", "They met."),
                Member.of("empty.txt", ""),
                Member.of("report.pdf", "%PDF-1.4"),
                new Member("cut.txt.gz", Arrays.copyOf(gzip(utf8("They met.".repeat(100))), 30)),
                Member.of("b.txt", "They left."));

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.texts()).containsExactly("They met.", "They left.");
        assertThat(taken.refusals())
                .extracting(Refusal::id, Refusal::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("stdin!/empty.txt", Refusal.Code.EMPTY),
                        org.assertj.core.groups.Tuple.tuple("stdin!/report.pdf", Refusal.Code.BINARY),
                        org.assertj.core.groups.Tuple.tuple("stdin!/cut.txt.gz", Refusal.Code.TRUNCATED));
    }

    @Test
    void what_is_rather_something_else_is_passed_over_and_counted() throws IOException {
        byte[] archive = zip(
                Member.of("a.txt", "They met."),
                Member.of("style.CSS", "p {}"),
                Member.of("app.js", "{}"),
                new Member("logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}),
                Member.of("page_files/b.html", "<p>They left."),
                Member.of("__MACOSX/._a.txt", "x"));

        Taken taken = Taken.fromInput(archive);

        assertThat(taken.ids()).containsExactly("stdin!/a.txt");
        assertThat(taken.passedOver())
                .containsEntry("css", 1L)
                .containsEntry("js", 1L)
                .containsEntry("png", 1L);
    }

    @Test
    void a_file_of_a_word_processor_is_no_archive() throws IOException {
        byte[] document = zip(Member.of("[Content_Types].xml", "<x/>"), Member.of("word/document.xml", "<x/>"));

        Taken taken = Taken.fromInput(document);

        assertThat(taken.codes()).containsExactly(Refusal.Code.BINARY);
        assertThat(taken.refusals().get(0).message()).contains("word processor").contains("save it as");
    }

    @Test
    void a_folder_is_all_below_it_in_order_of_the_names() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve("page_files"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("c.txt"), "They left.");
        Files.writeString(folder.resolve("b/deep/x.jsonl"), LINES);
        Files.writeString(folder.resolve("b/report"), "They ate.");
        Files.writeString(folder.resolve("a.html"), "<html><body><p>They met.</p></body></html>");
        Files.writeString(folder.resolve("page_files/ad.html"), "<p>Buy.");
        Files.writeString(folder.resolve(".git/x.txt"), "x");
        Files.writeString(folder.resolve("notes.md"), "# Notes");
        Files.createSymbolicLink(folder.resolve("b/up"), folder);

        Taken taken = Taken.from(folder.toString());

        assertThat(taken.ids())
                .containsExactly(
                        folder.resolve("a.html").toString(),
                        "a",
                        folder.resolve("b/deep/x.jsonl") + ":2",
                        folder.resolve("b/report").toString(),
                        folder.resolve("c.txt").toString());
        assertThat(taken.passedOver()).containsExactly(java.util.Map.entry("md", 1L));
    }
}
