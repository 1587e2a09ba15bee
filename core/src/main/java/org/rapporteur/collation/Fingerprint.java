// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;

/**
 * What a report is compared by.
 *
 * @param id the report's id
 * @param day its day; null if it bears none
 * @param shingles hashes of a fixed share of its runs of five words, ascending: what copies have in common (Broder 1997)
 * @param length how many words it has
 * @param words how often it has which lemma, names and numbers among them; those of the beginning count twice
 * @param names how often it has which name or number
 * @param lead how often its headline and beginning have which name
 * @param phrases how often its first sentences have which two content words next to each other, as {@code "peace talk"}: what tells the
 *     same news has them in common, what is of the same kind has but the words
 */
public record Fingerprint(
        String id,
        @Nullable LocalDate day,
        List<Long> shingles,
        int length,
        Map<String, Integer> words,
        Map<String, Integer> names,
        Map<String, Integer> lead,
        Map<String, Integer> phrases) {
    /** What a reading must have found to be compared. */
    public static final List<Class<? extends Annotation>> LAYERS = List.of(Dating.class, Sentence.class);

    /** How many sentences of a report are its beginning, where the news is. */
    private static final int BEGINNING = 2;

    /** Of so many sentences the phrases are kept. */
    private static final int PHRASED = 5;

    /** Keeps unchangeable copies. */
    public Fingerprint {
        shingles = List.copyOf(shingles);
        words = Map.copyOf(words);
        names = Map.copyOf(names);
        lead = Map.copyOf(lead);
        phrases = Map.copyOf(phrases);
    }

    /** Returns the fingerprint of a report in which at least {@link #LAYERS} were found. */
    public static Fingerprint of(Reading reading) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> names = new TreeMap<>();
        Map<String, Integer> lead = new TreeMap<>();
        Map<String, Integer> phrases = new TreeMap<>();
        Shingles shingles = new Shingles();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            if (!seen.add(reading.slice(sentence.span()))) {
                continue; // headlines that are repeated below
            }
            if (number < PHRASED) {
                addPhrases(sentence, phrases);
            }
            boolean leads = number++ < BEGINNING || sentence.block().kind() == Block.Kind.HEADLINE;
            int weight = leads ? 2 : 1;
            for (Word word : sentence.words()) {
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                shingles.add(lemma);
                if (isContent(word.upos())) {
                    words.merge(lemma, weight, Integer::sum);
                }
                if (word.upos() == Upos.PROPN || word.upos() == Upos.NUM) {
                    names.merge(lemma, weight, Integer::sum);
                }
                if (leads && word.upos() == Upos.PROPN) {
                    lead.merge(lemma, 1, Integer::sum);
                }
            }
        }
        return new Fingerprint(
                reading.report().id(),
                reading.layer(Dating.class).first().map(Dating::date).orElse(null),
                shingles.sample(),
                shingles.length(),
                words,
                names,
                lead,
                phrases);
    }

    private static void addPhrases(Sentence sentence, Map<String, Integer> phrases) {
        String before = "";
        for (Word word : sentence.words()) {
            if (isContent(word.upos())) {
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                if (!before.isEmpty()) {
                    phrases.merge(before + ' ' + lemma, 1, Integer::sum);
                }
                before = lemma;
            }
        }
    }

    private static boolean isContent(Upos upos) {
        return switch (upos) {
            case NOUN, PROPN, VERB, ADJ, NUM -> true;
            default -> false;
        };
    }
}
