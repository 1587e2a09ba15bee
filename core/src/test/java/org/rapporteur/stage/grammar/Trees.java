// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import org.rapporteur.Readings;
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
}
