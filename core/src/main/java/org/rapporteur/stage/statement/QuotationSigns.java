// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;

/** What the letters and stops in and around a quotation tell of it: a title, a sentence, speech that goes on or was announced. */
final class QuotationSigns {
    /** How many characters may stand between a verb and the quotation it announces, if the sentence goes on after it. */
    private static final int NEAR = 30;

    /** How many characters a sentence in marks has at least; titles mostly have fewer. */
    private static final int SENTENCE = 20;

    /** How many words a title has at most. */
    private static final int TITLE = 6;

    /** How many words the name of a speaker before a colon has at most. */
    static final int LABEL = 12;

    private final String text;

    QuotationSigns(String text) {
        this.text = text;
    }

    /** Tells whether words in marks are a title that goes on with what stands before them: {@code on the show “Good Morning,” she said}. */
    static boolean isTitle(List<Word> words, Quotation quotation) {
        Word before = null;
        int count = 0;
        for (Word word : words) {
            if (word.end() <= quotation.span().start()) {
                before = word;
            } else if (word.start() >= quotation.span().end()) {
                break;
            } else if (word.upos() != Upos.PUNCT) {
                boolean capital = Character.isUpperCase(word.form().charAt(0))
                        || word.form().length() <= 3 && count > 0;
                if (!capital || ++count > TITLE) {
                    return false;
                }
            }
        }
        return before != null && count > 0 && before.upos() != Upos.PUNCT && before.upos() != Upos.VERB;
    }

    static boolean isPause(char c) {
        return c == ',' || c == '-' || c == '–' || c == '—';
    }

    /** Tells whether the words in marks end as reported speech does: with a comma, a question, or a comma after the mark. */
    boolean endsOpenly(Quotation quotation) {
        int at = quotation.inner().end() - 1;
        while (at > quotation.inner().start()
                && (Character.isWhitespace(text.charAt(at)) || isSingle(text.charAt(at)))) {
            at--;
        }
        char last = text.charAt(at);
        boolean after = quotation.span().end() < text.length()
                && isPause(text.charAt(quotation.span().end()));
        return after || isPause(last) || last == '?' || last == '!' || last == '…';
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '’';
    }

    /** Tells whether a word is the first in its quotation, and a colon stands before it. */
    static boolean isBehindColon(Sentence sentence, Word word, Quotation quotation) {
        Word before = word.index() == 0 ? null : sentence.words().get(word.index() - 1);
        return before != null
                && before.start() < quotation.span().start()
                && before.form().equals(":");
    }

    /** Tells whether a dash and then no verb stand before the colon of words in marks: {@code Polls agree - Ilse Harrow: “They}. */
    static boolean isBehindDash(Sentence sentence, Word word, Quotation quotation) {
        if (!isBehindColon(sentence, word, quotation)) {
            return false;
        }
        for (int i = word.index() - 2; i > 0 && i > word.index() - LABEL; i--) {
            Word before = sentence.words().get(i);
            if (isDash(before)) {
                return true;
            }
            if (before.upos() == Upos.VERB || before.upos() == Upos.AUX) {
                return false;
            }
        }
        return false;
    }

    static boolean isDash(Word word) {
        boolean dash = word.form().equals("-")
                || word.form().equals("–")
                || word.form().equals("—");
        return dash && !word.xpos().equals("HYPH");
    }

    /** Tells whether words in marks soon behind a verb are a sentence and no title: {@code told the crowd, "We go on," and left}. */
    boolean isSaid(Word verb, Quotation quotation) {
        return quotation.span().start() - verb.end() <= NEAR
                && quotation.inner().length() >= SENTENCE
                && Character.isUpperCase(firstLetter(quotation))
                && endsOpenly(quotation);
    }

    static int lastWordEnd(Sentence sentence) {
        List<Word> words = sentence.words();
        int i = words.size() - 1;
        while (i > 0 && words.get(i).upos() == Upos.PUNCT) {
            i--;
        }
        return words.get(i).end();
    }

    char firstLetter(Quotation quotation) {
        for (int i = quotation.inner().start(); i < quotation.inner().end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
