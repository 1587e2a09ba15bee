// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.Readings;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** Words of sentences, with their trees as the stages see them. */
final class Trees {
    private Trees() {}

    /** Returns the first word of a form in the first sentence of a text. */
    static Word word(String text, String form) {
        return word(Readings.of(text).layer(Sentence.class).all().get(0), form);
    }

    /** Returns the first word of a form in a sentence. */
    static Word word(Sentence sentence, String form) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns a tree as it is told, whatever the parser would make of it.
     *
     * @param words form, part of speech, tag, number of the head from 1 with 0 for none, and relation of each, with commas between the words:
     *     {@code they PRON PRP 2 nsubj, left VERB VBD 0 root}; a comma itself is written {@code ;}
     */
    static org.rapporteur.grammar.Sentence tree(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(", ")) {
            String[] fields = word.replace(';', ',').split(" ");
            int end = start + fields[0].length();
            tokens.add(new Token(
                    start,
                    end,
                    fields[0],
                    fields[0],
                    Upos.valueOf(fields[1]),
                    fields[2],
                    Integer.parseInt(fields[3]) - 1,
                    fields[4]));
            start = end + 1;
        }
        return new org.rapporteur.grammar.Sentence(tokens, true);
    }
}
