// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/**
 * Finds the dictionary form of a word and its tag.
 *
 * <p>It is unchangeable, may be used by many threads at once, and is meant to be kept: making one reads its tables. The
 * work for a word grows in proportion to its length.
 *
 * <pre>{@code
 * lemmatizer.lemma("denied", "VBD")    // deny
 * lemmatizer.lemma("Russians", "NNPS") // Russian
 * }</pre>
 */
public final class Lemmatizer {
    static final List<String> CONVENTION_COLUMNS = List.of("xpos", "form", "lemma", "example", "source");
    static final List<String> TAG_COLUMNS = List.of("xpos", "capitals", "listed", "example", "source");
    private static final String ANY = "*";
    private static final String NOTHING = "-";
    private static final int GROUP = 3;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_SECOND_PART = 4;
    // Bounds the work; no irregular form that takes a prefix is longer.
    private static final int LONGEST_SECOND_PART = 10;
    private static final char CURLY_APOSTROPHE = '\u2019';

    private record Convention(List<TagLemmas> tags, String form, String lemma) {}

    private record Tag(String xpos, Capitals capitals, List<Listing.Kind> listed) {}

    private static final class TagLemmas {
        private final Capitals capitals;
        private final Listing.Kind[] listed;
        private final boolean inflectedVerb;
        private final Map<String, String> conventions = new HashMap<>();
        private @Nullable String always;

        TagLemmas(Tag tag) {
            this.capitals = tag.capitals();
            this.listed = tag.listed().toArray(Listing.Kind[]::new);
            this.inflectedVerb = tag.listed().contains(Listing.Kind.VERB_INFLECTED);
        }

        void add(Convention convention) {
            if (convention.form().equals(ANY)) {
                always = convention.lemma();
            } else {
                conventions.put(convention.form(), convention.lemma());
            }
        }

        @Nullable
        String conventional(String word) {
            String lemma = conventions.get(word);
            return lemma == null ? always : lemma;
        }
    }

    private final Map<String, TagLemmas> tags = new HashMap<>();
    private final Spelling spelling;
    private final Listing listing;

    private Lemmatizer() {
        spelling = Spelling.english();
        listing = Listing.english();
        for (Tag tag : Table.read(Lemmatizer.class, "tags.tsv", TAG_COLUMNS, Lemmatizer::tag)) {
            tags.put(tag.xpos(), new TagLemmas(tag));
        }
        for (Convention convention :
                Table.read(Lemmatizer.class, "conventions.tsv", CONVENTION_COLUMNS, row -> convention(row, tags))) {
            convention.tags().forEach(tag -> tag.add(convention));
        }
    }

    /**
     * Makes a lemmatiser of English, for the tags of the Penn Treebank as the English Web Treebank extends them.
     *
     * @throws org.rapporteur.table.TableException if a table is wrong
     */
    public static Lemmatizer english() {
        return new Lemmatizer();
    }

    private static Tag tag(Table.Row row) {
        List<Listing.Kind> listed = new ArrayList<>();
        if (!row.text("listed").equals(NOTHING)) {
            for (String kind : row.text("listed").split("\\|")) {
                listed.add(Arrays.stream(Listing.Kind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> row.wrong("listed", "some of " + Arrays.toString(Listing.Kind.values()))));
            }
        }
        return new Tag(row.text("xpos"), row.code("capitals", Capitals.class), listed);
    }

    private static Convention convention(Table.Row row, Map<String, TagLemmas> tags) {
        List<TagLemmas> named = new ArrayList<>();
        for (String name : row.text("xpos").split("\\|")) {
            TagLemmas tag = tags.get(name);
            if (tag == null) {
                throw row.wrong("xpos", "tags of tags.tsv, parted by |");
            }
            named.add(tag);
        }
        return new Convention(named, row.text("form"), row.text("lemma"));
    }

