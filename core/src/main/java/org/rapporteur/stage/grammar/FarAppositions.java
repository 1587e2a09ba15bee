// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Gives somebody whose office is told at length the name that follows it: {@code The head of the committee at the talks, Ilse Harrow,
 * said}.
 *
 * <p>The parser takes such a name for what stands right before it, here the talks. Between commas before the verb stands the name of
 * its subject, though, if that is a noun for a person and the name is a person's.
 */
final class FarAppositions {
    private static final int LONGEST = 40;
    private static final String APPOSITION = "appos";
    private static final String HYPHEN = "HYPH";
    private static final Set<String> BESIDE = Set.of(APPOSITION, "conj", "nmod", "list", "parataxis");

    private final PersonNames persons;

    FarAppositions(PersonNames persons) {
        this.persons = persons;
    }

    /** Returns the sentence with such names where they belong; the same if it has none. */
    Sentence read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> repaired = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token subject = tokens.get(i);
            if (isPerson(subject)) {
                int name = subject.relation().startsWith("nsubj") ? name(tokens, i) : -1;
                name = name < 0 ? ofBare(tokens, i) : name;
                if (name >= 0) {
                    repaired = repaired == null ? new ArrayList<>(tokens) : repaired;
                    Token old = tokens.get(name);
                    repaired.set(name, old.under(i, APPOSITION));
                }
            }
        }
        return repaired == null ? sentence : new Sentence(repaired, sentence.startsParagraph());
    }

    private boolean isPerson(Token token) {
        return !token.xpos().endsWith("S") && persons.isNoun(token);
    }

    /** Returns the head of the name between the last two commas before the verb, if it hangs too low; -1 if there is none. */
    private int name(List<Token> tokens, int subject) {
        int end = tokens.get(subject).head() - 1;
        while (end > subject
                && isBeforeVerb(tokens.get(end), tokens.get(subject).head())) {
            end--;
        }
        if (end <= subject || end - subject > LONGEST || !tokens.get(end).form().equals(",")) {
            return -1;
        }
        int begin = end - 1;
        while (begin > subject && isInName(tokens, begin)) {
            begin--;
        }
        if (begin <= subject || end - begin < 3 || !tokens.get(begin).form().equals(",")) {
            return -1;
        }
        int head = head(tokens, begin + 1, end);
        boolean low = head >= 0
                && tokens.get(head).head() != subject
                && BESIDE.contains(tokens.get(head).universalRelation())
                && Phrases.isBelow(tokens, tokens.get(head).head(), subject, LONGEST);
        List<String> words =
                tokens.subList(begin + 1, end).stream().map(Token::form).toList();
        return low && persons.isName(words) ? head : -1;
    }

    /** {@code Jean-Marie}: a hyphen joins names. */
    private static boolean isInName(List<Token> tokens, int at) {
        return tokens.get(at).upos() == Upos.PROPN
                || tokens.get(at).xpos().equals(HYPHEN) && tokens.get(at - 1).upos() == Upos.PROPN;
    }

    private static boolean isBeforeVerb(Token token, int verb) {
        return token.head() == verb && (token.upos() == Upos.AUX || token.upos() == Upos.ADV);
    }

    /**
     * {@code The inspector general of police, Ilse Harrow}: what an office is of without an article bears no name; returns the head of
     * the name behind it, or -1 if there is none.
     */
    private int ofBare(List<Token> tokens, int office) {
        int noun = office + 2;
        int name = noun + 2;
        if (name + 1 >= tokens.size()
                || tokens.get(noun).head() != office
                || tokens.get(noun).upos() != Upos.NOUN
                || tokens.get(office + 1).upos() != Upos.ADP
                || !tokens.get(noun + 1).form().equals(",")
                || tokens.get(name).head() != noun
                || !BESIDE.contains(tokens.get(name).universalRelation())) {
            return -1;
        }
        int end = name;
        while (end < tokens.size() && isInName(tokens, end)) {
            end++;
        }
        List<String> words = tokens.subList(name, end).stream().map(Token::form).toList();
        return end - name > 1 && persons.isName(words) ? name : -1;
    }

    /** Returns the one word of a name that hangs on a word outside; -1 if there are several. */
    private static int head(List<Token> tokens, int from, int to) {
        int head = -1;
        for (int i = from; i < to; i++) {
            int above = tokens.get(i).head();
            if (above < from || above >= to) {
                if (head >= 0) {
                    return -1;
                }
                head = i;
            }
        }
        return head;
    }
}
