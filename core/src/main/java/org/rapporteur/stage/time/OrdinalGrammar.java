// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Ordinals.InWhole;
import org.rapporteur.stage.time.Ordinals.OfHappening;
import org.rapporteur.stage.time.Stretch.Unit;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Word;

/**
 * Times that are counted in something longer: {@code the last Sunday of May}, {@code the second day of the talks},
 * {@code day five}, {@code the opening night}.
 *
 * <p>TIMEX3 marks a day of an event with its head alone ({@code the second day}), a day of a month whole.
 */
final class OrdinalGrammar {
    /** Nothing is counted further: a thousand days are three years. */
    private static final int FURTHEST = 1000;

    /** So many words may stand between "of" and the noun that it leads to. */
    private static final int FAR = 6;

    private OrdinalGrammar() {}

    /** Returns the one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i, TimeKnowledge knowledge) {
        if (pieces.is(i, Role.UNIT)) {
            return numbered(pieces, i);
        }
        boolean article = pieces.is(i, Role.THE);
        int which = article ? i + 1 : i;
        int number = number(pieces, which, article);
        int noun = pieces.ordinal(which) > 0 ? pieces.afterOrdinal(which) : which + 1;
        TimeWord word = number == 0 ? null : pieces.word(noun);
        if (word == null || word.role() != Role.UNIT && word.role() != Role.WEEKDAY && word.role() != Role.DAYPART) {
            return null;
        }
        Found whole = pieces.is(noun + 1, Role.OF, Role.IN) ? PartGrammar.whole(pieces, noun + 2, knowledge) : null;
        if (whole != null && !(whole.meaning() instanceof Meanings.Plain)) {
            Meaning part = inWhole(word, number, whole.meaning());
            return part == null ? null : new Found(i, whole.to(), part, word.id());
        }
        return ofHappening(pieces, i, noun, word, number);
    }

    /** Returns which one a piece counts, or 0. */
    private static int number(Pieces pieces, int i, boolean article) {
        int ordinal = pieces.ordinal(i);
        if (ordinal > 0) {
            return Math.min(ordinal, FURTHEST);
        }
        TimeWord word = pieces.word(i);
        if (word == null) {
            return 0;
        }
        return word.role() == Role.EDGE ? word.number() : word.role() == Role.LAST && article ? Ordinals.LAST : 0;
    }

    private static @Nullable Meaning inWhole(TimeWord word, int number, Meaning whole) {
        if (word.role() == Role.WEEKDAY) {
            return new InWhole(number, Unit.DAY, DayOfWeek.of(word.number()), whole);
        }
        if (word.role() == Role.DAYPART) {
            return new Meanings.OnClock(new InWhole(number, Unit.DAY, null, whole), word.value());
        }
        Unit unit = ShiftGrammar.stretch(TimeUnit.valueOf(word.value()));
        return unit == null || unit.compareTo(Unit.MONTH) > 0 ? null : new InWhole(number, unit, null, whole);
    }

    /** {@code the second day of the talks}, {@code its opening night}, {@code on the first day}. */
    private static @Nullable Found ofHappening(Pieces pieces, int from, int noun, TimeWord word, int number) {
        Unit unit = word.role() == Role.DAYPART
                ? Unit.DAY
                : word.role() == Role.UNIT ? ShiftGrammar.stretch(TimeUnit.valueOf(word.value())) : null;
        boolean counted = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        if (unit == null || !counted || isPartOfName(pieces, noun)) {
            return null;
        }
        boolean edge = pieces.is(noun - 1, Role.EDGE) && unit == Unit.DAY;
        String what = pieces.is(noun + 1, Role.OF) ? happening(pieces, noun + 1) : null;
        boolean lasting = number == Ordinals.LAST && unit == Unit.YEAR || isLength(pieces, from);
        if (what == null && !edge || lasting) {
            return null;
        }
        List<String> names = new ArrayList<>();
        if (what != null) {
            names.add(what);
        }
        if (edge) {
            names.add(pieces.text(noun - 1, noun + 1));
        }
        OfHappening day = new OfHappening(number, unit, List.copyOf(names), null);
        Meaning meaning = word.role() == Role.DAYPART ? new Meanings.OnClock(day, word.value()) : day;
        return new Found(from, noun + 1, meaning, word.id());
    }

    /** {@code over the last week of fighting} tells a length. */
    private static boolean isLength(Pieces pieces, int from) {
        return pieces.is(from - 1, Role.OVER, Role.WITHIN) || pieces.is(from - 1, Role.THROUGH);
    }

    private static boolean isPartOfName(Pieces pieces, int noun) {
        Word word = pieces.syntax(noun);
        return pieces.dash(noun + 1) || word != null && word.is("compound");
    }

    /** Returns the lemma of the noun that "of" leads to; null if none is near. */
    private static @Nullable String happening(Pieces pieces, int of) {
        Word preposition = pieces.syntax(of);
        if (preposition == null) {
            return null;
        }
        Word noun = preposition.head();
        if (noun == null) {
            return null;
        }
        boolean led = preposition.is("case")
                && noun.index() > preposition.index()
                && noun.index() <= preposition.index() + FAR;
        return led && (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN) ? noun.lemma() : null;
    }

    /** {@code day five of the offensive}, {@code World Cup day 12}. */
    private static @Nullable Found numbered(Pieces pieces, int i) {
        TimeWord word = pieces.known(i);
        Numeral numeral = TimeUnit.valueOf(word.value()) == TimeUnit.DAY ? pieces.numeral(i + 1) : null;
        boolean counted = pieces.is(i - 1, Role.A)
                || pieces.is(i - 1, Role.EACH)
                || pieces.is(i - 1, Role.PER)
                || pieces.numeral(i - 1) != null
                || pieces.dash(i - 1);
        if (numeral == null || counted || pieces.mark(numeral.to(), '%') || pieces.dash(numeral.to())) {
            return null;
        }
        double number = numeral.value().doubleValue();
        Word after = pieces.syntax(numeral.to());
        boolean whole = number >= 1 && number <= FURTHEST && number == Math.rint(number);
        boolean counts =
                after != null && (after.upos() == Upos.NOUN || after.upos() == Upos.ADJ); // that day 12 men died
        if (!whole || counts) {
            return null;
        }
        String what = pieces.is(numeral.to(), Role.OF) ? happening(pieces, numeral.to()) : null;
        List<String> names = what == null ? List.of() : List.of(what);
        return new Found(i, numeral.to(), new OfHappening((int) number, Unit.DAY, names, null), word.id());
    }
}
