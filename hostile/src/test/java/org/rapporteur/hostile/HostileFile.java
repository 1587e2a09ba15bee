// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.rapporteur.hostile.Bytes.gzip;
import static org.rapporteur.hostile.Bytes.utf8;
import static org.rapporteur.hostile.Bytes.warc;
import static org.rapporteur.hostile.Bytes.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file that was made to do harm.
 *
 * @param number its number in docs/hostile.md
 * @param name its name, in a folder
 * @param bytes makes what is in it
 * @param codes the codes that its refusals must have, each at least once, and no others; none if all of it is read
 * @param reports how many reports are read of it all the same; below zero if that does not matter
 */
record HostileFile(int number, String name, Supplier<byte[]> bytes, Set<String> codes, int reports) {
    private static final String MET = "The envoys met on Monday.";

    private static HostileFile of(int number, String name, int reports, Supplier<byte[]> bytes, String... codes) {
        return new HostileFile(number, (number < 10 ? "0" : "") + number + "-" + name, bytes, Set.of(codes), reports);
    }

    private static HostileFile text(int number, String name, int reports, String text, String... codes) {
        return of(number, name, reports, () -> utf8(text), codes);
    }

    /**
     * Returns all of them, in the order of their numbers.
     *
     * @param secret a file that nothing may open
     * @param port where nobody may knock on this machine
     */
    static List<HostileFile> all(Path secret, int port) {
        List<HostileFile> all = new ArrayList<>();
        all.addAll(trees(secret, port));
        all.addAll(archives());
        all.addAll(webArchives());
        all.addAll(letters());
        all.addAll(lines(port));
        return all;
    }

    private static List<HostileFile> trees(Path secret, int port) {
        String page = "<html><body><p>" + (MET + " ").repeat(20) + "</p>";
        String item = "<rss><channel><item><title>x</title><description>" + MET + " ";
        String end = "</description></item></channel></rss>";
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return List.of(
                text(1, "div.html", 1, page + "<div>".repeat(100_000) + "They left.</body></html>"),
                text(2, "template.html", 1, page + "<template>".repeat(20_000)),
                text(2, "table.html", 1, page + "<table>".repeat(20_000)),
                text(
                        3,
                        "deep.xml",
                        1,
                        item + end.replace("</item>", "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</item>")),
                text(
                        4,
                        "file.xml",
                        0,
                        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>" + item + "&a;" + end,
                        "DTD_REFUSED"),
                text(
                        5,
                        "address.xml",
                        0,
                        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"http://127.0.0.1:" + port + "/\">]>" + item + "&a;" + end,
                        "DTD_REFUSED"),
                text(
                        5,
                        "address.html",
                        1,
                        page + "<img src=\"http://127.0.0.1:" + port + "/a.png\"><iframe src=\"http://127.0.0.1:" + port
                                + "/\"></iframe></body></html>"),
                text(
                        6,
                        "laughs.xml",
                        0,
                        "<!DOCTYPE rss [<!ENTITY l0 \"lol\">" + laughs + "]>" + item + "&l9;" + end,
                        "DTD_REFUSED"),
                text(
                        6,
                        "quadratic.xml",
                        0,
                        "<!DOCTYPE rss [<!ENTITY q \"" + "q".repeat(100_000) + "\">]>" + item + "&q;".repeat(10_000)
                                + end,
                        "DTD_REFUSED"),
                text(
                        7,
                        "included.xml",
                        1,
                        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://127.0.0.1:" + port + "/\"?>" + item
                                + end.replace(
                                        "</item>",
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                                                + secret.toUri() + "\" parse=\"text\"/></item>")));
    }

    private static List<HostileFile> archives() {
        List<String> many = IntStream.range(0, 20_000).mapToObj(i -> i + ".txt").toList();
        return List.of(
                of(8, "bomb.txt.gz", 0, () -> gzip(Bytes.blanks(64 << 20)), "TOO_LARGE"),
                of(
                        8,
                        "bomb.jsonl.gz",
                        0,
                        () -> gzip(utf8("{}\n".repeat(12 << 20))),
                        "NO_TEXT",
                        "TOO_MANY_ERRORS",
                        "RATIO_EXCEEDED"),
                of(9, "overlapping.zip", 1, () -> Bytes.overlapping(utf8(MET + " ".repeat(1 << 20)), 10_000)),
                of(10, "nested.zip", -1, HostileFile::nested, "NESTING_EXCEEDED"),
                of(11, "entries.zip", 0, () -> zip(new byte[0], many), "EMPTY", "TOO_MANY_ENTRIES"),
                of(
                        12,
                        "names.zip",
                        1,
                        () -> zip(
                                utf8(MET),
                                List.of(
                                        "../../etc/x.txt",
                                        "/etc/x.txt",
                                        "C:/x.txt",
                                        "..\\x.txt",
                                        "a/../../x.txt",
                                        "good.txt")),
                        "BAD_NAME"),
                of(
                        13,
                        "long.zip",
                        1,
                        () -> zip(
                                utf8(MET),
                                List.of("a".repeat(65_000) + ".txt", "a\u0000b.txt", "a\nb\u001B[2J.txt", "good.txt")),
                        "BAD_NAME"));
    }

    private static byte[] nested() {
        byte[] archive = zip(utf8(MET), List.of("a.txt"));
        for (int i = 0; i < 12; i++) {
            archive = zip(archive, List.of("next.zip"));
        }
        return archive;
    }

