// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.knowledge.numbers.NumberWord;
import org.rapporteur.record.Figure.Comparator;
import org.rapporteur.stage.figure.Quantity.Shape;
import org.rapporteur.syntax.Word;

/**
 * Tells numbers that are no figures: names ({@code F-16}, {@code Resolution 2202}), places in a row, ages, list numbers, the
 * known few ({@code the two sides}), and magnitudes that nothing has.
 */
final class NoFigures {
    private static final BigDecimal ABSURD = new BigDecimal("1e17");
    private static final BigDecimal MOST_PERCENT = new BigDecimal(10_000_000);
    private static final BigDecimal OLDEST = new BigDecimal(120);
    private static final BigDecimal KNOWN_FEW = new BigDecimal(12);

    private final FigureKnowledge knowledge;

    NoFigures(FigureKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Tells whether the pieces alone show that a quantity is no figure. */
    boolean isName(Quantity quantity, FigurePieces pieces) {
        int first = quantity.number();
        int end = quantity.last() + 1;
        return pieces.isNumbered(first)
                || isBehindLetters(quantity, pieces)
                || isAbsurd(quantity)
                || isGlued(quantity, pieces, first, end)
                || isListNumber(pieces, first, end)
                || isOrdinal(pieces, end)
                || isAge(quantity, pieces, end)
                || quantity.shape() == Shape.WORDS && pieces.capital(first) && first > 0 && !opens(pieces, first - 1);
    }

    /** {@code the Anti-Drug Agency (ADA) 7}: the seventh office of that name. */
    private static boolean isBehindLetters(Quantity quantity, FigurePieces pieces) {
        int i = quantity.from() - 1;
        return quantity.from() == quantity.number()
                && quantity.unit() == null
                && pieces.mark(i, ')')
                && pieces.capital(i - 1)
                && pieces.mark(i - 2, '(')
                && !pieces.isLetters(quantity.to());
    }

    /** No one counts that many, and nothing grows by millions of per cent. */
    private static boolean isAbsurd(Quantity quantity) {
        BigDecimal most = quantity.upper() == null ? quantity.value() : quantity.upper();
        boolean percent = quantity.unit() != null && quantity.unit().kind() == UnitPhrase.Kind.PERCENT;
        return most.compareTo(percent ? MOST_PERCENT : ABSURD) > 0;
    }

    private static boolean opens(FigurePieces pieces, int i) {
        return !pieces.isLetters(i) && !pieces.isDigits(i);
    }

    /** {@code F-16}, {@code G7}, {@code 3rd}, {@code 555-1234}, {@code 4.2.1}. */
    private static boolean isGlued(Quantity quantity, FigurePieces pieces, int first, int end) {
        boolean signed = quantity.unit() != null;
        boolean behind = pieces.tight(first)
                && !signed
                && (pieces.isLetters(first - 1)
                        || pieces.isDigits(first - 1)
                        || pieces.mark(first - 1, '/')
                        || pieces.mark(first - 1, ':')
                        || pieces.mark(first - 1, '.')
                        || pieces.mark(first - 1, ',')
                        || pieces.dash(first - 1) && pieces.tight(first - 1) && pieces.has(first - 2));
        boolean letters = pieces.tight(end) && pieces.isLetters(end) && end == quantity.to();
        boolean chain = pieces.tight(end)
                && pieces.tight(end + 1)
                && pieces.isDigits(end + 1)
                && quantity.upper() == null
                && quantity.shape() == Shape.DIGITS;
        return behind || letters || chain;
    }

    private static boolean isListNumber(FigurePieces pieces, int first, int end) {
        boolean stops = pieces.mark(end, '.') || pieces.mark(end, ')');
        return first == 0 && stops && pieces.has(end + 1)
                || pieces.mark(first - 1, '(') && pieces.mark(end, ')') && first == 1;
    }

    private static boolean isOrdinal(FigurePieces pieces, int end) {
        return pieces.dash(end) && pieces.is(end + 1, NumberWord.Kind.ORDINAL);
    }

    /** {@code aged 42}, {@code Ilse Harrow, 42,}, {@code a 42-year-old}. */
    private boolean isAge(Quantity quantity, FigurePieces pieces, int end) {
        if (quantity.value().compareTo(OLDEST) > 0 || quantity.unit() != null) {
            return false;
        }
        boolean aside = pieces.mark(quantity.from() - 1, ',') || pieces.mark(quantity.from() - 1, '(');
        boolean closed = pieces.mark(end, ',') || pieces.mark(end, ')') || pieces.mark(end, '.');
        return pieces.is(quantity.from() - 1, FigureWord.AGE)
                || isBoundOfAge(quantity, pieces)
                || pieces.dash(end) && pieces.dash(end + 2) && pieces.is(end + 3, FigureWord.AGE)
                || aside && closed && pieces.capital(quantity.from() - 2);
    }

    /** {@code children under five}. */
    private boolean isBoundOfAge(Quantity quantity, FigurePieces pieces) {
        Word before = pieces.word(quantity.from() - 1);
        boolean bounded = quantity.comparator() == Comparator.UNDER || quantity.comparator() == Comparator.OVER;
        return bounded
                && quantity.from() == quantity.number() - 1
                && before != null
                && knowledge.is(FigureWord.PERSONS, before.lemma());
    }

    /** Tells whether the sentence's tree shows that a quantity is no figure. */
    boolean isUncounted(Quantity quantity, Counted counted, FigurePieces pieces) {
        if (quantity.unit() != null || quantity.shape() == Shape.VOTE) {
            return false;
        }
        Word word = pieces.hung(quantity);
        Word noun = counted.noun();
        if (word == null || isPartOfName(word)) {
            return true;
        }
        if (noun == null && counted.of() == null) {
            return quantity.shape() != Shape.SHARE
                    && !standsAlone(quantity, word, pieces)
                    && !isCapacity(quantity, word);
        }
        if (noun != null && isRank(quantity, noun, pieces)) {
            return true;
        }
        boolean few = quantity.value().compareTo(KNOWN_FEW) <= 0
                && quantity.value().stripTrailingZeros().scale() <= 0;
        if (noun != null
                && (few && knowledge.is(FigureWord.UNCOUNTED, noun.lemma()) && !isOfShots(noun)
                        || isAddress(noun, pieces, quantity))) {
            return true;
        }
        if (pieces.dash(quantity.to()) && pieces.tight(quantity.to())) {
            return !pieces.is(quantity.to() + 1, FigureWord.STRONG) && !pieces.is(quantity.to() + 1, FigureWord.MEMBER);
        }
        return isKnownFew(quantity, noun, word, pieces);
    }

    /** {@code Police Officer 2 Jane Harrow}: names on both sides. */
    private static boolean isRank(Quantity quantity, Word noun, FigurePieces pieces) {
        return noun.xpos().equals("NNP")
                && quantity.shape() == Shape.DIGITS
                && quantity.from() == quantity.number()
                && pieces.capital(quantity.from() - 1)
                && pieces.capital(quantity.to());
    }

    /** {@code five rounds of ammunition}, but not {@code five rounds of talks}. */
    private boolean isOfShots(Word noun) {
        return noun.children().stream()
                .anyMatch(child -> child.is("nmod") && knowledge.is(FigureWord.SHOTS, child.lemma()));
    }

    /** {@code a hall built for 3,000}. */
    private boolean isCapacity(Quantity quantity, Word number) {
        Word made = number.head();
        return made != null
                && number.has("case")
                && number.index() == made.index() + 2
                && quantity.value().compareTo(KNOWN_FEW) > 0
                && (made.xpos().equals("VBN") || made.upos() == Upos.NOUN)
                && knowledge.is(FigureWord.CAPACITY, made.lemma());
    }

    /** {@code 10 Marsh Street}. */
    private boolean isAddress(Word noun, FigurePieces pieces, Quantity quantity) {
        return noun.upos() == Upos.PROPN
                && pieces.capital(quantity.to())
                && knowledge.is(FigureWord.ADDRESS, noun.form().toLowerCase(Locale.ROOT));
    }

    /** {@code Boeing 737}, {@code Channel 4}: the number hangs on a name before it, or is one itself. */
    private static boolean isPartOfName(Word word) {
        Word head = word.head();
        boolean name = head != null && head.upos() == Upos.PROPN && head.index() < word.index();
        return name && (word.is("nummod") || word.is("flat") || word.is("appos") || word.is("compound"))
                || word.upos() == Upos.PROPN;
    }

    /** {@code the two sides}, {@code their three children}: how many there are is known, not told. */
    private boolean isKnownFew(Quantity quantity, @Nullable Word noun, Word word, FigurePieces pieces) {
        if (quantity.shape() != Shape.WORDS
                || quantity.comparator() != Comparator.EXACTLY
                || quantity.value().compareTo(KNOWN_FEW) > 0) {
            return false;
        }
        Word before = pieces.word(quantity.from() - 1);
        boolean that = before != null && before.is("mark"); // said that three others died
        if (pieces.is(quantity.from() - 1, FigureWord.DEFINITE) && !that) {
            return true;
        }
        Word preposition = noun == null ? null : noun.child("case");
        boolean among = preposition != null // nine of the dead
                && preposition.index() == word.index() + 1
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
        return noun != null
                && !among
                && noun.children().stream()
                        .anyMatch(child -> child.index() < noun.index()
                                && (child.relation().equals("nmod:poss")
                                        || child.is("det") && knowledge.is(FigureWord.DEFINITE, child.lemma())));
    }

    /** {@code 40 were killed}, {@code killing at least 12}: a number without a noun that the verb acts on. */
    private static boolean standsAlone(Quantity quantity, Word word, FigurePieces pieces) {
        boolean role = word.is("nsubj") || word.is("obj") || word.relation().equals("obl:unmarked");
        boolean bounded = quantity.comparator() != Comparator.EXACTLY;
        boolean one = quantity.value().compareTo(BigDecimal.ONE) <= 0;
        boolean year =
                quantity.shape() == Shape.DIGITS && pieces.at(quantity.number()).length() == 4;
        boolean number = quantity.upper() != null && pieces.dash(quantity.number() + 1);
        return !one && !number && ((role || isActedOn(quantity, pieces)) && !year || bounded);
    }

    /** {@code killing nine people and wounding 23, officials said}, where the tree counts the officials. */
    private static boolean isActedOn(Quantity quantity, FigurePieces pieces) {
        Word verb = pieces.word(quantity.from() - 1);
        return pieces.mark(quantity.to(), ',') && verb != null && verb.xpos().equals("VBG");
    }
}
