// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: what a user types, and what he is told.
 *
 * <p>Question: which files are to be read, by what, and where does the result go? Method: picocli's commands, each thin:
 * it opens its inputs, calls a library and writes UTF-8. Only this package prints and ends the process. What goes wrong
 * is said in one sentence that names the file and what to do; a batch goes on after a bad file and ends with a count.
 * Exit codes: 0 all went well, 1 something failed, 2 the command was used wrongly. Limits: a report, and
 * a file for {@code grammar}, is held in memory as a whole.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
