// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordReader;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.text.Report;

/**
 * Every example has a golden record: what is printed of it is what was printed when somebody last looked.
 *
 * <p>{@code mvn test -pl core -am -DargLine=-Dgolden.update=true} writes them anew; read the difference as you read code.
 */
final class GoldenReportsTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "reports");

    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    static List<Path> examples() throws IOException {
        return ExamplesTest.reports();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_read_as_when_somebody_last_looked(Path example) throws IOException {
        Report report = Report.of(example.getFileName().toString(), Files.readString(example));

        String read = RecordPrinter.print(RAPPORTEUR.read(report));

        Path golden = golden(example);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, read);
        }
        assertThat(golden)
                .as("the golden record; -Dgolden.update=true writes it")
                .exists();
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_record_that_is_read_and_written_again_is_the_same(Path example)
            throws IOException, MalformedRecordException {
        String text = Files.readString(example);
        String json = RecordWriter.write(
                RAPPORTEUR.read(Report.of(example.getFileName().toString(), text)));

        assertThat(RecordWriter.write(RecordReader.read(json, text))).isEqualTo(json);
    }

    @Test
    void every_golden_record_has_its_example() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile).map(GOLDEN::relativize))
                    .containsExactlyInAnyOrderElementsOf(
                            examples().stream().map(EXAMPLES::relativize).toList());
        }
    }

    private static Path golden(Path example) {
        return GOLDEN.resolve(EXAMPLES.relativize(example));
    }
}
