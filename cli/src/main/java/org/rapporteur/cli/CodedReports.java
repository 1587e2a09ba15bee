// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** Which report a coding means: by its id, by the name of its file, with or without what follows the dot. */
final class CodedReports {
    private static final int LONGEST_NUMBER = 18;

    private final Set<String> ids;

    CodedReports(List<String> ids) {
        this.ids = Set.copyOf(ids);
    }

    /** Returns what the coding calls a report; null if it is not coded. */
    @Nullable
    String id(String report) {
        String name = report.substring(Math.max(report.lastIndexOf('/'), report.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        for (String candidate : List.of(report, name, dot > 0 ? name.substring(0, dot) : name)) {
            if (ids.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the report of a store that is called so, or that has that number: {@code r17}. */
    static Optional<KeptReport> kept(StoreReader reader, String id) throws StoreException {
        Optional<KeptReport> report = reader.report(id);
        boolean number = id.length() > 1
                && id.length() < LONGEST_NUMBER
                && id.charAt(0) == 'r'
                && id.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
        return report.isPresent() || !number ? report : reader.report(Long.parseLong(id.substring(1)));
    }
}
