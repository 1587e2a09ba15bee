// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeWord;

/**
 * Joins a subject that the parser split in two: {@code A spokesman for the Corporate Affairs Commission said}, {@code Norland's Planning
 * Agency said}.
 *
 * <p>No verb has two subjects in a row. Where nothing stands between two nouns before a verb, and the second begins without a word that
 * determines it, it goes on from the last noun of the first's phrase: it takes that noun's place, and the noun becomes a part of its name.
 */
final class SplitSubjects {
    /** So far a verb stands behind its subjects, in words. */
    private static final int FAR = 60;

    private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN);
    private static final Set<Upos> BEGINNING = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);
    private static final Set<String> CHAIN = Set.of("nmod", "conj", "compound");
    private static final Set<String> LEADING = Set.of("case", "det", "amod", "nmod:poss", "cc", "nummod");
    private static final String SUBJECT = "nsubj";
    private static final String OWNING = "POS";

    private final TimeKnowledge times;
    private final List<Token> tokens;
    private final List<Token> changed;
    /** For each word the subject that was last before it. */
    private final int[] subjects;

    private SplitSubjects(List<Token> tokens, TimeKnowledge times) {
        this.tokens = tokens;
        this.times = times;
        changed = new ArrayList<>(tokens);
        subjects = new int[tokens.size()];
    }

    /** Returns the sentence with its subjects whole; the same if they were. */
    static Sentence of(Sentence sentence, TimeKnowledge times) {
        SplitSubjects repair = new SplitSubjects(sentence.tokens(), times);
        boolean any = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.head() > i && token.universalRelation().equals(SUBJECT)) {
                int first = repair.subjects[token.head()] - 1;
                any |= first >= 0 && token.head() < i + FAR && repair.join(first, i);
                repair.subjects[token.head()] = i + 1;
            }
        }
        return any ? new Sentence(repair.changed, sentence.startsParagraph()) : sentence;
    }

    private boolean join(int first, int second) {
        if (isTime(second)) {
            changed.set(second, tokens.get(second).under(tokens.get(second).head(), "obl:unmarked"));
            return true;
        }
        int begin = Phrases.beginOf(tokens, second);
        int last = begin - 1;
        boolean fits = last >= first
                && NOUNS.contains(tokens.get(first).upos())
                && NOUNS.contains(tokens.get(second).upos())
                && BEGINNING.contains(tokens.get(begin).upos())
                && !tokens.get(Phrases.beginOf(tokens, first)).xpos().startsWith("W")
                && !isPerson(second);
        if (!fits) {
            return false;
        }
        if (tokens.get(last).xpos().equals(OWNING)) {
            boolean owner = tokens.get(last).head() == first && last == first + 1;
            if (owner) {
                changed.set(first, tokens.get(first).under(second, "nmod:poss"));
            }
            return owner;
        }
        if (!NOUNS.contains(tokens.get(last).upos()) || !isIn(last, first)) {
            return false;
        }
        for (int i = Phrases.beginOf(tokens, last); i < last; i++) {
            Token token = tokens.get(i);
            if (token.head() == last && LEADING.contains(token.relation())) {
                changed.set(i, token.under(second, token.relation()));
            }
        }
        Token old = tokens.get(last);
        changed.set(second, tokens.get(second).under(old.head(), old.relation()));
        changed.set(last, old.under(second, "compound"));
        return true;
    }

    /** {@code The group Tuesday proposed}: a day does nothing beside who does. */
    private boolean isTime(int word) {
        TimeWord time = times.word(tokens.get(word).form().toLowerCase(Locale.ROOT));
        return time != null && time.role() == TimeWord.Role.WEEKDAY;
    }

    /** Tells whether a word begins a name of several parts, as those of persons do. */
    private boolean isPerson(int word) {
        return word + 1 < tokens.size()
                && tokens.get(word + 1).head() == word
                && tokens.get(word + 1).relation().equals("flat");
    }

    /** Tells whether a noun is the last of the phrase of another. */
    private boolean isIn(int last, int first) {
        int noun = last;
        for (int i = 0;
                i < FAR && noun > first && CHAIN.contains(tokens.get(noun).relation());
                i++) {
            noun = tokens.get(noun).head();
        }
        return noun == first;
    }
}
