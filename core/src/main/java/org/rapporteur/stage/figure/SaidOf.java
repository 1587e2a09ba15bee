// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.syntax.Word;

/**
 * Tells what money, shares and measures are said of: {@code exports fell 5 percent to $2bn}, {@code sales of $348m}, {@code a 6
 * percent rise in sales}, {@code put the damage at $4m}.
 */
final class SaidOf {
    private static final int HIGH = 6;
    private static final int NEAR = 4;

    private final FigureKnowledge knowledge;

    SaidOf(FigureKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the noun that a measured number is said of; null if the tree shows none. */
    @Nullable
    Word of(Word number, UnitPhrase unit) {
        Word given = isMoney(unit) ? given(number) : null;
        if (given != null) {
            return given;
        }
        Word word = number;
        for (int steps = 0; word != null && steps < HIGH; steps++) {
            Word thing = at(word, number);
            if (thing != null) {
                return isThing(thing) ? thing : null;
            }
            word = word.upos() == Upos.VERB ? verbAbove(word) : word.head();
            if (word != null && word.upos() == Upos.VERB && !isTelling(word)) {
                return null;
            }
        }
        return null;
    }

    /** What the number is said of if a word on the way up from it tells that. */
    private @Nullable Word at(Word word, Word number) {
        if (word.upos() == Upos.VERB || word.has("cop")) {
            Word object = word.child("obj");
            boolean other =
                    object != null && object.index() < number.index() && !isSum(object) && !object.has("nummod");
            boolean valued = knowledge.is(FigureWord.VALUE, word.lemma());
            Word subject = subject(word);
            boolean acts = valued && (subject == null || !subject.relation().equals("nsubj:pass"));
            return other && isTelling(word) ? object : acts ? null : subject;
        }
        if (word != number && knowledge.is(FigureWord.CHANGE, word.lemma())) {
            return matter(word); // a 6 percent rise in sales
        }
        Word head = word.head();
        if (head != null && head.upos() == Upos.NOUN && isBefore(word, head)) {
            return knowledge.is(FigureWord.CHANGE, head.lemma()) ? matter(head) : head;
        }
        boolean noun =
                head != null && head.upos() == Upos.NOUN && head.index() < Math.min(word.index(), number.index());
        Word preposition = noun && word.is("nmod") ? word.child("case") : null;
        boolean of = preposition != null
                && preposition.index() < number.index()
                && knowledge.is(FigureWord.OF, preposition.form());
        return of && head != null && !knowledge.is(FigureWord.CHANGE, head.lemma()) && !isTime(head) ? head : null;
    }

    /** {@code a $3 million loan}, {@code 70 mph winds}. */
    private static boolean isBefore(Word word, Word noun) {
        boolean modifies = word.is("compound") || word.is("nummod") || word.is("amod") || word.is("nmod");
        return modifies
                && word.upos() != Upos.NUM
                && noun.index() > word.index()
                && noun.index() - word.index() <= NEAR;
    }

    private @Nullable Word matter(Word change) {
        for (Word child : change.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            boolean within = preposition != null
                    && (knowledge.is(FigureWord.IN, preposition.form())
                            || knowledge.is(FigureWord.OF, preposition.form()));
            if (within && child.upos() == Upos.NOUN && child.index() > change.index()) {
                return child;
            }
        }
        return null;
    }

    /** Its own subject, or the noun that it hangs on as a participle: {@code fires measuring 3,000 hectares}. */
    private static @Nullable Word subject(Word verb) {
        Word subject = verb.child("nsubj");
        boolean hung = subject == null && verb.universalRelation().equals("acl");
        return hung ? verb.head() : subject;
    }

    /** {@code is expected to reach $4m}, {@code fell and came to $4m}: the verb that has the subject. */
    private static @Nullable Word verbAbove(Word verb) {
        Word above = verb.head();
        boolean same = verb.is("xcomp") || verb.is("conj") || verb.is("advcl");
        return same && above != null && above.upos() == Upos.VERB ? above : null;
    }

    /** Only what moves, comes to a sum or is put at one is told in numbers; who pays or lends is not. */
    private boolean isTelling(Word verb) {
        return knowledge.is(FigureWord.CHANGE, verb.lemma())
                || knowledge.is(FigureWord.RISE, verb.lemma())
                || knowledge.is(FigureWord.VALUE, verb.lemma())
                || verb.has("xcomp");
    }

    /** {@code $5 million in aid}, where no article makes a place or a time of it. */
    private @Nullable Word given(Word number) {
        for (Word word = number; word != null && word.upos() != Upos.VERB; word = word.head()) {
            for (Word child : word.children()) {
                Word preposition = child.is("nmod") ? child.child("case") : null;
                if (preposition != null
                        && preposition.index() == number.index() + 1
                        && knowledge.is(FigureWord.IN, preposition.form())) {
                    return child.upos() == Upos.NOUN && !child.has("det") && !isTime(child) ? child : null;
                }
            }
            if (!isSum(word)) {
                break;
            }
        }
        return null;
    }

    private static boolean isSum(Word word) {
        return word.upos() == Upos.NUM || word.upos() == Upos.SYM;
    }

    private boolean isTime(Word noun) {
        return knowledge.is(FigureWord.UNCOUNTED, noun.lemma());
    }

    private static boolean isMoney(UnitPhrase unit) {
        return unit.kind() == UnitPhrase.Kind.SIGN || unit.kind() == UnitPhrase.Kind.CURRENCY;
    }

    private static boolean isThing(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
    }
}