    /**
     * Returns the dictionary form of a word.
     *
     * @param form the word as it stands; a curly apostrophe is read as a straight one
     * @param xpos its fine-grained tag; a word with an unknown tag is its own lemma
     * @return the lemma, empty only if the form is
     */
    public String lemma(String form, String xpos) {
        TagLemmas tag = tags.get(xpos);
        if (tag == null || form.isEmpty()) {
            return form;
        }
        String plain = form.indexOf(CURLY_APOSTROPHE) < 0 ? form : form.replace(CURLY_APOSTROPHE, '\'');
        String word = plain.toLowerCase(Locale.ROOT);
        String conventional = tag.conventional(word);
        if (conventional != null) {
            return conventional;
        }
        String lemma = uninflected(word, xpos, tag);
        return switch (tag.capitals) {
            case NONE -> lemma;
            case ALL -> form;
            case NAME -> lemma.equals(word) && !Capitals.isShoutedName(plain) ? form : name(plain, lemma);
            case PROPER -> proper(plain, word, lemma);
            case ACRONYM -> commonNoun(plain, word, lemma);
            case NUMERAL -> Capitals.isRoman(form) ? form : withoutGrouping(word);
        };
    }

    /**
     * Returns what the rules of regular spelling alone make of a word: for deriving the list of those they mislead.
     *
     * @param word lower-cased
     * @param xpos its fine-grained tag
     */
    public String regular(String word, String xpos) {
        return spelling.lemma(word, xpos);
    }

    private String uninflected(String word, String xpos, TagLemmas tag) {
        String listed = listed(word, tag);
        if (listed != null) {
            return listed;
        }
        String regular = spelling.lemma(word, xpos);
        return tag.inflectedVerb && regular.equals(word) ? ofSecondPart(word) : regular;
    }

    private @Nullable String listed(String word, TagLemmas tag) {
        for (Listing.Kind kind : tag.listed) {
            String lemma = listing.lemma(kind, word);
            if (lemma != null) {
                return lemma;
            }
        }
        return null;
    }

    /** Finds the lemma of an irregular verb behind a prefix or a hyphen: {@code co-wrote}, {@code outspent}. */
    private String ofSecondPart(String word) {
        int first = Math.max(SHORTEST_PREFIX, word.length() - LONGEST_SECOND_PART);
        for (int start = first; start <= word.length() - SHORTEST_SECOND_PART; start++) {
            String lemma = listing.lemma(Listing.Kind.VERB, word.substring(start));
            if (lemma != null) {
                return word.substring(0, start) + lemma;
            }
        }
        return word;
    }

    private String name(String plain, String lemma) {
        if (!Capitals.isShoutedName(plain)) {
            return Capitals.asIn(plain, lemma);
        }
        String spelt = listing.lemma(Listing.Kind.PROPER, lemma);
        return spelt == null ? Capitals.titled(lemma) : spelt;
    }

    private String proper(String plain, String word, String lemma) {
        if (plain.length() == 1 || !Character.isUpperCase(plain.charAt(0))) {
            return lemma.equals(word) ? plain : Capitals.asIn(plain, lemma);
        }
        String spelt = listing.lemma(Listing.Kind.PROPER, lemma);
        return spelt == null ? lemma : spelt;
    }

    private String commonNoun(String plain, String word, String lemma) {
        if (word.equals(plain)) {
            return lemma;
        }
        if (Capitals.isAcronym(plain) && listing.lemma(Listing.Kind.COMMON, lemma) == null) {
            return lemma.equals(word) ? plain : Capitals.asIn(plain, lemma);
        }
        return proper(plain, word, lemma);
    }

    private static String withoutGrouping(String word) {
        for (int comma = word.indexOf(','); comma >= 0; comma = word.indexOf(',', comma + 1)) {
            if (comma == 0 || !isDigit(word, comma - 1) || !isGroup(word, comma + 1)) {
                return word;
            }
        }
        return word.indexOf(',') < 0 ? word : word.replace(",", "");
    }

    private static boolean isGroup(String word, int start) {
        return isDigit(word, start)
                && isDigit(word, start + 1)
                && isDigit(word, start + 2)
                && !isDigit(word, start + GROUP);
    }

    private static boolean isDigit(String word, int index) {
        return index < word.length() && word.charAt(index) >= '0' && word.charAt(index) <= '9';
    }
}
