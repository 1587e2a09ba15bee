// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How answers are written. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] bytes(ObjectNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** Returns the answer to a request that is not answered. */
    static String error(String code, String message) {
        ObjectNode answer = object();
        answer.putObject("error").put("code", code).put("message", message);
        return MAPPER.writeValueAsString(answer);
    }
}
