// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine, which the addresses that are usually allowed do not reach. */
final class FetchedSourcesTest {
    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer server;
    private String address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_is_fetched_with_its_encoding_and_its_last_address() throws IOException {
        answer("/old", exchange -> redirect(exchange, "/news/2022/01/12/talks"));
        answer(
                "/news/2022/01/12/talks",
                exchange -> send(
                        exchange,
                        "text/html; charset=iso-8859-1",
                        "<html><title>Envoys meet</title><body><p>They met in the caf\u00E9.</p></body></html>"
                                .getBytes("windows-1252")));

        Taken taken = fetch(anyone -> true, address + "/old");

        assertThat(taken.report())
                .extracting("id", "text", "uri", "title")
                .containsExactly(
                        address + "/old",
                        "They met in the caf\u00E9.",
                        address + "/news/2022/01/12/talks",
                        "Envoys meet");
        assertThat(taken.report().published()).hasToString("2022-01-12");
    }

    @Test
    void lines_are_read_as_they_come() throws IOException {
        answer(
                "/dump.jsonl.gz",
                exchange -> send(
                        exchange,
                        "application/gzip",
                        Packed.gzip(Packed.utf8("{\"id\":\"a\",\"text\":\"They met.\"}\n{\"id\":\"b\"}\n"))));

        assertThat(fetch(anyone -> true, address + "/dump.jsonl.gz").ids()).containsExactly("a", "b");
    }

    @Test
    @Tag("hostile-35")
    void nothing_is_fetched_unasked() throws IOException {
        answer("/", exchange -> send(exchange, "text/plain", Packed.utf8("They met.")));

        Taken taken = Taken.from(address + "/");

        assertThat(taken.codes()).containsExactly(Refusal.Code.FETCHING_OFF);
        assertThat(taken.refusals().get(0).message()).contains("--fetch");
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "2130706433",
                "[::1]",
                "0.0.0.0",
                "[::ffff:127.0.0.1]",
                "169.254.169.254",
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "100.64.0.1",
                "[fd00::1]",
                "[fe80::1]",
                "[64:ff9b::7f00:1]"
            })
    @Tag("hostile-35")
    void hosts_that_are_not_public_are_refused_and_not_asked(String host) throws IOException {
        answer("/", exchange -> send(exchange, "text/plain", Packed.utf8("They met.")));

        Taken taken = fetch(
                PublicAddress::is, "http://" + host + ":" + server.getAddress().getPort() + "/");

        assertThat(taken.codes()).hasSize(1).isSubsetOf(Refusal.Code.ADDRESS_REFUSED, Refusal.Code.FETCH_FAILED);
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1.1, true",
        "93.184.216.34, true",
        "2606:4700::1111, true",
        "198.51.100.7, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "2002:7f00:1::, false",
        "::1, false"
    })
    @Tag("hostile-35")
    void public_addresses_are_told_from_others(String address, boolean isPublic) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http://user@127.0.0.1/",
                "jar:file:/x!/y"
            })
    @Tag("hostile-35")
    void where_an_answer_leads_is_checked_like_the_first_address(String target) throws IOException {
        answer("/", exchange -> redirect(exchange, target));
        Predicate<InetAddress> thisServer = InetAddress::isLoopbackAddress;

        Taken taken = fetch(thisServer, address + "/");

        assertThat(taken.codes()).containsExactly(Refusal.Code.ADDRESS_REFUSED);
    }

    @Test
    @Tag("hostile-36")
    void who_leads_in_a_circle_is_left() throws IOException {
        answer("/", exchange -> redirect(exchange, "/"));

        Taken taken = fetch(anyone -> true, address + "/");

        assertThat(taken.codes()).containsExactly(Refusal.Code.FETCH_FAILED);
        assertThat(hits).hasValue(6);
    }

    @Test
    @Tag("hostile-36")
    void an_answer_that_drips_is_ended_by_the_clock() {
        answer("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 600; i++) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        Taken taken = assertTimeout(Duration.ofSeconds(25), () -> fetch(anyone -> true, address + "/", 2));

        assertThat(taken.codes()).containsExactly(Refusal.Code.TIMEOUT);
    }

    @Test
    @Tag("hostile-36")
    void an_answer_without_an_end_is_ended_by_its_size() throws IOException {
        answer("/x.jsonl", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] lines = Packed.utf8("{\"id\":\"a\",\"tex\":\"" + "They met. ".repeat(1_000) + "\"}\n");
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(lines);
                }
            }
        });

        Taken taken = fetch(anyone -> true, address + "/x.jsonl");

        Refusal last = taken.refusals().get(taken.refusals().size() - 1);
        assertThat(last.code()).isEqualTo(Refusal.Code.TOO_LARGE);
        assertThat(last.message()).contains("--max-fetch");
    }

    @Test
    void what_is_not_there_is_named() throws IOException {
        Taken taken = fetch(anyone -> true, address + "/nothing");

        assertThat(taken.codes()).containsExactly(Refusal.Code.FETCH_FAILED);
        assertThat(taken.refusals().get(0).message()).contains("status 404");
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Handler handler) {
        server.createContext(path, exchange -> {
            hits.incrementAndGet();
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Taken fetch(Predicate<InetAddress> allowed, String address) throws IOException {
        return fetch(allowed, address, 60);
    }

    private static Taken fetch(Predicate<InetAddress> allowed, String address, int seconds) throws IOException {
        Settings settings =
                Settings.usual().fetching(true).within(Limits.usual().forFetching(Duration.ofSeconds(seconds), 1, 5));
        List<Incoming> all = new ArrayList<>();
        Sources sources = new Sources(settings, allowed);
        sources.read(address, all::add);
        return new Taken(all, sources.passedOver());
    }
}
