// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.syntax.Word;

/**
 * Tells numbers that stand for people without naming them: {@code Thousands marched}, {@code at least five were killed}.
 *
 * <p>The verb tells that they are people: shares do not march.
 */
final class CountedPeople {
    private final NamingKnowledge naming;

    CountedPeople(NamingKnowledge naming) {
        this.naming = naming;
    }

    /** Tells whether a word is a number that people are meant by. */
    boolean isHead(Word word) {
        if (!isNumber(word) || !isAlone(word)) {
            return false;
        }
        Word first = word.is("conj") && word.head() != null ? word.head() : word;
        Word participle = first.child("acl");
        boolean reduced = participle != null && participle.index() == last(word).index() + 1;
        Word verb = reduced ? participle : first.head();
        if (verb == null || verb.upos() != Upos.VERB) {
            return false;
        }
        boolean suffers =
                reduced || first.relation().equals("nsubj:pass") || first.is("obj") || isSecondPassive(first, verb);
        return suffers
                ? naming.is(Around.SUFFERS, verb.lemma()) || naming.is(Around.MANY_SUFFER, verb.lemma())
                : first.is("nsubj")
                        && (naming.is(Around.LIVES, verb.lemma()) || naming.is(Around.MANY_DO, verb.lemma()));
    }

    /** {@code Five were killed and dozens wounded}: the second participle has no auxiliary of its own. */
    private static boolean isSecondPassive(Word subject, Word verb) {
        return subject.is("nsubj")
                && verb.xpos().equals("VBN")
                && verb.is("conj")
                && !verb.has("aux")
                && verb.head() != null
                && verb.head().children().stream()
                        .anyMatch(child -> child.relation().equals("aux:pass"));
    }

    /** Returns the last word of the number: {@code tens of thousands}. */
    Word last(Word number) {
        Word of = of(number);
        return of == null ? number : of;
    }

    /** {@code Both said}: a word that is no noun's, before a verb that has no other subject. */
    boolean isBoth(Word word) {
        Word verb = word.head();
        return word.upos() == Upos.DET
                && verb != null
                && verb.xpos().startsWith("VB")
                && verb.index() > word.index()
                && naming.is(Around.TWO, word.lemma())
                && (word.is("nsubj") || !verb.has("nsubj"));
    }

    /** {@code The two}, {@code the pair}: but counts those who were named before. */
    boolean isOfThoseNamed(Word word) {
        Word determiner = word.child("det");
        boolean number = naming.is(Around.TWO, word.lemma())
                || naming.is(Around.THREE, word.lemma())
                || naming.is(Around.FOUR, word.lemma());
        return number
                && (word.upos() == Upos.NUM || word.upos() == Upos.NOUN)
                && !word.is("nummod")
                && !word.has("nmod")
                && determiner != null
                && naming.is(Around.DEFINITE, determiner.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isNumber(@Nullable Word word) {
        return word != null && (word.upos() == Upos.NUM || naming.is(Around.MANY, word.lemma())) && !word.is("nummod");
    }

    /** Of what there are many would be its own mention: {@code dozens of ships}. */
    private boolean isAlone(Word number) {
        Word of = of(number);
        return of == null || isNumber(of) && of(of) == null;
    }

    private @Nullable Word of(Word number) {
        for (Word child : number.children()) {
            Word preposition = child.is("nmod") && child.index() > number.index() ? child.child("case") : null;
            if (preposition != null && naming.is(Around.LINK, preposition.form())) {
                return child;
            }
        }
        return null;
    }
}
