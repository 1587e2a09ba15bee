// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.Set;

/** Words that tell whether two who say opposite things speak of one matter. */
public final class ContestKnowledge {
    /** How long the code of a currency is. */
    private static final int CURRENCY = 3;

    private final Set<String> sole = ClaimTables.words("sole.tsv", "family");
    private final Set<String> changing = ClaimTables.words("changing.tsv", "family");
    private final Set<String> vague = ClaimTables.words("vague.tsv", "term");
    private final Set<String> implicatives = ClaimTables.words("implicatives.tsv", "lemma");
    private final Set<String> indefinites = ClaimTables.words("indefinites.tsv", "word");
    private final Set<String> fluctuating = ClaimTables.words("fluctuating.tsv", "unit");

    private final Set<String> denied =
            Set.copyOf(ClaimTables.read("denied.tsv", "word example source", row -> row.text("word")));

    ContestKnowledge() {}

    /** Tells whether a word, denied by somebody, means what another said just before: {@code denied the report}. */
    public boolean isDenied(String word) {
        return denied.contains(word);
    }

    /** Tells whether only one can do what a family of predicates affirms: begin a war. */
    public boolean isSole(String family) {
        return sole.contains(family);
    }

    /** Tells whether what a family of predicates affirms may be otherwise within days: that a road is open. */
    public boolean isChanging(String family) {
        return changing.contains(family);
    }

    /** Tells whether a family or a verb says nothing without what it is directed at: {@code makes}. */
    public boolean isVague(String term) {
        return vague.contains(term);
    }

    /** Tells whether what a governor completes came about, or did not, when it did: {@code managed to leave}. */
    public boolean isImplicative(String lemma) {
        return implicatives.contains(lemma);
    }

    /** Tells whether a word before a noun brings in something that was not told of before: {@code a contract}. */
    public boolean isIndefinite(String word) {
        return indefinites.contains(word);
    }

    /** Tells whether a unit, a currency by its code, measures what goes up and down each day. */
    public boolean isFluctuating(String unit) {
        return fluctuating.contains(unit)
                || unit.length() == CURRENCY && unit.chars().allMatch(Character::isUpperCase);
    }
}
