// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Chromium without a window, asked over its DevTools protocol: it needs no library, no driver and no Node.
 *
 * <p>What a page writes to the console as an error, what it throws and what it cannot load is kept in {@link #complaints}.
 */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener(this::hear))
                .join();
        String target = tell("Target.createTarget", null, node -> node.put("url", "about:blank"))
                .get("targetId")
                .asString();
        session = tell(
                        "Target.attachToTarget",
                        null,
                        node -> node.put("targetId", target).put("flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            ask(domain + ".enable", node -> {});
        }
    }

    /** Returns where a browser is; null where there is none. */
    static Path installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    static Browser start() throws IOException {
        Path profile = Files.createTempDirectory("rapporteur-browser");
        Process process = new ProcessBuilder(
                        String.valueOf(installed()),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-extensions",
                        "--hide-scrollbars",
                        "--force-color-profile=srgb",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                Thread drain = new Thread(() -> output.lines().forEach(more -> {}));
                drain.setDaemon(true);
                drain.start();
                return new Browser(process, profile, line.substring(at).strip());
            }
        }
        throw new IOException("The browser ended before it listened");
    }

    // -- what a test does

    /** Opens a page and waits until it says that it is ready. */
    void open(String address) {
        ask("Page.navigate", node -> node.put("url", address));
        String path = URI.create(address).getRawPath();
        String query = URI.create(address).getRawQuery();
        ready(path + (query == null ? "" : "?" + query));
    }

    /** Waits until the page at a path is ready. */
    void ready(String path) {
        await("document.body && document.body.dataset.ready === " + quoted(path));
    }

    /** Waits until an expression is true. */
    void await(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            try {
                if (run("!!(" + expression + ")").asBoolean()) {
                    return;
                }
            } catch (IllegalStateException e) {
                // The page is about to be another.
            }
            sleep(25);
        }
        throw new IllegalStateException("Waited in vain for " + expression + "; at " + run("location.href") + "; "
                + complaints + "; " + run("document.body ? document.body.innerText.slice(0, 600) : ''"));
    }

    /** Returns what an expression gives. */
    JsonNode run(String expression) {
        JsonNode answer = ask(
                "Runtime.evaluate",
                node -> node.put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true)
                        .put("userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String selector) {
        return run("document.querySelector(" + quoted(selector) + ").textContent")
                .asString();
    }

    int count(String selector) {
        return run("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
    }

    /** Clicks with a mouse in the middle of the first line of an element. */
    void click(String selector) {
        JsonNode place = place(selector);
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    node -> node.put("type", type)
                            .put("x", place.get(0).asDouble())
                            .put("y", place.get(1).asDouble())
                            .put("button", type.equals("mouseMoved") ? "none" : "left")
                            .put("clickCount", type.equals("mouseMoved") ? 0 : 1));
        }
    }

    /** Moves a mouse over an element. */
    void hover(String selector) {
        JsonNode place = place(selector);
        ask(
                "Input.dispatchMouseEvent",
                node -> node.put("type", "mouseMoved")
                        .put("x", place.get(0).asDouble())
                        .put("y", place.get(1).asDouble()));
    }

    private JsonNode place(String selector) {
        return run("(async () => { const e = document.querySelector(" + quoted(selector)
                + "); if (!e) throw new Error('no '+"
                + quoted(selector)
                + "); e.scrollIntoView({block: 'nearest'}); await new"
                + " Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); const r = e.getClientRects()[0]; return [r.left + r.width / 2, r.top + r.height"
                + " / 2]; })()");
    }

    /** Presses a key that has a name. */
    void press(String key) {
        int code = Map.of("Enter", 13, "Escape", 27, "Tab", 9, "ArrowRight", 39, "ArrowDown", 40)
                .getOrDefault(key, 0);
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    node -> node.put("type", type)
                            .put("key", key)
                            .put("code", key)
                            .put("text", type.equals("keyDown") ? text : "")
                            .put("windowsVirtualKeyCode", code));
        }
    }

    void type(String words) {
        ask("Input.insertText", node -> node.put("text", words));
    }

    void size(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                node -> node.put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
    }

    void dark(boolean dark) {
        ask(
                "Emulation.setEmulatedMedia",
                node -> node.putArray("features")
                        .addObject()
                        .put("name", "prefers-color-scheme")
                        .put("value", dark ? "dark" : "light"));
    }

    /** Takes a picture of what is in sight. */
    void picture(Path file) {
        run(
                "document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))");
        JsonNode answer = ask("Page.captureScreenshot", node -> node.put("format", "png"));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String words) {
        return Json.MAPPER.writeValueAsString(words);
    }

    // -- the protocol

    private JsonNode ask(String method, Consumer<ObjectNode> parameters) {
        return tell(method, session, parameters);
    }

    private JsonNode tell(String method, String session, Consumer<ObjectNode> parameters) {
        int id = ids.incrementAndGet();
        ObjectNode message = Json.object().put("id", id).put("method", method);
        parameters.accept(message.putObject("params"));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (this) {
            socket.sendText(Json.MAPPER.writeValueAsString(message), true).join();
        }
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + ": " + e, e);
        }
    }

    private void hear(String words) {
        JsonNode message = Json.MAPPER.readTree(words);
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").asInt());
            if (answer != null && message.has("error")) {
                answer.completeExceptionally(
                        new IllegalStateException(message.get("error").toString()));
            } else if (answer != null) {
                answer.complete(message.path("result"));
            }
            return;
        }
        JsonNode parameters = message.path("params");
        switch (message.path("method").asString("")) {
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (parameters.path("type").asString("").equals("error")) {
                    complaints.add(parameters.path("args").toString());
                }
            }
            case "Log.entryAdded" -> {
                if (parameters.path("entry").path("level").asString("").equals("error")) {
                    complaints.add(parameters.path("entry").toString());
                }
            }
            default -> {
                // of no interest
            }
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Puts together what comes in pieces. */
    private static final class Listener implements WebSocket.Listener {
        private final Consumer<String> whole;
        private final StringBuilder pieces = new StringBuilder();

        Listener(Consumer<String> whole) {
            this.whole = whole;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            pieces.append(data);
            if (last) {
                String message = pieces.toString();
                pieces.setLength(0);
                whole.accept(message);
            }
            socket.request(1);
            return null;
        }
    }
}
