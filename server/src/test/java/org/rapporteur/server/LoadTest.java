// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Measures a store under many readers who ask different things, and prints how long answers took.
 *
 * <p>{@code mvn test -pl server -am -Dtest=LoadTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine="-Xmx512m
 * -Drapporteur.load.store=archive.db"}
 */
@EnabledIfSystemProperty(named = "rapporteur.load.store", matches = ".+")
class LoadTest {
    private static final int READERS = 20;
    private static final int SECONDS = Integer.getInteger("rapporteur.load.seconds", 40);
    private static final List<String> WORDS = List.of(
            "oil",
            "talks",
            "trade",
            "minister",
            "government",
            "agreement",
            "dollar",
            "president",
            "war",
            "tariffs",
            "\"central bank\"",
            "sanction*",
            "meeting",
            "wheat",
            "strike");

    private record Asked(String what, long micros, int status) {}

    @Test
    void answers_come_quickly_to_many_readers() throws Exception {
        Path store = Path.of(System.getProperty("rapporteur.load.store"));
        ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
        try (Archive archive = Archive.open(store);
                PageServer server = PageServer.start(archive, () -> Demo.RAPPORTEUR, Binding.local(0))) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            long begun = System.nanoTime();
            ask(client, server.address(), "api/summary", "first", asked);
            ask(client, server.address(), "api/reports?limit=50", "first", asked);
            System.out.printf(Locale.ROOT, "first page: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            JsonNode summary = Json.MAPPER.readTree(
                    ask(client, server.address(), "api/summary", "first", asked).body());
            System.out.println(summary);
            asked.clear();
            int reports = summary.get("reports").asInt();
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                readers.submit(() -> {
                    while (System.nanoTime() < end) {
                        String path = path(random, reports, summary);
                        ask(client, server.address(), path, path.replaceAll("[?/]?(\\d+.*|\\?.*)", ""), asked);
                    }
                    return null;
                });
            }
            readers.shutdown();
            readers.awaitTermination(SECONDS + 60L, TimeUnit.SECONDS);
        }
        List<Asked> all = new ArrayList<>(asked);
        System.out.printf(
                Locale.ROOT,
                "%d answers, median %d ms, 95 %% %d ms, %d failed, heap limit %d MB%n",
                all.size(),
                at(all, 0.5),
                at(all, 0.95),
                all.stream().filter(one -> one.status() >= 400).count(),
                Runtime.getRuntime().maxMemory() >> 20);
        Map<String, List<Asked>> kinds = new TreeMap<>();
        all.forEach(one ->
                kinds.computeIfAbsent(one.what(), kind -> new ArrayList<>()).add(one));
        kinds.forEach((kind, some) -> System.out.printf(
                Locale.ROOT,
                "%-20s %6d, median %5d ms, 95 %% %5d ms%n",
                kind,
                some.size(),
                at(some, 0.5),
                at(some, 0.95)));

        assertThat(all).allSatisfy(one -> assertThat(one.status()).isLessThan(400));
    }

    private static String path(Random random, int reports, JsonNode summary) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String from = summary.get("from").asString().substring(0, 8) + (10 + random.nextInt(18));
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> "api/reports/" + (1 + random.nextInt(reports));
            case 3 -> "api/reports?limit=50&offset=" + random.nextInt(Math.min(reports, 2_000));
            case 4 ->
                "api/statements?kind="
                        + List.of("DENY", "DEMAND", "ASSERT", "WARN").get(random.nextInt(4)) + "&offset="
                        + random.nextInt(500);
            case 5 ->
                "api/events?by=" + List.of("USA", "JPN", "RUS", "GBR", "IRN").get(random.nextInt(5)) + "&offset="
                        + random.nextInt(50);
            case 6, 7 ->
                "api/search?q=" + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8)
                        + "&kind=" + List.of("statement", "event", "report").get(random.nextInt(3)) + "&offset="
                        + random.nextInt(100);
            case 8 -> "api/network?from=" + from;
            case 9 -> "api/timeline?from=" + from;
            case 10 -> "api/places?from=" + from;
            case 11 -> "api/actors?limit=60&offset=" + random.nextInt(300);
            case 12 -> "api/actors/" + (1 + random.nextInt(500));
            default -> "api/contested?limit=20&offset=" + random.nextInt(40);
        };
    }

    private static HttpResponse<String> ask(
            HttpClient client, String address, String path, String what, ConcurrentLinkedQueue<Asked> asked)
            throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        asked.add(new Asked(what, (System.nanoTime() - begun) / 1_000, response.statusCode()));
        return response;
    }

    private static long at(List<Asked> some, double share) {
        List<Long> sorted = some.stream().map(Asked::micros).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1_000;
    }
}
