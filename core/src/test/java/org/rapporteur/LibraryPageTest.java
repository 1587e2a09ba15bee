// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Report;

/** Compiles and runs the ten lines of {@code docs/library.md}, and holds the page to them. */
class LibraryPageTest {
    private static final Path PAGE = Path.of("..", "docs", "library.md");
    private static final Path HERE = Path.of("src", "test", "java", "org", "rapporteur", "LibraryPageTest.java");
    private static final String BEGIN = "// the page begins";
    private static final String END = "// the page ends";

    @Test
    void the_ten_lines_say_who_said_what_and_what_happened() {
        List<String> said = new ArrayList<>();
        List<String> done = new ArrayList<>();
        String text = "Norway said on Monday that the dam was safe. Its troops shelled the port of Vik.";
        // the page begins
        Rapporteur rapporteur = Rapporteur.english();
        Report report = Report.of("dam", text).publishedOn(LocalDate.of(2022, 1, 12));
        SourcedRecord record = rapporteur.read(report);
        for (Statement statement : record.statements()) {
            said.add(statement.kind() + ": " + report.slice(statement.content().get(0)));
        }
        for (Event event : record.events()) {
            done.add(event.type() + " " + event.status() + ": " + report.slice(event.trigger()));
        }
        String json = RecordWriter.write(record);
        // the page ends

        assertThat(said).containsExactly("ASSERT: that the dam was safe");
        assertThat(done).containsExactly("ASSAULT HAPPENED: shelled");
        assertThat(json).startsWith("{\"format\":\"1.0\",\"document\":{\"id\":\"dam\"");
    }

    @Test
    void the_page_has_these_lines_and_no_more_than_ten() throws IOException {
        List<String> source =
                Files.readAllLines(HERE).stream().map(String::strip).toList();
        List<String> lines = source.subList(source.indexOf(BEGIN) + 1, source.indexOf(END));

        List<String> page = Files.readAllLines(PAGE);
        int from = page.indexOf("```java") + 1;
        List<String> shown = page.subList(from, page.subList(from, page.size()).indexOf("```") + from);

        assertThat(lines).hasSize(10);
        assertThat(shown.stream().map(String::strip)).containsExactlyElementsOf(lines);
    }
}
