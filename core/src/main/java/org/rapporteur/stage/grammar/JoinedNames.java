// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;

/**
 * Reads a name whose parts hyphens join as one: {@code Han Jae-in}, {@code Frankfurt-am-Main}.
 *
 * <p>The treebanks part words at hyphens, and to the tagger a small letter behind one means a common word: <i>in</i> is a
 * preposition, <i>moon</i> a noun, <i>i</i> a pronoun. A sentence with such a name is parsed once more with the name as a single word;
 * then its parts are put back, the first with the word's place in the tree and the others flat below it.
 */
final class JoinedNames {
    /** What no family name is. */
    private static final Set<Upos> NO_NAME = EnumSet.of(
            Upos.ADP, Upos.PART, Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PRON, Upos.AUX, Upos.PUNCT, Upos.NUM);

    private static final String APPOSITION = "appos";

    private final Grammar grammar;
    private final NamingKnowledge naming;

    JoinedNames(Grammar grammar, NamingKnowledge naming) {
        this.grammar = grammar;
        this.naming = naming;
    }

    /** Returns a sentence with its joined names read as names; the same if it has none. */
    Sentence read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int[] ends = null;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            int end = isJoin(tokens, i + 1) ? end(tokens, i) : i;
            if (end > i) {
                ends = ends == null ? new int[tokens.size()] : ends;
                ends[i] = end;
                i = end - 1;
            }
        }
        return ends == null ? sentence : read(sentence, ends);
    }

    /** Returns the token after the joined name that begins at a token; that token if none does. */
    private int end(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (!isCapitalised(first)) {
            return from;
        }
        boolean three = isJoin(tokens, from + 3);
        if (three) {
            boolean joined = from + 4 < tokens.size()
                    && naming.is(Around.JOINED, tokens.get(from + 2).form())
                    && isCapitalised(tokens.get(from + 4))
                    && !isJoin(tokens, from + 5);
            return joined ? from + 5 : from;
        }
        boolean given = from > 0
                && isCapitalised(tokens.get(from - 1))
                && !NO_NAME.contains(tokens.get(from - 1).upos())
                && !touches(tokens, from)
                && tokens.get(from + 2).upos() != Upos.PROPN
                && naming.isSyllable(tokens.get(from + 2).form())
                && naming.isSyllable(first.form().toLowerCase(Locale.ROOT));
        return given ? from + 3 : from;
    }

    private static boolean isCapitalised(Token token) {
        String form = token.form();
        int first = form.codePointAt(0);
        int second = form.offsetByCodePoints(0, 1);
        return Character.isUpperCase(first)
                && (second == form.length() || Character.isLowerCase(form.codePointAt(second)));
    }

    private static boolean touches(List<Token> tokens, int at) {
        return tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /** Tells whether a token is a hyphen between two words that it touches. */
    private static boolean isJoin(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).form().equals("-")
                && touches(tokens, at)
                && touches(tokens, at + 1);
    }

    private Sentence read(Sentence sentence, int[] ends) {
        List<Token> tokens = sentence.tokens();
        List<String> forms = new ArrayList<>(tokens.size());
        int[] places = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int end = Math.max(i + 1, ends[i]);
            StringBuilder form = new StringBuilder(tokens.get(i).form());
            for (int part = i + 1; part < end; part++) {
                form.append(tokens.get(part).form());
            }
            places[forms.size()] = i;
            forms.add(form.toString());
            i = end - 1;
        }
        List<Token> read = grammar.parse(forms).tokens();
        Token[] placed = new Token[tokens.size()];
        for (int i = 0; i < read.size(); i++) {
            Token word = read.get(i);
            int at = places[i];
            int head = word.isRoot() ? Token.ROOT : places[word.head()];
            if (ends[at] == 0) {
                Token old = tokens.get(at);
                placed[at] = word.at(old.start(), old.end()).analysed(word.upos(), word.xpos(), head, word.relation());
            } else {
                boolean given = i > 0 && word.relation().equals(APPOSITION) && isBeside(read, i);
                placed[at] = given
                        ? part(tokens.get(at), places[i - 1], "flat")
                        : part(tokens.get(at), head, word.relation());
                parts(tokens, at, ends[at], placed);
            }
        }
        return new Sentence(Arrays.asList(placed), sentence.startsParagraph());
    }

    /** A given name and the family name before it that hang on the same word are one name. */
    private static boolean isBeside(List<Token> read, int at) {
        Token family = read.get(at - 1);
        return family.upos() == Upos.PROPN && family.head() == read.get(at).head();
    }

    private static void parts(List<Token> tokens, int first, int end, Token[] placed) {
        for (int i = first + 1; i < end; i++) {
            boolean hyphen = (i - first) % 2 == 1;
            placed[i] = hyphen
                    ? tokens.get(i).analysed(Upos.PUNCT, "HYPH", i + 1, "punct")
                    : part(tokens.get(i), first, "flat");
        }
    }

    private static Token part(Token token, int head, String relation) {
        return new Token(token.start(), token.end(), token.form(), token.form(), Upos.PROPN, "NNP", head, relation);
    }
}
