// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.server.Answers.Body;
import org.rapporteur.store.ReadReport;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The questions that programs, and the page, can ask; {@code /api/openapi.json} describes them. */
final class Api implements AutoCloseable {

    private final Archive archive;
    private final Answers answers;
    private final Tables tables;
    private final Pictures pictures;
    private final Details details;
    private final SearchPage search;
    private final Intake intake;
    private final Agreements agreements;
    private final Remarks remarks;
    private final Exports exports;
    private final OpenApi description = new OpenApi();

    Api(Archive archive, Supplier<Rapporteur> rapporteur) {
        this.archive = archive;
        answers = new Answers(archive);
        tables = new Tables(archive);
        pictures = new Pictures(archive);
        details = new Details(archive);
        search = new SearchPage(archive);
        intake = new Intake(archive, rapporteur);
        agreements = new Agreements(archive);
        remarks = new Remarks(archive);
        exports = new Exports(archive);
    }

    void addTo(RoutesConfig routes) {
        for (Listing list : Lists.all()) {
            description.list(list);
            routes.get("/api/" + list.name(), context -> {
                Parameters parameters = new Parameters(context, list.parameters());
                answers.send(context, () -> tables.answer(list, parameters));
            });
        }
        picture(routes, "summary", Set.of(), parameters -> pictures.summary());
        picture(routes, "network", Set.of("from", "to", "of", "status", "parties"), pictures::network);
        picture(routes, "timeline", Set.of("from", "to", "party", "forum"), pictures::timeline);
        picture(routes, "places", Set.of("from", "to", "status"), pictures::places);
        picture(routes, "issues", Set.of("from", "to", "by"), pictures::positions);
        picture(routes, "search", SearchPage.PARAMETERS, search::find);
        one(routes, "reports", this::report);
        one(routes, "actors", details::actor);
        one(routes, "stories", new StoryPage(archive)::story);
        routes.get("/api/reports/{number}/record", this::record);
        routes.get("/api/export", exports::send);
        routes.get("/api/openapi.json", context -> answers.send(context, () -> json(description.document())));
        routes.post("/api/read", context -> {
            ReadReport read = intake.read(body(context));
            context.header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(RecordWriter.write(read.record()));
        });
        picture(routes, "corrections", Set.of("report"), remarks::of);
        routes.post("/api/corrections", context -> {
            long number = remarks.take(body(context));
            context.status(201)
                    .header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(Json.bytes(Json.object().put("number", number)));
        });
        routes.post("/api/agree", context -> {
            String agreement = agreements.compare(body(context));
            context.header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(agreement);
        });
        routes.post("/api/reports", context -> {
            long number = intake.keep(intake.read(body(context)));
            context.status(201)
                    .header("Location", "/api/reports/" + number)
                    .header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(Json.bytes(Json.object().put("number", number)));
        });
    }

    private void picture(
            RoutesConfig routes, String name, Set<String> known, Function<Parameters, ObjectNode> question) {
        description.picture(name, known);
        routes.get("/api/" + name, context -> {
            Parameters parameters = new Parameters(context, known);
            answers.send(context, () -> json(question.apply(parameters)));
        });
    }

    private void one(RoutesConfig routes, String name, Function<Long, ObjectNode> question) {
        description.one(name);
        routes.get("/api/" + name + "/{number}", context -> {
            new Parameters(context, Set.of());
            long number = Parameters.number("number", context.pathParam("number"));
            answers.send(context, () -> json(question.apply(number)));
        });
    }

    private static byte[] body(Context context) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Problem(415, "WRONG_TYPE", "Send it as application/json.");
        }
        return context.bodyAsBytes();
    }

    private ObjectNode report(long number) {
        Archive.Filed filed = filed(number);
        ObjectNode answer = Json.object().put("number", number);
        answer.put("version", filed.about().version())
                .put("current", filed.about().current());
        answer.put("stale", filed.about().stale()).put("added", filed.about().added());
        if (filed.about().story() != null) {
            answer.put("story", filed.about().story());
        }
        answer.put("text", filed.text());
        answer.putRawValue("record", new RawValue(filed.record()));
        return answer;
    }

    private void record(Context context) {
        new Parameters(context, Set.of());
        long number = Parameters.number("number", context.pathParam("number"));
        answers.send(
                context,
                () -> Body.of(
                        filed(number).record().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json",
                        "record-" + number + ".json"));
    }

    private Archive.Filed filed(long number) {
        return archive.report(number).orElseThrow(() -> Problem.notFound("There is no report " + number + "."));
    }

    private static Body json(ObjectNode node) {
        return Body.of(Json.bytes(node), "application/json", null);
    }

    @Override
    public void close() {
        intake.close();
    }
}
