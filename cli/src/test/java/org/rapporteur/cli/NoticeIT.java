// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds NOTICE to the libraries that the program is packaged with. */
class NoticeIT {
    private static final String OURS = "rapporteur-";

    @Test
    void whoever_asks_to_be_named_is_named() throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE"));
        List<String> asking = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
            for (Path jar : jars.sorted().toList()) {
                if (!jar.getFileName().toString().startsWith(OURS)) {
                    asking.addAll(names(jar));
                }
            }
        }

        assertThat(asking).isNotEmpty();
        assertThat(asking).allSatisfy(name -> assertThat(notice).contains(name));
    }

    /** Returns the first line of each notice: what it is the notice of. */
    private static List<String> names(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().toList()) {
                if (entry.getName().matches("META-INF/NOTICE(\\.txt|\\.md)?")) {
                    String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    text.lines()
                            .filter(line -> !line.isBlank())
                            .findFirst()
                            .ifPresent(line ->
                                    names.add(line.replaceFirst("^#+ *", "").strip()));
                }
            }
        }
        return names;
    }
}
