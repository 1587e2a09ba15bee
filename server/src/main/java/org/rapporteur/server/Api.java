// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The questions that programs, and the page, can ask. */
final class Api {
    private final Archive archive;

    Api(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/reports/{number}", this::report);
    }

    private void report(Context context) {
        long number = number(context.pathParam("number"));
        Archive.Filed filed = archive.report(number);
        if (filed == null) {
            throw Problem.notFound("There is no report " + number + ".");
        }
        ObjectNode answer = Json.object().put("number", filed.number()).put("text", filed.text());
        answer.putRawValue("record", new RawValue(filed.record()));
        send(context, answer);
    }

    private static long number(String digits) {
        if (digits.length() > 15 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Problem.badParameter("Expected the number of a report.");
        }
        return Long.parseLong(digits);
    }

    private static void send(Context context, ObjectNode answer) {
        byte[] bytes = Json.MAPPER.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        String tag = Assets.tag(bytes);
        context.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType("application/json").result(bytes);
        }
    }
}
