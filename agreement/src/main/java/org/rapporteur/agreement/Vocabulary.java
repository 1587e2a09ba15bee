// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.knowledge.events.CameoCode;
import org.rapporteur.knowledge.events.EventOntology;

/**
 * What the words in a coding mean: types of PLOVER, codes of CAMEO, codes and names of actors.
 *
 * @param types the types and codes of events
 * @param actors who is who
 */
public record Vocabulary(EventOntology types, ActorKnowledge actors) {
    private static final int GROUP = 3;
    private static final int LONGEST = 4;
    /** The codes of CAMEO that begin as a country's do and are none. */
    private static final Set<String> GENERIC = Set.of(
            "IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS", "SCN", "AFR", "ASA", "EUR", "NAF", "SAF", "WAF", "EAF",
            "CAF", "CFR", "MEA", "MDE", "LAM", "CAS", "SAS", "SEA", "EEU", "WEU", "NMR", "SAM", "CRB", "BLK", "BLA",
            "CAU", "CEU", "EIN", "PGS", "SCE", "WST", "PAL");

    /** Returns the type that a word means: {@code FIGHT} if there is such a type, or the type of a code of CAMEO. */
    Optional<String> type(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (types.types().containsKey(upper) || upper.equals(HandCoding.YIELD)) {
            return Optional.of(upper);
        }
        boolean digits = !word.isEmpty() && word.length() <= LONGEST;
        for (int i = 0; i < word.length(); i++) {
            digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        if (!digits) {
            return Optional.empty();
        }
        // A spreadsheet takes the zero before a number away.
        return types.code(word).or(() -> types.code("0" + word)).map(CameoCode::type);
    }

    /** Returns the code of an actor that a word is, or whose name it is. */
    Optional<String> actor(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        boolean code = word.equals(upper) && word.length() % GROUP == 0 && !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char sign = upper.charAt(Math.min(i, upper.length() - 1));
            code &= sign >= 'A' && sign <= 'Z' || i >= GROUP && sign >= '0' && sign <= '9';
        }
        if (code) {
            String first = word.substring(0, GROUP);
            boolean known =
                    GENERIC.contains(first) || actors.actor("state." + first).isPresent();
            if (known) {
                return Optional.of(word);
            }
        }
        return actors.named(word).stream()
                .map(Naming::actor)
                .flatMap(actor -> Optional.ofNullable(actor.code() == null ? actor.country() : actor.code()).stream())
                .findFirst();
    }
}
