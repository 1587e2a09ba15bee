// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.table;

import java.util.List;

/** A table of language knowledge is wrong; the message lists every problem, one a line. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /** Makes an exception of problems, each as {@code file:line: found …, expected …}. */
    public TableException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** Makes an exception of problems and what caused them. */
    TableException(List<String> problems, Throwable cause) {
        super(String.join("\n", problems), cause);
        this.problems = problems.toArray(String[]::new);
    }

    /** Returns every problem in the order of the file, each as {@code file:line: found …, expected …}. */
    public List<String> problems() {
        return List.of(problems);
    }
}
