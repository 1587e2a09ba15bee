// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

/** Starts the command line. */
final class Main {
    private Main() {}

    /** Runs the command given. */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 2 : 0);
    }
}
