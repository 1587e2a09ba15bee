// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

/**
 * An adjective before a meeting that tells how real it is: {@code potential}, {@code next}, {@code ongoing}.
 *
 * @param id its line
 * @param word the word as it is written, in lower case
 * @param status how real it makes the meeting
 */
public record Qualifier(String id, String word, Status status) {
    /** How real: as the meetings of the record. */
    public enum Status {
        /** It took place. */
        HELD,
        /** It is taking place. */
        ONGOING,
        /** It is to come. */
        PLANNED,
        /** It was to come, and does not. */
        CANCELLED,
        /** It is only thought of. */
        PROPOSED
    }
}
