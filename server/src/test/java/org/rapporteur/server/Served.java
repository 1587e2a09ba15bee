// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** A server over the reports of {@link Demo}, and someone who asks it. */
final class Served implements AutoCloseable {
    final Archive archive;
    final PageServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Served(Path folder) throws Exception {
        this(folder, Binding.local(0));
    }

    Served(Path folder, Binding binding) throws Exception {
        this(folder, binding, ServerLimits.usual());
    }

    Served(Path folder, Binding binding, ServerLimits limits) throws Exception {
        Path store = folder.resolve("demo.db");
        Demo.fill(store);
        archive = Archive.open(store, limits);
        server = PageServer.start(archive, () -> Demo.RAPPORTEUR, binding);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return client.send(request.build(), body);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        }
        return Json.MAPPER.readTree(response.body());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws org.rapporteur.store.StoreException {
        server.close();
        archive.close();
    }
}
