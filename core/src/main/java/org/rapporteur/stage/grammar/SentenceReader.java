// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds the sentences of a report's prose and their trees; none in a report of another language than the grammar's. */
public final class SentenceReader implements Stage<Sentence> {
    private final Grammar grammar;

    /** Makes a reader with a grammar. */
    public SentenceReader(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Language.class);
    }

    @Override
    public Class<Sentence> finds() {
        return Sentence.class;
    }

    @Override
    public List<Sentence> find(Reading reading) {
        if (reading.layer(Language.class).first().stream()
                .anyMatch(told -> !told.code().equals(grammar.language()))) {
            return List.of();
        }
        return reading.layer(Block.class).all().stream()
                .filter(Block::isProse)
                .flatMap(block -> SeenText.read(grammar, onOneLine(reading.slice(block.span()))).stream()
                        .map(sentence -> Sentence.of(LateSubjects.of(sentence), block)))
                .toList();
    }

    /** Returns the text of a block with a blank for each line break: a block is one paragraph, however it is wrapped. */
    private static String onOneLine(String block) {
        return block.replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u0085', ' ')
                .replace('\u2028', ' ');
    }
}
