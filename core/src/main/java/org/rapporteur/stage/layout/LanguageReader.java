// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * Finds the language of a report: by its script, and by the function words that hardly any text can do without.
 *
 * <p>Long reports are judged by their beginning, middle and end. A text with too few such words stays open.
 */
public final class LanguageReader implements Stage<Language> {
    /** As much of a text is looked at in one place. */
    private static final int SAMPLE = 2_000;

    private final LayoutKnowledge knowledge;

    /** Makes a reader with what is known of languages. */
    public LanguageReader(LayoutKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class);
    }

    @Override
    public Class<Language> finds() {
        return Language.class;
    }

    @Override
    public List<Language> find(Reading reading) {
        List<Block> prose = new ArrayList<>();
        for (Block block : reading.layer(Block.class)) {
            if (block.isProse()) {
                prose.add(block);
            }
        }
        if (prose.isEmpty()) {
            return List.of();
        }
        Span all = prose.get(0).span().cover(prose.get(prose.size() - 1).span());
        LanguageGuess guess = new LanguageGuess(knowledge.languages());
        String text = reading.report().text();
        if (all.length() <= 3 * SAMPLE) {
            guess.read(text, all.start(), all.end());
        } else {
            int middle = all.start() + all.length() / 2;
            guess.read(text, all.start(), all.start() + SAMPLE);
            guess.read(text, middle, middle + SAMPLE);
            guess.read(text, all.end() - SAMPLE, all.end());
        }
        String code = guess.language();
        return code == null ? List.of() : List.of(new Language(all, code));
    }
}
