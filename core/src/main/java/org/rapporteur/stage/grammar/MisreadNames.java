// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Reads a name as one where the grammar took it for another word: {@code Jolly said}, {@code Will has refused}.
 *
 * <p>At the beginning of a sentence a capital tells nothing. A word that is a name elsewhere in the report, and is nowhere written
 * with a small letter, is the same name right before a finite verb that has no subject.
 */
final class MisreadNames {
    private static final Set<Upos> OTHERS = Set.of(Upos.ADV, Upos.ADJ, Upos.AUX, Upos.INTJ, Upos.NOUN, Upos.X);
    private static final Set<String> FINITE = Set.of("VBD", "VBN", "VBZ", "VBP", "MD");
    private static final String SUBJECT = "nsubj";

    private final Set<String> names = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    /** Takes up how the words of a sentence are written; its first has a capital in any case. */
    void add(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Character.isLowerCase(token.form().codePointAt(0))) {
                small.add(token.form());
            } else if (i > 0 && token.upos() == Upos.PROPN && isCapitalised(token)) {
                names.add(token.form());
            }
        }
    }

    /** Returns a sentence with its names; the same if none was misread. */
    Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = tokens;
        Below below = null;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = isName(token);
            below = name && below == null ? new Below(tokens) : below;
            int verb = name && below != null ? verb(tokens, i, below) : Token.ROOT;
            if (verb >= 0) {
                changed = changed == tokens ? new ArrayList<>(tokens) : changed;
                boolean second = i > 0 && tokens.get(i - 1).upos() == Upos.PROPN;
                changed.set(
                        i,
                        second
                                ? token.analysed(Upos.PROPN, "NNP", i - 1, "flat")
                                : token.analysed(Upos.PROPN, "NNP", verb, SUBJECT));
                changed.set(verb, finite(changed.get(verb), verb == i + 1));
            }
        }
        return changed == tokens ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** What has a name for its subject and no auxiliary is no participle: {@code Cook declined}. */
    private static Token finite(Token verb, boolean alone) {
        return alone && verb.xpos().equals("VBN")
                ? verb.analysed(verb.upos(), "VBD", verb.head(), verb.relation())
                : verb;
    }

    private boolean isName(Token token) {
        return OTHERS.contains(token.upos())
                && isCapitalised(token)
                && names.contains(token.form())
                && !small.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(Token token) {
        String form = token.form();
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
    }

    /** Returns the finite verb right behind a word on which nothing hangs; one that has a subject, only behind another part of its name. */
    private static int verb(List<Token> tokens, int at, Below below) {
        Token next = tokens.get(at + 1);
        boolean helps =
                next.universalRelation().equals("aux") || next.relation().equals("cop");
        int verb = helps ? next.head() : at + 1;
        boolean finite = FINITE.contains(next.xpos())
                && Character.isLowerCase(next.form().charAt(0))
                && (next.upos() == Upos.VERB || helps && verb > at);
        Token before = tokens.get(Math.max(0, at - 1));
        boolean first = at > 0 && before.upos() == Upos.PROPN;
        if (!finite || first && before.head() > at && !before.relation().startsWith(SUBJECT)) {
            return Token.ROOT;
        }
        int own = isSubject(tokens.get(at), verb) ? 1 : 0;
        own += first && isSubject(before, verb) ? 1 : 0;
        return below.dependents[at] > 0 || below.subjects[verb] > own ? Token.ROOT : verb;
    }

    private static boolean isSubject(Token token, int verb) {
        return token.head() == verb && token.relation().startsWith(SUBJECT);
    }

    /** How many words, and how many subjects, hang on each word: counted once, for a hostile sentence is nothing but names. */
    private static final class Below {
        final int[] dependents;
        final int[] subjects;

        Below(List<Token> tokens) {
            dependents = new int[tokens.size()];
            subjects = new int[tokens.size()];
            for (Token token : tokens) {
                if (token.head() >= 0) {
                    dependents[token.head()]++;
                    subjects[token.head()] += token.relation().startsWith(SUBJECT) ? 1 : 0;
                }
            }
        }
    }
}
