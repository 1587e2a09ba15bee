// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.http.Context;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends answers, and keeps the latest: the same question to an unchanged store is asked once, however many ask it at the same
 * time, and who has the answer already is told that it still holds.
 */
final class Answers {
    private static final int LARGEST = 2 << 20;

    private final Archive archive;
    private final Map<String, CompletableFuture<Body>> underWay = new ConcurrentHashMap<>();
    private final LinkedHashMap<String, Body> kept = new LinkedHashMap<>(16, 0.75f, true);
    private String stamp = "";
    private long bytes;

    /**
     * An answer.
     *
     * @param bytes what is sent
     * @param type its content type
     * @param fileName what a browser may save it as; null for what is not saved
     * @param tag tells it from any other
     */
    record Body(byte[] bytes, String type, @Nullable String fileName, String tag) {
        static Body of(byte[] bytes, String type, @Nullable String fileName) {
            return new Body(bytes, type, fileName, Assets.tag(bytes));
        }
    }

    /** Makes an answer. */
    interface Maker {
        /** Makes it. */
        Body make();
    }

    Answers(Archive archive) {
        this.archive = archive;
    }

    /** Sends the answer to a request, made now if it is not at hand. */
    void send(Context context, Maker maker) {
        String key = context.path() + "?" + context.queryString();
        Body body = find(key);
        if (body == null) {
            body = make(key, maker);
        }
        context.header("Cache-Control", "no-cache").header("ETag", body.tag());
        if (body.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        if (body.fileName() != null) {
            context.header("Content-Disposition", "attachment; filename=\"" + body.fileName() + "\"");
        }
        context.contentType(body.type()).result(body.bytes());
    }

    private synchronized @Nullable Body find(String key) {
        String now = archive.stamp();
        if (!now.equals(stamp)) {
            stamp = now;
            kept.clear();
            bytes = 0;
        }
        return kept.get(key);
    }

    private Body make(String key, Maker maker) {
        CompletableFuture<Body> mine = new CompletableFuture<>();
        CompletableFuture<Body> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return join(other);
        }
        String before = archive.stamp();
        try {
            Body body = maker.make();
            keep(key, body, before);
            mine.complete(body);
            return body;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }

    private static Body join(CompletableFuture<Body> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }

    private synchronized void keep(String key, Body body, String before) {
        if (!before.equals(stamp) || body.bytes().length > LARGEST || kept.containsKey(key)) {
            return;
        }
        kept.put(key, body);
        bytes += body.bytes().length;
        Iterator<Body> oldest = kept.values().iterator();
        while (bytes > (long) archive.limit(ServerLimit.KEPT_ANSWERS) << 20 && oldest.hasNext()) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
