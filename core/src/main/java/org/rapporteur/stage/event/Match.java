// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.LightVerb;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.syntax.Word;

/**
 * A line of the lexicon that holds at a word.
 *
 * @param trigger the line
 * @param word where it holds
 * @param used words that the line's conditions took up, and that tell no event of their own
 * @param light the light verb that the noun leans on, if it does
 * @param support the word of that light verb
 */
record Match(
        Trigger trigger,
        Word word,
        List<Word> used,
        @Nullable LightVerb light,
        @Nullable Word support) {
    Match leaningOn(LightVerb verb, Word at) {
        return new Match(trigger, word, used, verb, at);
    }

    /** Returns the word that bears tense and modality: the light verb, else the trigger. */
    Word bearer() {
        return support == null ? word : support;
    }
}
