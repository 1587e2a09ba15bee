// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.SourcedRecord.Producer;

/** What tests have done by another process: it writes a store until it is told to end, or reads one that it may not write. */
final class InAnotherProcess {
    private static final Producer PRODUCER = new Producer("Rapporteur", "another", "-");

    private InAnotherProcess() {}

    /**
     * Holds or looks at a store.
     *
     * @param arguments {@code hold} or {@code look}, and the store
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path file = Path.of(arguments[1]);
        try {
            if (arguments[0].equals("hold")) {
                hold(file, out, System.in);
            } else {
                look(file, out);
            }
        } catch (StoreException e) {
            out.println(e.kind() + ": " + e.sentence());
        }
    }

    private static void hold(Path file, PrintStream out, InputStream in) throws StoreException, IOException {
        try (StoreWriter writer = StoreWriter.open(file, PRODUCER, Clock.systemUTC(), ids -> {})) {
            writer.refuse("held", "CODE", "", "within a transaction that is never ended");
            out.println("holds");
            out.flush();
            in.read();
        }
    }

    private static void look(Path file, PrintStream out) throws StoreException {
        try (StoreReader reader = StoreReader.open(file)) {
            Answer answer = reader.answer("SELECT count(*) FROM reports", Limits.USUAL);
            out.println(answer.rows().get(0).get(0) + " reports");
        }
        hold(file, out);
    }

    private static void hold(Path file, PrintStream out) throws StoreException {
        try (StoreWriter writer = StoreWriter.open(file, PRODUCER, Clock.systemUTC(), ids -> {})) {
            out.println("writes " + writer.waiting());
        }
    }

    /** Returns the command that runs this in a process of its own. */
    static List<String> command(String what, Path file, Path temporary) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.sqlite.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                InAnotherProcess.class.getName(),
                what,
                file.toString()));
    }
}
