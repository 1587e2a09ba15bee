// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Antonyms, and words that weigh a claim. */
public final class ClaimKnowledge {
    private final Map<String, List<Sense>> relations;
    private final Map<String, List<Sense>> matters;
    private final Map<String, Marked<Boolean>> directions;
    private final Map<String, Marked<Boolean>> governors;
    private final Map<String, Marked<Act>> acts;
    private final ContestKnowledge contests = new ContestKnowledge();
    private final Map<String, Marked<String>> nominals;
    private final Map<String, List<String>> deeds;
    private final Map<String, Marked<Force>> kinds;
    private final PositionIdioms idioms = new PositionIdioms();
    private final Map<String, Doubtfulness> certainties;
    private final Map<String, List<PositionVerb>> positionVerbs;
    private final Map<String, PositionAdjective> positionAdjectives;
    private final Map<String, PositionNoun> positionNouns;
    private final Map<String, PositionNoun> positionJudgements;
    private final Map<String, Marked<Stance>> positionRefusals;
    private final Map<String, Marked<Stance>> positionUndertakings;
    private final Map<String, Boolean> positionDealings;
    private final Map<String, Boolean> speakers;
    private final Set<String> placeholders;
    private final Set<String> expletives;
    private final Set<String> evaluations;
    private final Set<String> hypotheticals;
    private final Set<String> positionMatters;
    private final Set<String> positionDemanded;
    private final Set<String> positionCauses;
    private final Map<String, List<PositionPredicate>> positionPredicates;
    private final Set<String> belongings;
    private final Set<String> positionNaming;
    private final Map<String, Telling> positionTelling;
    private final Set<String> positionObligations;
    private final Set<String> positionDenials;
    private final Set<String> sufferings;
    private final Set<String> futures;
    private final Set<String> positionUnmade;
    private final Map<String, Boolean> lightVerbs;
    private final Set<String> offices;
    private final Set<String> controls;

