// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.Nullable;

/**
 * A title or a noun for a role: foreign minister, Mr., envoy, rebels, ministry.
 *
 * @param rule the line of the tables: {@code title.foreign-minister}
 * @param words the words, in the singular
 * @param use what they are said of
 * @param office the id of the office that they name, where they name one: {@code office.foreign-minister}
 * @param of the id of the only actor whose office is called so ({@code state.USA} for secretary of state)
 * @param role the suffix of CAMEO: {@code GOV}, {@code MIL}, {@code REB}
 * @param precedes whether they stand before a name: Senator, Foreign Minister, Mr.
 * @param kind what is meant when no name is given
 * @param gender of those called so, where the words tell
 */
public record Title(
        String rule,
        String words,
        Use use,
        @Nullable String office,
        @Nullable String of,
        @Nullable String role,
        boolean precedes,
        Actor.Kind kind,
        Actor.@Nullable Gender gender) {
    /** What a title or role noun is said of. */
    public enum Use {
        /** one holder of an office or rank: foreign minister, general */
        OFFICE,
        /** a person in a role: envoy, diplomat, rebel */
        PERSON,
        /** only before a name: Mr., Dr. */
        HONORIFIC,
        /** a group or body taken together: rebels, delegation, ministry */
        GROUP
    }
}
