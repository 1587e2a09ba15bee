// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the server to its own description. */
class OpenApiTest {
    @TempDir
    static Path folder;

    static Served served;
    static JsonNode description;

    @BeforeAll
    static void serve() throws Exception {
        served = new Served(folder);
        description = served.json("api/openapi.json");
    }

    @AfterAll
    static void end() throws Exception {
        served.close();
    }

    @Test
    void it_says_that_it_is_openapi_3_1() {
        assertThat(description.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.get("info").get("title").asString()).isEqualTo("Rapporteur");
        assertThat(description.get("paths").size()).isGreaterThan(20);
    }

    @Test
    void every_address_answers_as_described() throws Exception {
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get == null) {
                continue;
            }
            String address =
                    path.getKey().substring(1).replace("{number}", path.getKey().contains("stories") ? story() : "1");
            asked.add(address);
            assertAnswer(get, served.get(address));
        }
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void every_parameter_described_is_taken_and_what_breaks_its_schema_is_not() throws Exception {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            for (JsonNode parameter : get == null ? List.<JsonNode>of() : get.path("parameters")) {
                if (!parameter.get("in").asString().equals("query")) {
                    continue;
                }
                JsonNode schema = parameter.get("schema");
                String name = parameter.get("name").asString();
                String address = path.getKey().substring(1) + "?" + name + "=";
                HttpResponse<String> good = served.get(address + example(schema));
                assertThat(good.statusCode())
                        .as(address + example(schema) + good.body())
                        .isEqualTo(200);
                if (!schema.has("maxLength") && !(schema.size() == 1)) {
                    HttpResponse<String> bad = served.get(address + "%27%3B--");
                    assertThat(bad.statusCode()).as(address).isEqualTo(400);
                    assertError(bad);
                }
            }
        }
    }

    @Test
    void refusals_are_as_described() throws Exception {
        assertError(served.get("api/reports?limit=x"));
        assertError(served.get("api/reports/12345"));
        assertError(served.post("api/read", "{"));
    }

    @Test
    void what_is_read_is_as_described() throws Exception {
        JsonNode post = description.get("paths").get("/api/read").get("post");

        assertAnswer(post, served.post("api/read", "{\"text\": \"Ona Reyl said that talks would go on.\"}"));
    }

    @Test
    void what_is_compared_is_as_described() throws Exception {
        JsonNode post = description.get("paths").get("/api/agree").get("post");
        String document =
                served.json("api/reports").get("items").get(0).get("document").asString();
        String csv = "doc,type,source\\n" + document + ",CONSULT,USA\\nlost,AID,NOR\\n" + document + ",FROB,NOR\\n";

        HttpResponse<String> answer =
                served.post("api/agree", "{\"csv\": \"" + csv + "\", \"columns\": {\"report\": \"doc\"}}");

        assertAnswer(post, answer);
        JsonNode agreement = Json.MAPPER.readTree(answer.body());
        assertThat(agreement.get("coded").asInt()).isEqualTo(1);
        assertThat(agreement.get("unread").get(0).asString()).isEqualTo("lost");
        assertThat(agreement.get("problems").get(0).get("line").asInt()).isEqualTo(4);
        assertError(served.post("api/agree", "{\"csv\": \"a,b\"}"));
        assertError(served.post("api/agree", "{}"));
    }

    @Test
    void what_is_corrected_is_as_described() throws Exception {
        JsonNode post = description.get("paths").get("/api/corrections").get("post");

        HttpResponse<String> answer = served.post(
                "api/corrections",
                "{\"report\": 1, \"entry\": \"st1\", \"verdict\": \"REJECT\", \"by\": \"A. Coder\", \"why\": \"no words\"}");

        assertAnswer(post, answer);
        JsonNode item = served.json("api/corrections?report=1").get("items").get(0);
        assertThat(item.get("entry").asString()).isEqualTo("st1");
        assertThat(item.get("by").asString()).isEqualTo("A. Coder");
        assertError(served.post("api/corrections", "{\"report\": 1, \"entry\": \"st1\", \"verdict\": \"REJECT\"}"));
        assertError(served.post("api/corrections", "{\"undo\": 99, \"by\": \"A\", \"why\": \"b\"}"));
        assertThat(served.post("api/corrections", "{\"undo\": 1, \"by\": \"A. Coder\", \"why\": \"a slip\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.json("api/corrections?report=1").get("items").size()).isZero();
    }

    private static String story() throws Exception {
        return String.valueOf(
                served.json("api/stories").get("items").get(0).get("number").asInt());
    }

    private static String example(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0).asString();
        }
        if (schema.path("type").asString("").equals("integer")) {
            return "1";
        }
        return schema.path("format").asString("").equals("date") ? "2022-01-12" : "RUS";
    }

    private static void assertAnswer(JsonNode operation, HttpResponse<String> response) {
        String status = String.valueOf(response.statusCode());
        assertThat(operation.get("responses").has(status))
                .as(response.uri() + ": " + response.body())
                .isTrue();
        JsonNode content = operation.get("responses").get(status).get("content");
        if (content.has("application/json")) {
            assertMatches(content.get("application/json").get("schema"), response);
        } else {
            String type = response.headers().firstValue("Content-Type").orElse("");
            assertThat(content.propertyNames()).contains(type.replaceFirst(";.*", ""));
        }
    }

    private static void assertError(HttpResponse<String> response) {
        assertThat(response.statusCode()).isBetween(400, 499);
        assertMatches(description.get("components").get("schemas").get("Error"), response);
    }

    private static void assertMatches(JsonNode schema, HttpResponse<String> response) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", description.get("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        assertThat(compiled.validate(response.body(), InputFormat.JSON))
                .as(response.uri().toString())
                .isEmpty();
    }
}