    private ClaimKnowledge() {
        relations =
                ClaimTables.families("relations.tsv", "id affirming denying example source", "affirming", "denying");
        matters = ClaimTables.families("matters.tsv", "id words opposites example source", "words", "opposites");
        directions = ClaimTables.marked(
                "directions.tsv",
                "id lemma effect example source",
                row -> row.code("effect", Effect.class) == Effect.KEEPS);
        governors = ClaimTables.marked(
                "governors.tsv",
                "id lemma effect example source",
                row -> row.code("effect", Truth.class) == Truth.KEEPS);
        acts = ClaimTables.marked("acts.tsv", "id lemma act example source", row -> row.code("act", Act.class));
        nominals = ClaimTables.marked("nominals.tsv", "id lemma verb example source", row -> row.text("verb"));
        deeds = nominals.values().stream()
                .collect(Collectors.groupingBy(
                        Marked::value, Collectors.mapping(Marked::lemma, Collectors.toUnmodifiableList())));
        kinds = ClaimTables.marked("kinds.tsv", "id lemma kind example source", row -> row.code("kind", Force.class));
        certainties = ClaimTables.read(
                        "certainties.tsv",
                        "word certainty source",
                        row -> Map.entry(row.text("word"), row.code("certainty", Doubtfulness.class)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        positionVerbs = ClaimTables.positionVerbs();
        positionAdjectives = ClaimTables.positionAdjectives();
        positionNouns =
                ClaimTables.nouns("position-nouns.tsv", "id lemma stance negated prepositions example source", true);
        positionJudgements =
                ClaimTables.nouns("position-judgements.tsv", "id lemma stance negated example source", false);
        positionRefusals = ClaimTables.marked(
                "position-refusals.tsv", "id lemma stance example source", row -> row.code("stance", Stance.class));
        positionUndertakings = ClaimTables.marked(
                "position-undertakings.tsv", "id lemma stance example source", row -> row.code("stance", Stance.class));
        positionDealings = ClaimTables.read(
                        "position-dealings.tsv",
                        "lemma matter source",
                        row -> Map.entry(row.text("lemma"), row.code("matter", Dealing.class) == Dealing.NEEDED))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        speakers = ClaimTables.read(
                        "speakers.tsv",
                        "lemma number example source",
                        row -> Map.entry(row.text("lemma"), row.code("number", Person.class) == Person.MANY))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        placeholders = ClaimTables.proven("placeholders.tsv", "word");
        expletives = ClaimTables.words("expletives.tsv", "word");
        evaluations = ClaimTables.words("evaluations.tsv", "word");
        hypotheticals = ClaimTables.words("hypotheticals.tsv", "word");
        positionMatters = ClaimTables.words("position-matters.tsv", "lemma");
        controls = ClaimTables.proven("controls.tsv", "word");
        offices = ClaimTables.words("office-nouns.tsv", "word");
        positionUnmade = ClaimTables.proven("position-unmade.tsv", "lemma");
        futures = ClaimTables.words("futures.tsv", "lemma");
        sufferings = ClaimTables.proven("sufferings.tsv", "lemma");
        positionDenials = ClaimTables.proven("position-denials.tsv", "lemma");
        positionObligations = ClaimTables.proven("position-obligations.tsv", "lemma");
        positionNaming = ClaimTables.words("position-naming.tsv", "lemma");
        positionTelling = ClaimTables.read(
                        "position-telling.tsv",
                        "lemma none example source",
                        row -> Map.entry(row.text("lemma"), row.code("none", Telling.class)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        positionPredicates = ClaimTables.positionPredicates();
        belongings = ClaimTables.words("belongings.tsv", "lemma");
        positionDemanded = ClaimTables.words("position-demanded.tsv", "lemma");
        positionCauses = ClaimTables.words("position-causes.tsv", "lemma");
        lightVerbs = ClaimTables.read(
                        "light-verbs.tsv",
                        "lemma noun example source",
                        row -> Map.entry(row.text("lemma"), row.code("noun", Light.class) == Light.ANY))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private enum Dealing {
        NEEDED,
        ANY
    }

    private enum Person {
        ONE,
        MANY
    }

    private enum Telling {
        UNDERTAKEN,
        REFUSED,
        BOTH
    }

    private enum Light {
        ANY,
        DENIED
    }

    private enum Truth {
        KEEPS,
        REVERSES
    }

    /** Where the noun stands that names what is done, behind a verb that adds nothing to it. */
    public enum Act {
        /** {@code talks took place} */
        SUBJECT,
        /** {@code held talks} */
        OBJECT
    }

    private enum Effect {
        KEEPS,
        ENDS
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static ClaimKnowledge load() {
        return new ClaimKnowledge();
    }

    /** Returns the families of predicates that one belongs to: {@code support}, {@code pull+out}; usually none or one. */
    public List<Sense> relations(String predicate) {
        return relations.getOrDefault(predicate, List.of());
    }

    /** Returns the matters that a word is a word for, or for whose opposite; usually none or one. */
    public List<Sense> matters(String lemma) {
        return matters.getOrDefault(lemma, List.of());
    }

    /** Returns whether a verb keeps up what its object names, or ends it; null if it does neither. */
    public @Nullable Boolean keeps(String lemma) {
        Marked<Boolean> direction = directions.get(lemma);
        return direction == null ? null : direction.value();
    }

    /**
     * Returns whether a verb, noun or adjective keeps the truth of the clause that completes it ({@code plans to invade}) or
     * reverses it ({@code refuses to leave}); null if it does neither.
     */
    public @Nullable Boolean governs(String lemma) {
        Marked<Boolean> governor = governors.get(lemma);
        return governor == null ? null : governor.value();
    }

    /** Returns where the noun stands that names what is done, if a verb leaves that to a noun; null for most. */
    public @Nullable Act act(String predicate) {
        Marked<Act> act = acts.get(predicate);
        return act == null ? null : act.value();
    }

    /** Returns the verb whose act a noun names: {@code withdraw} for {@code withdrawal}; null for most. */
    public @Nullable String nominal(String noun) {
        Marked<String> nominal = nominals.get(noun);
        return nominal == null ? null : nominal.value();
    }

    /** Returns the nouns that name the act of a verb: {@code membership} for {@code join}; none for most. */
    public List<String> nouns(String verb) {
        return deeds.getOrDefault(verb, List.of());
    }

    /** Returns what is known of what two may contest. */
    public ContestKnowledge contests() {
        return contests;
    }

    /** Returns what a predicate makes of its claim; null for most. */
    public @Nullable Marked<Force> kind(String lemma) {
        return kinds.get(lemma);
    }

    /** Returns how doubtful a word makes a claim; null if it does not. */
    public @Nullable Doubtfulness doubtfulness(String lemma) {
        return certainties.get(lemma);
    }

    /** Tells whether a word is the speaker, or those whom the speaker speaks for. */
    public boolean isSpeaker(String lemma) {
        return speakers.containsKey(lemma);
    }

    /** Tells whether a word is those whom the speaker speaks for: {@code we}. */
    public boolean isManySpeaking(String lemma) {
        return speakers.getOrDefault(lemma, false);
    }

    /** Tells whether a word stands for a subject in a cleft: {@code was the one who}. */
    public boolean isPlaceholder(String lemma) {
        return placeholders.contains(lemma);
    }

    /** Tells whether a subject means nothing and holds the place of a clause. */
    public boolean isExpletive(String lemma) {
        return expletives.contains(lemma);
    }

    /** Tells whether an adjective judges what it is said of. */
    public boolean evaluates(String lemma) {
        return evaluations.contains(lemma);
    }

    /** Returns the verbs of position with a lemma; usually none. */
    public List<PositionVerb> positionVerbs(String lemma) {
        return positionVerbs.getOrDefault(lemma, List.of());
    }

    /** Returns the position that a predicate adjective takes; null for most. */
    public @Nullable PositionAdjective positionAdjective(String lemma) {
        return positionAdjectives.get(lemma);
    }

    /** Returns the position that a noun names; null for most. */
    public @Nullable PositionNoun positionNoun(String lemma) {
        return positionNouns.get(lemma);
    }

    /** Returns the position that a word takes which judges what is negotiated; null for most. */
    public @Nullable PositionNoun positionJudgement(String lemma) {
        return positionJudgements.get(lemma);
    }

    /** Tells whether a verb that goes on, with an infinitive, tells what will be: {@code is going to leave}. */
    public boolean isFuture(String lemma) {
        return futures.contains(lemma);
    }

    /** Tells whether a verb tells of its subject what a passive tells of it: {@code forty died}. */
    public boolean isSuffering(String lemma) {
        return sufferings.contains(lemma);
    }

    /** Tells whether a verb with an infinitive tells what somebody must do: {@code has to leave}. */
    public boolean isObliging(String lemma) {
        return positionObligations.contains(lemma);
    }

    /** Returns the position of whoever will do what a verb says; null for most. */
    public @Nullable Marked<Stance> positionUndertaking(String lemma) {
        return positionUndertakings.get(lemma);
    }

    /** Tells whether who wants to do what a verb says is willing to deal with others, its object being a matter of that or not. */
    public boolean isDealing(String lemma, boolean matter) {
        Boolean needed = positionDealings.get(lemma);
        return needed != null && (matter || !needed);
    }

    /** Returns the position of whoever will not do what a verb says; null for most. */
    public @Nullable Marked<Stance> positionRefusal(String lemma) {
        return positionRefusals.get(lemma);
    }

    /** Tells whether a word leaves open whether the clause behind it is so. */
    public boolean isHypothetical(String word) {
        return hypotheticals.contains(word);
    }

    /** Tells whether a noun names what is put forward, taken or refused in a negotiation. */
    public boolean isNegotiated(String lemma) {
        return positionMatters.contains(lemma);
    }

    /** Tells whether a noun, as it is written, means people who act in public affairs by their office: {@code ministers}. */
    public boolean isOffice(String word) {
        return offices.contains(word);
    }

    /** Tells whether a preposition leaves open who does what the gerund behind it tells: {@code for refusing}. */
    public boolean isUnmaking(String preposition) {
        return positionUnmade.contains(preposition);
    }

    /** Tells whether a noun means what is said of somebody: who rejects that denies it. */
    public boolean isDenial(String lemma) {
        return positionDenials.contains(lemma);
    }

    /** Tells whether a verb is one of telling: who will tell something undertakes nothing. */
    public boolean isTelling(String lemma) {
        Telling none = positionTelling.get(lemma);
        return none == Telling.UNDERTAKEN || none == Telling.BOTH;
    }

    /** Tells whether a verb is one that who declines to do it refuses nothing between parties: {@code declined to say}. */
    public boolean isWithheld(String lemma) {
        Telling none = positionTelling.get(lemma);
        return none == Telling.REFUSED || none == Telling.BOTH;
    }

    /** Tells whether a word says what a source may ask of the press about its name: {@code declined to be named}. */
    public boolean isNaming(String lemma) {
        return positionNaming.contains(lemma);
    }

    /** Returns the turns of phrase by which a position is taken, decided, or given up. */
    public PositionIdioms idioms() {
        return idioms;
    }

    /** Returns the positions that a preposition tells of whoever a copula joins it to; usually none. */
    public List<PositionPredicate> positionPredicates(String preposition) {
        return positionPredicates.getOrDefault(preposition, List.of());
    }

    /**
     * Tells whether the object of a preposition behind a verb does what an infinitive tells, {@code call+on}; or the object of a verb
     * what a gerund behind a preposition tells, {@code of}.
     */
    public boolean isControl(String preposition) {
        return controls.contains(preposition);
    }

    /** Tells whether a noun is what somebody in office speaks for, where it is that one's own: {@code his country}. */
    public boolean isBelonging(String lemma) {
        return belongings.contains(lemma);
    }

    /** Tells whether a noun names what is asked of another: an apology. */
    public boolean isDemanded(String lemma) {
        return positionDemanded.contains(lemma);
    }

    /** Tells whether a noun names what one can be for or against: a plan, a withdrawal, a war. */
    public boolean isCause(String lemma) {
        return positionCauses.contains(lemma) || isNegotiated(lemma) || isDemanded(lemma);
    }

    /**
     * Tells whether a verb adds to a noun only that it is done: {@code issues a warning}.
     *
     * @param denied whether there is no such noun; some verbs do so only then: {@code has no intention}
     */
    public boolean isLight(String lemma, boolean denied) {
        Boolean any = lightVerbs.get(lemma);
        return any != null && (any || denied);
    }
}
