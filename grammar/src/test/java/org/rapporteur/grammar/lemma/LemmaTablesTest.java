// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.table.Table;

/** Proves the example of every line of the lemmatiser's tables. */
final class LemmaTablesTest {
    private static final Lemmatizer ENGLISH = Lemmatizer.english();

    /** A form under a tag and the lemma that the line promises. */
    private record Example(String xpos, String pattern, String form, String lemma) {
        static Example of(String xpos, String pattern, String text) {
            String[] sides = text.split(" → ");
            assertThat(sides).as("example '%s'", text).hasSize(2);
            return new Example(xpos, pattern, sides[0], sides[1]);
        }
    }

    private record Listed(Listing.Kind kind, String form, String lemma) {}

    @ParameterizedTest
    @MethodSource
    void each_ending_is_detached_as_its_example_says(Example example) {
        String word = lower(example.form());
        Stream<String> endings = each_ending_is_detached_as_its_example_says()
                .filter(other -> other.xpos().equals(example.xpos()))
                .map(Example::pattern);

        String lemma = ENGLISH.regular(word, example.xpos());

        assertThat(mostExact(endings, word, word.length())).isEqualTo(example.pattern());
        assertThat(lemma).isEqualTo(lower(example.lemma()));
    }

    static Stream<Example> each_ending_is_detached_as_its_example_says() {
        return Table.read(
                        Lemmatizer.class,
                        "endings.tsv",
                        Spelling.ENDING_COLUMNS,
                        row -> tags(row)
                                .map(tag -> Example.of(tag, row.text("ending"), row.text("example")))
                                .toList())
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource
    void each_stem_is_mended_as_its_example_says(Example example) {
        String stem = example.form().replaceFirst("(ed|ing)$", "");

        Stream<String> endings = each_stem_is_mended_as_its_example_says().map(Example::pattern);

        String lemma = ENGLISH.regular(example.form(), example.xpos());

        assertThat(mostExact(endings, stem, stem.length())).isEqualTo(example.pattern());
        assertThat(lemma).isEqualTo(example.lemma());
    }

    static Stream<Example> each_stem_is_mended_as_its_example_says() {
        return Table.read(Lemmatizer.class, "stems.tsv", Spelling.STEM_COLUMNS, row -> {
                    String[] words = row.text("example").split(" ");
                    assertThat(words).as("line %d", row.line()).hasSize(4);
                    return new Example(words[1], row.text("ending"), words[0], words[3]);
                })
                .stream();
    }

    @ParameterizedTest
    @MethodSource
    void each_convention_holds_for_its_example(Example example) {
        assertThat(ENGLISH.lemma(example.form(), example.xpos())).isEqualTo(example.lemma());
        if (!example.pattern().equals("*")) {
            assertThat(lower(example.form()).replace('\u2019', '\'')).isEqualTo(example.pattern());
        }
    }

    static Stream<Example> each_convention_holds_for_its_example() {
        return Table.read(
                        Lemmatizer.class,
                        "conventions.tsv",
                        Lemmatizer.CONVENTION_COLUMNS,
                        row -> tags(row)
                                .map(tag -> Example.of(tag, row.text("form"), row.text("example")))
                                .toList())
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource
    void each_tag_keeps_the_capitals_its_example_shows(Example example) {
        assertThat(ENGLISH.lemma(example.form(), example.xpos())).isEqualTo(example.lemma());
    }

    static Stream<Example> each_tag_keeps_the_capitals_its_example_shows() {
        return Table.read(
                Lemmatizer.class,
                "tags.tsv",
                Lemmatizer.TAG_COLUMNS,
                row -> Example.of(row.text("xpos"), row.text("xpos"), row.text("example")))
                .stream();
    }

    @Test
    void each_listed_form_has_its_lemma_under_the_tags_of_its_kind_unless_a_convention_goes_first() {
        Set<String> conventions = each_convention_holds_for_its_example()
                .map(example -> example.xpos() + " " + example.pattern())
                .collect(Collectors.toSet());
        List<Listed> listed = listed();

        assertThat(listed).isNotEmpty();
        assertThat(listed)
                .filteredOn(line -> !conventions.contains(tag(line) + " " + line.form()))
                .filteredOn(line -> !lemmaOf(line).equals(line.lemma()))
                .isEmpty();
    }

    @Test
    void no_form_is_listed_that_the_rules_of_spelling_lead_to_its_lemma() {
        assertThat(listed())
                .filteredOn(line -> line.kind() != Listing.Kind.COMMON
                        && ENGLISH.regular(line.form(), tag(line)).equals(line.lemma()))
                .isEmpty();
    }

    @Test
    void the_derived_table_is_as_its_program_wrote_it() throws IOException {
        byte[] file;
        try (InputStream stream = Objects.requireNonNull(Lemmatizer.class.getResourceAsStream(Listing.FILE))) {
            file = stream.readAllBytes();
        }
        String[] parts = new String(file, StandardCharsets.UTF_8).split("\n", 3);
        CRC32 sum = new CRC32();

        sum.update(parts[2].getBytes(StandardCharsets.UTF_8));

        assertThat(parts[1]).isEqualTo("# CRC-32 of what follows: " + Long.toHexString(sum.getValue()));
    }

    private static String mostExact(Stream<String> patterns, String word, int length) {
        return patterns.distinct()
                .map(Ending::new)
                .filter(ending -> ending.ends(word, length))
                .max(Comparator.comparingInt(Ending::weight))
                .orElseThrow()
                .toString();
    }

    private static List<Listed> listed() {
        return Table.read(
                Lemmatizer.class,
                Listing.FILE,
                Listing.COLUMNS,
                row -> new Listed(row.code("kind", Listing.Kind.class), row.text("form"), row.text("lemma")));
    }

    private static String lemmaOf(Listed line) {
        boolean capital = line.kind() == Listing.Kind.PROPER || line.kind() == Listing.Kind.COMMON;
        return ENGLISH.lemma(capital ? line.form().toUpperCase(Locale.ROOT) : line.form(), tag(line));
    }

    private static String tag(Listed line) {
        return switch (line.kind()) {
            case COMMON -> "NN";
            case COMPARED -> line.form().endsWith("r") ? "RBR" : "RBS";
            case PLURAL -> "NNPS";
            case PROPER -> "JJ";
            case VERB, VERB_INFLECTED ->
                line.form().endsWith("ing") ? "VBG" : line.form().endsWith("s") ? "VBZ" : "VBD";
        };
    }

    private static Stream<String> tags(Table.Row row) {
        return Arrays.stream(row.text("xpos").split("\\|"));
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
