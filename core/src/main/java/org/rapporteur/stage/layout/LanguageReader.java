// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds the language of a report. */
public final class LanguageReader implements Stage<Language> {
    /** Makes a reader with what is known. */
    public LanguageReader(LayoutKnowledge knowledge) {}

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
        return List.of();
    }
}
