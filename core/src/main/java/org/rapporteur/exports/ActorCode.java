// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;

/**
 * An actor's code in CAMEO's scheme, taken apart: {@code SYRREBFSA} is of Syria, a rebel, and the group FSA.
 *
 * @param whole the code; null where the record has none
 * @param country the state it begins with, else that of the entity, else the region it begins with
 * @param groups what is neither a country nor any other part: a known group or organisation
 * @param peoples the same of people taken together: an ethnic group
 * @param religions codes of religions
 * @param types codes of what an actor is: {@code GOV}
 */
record ActorCode(
        @Nullable String whole,
        @Nullable String country,
        List<String> groups,
        List<String> peoples,
        List<String> religions,
        List<String> types) {
    private static final int PART = 3;

    static ActorCode of(Entity entity, Codes codes) {
        List<String> groups = new ArrayList<>();
        List<String> religions = new ArrayList<>();
        List<String> types = new ArrayList<>();
        String country = entity.country();
        boolean begins = true;
        for (String part : parts(entity.actor())) {
            switch (codes.kind(part)) {
                case TYPE -> types.add(part);
                case RELIGION -> religions.add(part);
                case COUNTRY, REGION, OTHER -> groups.add(part);
            }
            if (begins && (codes.kind(part) == Codes.Kind.COUNTRY || codes.kind(part) == Codes.Kind.REGION)) {
                groups.clear();
                country = country == null || codes.kind(part) == Codes.Kind.COUNTRY ? part : country;
            }
            begins = false;
        }
        boolean people = entity.kind() == Entity.Kind.PEOPLE;
        return new ActorCode(
                entity.actor(), country, people ? List.of() : groups, people ? groups : List.of(), religions, types);
    }

    /** Returns the parts of three letters of a code; what is left over at its end is one too. */
    static List<String> parts(@Nullable String code) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; code != null && at < code.length(); at += PART) {
            parts.add(code.substring(at, Math.min(code.length(), at + PART)));
        }
        return parts;
    }
}
