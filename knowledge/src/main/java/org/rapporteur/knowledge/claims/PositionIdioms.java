// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns of phrase by which a position is taken, decided, or given up. */
public final class PositionIdioms {
    private final Map<String, List<PositionIdiom>> idioms = ClaimTables.positionIdioms();
    private final Set<String> deciding = ClaimTables.proven("position-deciding.tsv", "lemma");
    private final Set<String> requiring = ClaimTables.proven("position-requiring.tsv", "word");
    private final Map<String, Absence> missing = ClaimTables.read(
                    "position-missing.tsv",
                    "lemma how example source",
                    row -> Map.entry(row.text("lemma"), row.code("how", Absence.class)))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Map<String, Making> makers = ClaimTables.read(
                    "position-makers.tsv",
                    "lemma role example source",
                    row -> Map.entry(row.text("lemma"), row.code("role", Making.class)))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    PositionIdioms() {}

    private enum Absence {
        LACKING,
        GIVEN_UP
    }

    /** Tells whether what stands behind a word is asked for by who says that there will be no deal: {@code without guarantees}. */
    public boolean isRequiring(String word) {
        return requiring.contains(word);
    }

    private enum Making {
        MAKER,
        OCCASION,
        OWNER,
        JUDGE
    }

    /** Returns the idioms that a verb makes; usually none. */
    public List<PositionIdiom> of(String lemma) {
        return idioms.getOrDefault(lemma, List.of());
    }

    /** Tells whether a verb says that the position told by the infinitive behind it was decided on: {@code voted to reject}. */
    public boolean isDeciding(String lemma) {
        return deciding.contains(lemma);
    }

    /** Tells whether a verb says of its object, or of what stands behind a preposition, that it is not there: {@code awaits the approval}. */
    public boolean isMissing(String lemma, @Nullable String preposition) {
        return missing.containsKey(key(lemma, preposition));
    }

    /** Tells whether a verb says of a position that it is held no more: {@code dropped its objection}. */
    public boolean isGivenUp(String lemma, @Nullable String preposition) {
        return missing.get(key(lemma, preposition)) == Absence.GIVEN_UP;
    }

    private static String key(String lemma, @Nullable String preposition) {
        return preposition == null ? lemma : lemma + '+' + preposition;
    }

    /** Tells whether a preposition behind a noun for a position brings in whose it is: {@code a proposal by Norway}. */
    public boolean isMaking(String preposition) {
        return makers.get(preposition) == Making.MAKER;
    }

    /** Tells whether a preposition behind a noun for a position may bring in whose it is: {@code the request of Norway to meet}. */
    public boolean isOwning(String preposition) {
        return makers.get(preposition) == Making.OWNER;
    }

    /** Tells whether a preposition before a noun for a position says that it was heeded: {@code at the request of Norway}. */
    public boolean isHeeding(String preposition) {
        return makers.get(preposition) == Making.OCCASION;
    }

    /** Tells whether a preposition behind a judgement brings in whose it is: {@code unacceptable to Norway}. */
    public boolean isJudging(String preposition) {
        return makers.get(preposition) == Making.JUDGE;
    }
}
