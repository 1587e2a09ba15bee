// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class ViewCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(\\S*)");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void a_report_is_read_and_served_until_the_end() throws Exception {
        Path file = Files.writeString(folder.resolve("talks.txt"), "Ona Reyl said that talks would go on.");
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(() -> code.complete(run("view", file.toString())));

        command.start();
        Matcher address = await();
        HttpResponse<String> page = get(address.group());
        HttpResponse<String> record = get(address.group().replace("report/1", "api/reports/1"));
        command.interrupt();

        assertThat(address.group(1)).isEqualTo("report/1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(record.body()).contains("Ona Reyl", "\"statements\"");
        assertThat(code.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(err.toString()).contains("ended.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view                                   | 2 | Missing required parameter
            view no-such-file.txt                  | 1 | there is no report to show
            serve --store no-such-store.db         | 1 | no-such-store.db
            serve --tables no-such-folder          | 1 | there is no folder 'no-such-folder'
            serve --port 70000                     | 2 | from 0 to 65535
            serve --bind 0.0.0.0                   | 2 | --token-file
            serve --token-file no-such-file        | 1 | cannot read the token
            """)
    void what_cannot_be_served_is_explained(String arguments, int code, String words) {
        assertThat(run(arguments.split(" "))).isEqualTo(code);
        assertThat(err.toString()).contains(words).doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new PrintWriter(err, true), false);
        return Main.run(streams, arguments);
    }

    private Matcher await() throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            Matcher address = ADDRESS.matcher(err.toString());
            if (address.find()) {
                return address;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It never listened: " + err);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
