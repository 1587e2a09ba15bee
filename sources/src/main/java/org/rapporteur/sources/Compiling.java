// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells Java's second compiler, which optimizes at length, what is worth it: of what is ours the grammar alone.
 *
 * <p>A third of the processor time of 20,000 reports went into optimizing the thousands of methods that read the rest, which the first
 * compiler makes nearly as fast (docs/evaluation.md has the figures). It is a matter of the whole process, so that no reader asks for it:
 * a program that reads and ends does, as the command line and the job for Spark do. {@code -Drapporteur.compile=all} leaves both
 * compilers alone.
 *
 * <p>An option of Java would do the same, but Java then writes a line of its own to standard output, before the records.
 */
public final class Compiling {
    private static final String WISH = System.getProperty("rapporteur.compile", "grammar");

    private Compiling() {}

    /**
     * Starts to tell it, once in the life of the process, while the caller goes on; for a Java that cannot be told, nothing changes.
     */
    public static void spare() {
        if (!WISH.equals("all")) {
            Objects.requireNonNull(Once.TELLER);
        }
    }

    /** Waits until it was told. */
    static void await() throws InterruptedException {
        Once.TELLER.join();
    }

    private static Thread teller() {
        Thread teller = new Thread(Compiling::tell, "rapporteur-compiling");
        teller.setDaemon(true);
        teller.start();
        return teller;
    }

    private static void tell() {
        try (InputStream wishes = Objects.requireNonNull(Compiling.class.getResourceAsStream("compiler.json"))) {
            Path file = Files.createTempFile("rapporteur", ".json");
            try {
                Files.copy(wishes, file, StandardCopyOption.REPLACE_EXISTING);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException | RuntimeException | LinkageError e) {
            // A Java of another make, or one without the modules for it: it compiles as it does.
        }
    }

    /** Runs when it is first asked for. */
    private static final class Once {
        static final Thread TELLER = teller();
    }
}
