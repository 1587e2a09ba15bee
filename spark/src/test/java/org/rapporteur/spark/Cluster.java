// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Spark on this machine, with two cores, for the tests; and the plain program to compare with. */
final class Cluster {
    static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();

    private Cluster() {}

    /** Returns a folder of the repository. */
    static Path repository(String path) {
        return Path.of("..").resolve(path);
    }

    /** Returns the lines that the plain program prints. */
    static List<String> plain(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rapporteur.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = out.lines().toList();
            process.waitFor();
            return lines;
        }
    }

    /** Runs the job, and returns what it says. */
    static String job(String... arguments) {
        StringWriter said = new StringWriter();
        int code = ArchiveJob.run(new PrintWriter(said, true), arguments);
        if (code != 0) {
            throw new AssertionError("The job ended with " + code + ": " + said);
        }
        return said.toString();
    }
}
