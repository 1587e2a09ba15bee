// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A folder with the whole list, and a good report behind each file. */
final class HostileFolder implements AutoCloseable {
    static final String GOOD = "The envoys of Russia met in Geneva on Monday.";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    final Path path;
    final Listener listener = new Listener();
    final List<HostileFile> files;
    final List<HostileText> texts = HostileText.shortened();

    HostileFolder(Path parent) throws IOException {
        path = Files.createDirectory(parent.resolve("hostile"));
        Path secret = Files.writeString(parent.resolve("secret.txt"), "the password is swordfish");
        files = HostileFile.all(secret, listener.port());
        for (HostileFile file : files) {
            Files.write(path.resolve(file.name()), file.bytes().get());
            Files.writeString(path.resolve(file.name() + ".good.txt"), GOOD + " " + file.name() + ".");
        }
        for (int i = 0; i < texts.size(); i++) {
            ObjectNode line = MAPPER.createObjectNode();
            line.put("id", id(i))
                    .put("published", "2022-01-12")
                    .put("text", texts.get(i).text());
            Files.writeString(path.resolve(id(i) + ".jsonl"), MAPPER.writeValueAsString(line) + "\n");
        }
    }

    /** Returns what the report of a text is called. */
    String id(int text) {
        return "text-" + text;
    }

    /** Returns all that lies in and beside the folder. */
    List<String> listing() throws IOException {
        List<String> all = new ArrayList<>();
        try (var walk = Files.walk(path.getParent())) {
            walk.map(Path::toString).sorted().forEach(all::add);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
