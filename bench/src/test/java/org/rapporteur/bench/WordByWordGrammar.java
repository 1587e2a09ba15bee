// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/** A grammar for tests: a line is a sentence, a run of letters or any other sign a token, and each hangs on the last. */
public final class WordByWordGrammar implements Grammar {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\S");

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String version() {
        return "word-by-word 1";
    }

    @Override
    public List<Sentence> read(String text, GrammarPart.Listener listener) {
        List<MatchResult> lines = LINE.matcher(text).results().toList();
        listener.done(GrammarPart.SEGMENT);
        List<Sentence> sentences = new ArrayList<>();
        for (MatchResult line : lines) {
            sentences.add(sentence(line, startsParagraph(text, line.start())));
            tell(listener);
        }
        return sentences;
    }

    @Override
    public List<Segment> segment(String text) {
        return read(text).stream()
                .map(sentence -> new Segment(
                        sentence.tokens().stream().mapToInt(Token::start).toArray(),
                        sentence.tokens().stream().mapToInt(Token::end).toArray(),
                        sentence.startsParagraph()))
                .toList();
    }

    @Override
    public Sentence parse(List<String> forms, GrammarPart.Listener listener) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String form : forms) {
            tokens.add(token(start, form, tokens.size()));
            start += form.length() + 1;
        }
        tell(listener);
        return new Sentence(tokens, false);
    }

    /** Lets a listener know of the parts that one sentence goes through. */
    private static void tell(GrammarPart.Listener listener) {
        listener.done(GrammarPart.TAG);
        listener.done(GrammarPart.PARSE);
        listener.done(GrammarPart.LEMMATISE);
    }

    private static boolean startsParagraph(String text, int start) {
        return start == 0 || text.startsWith("\n\n", start - 2);
    }

    private static Sentence sentence(MatchResult line, boolean startsParagraph) {
        List<Token> tokens = new ArrayList<>();
        TOKEN.matcher(line.group())
                .results()
                .forEach(match -> tokens.add(token(line.start() + match.start(), match.group(), tokens.size())));
        return new Sentence(tokens, startsParagraph);
    }

    private static Token token(int start, String form, int index) {
        String relation = index == 0 ? "root" : "dep";
        return new Token(start, start + form.length(), form, form, Upos.X, "FW", index - 1, relation);
    }
}
