// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.List;
import org.rapporteur.text.Report;

/** One piece of work: something to read. */
sealed interface Work {
    /** Returns its text. */
    String text();

    /** A report, from its characters on. */
    record Text(Report report) implements Work {
        @Override
        public String text() {
            return report.text();
        }
    }

    /** A sentence whose tokens are given. */
    record Tokens(List<String> forms) implements Work {
        @Override
        public String text() {
            return String.join(" ", forms);
        }
    }
}
