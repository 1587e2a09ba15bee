// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.IdentityHashMap;
import org.rapporteur.format.CodePoints;
import org.rapporteur.text.Report;

/** Offsets in code points, as the record counts them, in any of many reports. */
final class Offsets {
    private final IdentityHashMap<Report, CodePoints> reports = new IdentityHashMap<>();

    /** Returns how many code points of a report stand before an offset in UTF-16 units. */
    int at(Report report, int offset) {
        return reports.computeIfAbsent(report, each -> new CodePoints(each.text()))
                .at(offset);
    }
}
