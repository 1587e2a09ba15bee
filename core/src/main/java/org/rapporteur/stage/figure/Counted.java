// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.stage.figure.Quantity.Shape;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/**
 * What a number counts.
 *
 * @param noun the word that is counted, measured or shared; null where a number stands for itself
 * @param unit its name in the record
 * @param of what it is a figure of, in the text's own words
 */
record Counted(
        @Nullable Word noun,
        @Nullable String unit,
        @Nullable String of) {
    private static final int NEAR = 7;
    private static final int FAR = 3;

    /** From here on a number beside a plural is no year. */
    private static final BigDecimal LARGE = new BigDecimal(10_000);

    /** Tells whether nothing is known of what is counted. */
    boolean isBare() {
        return noun == null && unit == null && of == null;
    }

    /** Returns what a quantity counts. */
    static Counted of(Quantity quantity, FigurePieces pieces, FigureKnowledge knowledge, Reading reading) {
        Word word = pieces.hung(quantity);
        if (word == null) {
            return new Counted(null, null, null);
        }
        if (quantity.unit() != null) {
            return measured(quantity, quantity.unit(), pieces, knowledge, reading);
        }
        if (quantity.shape() == Shape.SHARE) {
            Word whole = noun(word);
            whole = whole == null ? complement(word, knowledge) : whole;
            return new Counted(
                    whole,
                    knowledge.unit(UnitPhrase.PERCENT),
                    whole == null
                            ? null
                            : text(whole, pieces.at(quantity.last()).end(), reading));
        }
        if (quantity.shape() == Shape.VOTE) {
            return new Counted(null, knowledge.unit(UnitPhrase.VOTES), null);
        }
        return counted(quantity, pieces, knowledge, reading, word);
    }

    private static Counted measured(
            Quantity quantity, UnitPhrase unit, FigurePieces pieces, FigureKnowledge knowledge, Reading reading) {
        Word after = pieces.word(quantity.to() - 1);
        Word whole = after == null ? null : complement(after, knowledge);
        boolean far = whole != null && whole.upos() == Upos.PROPN && unit.kind() == UnitPhrase.Kind.MEASURE;
        if (whole != null && !far) { // 31 miles of Arlen are none of it
            return new Counted(
                    null, unit.unit(), text(whole, pieces.at(quantity.last()).end(), reading));
        }
        Word number = pieces.word(quantity.last());
        Word thing = number == null ? null : new SaidOf(knowledge).of(number, unit);
        boolean inside = thing != null && thing.span().overlaps(pieces.span(quantity));
        boolean behind = thing != null && number != null && thing.index() > number.index();
        return new Counted(
                null,
                unit.unit(),
                thing == null || inside
                        ? null
                        : text(thing, behind ? pieces.at(quantity.to() - 1).end() : 0, reading));
    }

    private static Counted counted(
            Quantity quantity, FigurePieces pieces, FigureKnowledge knowledge, Reading reading, Word word) {
        int next = quantity.to();
        if (pieces.dash(next) && pieces.is(next + 1, FigureWord.STRONG)) {
            Word body = pieces.word(next + 1);
            Word head = body == null ? null : body.head();
            return new Counted(
                    head,
                    null,
                    head == null ? null : text(head, pieces.at(next + 1).end(), reading));
        }
        if (pieces.dash(next) && pieces.is(next + 1, FigureWord.MEMBER)) {
            return new Counted(pieces.word(next + 1), pieces.text(next + 1), null);
        }
        Word noun = nounOf(quantity, pieces, word);
        boolean parted = pieces.mark(next, ',')
                && quantity.shape() == Quantity.Shape.DIGITS; // injured about 1,500, flattened houses
        noun = noun != null && (noun.index() <= word.index() || parted) ? null : noun;
        Word whole = noun == null || quantity.shape() == Shape.VAGUE ? complement(word, knowledge) : null;
        whole = noun == null && whole == null ? among(word, knowledge) : whole;
        whole = noun == null && whole == null && quantity.shape() == Shape.VAGUE ? ledByOf(pieces, next) : whole;
        noun = whole != null ? behindName(whole, word) : noun == null ? right(quantity, word) : noun;
        if (noun == null) {
            boolean state = pieces.is(next, FigureWord.STATE);
            Word tally = state ? null : tally(word, knowledge);
            if (tally != null) {
                Word many = complement(tally, knowledge);
                return new Counted(null, null, text(many == null ? tally : many, 0, reading));
            }
            return new Counted(state ? pieces.word(next) : null, state ? pieces.text(next) : null, null);
        }
        Word part = complement(noun, knowledge);
        int more = pieces.is(next, FigureWord.REST) ? next : quantity.last(); // 300 more houses
        int behind = pieces.at(more).end();
        boolean modified = firstModifier(noun, behind) < noun.start();
        String of = part != null ? text(part, 0, reading) : modified ? text(noun, behind, reading) : null;
        String form = noun.form().toLowerCase(Locale.ROOT);
        boolean unnamed = noun.upos() == Upos.PRON || knowledge.is(FigureWord.REST, form);
        String unit = unnamed ? null : knowledge.counted(form);
        return new Counted(noun, unit, of);
    }

    /** {@code The death toll rose to 31}, {@code put their losses at three}: returns what the number is said to have come to. */
    private static @Nullable Word tally(Word number, FigureKnowledge knowledge) {
        if (number.has("cop")) {
            Word subject = number.child("nsubj"); // the toll is 715
            return subject != null && knowledge.is(FigureWord.TALLY, subject.lemma()) ? subject : null;
        }
        Word verb = number.head();
        boolean reached = number.is("obj") || number.is("obl") && number.has("case"); // passed 1,000, rose to 1,000
        if (verb == null || !reached) {
            return null;
        }
        for (Word child : verb.children()) {
            boolean told = child.is("nsubj") || child.is("obj") && child != number;
            if (told && child.index() < number.index() && knowledge.is(FigureWord.TALLY, child.lemma())) {
                return child;
            }
        }
        return null;
    }

    /** A number of several words hangs on its noun by its last, or by its first. */
    private static @Nullable Word nounOf(Quantity quantity, FigurePieces pieces, Word last) {
        Word noun = noun(last);
        Word first = pieces.word(quantity.number());
        noun = noun == null && first != null ? noun(first) : noun;
        Word conjunct = last.is("conj") || isUpTo(last) ? last.head() : null;
        noun = noun == null && conjunct != null ? noun(conjunct) : noun;
        Word head = noun == null ? null : noun.head();
        boolean inner = noun != null
                && head != null
                && noun.is("compound")
                && (head.index() == noun.index() + 1 || isHyphened(noun) && head.index() - noun.index() <= NEAR);
        return many(quantity, inner ? head : noun);
    }

    /** {@code 28 member state envoys}, {@code 10 quake-hit districts}: more than one wants the plural further on. */
    private static @Nullable Word many(Quantity quantity, @Nullable Word noun) {
        Word word = noun;
        Word head = word == null ? null : word.head();
        boolean several = quantity.value().compareTo(BigDecimal.ONE) > 0;
        for (int i = 0; several && i < FAR && word != null && head != null; i++) {
            boolean inner = word.is("compound") && word.xpos().equals("NN") && head.index() > word.index();
            if (!inner || head.index() - word.index() > FAR) {
                break;
            }
            if (head.xpos().equals("NNS")) {
                return head;
            }
            word = head;
            head = word.head();
        }
        return noun;
    }

    /** {@code two F-16 jets}, where the tree counts the letter. */
    private static boolean isHyphened(Word noun) {
        return noun.head() != null
                && Stream.concat(noun.children().stream(), noun.head().children().stream())
                        .flatMap(child -> Stream.concat(Stream.of(child), child.children().stream()))
                        .anyMatch(child -> child.xpos().equals("HYPH") && child.start() == noun.end());
    }

    /** {@code hundreds of Ann-Marie Kern supporters}, where the tree counts the name and leaves its noun alone. */
    private static Word behindName(Word name, Word number) {
        Word above = number.head();
        if (above == null || name.upos() != Upos.PROPN) {
            return name;
        }
        int last = name.rightmost().index();
        for (Word child : above.children()) {
            if (child.index() == last + 1
                    && child.xpos().equals("NNS")
                    && child.relation().equals(number.relation())) {
                return child;
            }
        }
        return name;
    }

    /** {@code 4.5m Syrians}, where the tree leaves the number beside its noun. */
    private static @Nullable Word right(Quantity quantity, Word number) {
        Word above = number.head();
        boolean large = quantity.unit() == null && quantity.value().compareTo(LARGE) >= 0;
        if (above == null || !large) {
            return null;
        }
        for (Word child : above.children()) {
            boolean plural = child.xpos().equals("NNS") || child.xpos().equals("NNPS");
            if (child.is("nsubj")
                    && child.upos() == Upos.ADJ
                    && child.leftmost().index() == number.index() + 1) {
                return child; // 86,000 South Sudanese
            }
            if (child.index() == number.index() + 1 && plural) {
                return child;
            }
        }
        return null;
    }

    /** {@code from 2,000 to 3,000 soldiers}. */
    private static boolean isUpTo(Word last) {
        Word first = last.head();
        return last.is("nmod") && first != null && first.upos() == Upos.NUM;
    }

    /** Returns the noun that a number stands before. */
    private static @Nullable Word noun(Word number) {
        Word head = number.head();
        boolean counts = head != null
                && (number.is("nummod") || number.is("compound") || number.is("amod"))
                && head.index() > number.index()
                && head.index() - number.index() <= NEAR
                && (head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || head.upos() == Upos.ADJ)
                && !hasCaseBehind(head, number)
                && !isToldOf(head, number);
        if (head != null && head.upos() == Upos.NUM && number.is("compound")) {
            return noun(head);
        }
        Word above = head == null ? null : head.head();
        if (head != null && above != null && head.upos() == Upos.VERB && head.is("amod") && number.is("nummod")) {
            return head.index() > number.index() && above.index() > head.index() ? above : null; // 20 registered voters
        }
        return counts ? head : null;
    }

    /** "Seven of the dead were miners" counts no miners. */
    private static boolean isToldOf(Word predicate, Word number) {
        Word copula = predicate.child("cop");
        return copula != null && copula.index() > number.index();
    }

    /** {@code seven of the dead were miners}, where the tree hangs all of it on the miners; null if it does not. */
    private static @Nullable Word among(Word number, FigureKnowledge knowledge) {
        Word predicate = number.head();
        if (predicate == null || !isToldOf(predicate, number)) {
            return null;
        }
        for (Word child : predicate.children()) {
            Word preposition = child.child("case");
            if (preposition != null
                    && preposition.index() == number.index() + 1
                    && knowledge.is(FigureWord.OF, preposition.form())) {
                return child;
            }
        }
        return null;
    }

    /** {@code millions of survivors}, where the tree hangs the survivors elsewhere; null if no "of" stands at a place. */
    private static @Nullable Word ledByOf(FigurePieces pieces, int at) {
        Word preposition = pieces.is(at, FigureWord.OF) ? pieces.word(at) : null;
        Word noun = preposition == null || !preposition.is("case") ? null : preposition.head();
        return preposition != null && noun != null && noun.index() > preposition.index() ? noun : null;
    }

    /** "Over 1,000 in Norland" counts no Norlands. */
    private static boolean hasCaseBehind(Word noun, Word number) {
        for (Word child : noun.children()) {
            if (child.is("case") && child.index() > number.index()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the head of an "of" phrase that hangs on a word. */
    private static @Nullable Word complement(Word word, FigureKnowledge knowledge) {
        for (Word child : word.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            if (preposition != null
                    && child.index() > word.index()
                    && child.upos() != Upos.NUM // one of 26 fires
                    && knowledge.is(FigureWord.OF, preposition.form())) {
                return child;
            }
        }
        return null;
    }

    /** Returns where the first modifier of a noun begins that stands behind a place; where the noun begins if none does. */
    private static int firstModifier(Word noun, int behind) {
        int start = noun.start();
        for (Word child : noun.children()) {
            boolean modifies = child.is("amod") || child.is("compound") || child.is("nmod") && !child.has("case");
            if (modifies && child.start() >= behind) {
                int first = child.leftmost().start();
                start = Math.min(start, first >= behind ? first : child.start());
            }
        }
        return start;
    }

    /** Returns a noun with its modifiers, without article, preposition and number. */
    private static String text(Word noun, int behind, Reading reading) {
        return reading.seen(new Span(firstModifier(noun, behind), nameEnd(noun)));
    }

    /** {@code Ann-Marie Kern}: a name goes on behind the word that it hangs on. */
    private static int nameEnd(Word noun) {
        int end = noun.end();
        for (Word child : noun.upos() == Upos.PROPN ? noun.children() : List.<Word>of()) {
            end = child.is("flat") ? Math.max(end, child.rightmost().end()) : end;
        }
        return end;
    }
}
