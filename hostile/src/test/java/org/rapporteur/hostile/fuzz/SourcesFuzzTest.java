// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.rapporteur.hostile.Seeds;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Incoming;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.Settings;
import org.rapporteur.sources.Sources;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableException;

/**
 * Fuzzing of how reports come out of files. What holds of every file: nothing is thrown, each refusal has a code other than FAULT and a
 * sentence on one line, each report has a text, and the same bytes give the same.
 */
@Tag("fuzz")
class SourcesFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void html(FuzzedDataProvider data) {
        check("<html><head><title>x</title></head><body><p>They met in Oslo.</p>", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void feed(FuzzedDataProvider data) {
        check(
                "<?xml version=\"1.0\"?><rss><channel><item><description>They met.</description>",
                data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void web_archive(FuzzedDataProvider data) {
        check(data.consumeBoolean() ? Seeds.WARC : "WARC/1.0\r\n", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void zip(FuzzedDataProvider data) {
        byte[] zip = Seeds.zip();
        int changes = data.consumeInt(0, 12);
        for (int i = 0; i < changes; i++) {
            zip[data.consumeInt(0, zip.length - 1)] = data.consumeByte();
        }
        check("", zip);
        check("PK\u0003\u0004", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void lines_of_json(FuzzedDataProvider data) {
        check("{\"id\":\"a\",\"text\":\"They met.\"}\n{\"", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void anything(FuzzedDataProvider data) {
        check("", data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "5m")
    void table_of_knowledge(FuzzedDataProvider data) {
        String table = (data.consumeBoolean() ? "id\tname\tsource\n" : "") + data.consumeRemainingAsString();
        try {
            for (List<String> row : Table.read(
                    "fuzzed.tsv",
                    new StringReader(table),
                    List.of("id", "name", "source"),
                    row -> List.of(
                            row.text("id"),
                            String.valueOf(row.optional("name")),
                            row.list("source").toString()))) {
                require(row.size() == 3 && !row.get(0).isEmpty(), "a field is empty");
            }
        } catch (TableException e) {
            require(!e.problems().isEmpty(), "a table is wrong, and nobody says why");
        }
    }

    private static void check(String beginning, byte[] end) {
        byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, bytes, start.length, end.length);
        List<Incoming> all = read(bytes);
        for (Incoming incoming : all) {
            if (incoming instanceof Refusal refusal) {
                require(refusal.code() != Refusal.Code.FAULT, "a fault");
                require(!refusal.message().isBlank() && refusal.line().indexOf('\n') < 0, "a sentence on one line");
            } else {
                require(!((Accepted) incoming).report().text().isBlank(), "a report without a text");
            }
        }
        require(all.equals(read(bytes)), "the same bytes give something else");
    }

    private static List<Incoming> read(byte[] bytes) {
        List<Incoming> all = new ArrayList<>();
        try {
            new Sources(Settings.usual().withStandardInput(new ByteArrayInputStream(bytes)))
                    .read(Sources.STANDARD_INPUT, all::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
