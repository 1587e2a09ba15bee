// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.Rapporteur;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code rapporteur stages}: in which order a report is read. */
@Command(
        name = "stages",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the stages of a reading in their order: what each finds, and which layers it looks at.",
        footer = {"", "Examples:", "  rapporteur stages"})
final class StagesCommand implements Callable<Integer> {
    private final Streams streams;

    StagesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        Rapporteur rapporteur = Rapporteur.english();
        List<Stage<?>> stages = rapporteur.order().stages();
        int width = widest(stages.stream().map(StagesCommand::name).toList());
        int found = widest(
                stages.stream().map(stage -> stage.finds().getSimpleName()).toList());
        try (Output output = Output.to(null, streams)) {
            Writer out = output.writer();
            line(out, width, found, List.of("stage", "finds", "looks at"));
            for (Stage<?> stage : stages) {
                line(out, width, found, List.of(name(stage), stage.finds().getSimpleName(), reads(stage)));
            }
            SourcedRecord.Producer producer = rapporteur.producer();
            String knowledge = producer.knowledge() == null ? "" : ", knowledge " + producer.knowledge();
            out.write("\n" + producer.name() + " " + producer.version() + knowledge + "\n");
            output.keep();
        }
        return ExitCode.OK;
    }

    private static void line(Writer out, int width, int found, List<String> cells) throws IOException {
        out.write(padded(cells.get(0), width) + "  " + padded(cells.get(1), found) + "  " + cells.get(2) + "\n");
    }

    private static String reads(Stage<?> stage) {
        String layers =
                stage.reads().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
        return layers.isEmpty() ? "the text alone" : layers;
    }

    private static String name(Stage<?> stage) {
        return stage.getClass().getSimpleName();
    }

    private static int widest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
