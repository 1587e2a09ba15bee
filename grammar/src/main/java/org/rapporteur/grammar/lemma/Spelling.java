// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.table.Table;

/** The regular spelling of English inflection: which endings a tag detaches, and how the stem is mended. */
final class Spelling {
    static final List<String> ENDING_COLUMNS = List.of("xpos", "ending", "replacement", "stem", "example", "source");
    static final List<String> STEM_COLUMNS = List.of("ending", "syllables", "mending", "example", "source");
    private static final String NOTHING = "-";
    private static final String ANY = "*";
    private static final int SHORTEST_STEM = 2;

    /** What becomes of what is left when an ending is off. */
    enum Stem {
        /** It is the lemma. */
        READY,
        /** Nothing is taken off: the form is its own lemma. */
        WHOLE,
        /** A letter may be too many or too few. */
        MEND
    }

    /** How the spelling of a stem is mended. */
    enum Mending {
        /** "hop-ed": a silent e was dropped before the ending. */
        ADD_E,
        /** "hopp-ed": the last consonant was written twice. */
        DROP_LAST,
        /** "walk-ed": nothing was changed. */
        LEAVE
    }

    private record Detachment(List<String> tags, Ending ending, int length, String replacement, Stem stem) {}

    private record Mend(Ending ending, int syllables, Mending mending) {}

    private final Map<String, Detachment[]> detachments;
    private final Mend[] mends;

    private Spelling(Map<String, Detachment[]> detachments, Mend[] mends) {
        this.detachments = detachments;
        this.mends = mends;
    }

    /** Reads the rules of English. */
    static Spelling english() {
        List<Detachment> rules = Table.read(Spelling.class, "endings.tsv", ENDING_COLUMNS, Spelling::detachment);
        Map<String, List<Detachment>> byTag = new HashMap<>();
        for (Detachment rule : rules) {
            for (String tag : rule.tags()) {
                byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, Detachment[]> detachments = new HashMap<>();
        Comparator<Detachment> exactFirst =
                Comparator.comparingInt(rule -> -rule.ending().weight());
        byTag.forEach((tag, list) ->
                detachments.put(tag, list.stream().sorted(exactFirst).toArray(Detachment[]::new)));
        List<Mend> mends = Table.read(Spelling.class, "stems.tsv", STEM_COLUMNS, Spelling::mend);
        return new Spelling(
                detachments,
                mends.stream().sorted(Comparator.comparingInt(Spelling::order)).toArray(Mend[]::new));
    }

    private static Detachment detachment(Table.Row row) {
        String ending = row.text("ending");
        String replacement = row.text("replacement");
        int length = ending.length() - (ending.startsWith("^") ? 1 : 0);
        return new Detachment(
                Arrays.asList(row.text("xpos").split("\\|")),
                new Ending(ending),
                length,
                replacement.equals(NOTHING) ? "" : replacement,
                row.code("stem", Stem.class));
    }

    private static Mend mend(Table.Row row) {
        String syllables = row.text("syllables");
        if (!syllables.equals(ANY) && !syllables.equals("1")) {
            throw row.wrong("syllables", "1 or *");
        }
        return new Mend(
                new Ending(row.text("ending")), syllables.equals(ANY) ? 0 : 1, row.code("mending", Mending.class));
    }

    private static int order(Mend mend) {
        return -(mend.ending().weight() + mend.syllables());
    }

    /**
     * Returns the lemma of a regular form, or the form if the tag has no ending or the word does not show it.
     *
     * @param word lower-cased
     */
    String lemma(String word, String xpos) {
        Detachment[] rules = detachments.get(xpos);
        if (rules == null) {
            return word;
        }
        for (Detachment rule : rules) {
            if (rule.ending().ends(word, word.length())) {
                return detached(word, rule);
            }
        }
        return word;
    }

    private String detached(String word, Detachment rule) {
        int stem = word.length() - rule.length();
        if (rule.stem() == Stem.WHOLE || stem == 0) {
            return word;
        }
        if (rule.stem() == Stem.READY) {
            return word.substring(0, stem).concat(rule.replacement());
        }
        int syllables = Ending.syllables(word, stem);
        if (stem < SHORTEST_STEM || syllables == 0) {
            return word;
        }
        return mended(word, stem, syllables);
    }

    private String mended(String word, int stem, int syllables) {
        for (Mend mend : mends) {
            if ((mend.syllables() == 0 || mend.syllables() == syllables)
                    && mend.ending().ends(word, stem)) {
                return switch (mend.mending()) {
                    case ADD_E -> word.substring(0, stem).concat("e");
                    case DROP_LAST -> word.substring(0, stem - 1);
                    case LEAVE -> word.substring(0, stem);
                };
            }
        }
        return word.substring(0, stem);
    }
}
