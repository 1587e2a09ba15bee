// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.record.Attribution;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who said what, in the words of the report. */
public final class AttributionReader implements Stage<Attribution> {
    private final CueKnowledge knowledge;
    private final Voices voices;

    /** Makes a reader with what is known of cues, and of nouns that mean somebody. */
    public AttributionReader(CueKnowledge knowledge, NamingKnowledge naming) {
        this.knowledge = knowledge;
        this.voices = new Voices(knowledge, naming);
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Sentence.class, Quotation.class);
    }

    @Override
    public Class<Attribution> finds() {
        return Attribution.class;
    }

    @Override
    public List<Attribution> find(Reading reading) {
        Quotations quotations = new Quotations(reading.layer(Quotation.class));
        BlockSpeech speech =
                new BlockSpeech(knowledge, voices, quotations, reading.report().text());
        List<Sentence> block = new ArrayList<>();
        for (Sentence sentence : reading.layer(Sentence.class)) {
            if (!block.isEmpty() && !block.get(0).block().equals(sentence.block())) {
                speech.read(block);
                block.clear();
            }
            block.add(sentence);
        }
        if (!block.isEmpty()) {
            speech.read(block);
        }
        List<Finding> findings = speech.findings();
        HeadlineSpeech headlines = new HeadlineSpeech(knowledge, voices, quotations, findings);
        for (Sentence sentence : reading.layer(Sentence.class)) {
            if (sentence.block().kind() == Block.Kind.HEADLINE) {
                headlines.read(sentence, findings);
            }
        }
        return new Numbering(reading.layer(Sentence.class), quotations).of(findings);
    }
}
