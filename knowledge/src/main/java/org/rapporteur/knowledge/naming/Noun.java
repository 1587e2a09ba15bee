// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import org.jspecify.annotations.Nullable;

/**
 * A noun that means somebody, or tells what a name that ends in it is the name of.
 *
 * @param lemma in the singular, unless it has none
 * @param meaning whom it means
 * @param inNamesAlone whether it means so only as the last word of a name: {@code Times}
 * @param gender of those called so, where it tells
 */
public record Noun(
        String lemma,
        Meaning meaning,
        boolean inNamesAlone,
        @Nullable Gender gender) {
    /** Whom a noun means. */
    public enum Meaning {
        /** a human being */
        PERSON,
        /** people taken together */
        PEOPLE,
        /** a state */
        COUNTRY,
        /** an organisation of states */
        INTERGOVERNMENTAL,
        /** a government, ministry, agency, army or delegation */
        GOVERNMENT_BODY,
        /** any other organisation */
        ORGANIZATION,
        /** a paper, agency or station */
        MEDIA,
        /** an armed group that is no state's */
        ARMED_GROUP,
        /** where something is */
        PLACE,
        /** a thing, act or event that bears a name */
        THING,
        /** nobody, though a dictionary may think so */
        NOBODY
    }
}
