// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.table.Table;

/**
 * How many reports have a word: what is in every report tells none from another.
 *
 * <p>It makes the likeness of two reports depend less on which others are at hand.
 */
public final class StoryKnowledge {
    /** The line that counts the reports themselves. */
    private static final String ANY = "*";

    private final int reports;
    private final Map<String, Integer> reportsWith;

    private StoryKnowledge(int reports, Map<String, Integer> reportsWith) {
        this.reports = reports;
        this.reportsWith = reportsWith;
    }

    private record Count(String lemma, int reports) {}

    /**
     * Reads the table of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in it is wrong; lists all problems
     */
    public static StoryKnowledge load() {
        Map<String, Integer> counts = new HashMap<>();
        for (Count count : Table.read(
                StoryKnowledge.class,
                "words.tsv",
                List.of("lemma", "reports"),
                row -> new Count(row.text("lemma"), row.number("reports").intValue()))) {
            counts.put(count.lemma(), count.reports());
        }
        int reports = counts.getOrDefault(ANY, 0);
        counts.remove(ANY);
        return new StoryKnowledge(reports, Map.copyOf(counts));
    }

    /** Returns how many reports were counted. */
    public int reports() {
        return reports;
    }

    /** Returns how many of them have a lemma, given in small letters; 0 if fewer than three. */
    public int reportsWith(String lemma) {
        return reportsWith.getOrDefault(lemma, 0);
    }
}
