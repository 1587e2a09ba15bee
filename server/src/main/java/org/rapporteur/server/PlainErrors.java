// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests so malformed that they reach no route: addresses with tricks in them, headers without end. */
final class PlainErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        String sentence = status == 404
                ? "There is nothing at this address; the page begins at /."
                : "The request is malformed or too long.";
        Content.Sink.write(response, true, Json.error("REFUSED", sentence), callback);
        return true;
    }
}
