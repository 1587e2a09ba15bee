// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.List;

/**
 * The reports that tell the same news.
 *
 * @param tellings each report once, the first to tell it first
 */
public record Story(List<Telling> tellings) {
    /** Keeps an unchangeable copy. */
    public Story {
        tellings = List.copyOf(tellings);
    }

    /** Returns the id of the report that tells it first: the name of the story. */
    public String id() {
        return tellings.get(0).report();
    }

    /**
     * One report of a story.
     *
     * @param report its id
     * @param manner how it stands to those that tell the story before it
     * @param source the id of the earlier report that it has most of its words from; its own where it is the first or tells
     *     the story in its own words
     * @param share which share of its runs of five words stands in the source, from 0 to 1
     */
    public record Telling(String report, Manner manner, String source, double share) {}

    /** How a report stands to earlier ones of its story. */
    public enum Manner {
        /** no other is earlier */
        FIRST,
        /** the same words from the first to the last */
        IDENTICAL,
        /** most of its words are another's */
        COPY,
        /** much of it is another's */
        REWRITE,
        /** the same news in words of its own */
        OWN_WORDS
    }
}
