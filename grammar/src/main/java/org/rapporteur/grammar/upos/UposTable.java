// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.upos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.table.Table;

/**
 * Tells the universal part of speech of a word from its fine-grained tag, its relation and its lemma.
 *
 * <p>It is unchangeable, may be used by many threads at once, and is meant to be kept: making one reads its table.
 */
public final class UposTable {
    static final String FILE = "upos.tsv";
    static final List<String> COLUMNS = List.of("xpos", "relation", "lemma", "upos", "example", "source");
    private static final String ANY = "*";

    private record Rule(String xpos, String relation, String lemma, Upos upos) {}

    /** The rules of one tag: by lemma and relation, where {@code *} stands for all others. */
    private final Map<String, Map<String, Map<String, Upos>>> rules = new HashMap<>();

    private UposTable(List<Rule> rules) {
        for (Rule rule : rules) {
            for (String relation : rule.relation().split("\\|")) {
                for (String xpos : rule.xpos().split("\\|")) {
                    this.rules
                            .computeIfAbsent(xpos, key -> new HashMap<>())
                            .computeIfAbsent(rule.lemma(), key -> new HashMap<>())
                            .put(relation, rule.upos());
                }
            }
        }
    }

    /**
     * Makes the table of English.
     *
     * @throws org.rapporteur.table.TableException if the table is wrong
     */
    public static UposTable english() {
        return new UposTable(Table.read(
                UposTable.class,
                FILE,
                COLUMNS,
                row -> new Rule(
                        row.text("xpos"), row.text("relation"), row.text("lemma"), row.code("upos", Upos.class))));
    }

    /**
     * Returns the universal part of speech of a word.
     *
     * <p>A rule for the lemma goes before one for all lemmas; with the same lemma, one for the relation goes first, then
     * one for the relation without its subtype.
     *
     * @param xpos the fine-grained tag
     * @param relation the relation to the head, with its subtype if any
     * @param lemma the lemma
     * @return the part of speech; {@link Upos#X} for an unknown tag
     */
    public Upos upos(String xpos, String relation, String lemma) {
        Map<String, Map<String, Upos>> byLemma = rules.get(xpos);
        if (byLemma == null) {
            return Upos.X;
        }
        Upos exact = ofRelation(byLemma.get(lemma), relation);
        Upos upos = exact == null ? ofRelation(byLemma.get(ANY), relation) : exact;
        return upos == null ? Upos.X : upos;
    }

    private static @Nullable Upos ofRelation(@Nullable Map<String, Upos> byRelation, String relation) {
        if (byRelation == null) {
            return null;
        }
        Upos upos = byRelation.get(relation);
        int colon = relation.indexOf(':');
        if (upos == null && colon > 0) {
            upos = byRelation.get(relation.substring(0, colon));
        }
        return upos == null ? byRelation.get(ANY) : upos;
    }
}
