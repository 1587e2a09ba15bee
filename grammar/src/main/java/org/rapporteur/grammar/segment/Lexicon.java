// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.table.Table;

/** What the segmenter knows of English: the tables of this package, read once. */
final class Lexicon {
    /** What a word says about the sentences around it. */
    enum Role {
        /** often begins a sentence and seldom a name */
        STARTER,
        /** a verb of speech: follows a quotation it reports */
        SPEECH,
        /** a day, month or zone: follows a time of day */
        CALENDAR,
        /** never the last word of a heading or sentence */
        RUN_ON
    }

    /** When a unit is parted from the digits it touches. */
    enum Unit {
        /** after any digits */
        ALWAYS,
        /** after digits that a currency sign precedes */
        AFTER_CURRENCY,
        /** a currency's code, before digits */
        BEFORE
    }

    static final Lexicon ENGLISH = new Lexicon();

    final Forms clitics;
    final Forms contractions;
    final Forms prefixes;
    final Forms elisions;
    final Forms emoticons;
    final Forms domains;
    final Forms marked;
    final Forms starters;
    final Forms speech;
    final Forms calendar;
    final Forms runOns;

    private final Forms abbreviations;
    private final Ending[] endings;
    private final Forms units;
    private final Unit[] unitRules;
    private final int[][] cuts;

    private Lexicon() {
        clitics = forms("clitics.tsv");
        prefixes = forms("prefixes.tsv");
        elisions = forms("elisions.tsv");
        emoticons = forms("emoticons.tsv");
        domains = forms("domains.tsv");
        marked = forms("marked.tsv");
        List<Coded<Role>> words = coded("words.tsv", "role", Role.class);
        starters = inRole(words, Role.STARTER);
        speech = inRole(words, Role.SPEECH);
        calendar = inRole(words, Role.CALENDAR);
        runOns = inRole(words, Role.RUN_ON);
        List<Coded<Ending>> shortened = coded("abbreviations.tsv", "ending", Ending.class);
        abbreviations = new Forms(shortened.stream().map(Coded::form).toList());
        endings = shortened.stream().map(Coded::code).toArray(Ending[]::new);
        List<Coded<Unit>> measures = coded("units.tsv", "parted", Unit.class);
        units = new Forms(measures.stream().map(Coded::form).toList());
        unitRules = measures.stream().map(Coded::code).toArray(Unit[]::new);
        List<String> parted = forms("contractions.tsv", "parts");
        contractions =
                new Forms(parted.stream().map(parts -> parts.replace("|", "")).toList());
        cuts = parted.stream().map(Lexicon::cuts).toArray(int[][]::new);
    }

    /** Returns how the abbreviation before a full stop ends, or {@link Forms#NONE} if the form is none. */
    int abbreviation(CharSequence text, int start, int end) {
        return abbreviations.find(text, start, end);
    }

    Ending ending(int abbreviation) {
        return endings[abbreviation];
    }

    /** Tells whether the letters after digits are a unit of their own. */
    boolean isUnit(CharSequence text, int start, int end, boolean afterCurrency) {
        int unit = units.find(text, start, end);
        return unit != Forms.NONE
                && (unitRules[unit] == Unit.ALWAYS || (afterCurrency && unitRules[unit] == Unit.AFTER_CURRENCY));
    }

    /** Tells whether the letters before digits are the code of a currency. */
    boolean isCurrency(CharSequence text, int start, int end) {
        int unit = units.find(text, start, end);
        return unit != Forms.NONE && unitRules[unit] == Unit.BEFORE;
    }

    /** Returns where the words of a contraction end but the last, counted from its start. */
    int[] cuts(int contraction) {
        return cuts[contraction];
    }

    private record Coded<E>(String form, E code) {}

    private static Forms forms(String file) {
        return new Forms(forms(file, "form"));
    }

    private static List<String> forms(String file, String column) {
        return Table.read(Lexicon.class, file, List.of(column, "example", "source"), row -> row.text(column));
    }

    private static <E extends Enum<E>> List<Coded<E>> coded(String file, String column, Class<E> codes) {
        Function<Table.Row, Coded<E>> reading = row -> new Coded<>(row.text("form"), row.code(column, codes));
        return Table.read(Lexicon.class, file, List.of("form", column, "example", "source"), reading);
    }

    private static Forms inRole(List<Coded<Role>> words, Role role) {
        return new Forms(words.stream()
                .filter(word -> word.code() == role)
                .map(Coded::form)
                .toList());
    }

    private static int[] cuts(String parts) {
        List<Integer> cuts = new ArrayList<>();
        for (int bar = parts.indexOf('|'); bar >= 0; bar = parts.indexOf('|', bar + 1)) {
            cuts.add(bar - cuts.size());
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }
}
