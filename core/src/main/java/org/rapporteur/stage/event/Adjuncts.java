// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.syntax.Word;

/** What may stand beside a word that tells an event without being its subject, object or complement. */
final class Adjuncts {
    private Adjuncts() {}

    /** Finds the particle of a phrasal verb, also where it was read as a preposition. */
    static @Nullable Word particle(Word verb, Set<String> lemmas) {
        for (Word child : verb.children()) {
            boolean place = child.relation().equals("compound:prt") || child.is("advmod") || child.is("case");
            if (place && lemmas.contains(child.lemma())) {
                return child;
            }
            if (child.is("obl") || child.is("obj")) {
                Word inner = particleBefore(verb, child, lemmas);
                for (Word below : child.children()) {
                    inner = inner == null && child.is("obj") && below.is("nmod")
                            ? particleBefore(verb, below, lemmas)
                            : inner;
                }
                if (inner != null) {
                    return inner;
                }
            }
        }
        return null;
    }

    /** Handed over the town, handed the men over to the police, but not "gave it 90 tons in aid". */
    private static @Nullable Word particleBefore(Word verb, Word noun, Set<String> lemmas) {
        Word found = null;
        int prepositions = 0;
        for (Word child : noun.children()) {
            if (child.is("case")) {
                prepositions++;
                found = found == null && lemmas.contains(child.lemma()) ? child : found;
            }
        }
        boolean beside = found != null && (prepositions > 1 || found.index() == verb.index() + 1);
        return beside ? found : null;
    }

    /** Tells whether one of some participles says more of the clause, on its verb or a noun of it: launched an attack on him, calling him. */
    static boolean hasParticiple(Word word, Set<String> lemmas) {
        Word verb = Clauses.isNominal(word) && word.head() != null ? word.head() : word;
        for (Word child : verb.children()) {
            if (isParticiple(child, lemmas)) {
                return true;
            }
            for (Word inner : child.is("obj") || child.is("obl") ? child.children() : List.<Word>of()) {
                if (isParticiple(inner, lemmas)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isParticiple(Word word, Set<String> lemmas) {
        boolean clause = word.is("advcl") || word.is("acl") || word.is("parataxis") || word.is("conj");
        return clause && word.xpos().equals("VBG") && lemmas.contains(Matcher.lemma(word));
    }

    /** Tells whether a verb leaves its object in one of some states: left ten soldiers dead. */
    static boolean leavesIn(Word verb, Set<String> lemmas) {
        for (Word child : verb.children()) {
            // called him a liar: the tree has more than one place for it
            boolean said =
                    child.is("xcomp") || child.is("advmod") || child.is("obj") && child.index() > verb.index() + 1;
            if (said && lemmas.contains(Matcher.lemma(child))) {
                return true;
            }
            for (Word inner : child.is("obj") || child.is("iobj") ? child.children() : List.<Word>of()) {
                if ((inner.is("amod")
                                || inner.is("acl")
                                || inner.relation().equals("nmod:unmarked")
                                || inner.is("appos"))
                        && inner.index() > child.index()
                        && lemmas.contains(Matcher.lemma(inner))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether an adjective or noun before a noun is one of some: an air strike, a teachers' strike. */
    static boolean hasModifier(Word noun, Set<String> lemmas) {
        for (Word child : noun.children()) {
            boolean before =
                    child.is("amod") || child.is("compound") || child.relation().equals("nmod:poss");
            if (before && lemmas.contains(Matcher.lemma(child))) {
                return true;
            }
        }
        return false;
    }
}
