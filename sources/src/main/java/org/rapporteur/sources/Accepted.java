// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.List;
import org.rapporteur.text.Report;

/**
 * A report to read.
 *
 * @param report the report
 * @param warnings what of it was passed over, in words
 */
public record Accepted(Report report, List<String> warnings) implements Incoming {
    @Override
    public String id() {
        return report.id();
    }
}
