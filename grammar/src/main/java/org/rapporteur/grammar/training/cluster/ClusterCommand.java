// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rapporteur.grammar.training.cluster.WordClusters.Options;

/**
 * Induces word classes from text files, as a command.
 *
 * <p>{@code [--classes N] [--minimal-count N] [--rounds N] [--seed N] --out FILE TEXT...}
 *
 * <p>Each text is UTF-8, one sentence to a line, its tokens between blanks. What is left out is as in
 * {@link Options#usual()}.
 */
public final class ClusterCommand {

    private static final String USAGE =
            "expected [--classes N] [--minimal-count N] [--rounds N] [--seed N] --out FILE TEXT...";

    private Options options = Options.usual();
    private final List<Path> texts = new ArrayList<>();
    private final List<Path> out = new ArrayList<>();

    private ClusterCommand() {}

    /**
     * Runs the command. Says nothing when all went well.
     *
     * @param arguments as described above
     * @throws IOException if a text cannot be read or the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        run(List.of(arguments));
    }

    /**
     * Runs the command.
     *
     * @param arguments as described above
     * @return the classes, as written to the file
     * @throws IOException if a text cannot be read or the file cannot be written
     * @throws IllegalArgumentException if the arguments are not as described
     */
    public static WordClusters run(List<String> arguments) throws IOException {
        ClusterCommand command = new ClusterCommand();
        command.take(arguments.iterator());
        WordClusters clusters = WordClusters.induce(new TextFiles(command.texts), command.options);
        ClusterFile.write(clusters, command.out.get(0));
        return clusters;
    }

    private void take(Iterator<String> arguments) {
        while (arguments.hasNext()) {
            String argument = arguments.next();
            if (!argument.startsWith("--")) {
                texts.add(Path.of(argument));
            } else if (arguments.hasNext()) {
                option(argument, arguments.next());
            } else {
                throw new IllegalArgumentException("found " + argument + " without a value, " + USAGE);
            }
        }
        if (texts.isEmpty() || out.size() != 1) {
            throw new IllegalArgumentException(
                    "found " + texts.size() + " texts and " + out.size() + " files to write, " + USAGE);
        }
    }

    private void option(String name, String value) {
        Options o = options;
        switch (name) {
            case "--out" -> out.add(Path.of(value));
            case "--classes" -> options = new Options(number(value), o.minimalCount(), o.rounds(), o.seed());
            case "--minimal-count" -> options = new Options(o.classes(), number(value), o.rounds(), o.seed());
            case "--rounds" -> options = new Options(o.classes(), o.minimalCount(), number(value), o.seed());
            case "--seed" -> options = new Options(o.classes(), o.minimalCount(), o.rounds(), number(value));
            default -> throw new IllegalArgumentException("found " + name + ", " + USAGE);
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found '" + value + "' where a number belongs, " + USAGE, e);
        }
    }
}
