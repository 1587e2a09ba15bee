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
 * @param screen what {@code out} is shown on
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal, Screen screen) {
    /** Takes it that nobody watches {@code out}. */
    Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
        this(in, out, err, terminal, Screen.NONE);
    }

    /** Names come from outside: none may move the cursor or begin a line that looks like ours. */
    private static String harmless(String sentence) {
        StringBuilder shown = new StringBuilder(sentence);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Character.isISOControl(c) && c != '\n'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069') {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    /** Says a sentence to the user, with the program's name before it. */
    void say(String sentence) {
        err.println("rapporteur: " + harmless(sentence));
        err.flush();
    }
}
