// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that tell whether two who say opposite things speak of one matter. */
public final class ContestKnowledge {
    /** How long the code of a currency is. */
    private static final int CURRENCY = 3;

    /** How the table writes a word that is negated. */
    private static final String NOT = "not+";

    private final Set<String> sole = ClaimTables.proven("sole.tsv", "family");
    private final Set<String> changing = ClaimTables.proven("changing.tsv", "family");
    private final Set<String> mutual = ClaimTables.proven("mutual.tsv", "family");
    private final Set<String> once = ClaimTables.proven("once.tsv", "term");
    private final Set<String> vague = ClaimTables.proven("vague.tsv", "term");
    private final Set<String> implicatives = ClaimTables.proven("implicatives.tsv", "lemma");
    private final Set<String> indefinites = ClaimTables.proven("indefinites.tsv", "word");
    private final Set<String> fluctuating = ClaimTables.proven("fluctuating.tsv", "unit");

    private final Set<String> untrue = ClaimTables.proven("untrue.tsv", "word");
    private final Set<String> likes = ClaimTables.proven("likes.tsv", "word");
    private final Set<String> reciprocals = ClaimTables.proven("reciprocals.tsv", "word");
    private final Set<String> denied = ClaimTables.proven("denied.tsv", "word");

    private final Map<String, Share> shares = ClaimTables.read(
                    "shares.tsv",
                    "id lemma below prepositions predicate example source",
                    row -> new Share(
                            row.text("lemma"), row.optional("below"), row.list("prepositions"), row.text("predicate")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Share::lemma, Function.identity()));
    private final Set<String> shareVerbs = ClaimTables.proven("share-verbs.tsv", "lemma");
    private final Map<String, String> charges = pairs("charges.tsv", "lemma", "preposition");
    private final Map<String, String> implied = pairs("implied.tsv", "family", "implied");

    ContestKnowledge() {}

    private static Map<String, String> pairs(String file, String key, String value) {
        return ClaimTables.read(
                        file, key + ' ' + value + " example source", row -> Map.entry(row.text(key), row.text(value)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A noun for a share in what was done: {@code any role in the attack}.
     *
     * @param lemma the noun
     * @param below the infinitive that has to stand behind it: {@code nothing to do with}; null for none
     * @param prepositions those before what was done
     * @param predicate what having it comes to, as the tables of relations write it
     */
    public record Share(String lemma, @Nullable String below, List<String> prepositions, String predicate) {
        /** Keeps an unchangeable copy. */
        public Share {
            prepositions = List.copyOf(prepositions);
        }
    }

    /** Returns the share in what was done that a noun names; null for most. */
    public @Nullable Share share(String noun) {
        return shares.get(noun);
    }

    /** Tells whether a verb says that somebody has, takes or denies a share: {@code played no role}. */
    public boolean isSharing(String verb) {
        return shareVerbs.contains(verb);
    }

    /** Tells whether a verb says of its object that it did what a preposition brings in: {@code blamed Norway for the attack}. */
    public boolean isCharge(String verb, String preposition) {
        return preposition.equals(charges.get(verb));
    }

    /** Returns the families that one which is affirmed affirms too; usually none. */
    public List<String> implied(String family) {
        String other = implied.get(family);
        return other == null ? List.of() : List.of(other);
    }

    /** Tells whether a word, denied by somebody, means what another said just before: {@code denied the report}. */
    public boolean isDenied(String word) {
        return denied.contains(word);
    }

    /** Tells whether a word, or its negation, says of what another said that it is not so: {@code baseless}, {@code not true}. */
    public boolean isUntrue(String word, boolean negated) {
        return untrue.contains(negated ? NOT + word : word);
    }

    /** Tells whether a word begins a pronoun by which two do to one another what they do: {@code each other}. */
    public boolean isReciprocal(String word) {
        return reciprocals.contains(word);
    }

    /** Tells whether a word by a noun that is negated means the like of what was told: {@code no such incident}. */
    public boolean isLike(String word) {
        return likes.contains(word);
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

    /** Tells whether who does with another what a family affirms has it done with him: meet. */
    public boolean isMutual(String family) {
        return mutual.contains(family);
    }

    /** Tells whether a family or a verb says what one side alone does to a known thing, so that two who say it of each other clash. */
    public boolean isOnce(String term) {
        return once.contains(term);
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
