// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.record.Attribution;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
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
        List<Finding> findings = new ArrayList<>();
        List<Sentence> block = new ArrayList<>();
        Sentence before = null;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            if (!block.isEmpty() && !block.get(0).block().equals(sentence.block())) {
                block(reading, quotations, before, block, findings);
                before = block.get(block.size() - 1);
                block.clear();
            }
            block.add(sentence);
        }
        if (!block.isEmpty()) {
            block(reading, quotations, before, block, findings);
        }
        return new Numbering(reading.layer(Sentence.class), quotations).of(findings);
    }

    private void block(
            Reading reading,
            Quotations quotations,
            @Nullable Sentence before,
            List<Sentence> block,
            List<Finding> findings) {
        QuotedSpeech speech =
                new QuotedSpeech(knowledge, quotations, reading.report().text(), before, block);
        findings.addAll(speech.findings());
        int first = findings.size() - speech.findings().size();
        LeftoverQuotations leftovers =
                new LeftoverQuotations(knowledge, quotations, reading.report().text(), findings);
        Continuations continuations = new Continuations(quotations, speech, findings);
        for (Sentence sentence : block) {
            int from = findings.size();
            sentence(quotations, sentence.words(), speech.verbs(), findings);
            continuations.read(sentence, from);
            leftovers.read(sentence, first);
        }
    }

    private void sentence(Quotations quotations, List<Word> words, Set<Word> reporting, List<Finding> findings) {
        Contents contents = new Contents(knowledge, quotations, words);
        WordOrder order = new WordOrder(knowledge, contents, quotations, words);
        VerbCues verbs =
                new VerbCues(knowledge, voices, contents, order, words);
        NounCues nouns = new NounCues(knowledge, contents, words);
        Parentheses parentheses = new Parentheses(knowledge, contents, quotations, words);
        DisguisedVerbs disguised = new DisguisedVerbs(knowledge, contents, order, quotations, words);
        ClauseCues clauses = new ClauseCues(knowledge, contents, quotations, words);
        for (Word word : words) {
            Finding found = null;
            if (word.upos() == Upos.VERB && !reporting.contains(word)) {
                found = parentheses.of(word);
                found = found != null ? found : verbs.of(word);
            } else if (!reporting.contains(word)) {
                found = disguised.of(word);
                found = found == null && word.upos() == Upos.NOUN ? nouns.noun(word) : found;
            }
            boolean participle = word.xpos().equals("VBN") && word.has("aux");
            if (found == null && (participle || word.upos() == Upos.ADJ && word.has("cop"))) {
                found = nouns.adjective(word);
            }
            if (found == null && word.upos() == Upos.ADV) {
                found = clauses.adverb(word);
            }
            if (found == null && (word.upos() == Upos.ADP || word.upos() == Upos.VERB)) {
                found = clauses.preposition(word, word.form().toLowerCase(Locale.ROOT));
            }
            if (found != null) {
                findings.add(found);
            }
        }
    }
}
