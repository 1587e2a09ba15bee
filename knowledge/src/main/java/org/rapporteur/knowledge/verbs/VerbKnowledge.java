// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.verbs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.table.Table;

/** What auxiliaries and negations do to a verb. */
public final class VerbKnowledge {
    private final Map<String, Modality> auxiliaries;
    private final Set<String> negations;
    private final Set<String> focusing;
    private final Map<String, String> plans;

    private record Plan(String word, String marker) {}

    private VerbKnowledge(
            List<Auxiliary> auxiliaries, List<String> negations, List<String> focusing, List<Plan> plans) {
        this.auxiliaries =
                auxiliaries.stream().collect(Collectors.toUnmodifiableMap(Auxiliary::lemma, Auxiliary::modality));
        this.negations = Set.copyOf(negations);
        this.focusing = Set.copyOf(focusing);
        this.plans = plans.stream().collect(Collectors.toUnmodifiableMap(Plan::word, Plan::marker));
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static VerbKnowledge load() {
        return new VerbKnowledge(
                Table.read(
                        VerbKnowledge.class,
                        "auxiliaries.tsv",
                        List.of("lemma", "modality", "example", "source"),
                        row -> new Auxiliary(row.text("lemma"), row.code("modality", Modality.class))),
                Table.read(
                        VerbKnowledge.class,
                        "negations.tsv",
                        List.of("lemma", "example", "source"),
                        row -> row.text("lemma")),
                Table.read(
                        VerbKnowledge.class,
                        "focusing.tsv",
                        List.of("word", "example", "source"),
                        row -> row.text("word")),
                Table.read(
                        VerbKnowledge.class,
                        "plans.tsv",
                        List.of("word", "marker", "example", "source"),
                        row -> new Plan(row.text("word"), row.text("marker"))));
    }

    /** Tells whether two words, in lower case, tell of a plan if a verb follows: {@code due to}. */
    public boolean isPlan(String word, String next) {
        return next.equals(plans.get(word));
    }

    /** Tells whether a word may help another verb: have, will. */
    public boolean isAuxiliary(String lemma) {
        return auxiliaries.containsKey(lemma);
    }

    /** Returns what an auxiliary adds to its verb. */
    public Modality modality(String lemma) {
        return auxiliaries.getOrDefault(lemma, Modality.NONE);
    }

    /** Tells whether a word turns the negation before it on a part of what is told, which holds all the same: {@code not only}. */
    public boolean focuses(String word) {
        return focusing.contains(word);
    }

    /** Tells whether a word, or two, negates its head: {@code not}, {@code no longer}. */
    public boolean negates(String lemma) {
        return negations.contains(lemma);
    }
}
