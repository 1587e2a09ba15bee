// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.knowledge.dictionary.DictionaryFile.Problem;

/** Collects what is wrong in a file. */
final class Problems {
    private final String file;
    private final List<Problem> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Says that something was not taken. */
    void refuse(int line, String found, String expected) {
        all.add(new Problem(file, line, "found " + found + ", expected " + expected, false));
    }

    /** Says that something doubtful was taken. */
    void doubt(int line, String found, String expected) {
        all.add(new Problem(file, line, "found " + found + ", expected " + expected, true));
    }

    /** Returns where a line stands. */
    String source(int line) {
        return file + ":" + line;
    }

    /** Returns all, in the order of the lines. */
    List<Problem> all() {
        return all.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
