// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the page: a fixed list on the class path, each under one name. What is not on the list is not there; no name is
 * ever turned into a path.
 */
final class Assets {
    private static final String FOLDER = "/org/rapporteur/server/page/";
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final int WORTH_COMPRESSING = 1_000;

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, String> resources;
    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /** One file, with its hash and, where it helps, its compressed form. */
    private record Asset(byte[] bytes, byte @Nullable [] compressed, String tag, String type) {}

    /** Makes one that has the files listed beside them in {@code files.txt}. */
    Assets() {
        Map<String, String> files = new ConcurrentHashMap<>();
        new String(read(FOLDER + "files.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(name -> files.put(name, FOLDER + name));
        files.put("d3.js", D3);
        resources = Map.copyOf(files);
    }

    /** Answers with the page itself, whatever of it is to be seen. */
    void page(Context context) {
        send(context, "index.html");
    }

    /**
     * Answers with one file.
     *
     * @throws Problem if there is none of that name
     */
    void send(Context context, String name) {
        String resource = resources.get(name);
        if (resource == null) {
            throw Problem.notFound("There is no such file of the page.");
        }
        Asset asset = loaded.computeIfAbsent(name, key -> load(key, resource));
        context.header("Cache-Control", "no-cache").header("ETag", asset.tag()).header("Vary", "Accept-Encoding");
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.type());
        String accepted = context.header("Accept-Encoding");
        if (asset.compressed() != null && accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip").result(asset.compressed());
        } else {
            context.result(asset.bytes());
        }
    }

    private static Asset load(String name, String resource) {
        byte[] bytes = read(resource);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        boolean worth = bytes.length > WORTH_COMPRESSING && !kind.equals("woff2");
        return new Asset(bytes, worth ? compress(bytes) : null, tag(bytes), TYPES.getOrDefault(kind, "text/plain"));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its own file " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns what tells one content from another, quoted as HTTP wants it. */
    static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
