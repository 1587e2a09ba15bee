// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.table.Table;

/**
 * Puts tags right that what stands beside a word decides, before the sentence is parsed: no bare verb follows
 * {@code on}, so that {@code on strike} holds a noun; and a sentence that ends with a stop has a verb.
 *
 * <p>It is unchangeable, may be used by many threads at once, and is meant to be kept: making one reads its table.
 */
public final class TagCorrections {
    static final String FILE = "corrections.tsv";
    static final List<String> COLUMNS =
            List.of("step", "form", "xpos", "before", "after", "unless", "becomes", "example", "source");
    private static final String ANY = "*";
    private static final String BEGIN = "^";
    private static final int NEAR = 4;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    /** What a verb may be followed by that takes no participle along: an object, or its particle. */
    private static final Set<String> OBJECTS = Set.of("DT", "CD", "PRP", "PRP$", "NNS", "RP", "TO");

    private final List<Line> lines;

    private record Line(
            Set<String> forms,
            Set<String> tags,
            Set<String> before,
            Set<String> after,
            Set<String> unless,
            String becomes) {
        boolean fits(List<String> words, int[] tags, List<String> names, int i) {
            return (forms.contains(ANY) || forms.contains(words.get(i)))
                    && this.tags.contains(names.get(tags[i]))
                    && stands(before, words, tags, names, i - 1)
                    && stands(after, words, tags, names, i + 1)
                    && unless.stream().noneMatch(word -> isNear(words, i, word));
        }

        private static boolean stands(Set<String> asked, List<String> words, int[] tags, List<String> names, int i) {
            if (asked.contains(ANY)) {
                return true;
            }
            if (i < 0) {
                return asked.contains(BEGIN);
            }
            return i < words.size() && (asked.contains(words.get(i)) || asked.contains(names.get(tags[i])));
        }

        private static boolean isNear(List<String> words, int i, String word) {
            return words.subList(Math.max(0, i - NEAR), i).contains(word);
        }
    }

    private TagCorrections(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Makes the corrections of English.
     *
     * @throws org.rapporteur.table.TableException if the table is wrong
     */
    public static TagCorrections english() {
        return new TagCorrections(Table.read(
                TagCorrections.class,
                FILE,
                COLUMNS,
                row -> new Line(
                        set(row.text("form")),
                        set(row.text("xpos")),
                        set(row.text("before")),
                        set(row.text("after")),
                        set(row.text("unless")),
                        row.text("becomes"))));
    }

    private static Set<String> set(String text) {
        return text.equals("-") ? Set.of() : Set.of(text.split("\\|"));
    }

    /**
     * Corrects the tags of a sentence in place.
     *
     * @param forms the words as they stand
     * @param tags their tags, as numbers into names
     * @param names the names of the tags
     */
    public void correct(List<String> forms, int[] tags, List<String> names) {
        List<String> words =
                forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        for (Line line : lines) {
            int becomes = names.indexOf(line.becomes());
            for (int i = 0; becomes >= 0 && i < tags.length; i++) {
                if (line.fits(words, tags, names, i)) {
                    tags[i] = becomes;
                }
            }
        }
        int verb = onlyVerb(words, tags, names);
        if (verb >= 0) {
            tags[verb] = names.indexOf("VBD");
        }
    }

    /**
     * Returns the participle that is the verb of a sentence without any other, {@code The union held three days of rallies.};
     * -1 if it has another, or is a heading, which has no stop.
     */
    private static int onlyVerb(List<String> words, int[] tags, List<String> names) {
        int last = tags.length - 1;
        if (last < 2 || !words.get(last).equals(".") || names.get(tags[0]).startsWith("VB")) {
            return -1;
        }
        int verb = -1;
        for (int i = 1; i < last; i++) {
            String tag = names.get(tags[i]);
            if (FINITE.contains(tag)) {
                return -1;
            }
            if (verb < 0 && tag.equals("VBN") && follows(tags, names, i) && leads(tags, names, i)) {
                verb = i;
            }
        }
        return FINITE.contains(names.get(tags[0])) ? -1 : verb;
    }

    private static boolean follows(int[] tags, List<String> names, int verb) {
        String before = names.get(tags[verb - 1]);
        return NOUNS.contains(before) || verb > 1 && before.equals("RB") && NOUNS.contains(names.get(tags[verb - 2]));
    }

    private static boolean leads(int[] tags, List<String> names, int verb) {
        return OBJECTS.contains(names.get(tags[verb + 1]));
    }
}
