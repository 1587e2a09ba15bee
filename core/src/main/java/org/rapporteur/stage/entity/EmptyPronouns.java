// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Locale;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** Tells where {@code it} means nobody: it stands for a clause, or for a thing that is then told. */
final class EmptyPronouns {
    private final NamingKnowledge naming;

    EmptyPronouns(NamingKnowledge naming) {
        this.naming = naming;
    }

    /** {@code It is clear that they left}: stands for the clause that follows and means nobody. */
    boolean is(Word word) {
        Word predicate = word.head();
        if (predicate == null) {
            return false;
        }
        if (!word.is("nsubj")) {
            return isAhead(word, predicate);
        }
        if (predicate.has("cop") && isThing(predicate)) {
            return true;
        }
        boolean said = word.relation().endsWith("pass") || predicate.has("cop");
        return predicate.has("csubj")
                || said
                        && predicate.children().stream()
                                .anyMatch(child -> (child.is("ccomp") || child.is("advcl"))
                                        && child.index() > predicate.index()
                                        && child.has("mark"));
    }

    /** {@code The envoy made it clear that they left}: points ahead to the clause. */
    private static boolean isAhead(Word word, Word verb) {
        Word told = verb.child("xcomp");
        return word.is("obj")
                        && told != null
                        && told.index() == word.index() + 1
                        && told.upos() == Upos.ADJ
                        && verb.children().stream().anyMatch(child -> isClauseBehind(child, told))
                || told != null && told.children().stream().anyMatch(child -> isClauseBehind(child, told));
    }

    private static boolean isClauseBehind(Word child, Word word) {
        return child.index() > word.index() && child.has("mark") && (child.is("ccomp") || child.is("advcl"));
    }

    /** {@code It's not a rebellion, it's an invasion}: what is told to be a thing or a deed is nobody who acts. */
    private boolean isThing(Word predicate) {
        Word article = predicate.child("det");
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        Noun noun = naming.noun(lemma);
        return predicate.upos() == Upos.NOUN
                && article != null
                && naming.is(Around.INDEFINITE, article.lemma().toLowerCase(Locale.ROOT))
                && (noun == null && !MentionFinder.isPlural(predicate)
                        || noun != null
                                && (noun.meaning() == Noun.Meaning.THING || noun.meaning() == Noun.Meaning.NOBODY));
    }
}
