// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.Rapporteur;

/** A running server: the page and its API over an archive. */
public final class PageServer implements AutoCloseable {
    private static final int THREADS = 40;
    private static final int IDLE_MILLISECONDS = 30_000;

    private static final List<String> PAGES = List.of(
            "/",
            "/report/{number}",
            "/timeline",
            "/network",
            "/contested",
            "/positions",
            "/map",
            "/actors",
            "/actor/{number}",
            "/stories",
            "/story/{number}",
            "/search",
            "/agree",
            "/import",
            "/about");

    private final Javalin javalin;
    private final Api api;
    private final Binding binding;

    private PageServer(Javalin javalin, Api api, Binding binding) {
        this.javalin = javalin;
        this.api = api;
        this.binding = binding;
    }

    /**
     * Starts one.
     *
     * @param rapporteur reads what is sent; asked for when the first text is
     * @throws PortTakenException if it cannot listen there
     */
    public static PageServer start(Archive archive, Supplier<Rapporteur> rapporteur, Binding binding)
            throws PortTakenException {
        Gate gate = new Gate(binding);
        Assets assets = new Assets();
        Api api = new Api(archive, rapporteur);
        Javalin javalin = Javalin.create(config -> {
            listen(config, binding, (long) archive.limit(ServerLimit.BODY) << 20);
            config.routes.before(gate::check);
            PAGES.forEach(path -> config.routes.get(path, assets::page));
            config.routes.get("/assets/<name>", context -> assets.send(context, context.pathParam("name")));
            api.addTo(config.routes);
            config.routes.exception(Problem.class, (e, context) -> answer(context, e));
            config.routes.exception(
                    HttpResponseException.class,
                    (e, context) -> answer(context, problem(e, archive.limit(ServerLimit.BODY))));
            config.routes.exception(Exception.class, (e, context) -> answer(context, fault()));
        });
        try {
            return new PageServer(javalin.start(), api, binding);
        } catch (JavalinBindException e) {
            throw new PortTakenException(binding, e);
        }
    }

    private static void listen(JavalinConfig config, Binding binding, long largestBody) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = binding.address();
        config.jetty.port = binding.port();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, IDLE_MILLISECONDS);
        config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLISECONDS);
        });
        config.http.maxRequestSize = largestBody;
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
    }

    private static Problem problem(HttpResponseException e, int largestBody) {
        int status = e.getStatus();
        return switch (status) {
            case 404 -> Problem.notFound("There is nothing at this address; the page begins at /.");
            case 405 -> new Problem(405, "WRONG_METHOD", "This address does not take that method.");
            case 413 -> new Problem(413, "TOO_LARGE", "What was sent is larger than " + largestBody + " MB; cut it.");
            default -> new Problem(status, "REFUSED", "The request was refused.");
        };
    }

    private static Problem fault() {
        return new Problem(500, "FAULT", "A fault in the program; please report it with the address that led here.");
    }

    private static void answer(Context context, Problem problem) {
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.error(problem.code(), problem.sentence()));
    }

    /** Returns where the page begins. */
    public String address() {
        String host = binding.address().contains(":") ? "[" + binding.address() + "]" : binding.address();
        return "http://" + host + ":" + javalin.port() + "/";
    }

    /** Returns the port it listens at. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        api.close();
    }
}
