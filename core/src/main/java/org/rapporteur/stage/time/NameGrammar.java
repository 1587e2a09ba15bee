// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.Feast;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimePhrase;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Recurrences.InYear;
import org.rapporteur.stage.time.Recurrences.OfFeast;
import org.rapporteur.stage.time.Relative.Shifted;
import org.rapporteur.stage.time.Relative.Which;
import org.rapporteur.syntax.Word;

/** Whole phrases and feasts: {@code now}, {@code the day after tomorrow}, {@code Good Friday}. */
final class NameGrammar {
    private NameGrammar() {}

    /** Returns the longest one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i, TimeKnowledge knowledge) {
        TimePhrase phrase = phrase(pieces, i, knowledge, null);
        if (phrase != null && isTime(phrase) && !isInName(pieces, i, phrase)) {
            int from = pieces.is(i, Role.AT) ? i + 1 : i; // at present
            int behind = phrase.kind() == TimePhrase.Kind.EVENT_NAMED_BEHIND ? 1 : 0;
            return new Found(from, i + phrase.words().size() - behind, meaning(phrase), phrase.id());
        }
        int name = pieces.is(i, Role.LAST) || pieces.is(i, Role.THIS, Role.NEXT) ? i + 1 : i;
        return pieces.capital(name) && !isSurname(pieces, name) ? feast(pieces, i, name, knowledge) : null;
    }

    private static boolean isTime(TimePhrase phrase) {
        return phrase.kind() != TimePhrase.Kind.CLOCK && phrase.kind() != TimePhrase.Kind.NONE;
    }

    /** Returns the longest phrase that begins with a piece, of one kind if one is given; null if none does. */
    static @Nullable TimePhrase phrase(Pieces pieces, int i, TimeKnowledge knowledge, TimePhrase.@Nullable Kind kind) {
        if (!pieces.has(i)) {
            return null;
        }
        for (TimePhrase phrase : knowledge.phrases(pieces.at(i).text())) {
            if ((kind == null || phrase.kind() == kind) && matches(pieces, i, phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /** {@code USA Today}, {@code Asia Today}; {@code the present downturn}, {@code the past term}. */
    private static boolean isInName(Pieces pieces, int i, TimePhrase phrase) {
        int last = i + phrase.words().size() - 1;
        Word word = pieces.syntax(last);
        if (word == null) {
            return false;
        }
        if (phrase.kind() == TimePhrase.Kind.OVERNIGHT) {
            return word.is("amod") || word.is("compound");
        }
        if (phrase.kind() == TimePhrase.Kind.QUALITY) {
            Word noun = word.head();
            boolean said = (word.is("amod") || word.is("compound")) && !word.has("advmod"); // the most recent round
            return !said || noun == null || noun.index() < word.index() || noun.upos() == Upos.PROPN;
        }
        if (phrase.kind() == TimePhrase.Kind.REFERENCE) {
            return last > i && word.is("amod") && isAfter(word.head(), word);
        }
        Word before = pieces.syntax(i - 1);
        return phrase.kind() == TimePhrase.Kind.DAY
                && pieces.capital(i)
                && pieces.capital(i - 1)
                && before != null
                && before.upos() == Upos.PROPN;
    }

    private static boolean isAfter(@Nullable Word head, Word word) {
        return head != null && head.index() == word.index() + 1;
    }

    /** {@code Johnnie Christmas}. */
    private static boolean isSurname(Pieces pieces, int i) {
        return pieces.capital(i - 1) && pieces.role(i - 1) == null && i > 1;
    }

    private static boolean matches(Pieces pieces, int i, List<String> words) {
        for (int j = 0; j < words.size(); j++) {
            if (!pieces.text(i + j, words.get(j))) {
                return false;
            }
        }
        return true;
    }

    private static Meaning meaning(TimePhrase phrase) {
        return switch (phrase.kind()) {
            case REFERENCE, QUALITY -> new Meanings.Plain(Time.Type.DATE, phrase.value());
            case DAY -> day(phrase);
            case DAY_NIGHT -> new Meanings.OnClock(day(phrase), "NI");
            case OVERNIGHT -> new Meanings.OnClock(new LastOrThis(day(phrase)), "NI");
            case EVENT_NAMED_BEHIND -> new SinceThen(Stretch.day(LocalDate.parse(phrase.value())));
            case CLOCK, NONE, EVENT -> new Meanings.Fixed(Stretch.day(LocalDate.parse(phrase.value())));
        };
    }

    /** A day that everybody knows by its month and number since then; before, one like others. */
    private record SinceThen(Stretch day) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            LocalDate report = context.report();
            LocalDate then = day.first();
            return report != null && report.isBefore(then)
                    ? new Recurrences.OfMonth(then.getMonthValue(), then.getDayOfMonth(), null, Which.OPEN)
                            .resolve(context)
                    : Resolved.at(day, null);
        }
    }

    /** "Overnight" is last night, unless the verb looks ahead. */
    private record LastOrThis(Meaning last) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            boolean ahead = context.direction() == Direction.FUTURE;
            return ahead
                    ? new Shifted(Stretch.Unit.DAY, 0, Context.Base.REPORT).resolve(context)
                    : last.resolve(context);
        }
    }

    private static Meaning day(TimePhrase phrase) {
        return new Shifted(Stretch.Unit.DAY, Integer.parseInt(phrase.value()), Context.Base.REPORT);
    }

    private static @Nullable Found feast(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        Which which = from == i
                ? Which.OPEN
                : pieces.is(from, Role.LAST) ? Which.LAST : pieces.is(from, Role.NEXT) ? Which.NEXT : Which.THIS;
        for (Feast feast : knowledge.feasts(pieces.at(i).text())) {
            if (matches(pieces, i, feast.words())) {
                int next = i + feast.words().size();
                OfFeast open = new OfFeast(feast, which);
                int in = pieces.is(next, Role.IN, Role.OF) ? next + 1 : next;
                Found year = from == i ? ShiftGrammar.yearAt(pieces, in) : null;
                return year == null
                        ? new Found(from, next, open, feast.id())
                        : new Found(from, year.to(), new InYear(open, year.meaning()), feast.id());
            }
        }
        return null;
    }
}
