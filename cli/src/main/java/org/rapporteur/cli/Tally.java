// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Refusal;
import org.rapporteur.store.StoreWriter.Standing;

/** What became of the reports that were to be kept. */
final class Tally {
    int unchanged;
    int stories = -1;
    int stale;
    private final Map<Standing, Integer> kept = new TreeMap<>();
    private final Map<String, Integer> aside = new TreeMap<>();
    private final Map<Refusal.Code, Integer> failures = new TreeMap<>();

    /** Counts a report that was kept. */
    void add(Standing standing, @Nullable String language) {
        if (language != null && !language.equals("en")) {
            aside.merge(language, 1, Integer::sum);
        } else {
            kept.merge(standing, 1, Integer::sum);
        }
    }

    /** Counts a report that was not. */
    void add(Refusal refusal) {
        failures.merge(refusal.code(), 1, Integer::sum);
    }

    boolean failed() {
        return !failures.isEmpty();
    }

    /** Returns how many were kept. */
    int kept() {
        return sum(kept) + sum(aside);
    }

    /** Returns a sentence for people, with a line for each thing that is not as it should be. */
    String summary(Path store) {
        List<String> parts = new ArrayList<>();
        parts.add(count(sum(kept)) + " read" + kinds());
        parts.add(count(unchanged) + " unchanged");
        parts.add(count(sum(aside)) + " set aside");
        parts.add(count(sum(failures)) + " failed");
        StringBuilder lines = new StringBuilder(store + ": " + String.join(", ", parts));
        lines.append(stories < 0 ? "" : "; " + count(stories) + (stories == 1 ? " story" : " stories") + " in all")
                .append(".\n");
        if (!aside.isEmpty()) {
            lines.append("  set aside, in another language: ")
                    .append(list(aside))
                    .append('\n');
        }
        if (!failures.isEmpty()) {
            lines.append("  failed: ").append(list(failures)).append('\n');
        }
        if (stale > 0) {
            lines.append("  ")
                    .append(count(stale))
                    .append(" in the store were read by another version or with other knowledge;"
                            + " 'rapporteur reread' reads them anew.\n");
        }
        return lines.toString();
    }

    private String kinds() {
        List<String> kinds = new ArrayList<>();
        add(kinds, Standing.CHANGED, "new versions of texts");
        add(kinds, Standing.REDATED, "with another date or title");
        return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")";
    }

    private void add(List<String> kinds, Standing standing, String words) {
        Integer count = kept.get(standing);
        if (count != null) {
            kinds.add(count(count) + " " + words);
        }
    }

    private static String list(Map<?, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((what, count) -> parts.add(what + " " + count(count)));
        return String.join(", ", parts);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
