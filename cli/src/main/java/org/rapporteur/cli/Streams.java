// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command reads from, writes to and complains.
 *
 * @param in what {@code -} stands for as a FILE
 * @param out the result, bytes of UTF-8
 * @param err messages for people
 * @param terminal whether someone watches {@code err}
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
    /** Says a sentence to the user, with the program's name before it. */
    void say(String sentence) {
        err.println("rapporteur: " + sentence);
        err.flush();
    }
}