    private static List<HostileFile> webArchives() {
        String good = warc("a", MET);
        String other = warc("d", MET);
        String third = warc("e", MET);
        String fourth = warc("f", MET);
        String fifth = warc("g", MET);
        String liar = warc("b", "x");
        byte[] cut = gzip(utf8(warc("c", "They left. ".repeat(99))));
        return List.of(
                text(
                        14,
                        "short.warc",
                        1,
                        good + liar.replaceFirst("Content-Length: \\d+", "Content-Length: 99999"),
                        "TRUNCATED"),
                text(
                        15,
                        "negative.warc",
                        1,
                        other + liar.replaceFirst("Content-Length: \\d+", "Content-Length: -5"),
                        "MALFORMED_WARC"),
                text(
                        15,
                        "huge.warc",
                        -1,
                        third + liar.replaceFirst("Content-Length: \\d+", "Content-Length: 9223372036854775808"),
                        "MALFORMED_WARC"),
                text(
                        15,
                        "words.warc",
                        1,
                        fourth + liar.replaceFirst("Content-Length: \\d+", "Content-Length: many"),
                        "MALFORMED_WARC"),
                of(
                        16,
                        "cut.warc.gz",
                        -1,
                        () -> joined(gzip(utf8(fifth)), Arrays.copyOf(cut, cut.length / 2)),
                        "TRUNCATED"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static List<HostileFile> letters() {
        String curly = "The envoy said “no” in the café on Monday.";
        Charset western = Charset.forName("windows-1252");
        byte[] broken = utf8(curly + curly + curly + " ????????????");
        byte[] wrong = {
            (byte) 0x80, (byte) 0xC0, (byte) 0xAF, (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xE2, (byte) 0x80
        };
        System.arraycopy(wrong, 0, broken, broken.length - 10, wrong.length);
        String meta = "<html><head><meta charset=utf-8></head><body><p>" + curly + "</p></body></html>";
        return List.of(
                text(17, "line.txt", 0, "word ".repeat(1 << 20), "TOO_LARGE"),
                text(
                        17,
                        "line.jsonl",
                        1,
                        "{\"id\":\"17-a\",\"text\":\"" + "word ".repeat(1 << 20) + "\"}\n{\"id\":\"17-b\",\"text\":\""
                                + MET + "\"}\n",
                        "TOO_LARGE"),
                of(21, "broken.txt", 1, () -> broken),
                of(22, "marked.txt", 1, () -> curly.getBytes(StandardCharsets.UTF_16)),
                of(22, "unmarked.txt", 1, () -> curly.getBytes(StandardCharsets.UTF_16LE)),
                of(22, "western.html", 1, () -> meta.getBytes(western)),
                of(22, "unsaid.txt", 1, () -> curly.getBytes(western)),
                text(23, "nul.jsonl", 1, "{\"id\":\"23-a\",\"text\":\"They\\u0000met\\u0007 on Monday.\"}\n"),
                text(23, "nul.txt", 0, "They\u0000met.", "BINARY"));
    }

    private static List<HostileFile> lines(int port) {
        String fields =
                "{\"id\":\"29-<img onerror=alert(1)>\",\"title\":\"</script><script>alert(1)</script>\\u2028\",\"author\":\"<svg onload=alert(1)>\","
                        + "\"publisher\":\"' OR 1=1 --\",\"url\":\"javascript:alert(1)\",\"text\":\"" + MET + "\"}\n";
        return List.of(
                text(
                        28,
                        "script.html",
                        1,
                        "<html><body><p>" + MET + "</p><p>" + HostileText.MARKUP.replace("<", "&lt;")
                                + "</p></body></html>"),
                text(29, "fields.jsonl", 1, fields),
                text(
                        30,
                        "formulas.csv",
                        3,
                        "id,text\n30-a,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\") they met\"\n30-b,+1 said the envoy\n30-c,-2 said the envoy\n"),
                text(
                        31,
                        "cells.csv",
                        2,
                        "id,text\n31-a,\"The \"\"envoys\"\"\r\nmet, on\nMonday.\"\n31-b,\"" + "They met. ".repeat(5_000)
                                + "\"\n"),
                text(31, "cell.csv", 0, "id,text\n31-c,\"" + "They met. ".repeat(400_000) + "\"\n", "TOO_LARGE"),
                text(
                        35,
                        "address.jsonl",
                        1,
                        "{\"id\":\"35-a\",\"url\":\"http://127.0.0.1:" + port + "/\",\"text\":\"" + MET + "\"}\n"),
                text(
                        37,
                        "deep.jsonl",
                        1,
                        "{\"a\":" + "[".repeat(100_000) + "}\n{\"id\":\"37-b\",\"text\":\"" + MET + "\"}\n",
                        "MALFORMED_JSON"),
                text(
                        37,
                        "number.jsonl",
                        1,
                        "{\"id\":" + "9".repeat(1_000_000) + ",\"text\":\"x\"}\n{\"id\":\"37-d\",\"text\":\"" + MET
                                + "\"}\n",
                        "MALFORMED_JSON"),
                text(37, "twice.jsonl", -1, "{\"id\":\"37-e\",\"text\":\"They left.\",\"text\":\"" + MET + "\"}\n"),
                text(
                        41,
                        "same.jsonl",
                        1,
                        "{\"id\":\"41-a\",\"text\":\"" + MET + "\"}\n" + "{\"id\":\"41-a\",\"text\":\"" + MET + "\"}\n",
                        "DUPLICATE_ID"),
                text(
                        46,
                        "title.jsonl",
                        1,
                        "{\"id\":\"46-\\u001b[2J\\nrapporteur: fine\",\"title\":\"\\u001b]0;x\\u0007\",\"text\":\""
                                + MET + "\"}\n{\"id\":\"46\\nb\"}\n",
                        "NO_TEXT"));
    }

    @Override
    public String toString() {
        return name;
    }
}
