// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The command line, as tests outside its module call it. */
public final class CommandLineDoor {
    private CommandLineDoor() {}

    /**
     * What a command did.
     *
     * @param exit its exit code
     * @param out what it wrote
     * @param err what it complained of
     */
    public record Run(int exit, String out, String err) {}

    /** Runs a command with nothing on standard input. */
    public static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exit =
                Main.run(new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), false), arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
