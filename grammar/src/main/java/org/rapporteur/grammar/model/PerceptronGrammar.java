// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.model;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.lemma.Lemmatizer;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.segment.Segmenter;
import org.rapporteur.grammar.tag.TagCorrections;
import org.rapporteur.grammar.tag.Tagger;
import org.rapporteur.grammar.upos.UposTable;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

/** English, read by rules for tokens and lemmas and by a trained {@link Model} for tags and dependencies. */
public final class PerceptronGrammar implements Grammar {
    /** The tags of words that WordNet may list by their lemma alone. */
    private static final List<String> INFLECTED = List.of("NNS", "VBZ", "VBD", "VBG");

    private final String version;
    private final Segmenter segmenter = Segmenter.english();
    private final Lemmatizer lemmatizer = Lemmatizer.english();
    private final UposTable upos = UposTable.english();
    private final TagCorrections corrections = TagCorrections.english();
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Parser parser;

    /** Makes a grammar of a model. */
    public PerceptronGrammar(Model model) {
        version = model.version();
        lexicon = model.lexicon();
        tagger = model.tagger();
        parser = model.parser();
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean hasWord(String word) {
        if (word.isEmpty()) {
            return false;
        }
        return tagger.knows(word)
                || lexicon.lists(word)
                || INFLECTED.stream().anyMatch(tag -> lexicon.lists(lemmatizer.lemma(word, tag)));
    }

    @Override
    public List<Segment> segment(String text) {
        return segmenter.segment(text);
    }

    @Override
    public List<Sentence> read(String text, GrammarPart.Listener listener) {
        List<Segment> segments = segmenter.segment(text);
        listener.done(GrammarPart.SEGMENT);
        List<Sentence> sentences = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            List<String> forms = new ArrayList<>(segment.size());
            for (int i = 0; i < segment.size(); i++) {
                forms.add(text.substring(segment.start(i), segment.end(i)));
            }
            sentences.add(parse(forms, segment, listener));
        }
        return sentences;
    }

    @Override
    public Sentence parse(List<String> forms, GrammarPart.Listener listener) {
        int[] starts = new int[forms.size()];
        int[] ends = new int[forms.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            if (forms.get(i).isEmpty()) {
                throw new IllegalArgumentException("Token " + i + " is empty; every token needs a character");
            }
            starts[i] = at;
            ends[i] = at + forms.get(i).length();
            at = ends[i] + 1;
        }
        return parse(forms, new Segment(starts, ends, true), listener);
    }

    private Sentence parse(List<String> forms, Segment segment, GrammarPart.Listener listener) {
        WordSequence words = new WordSequence(forms, lexicon);
        int[] tags = tagger.tag(words);
        corrections.correct(forms, tags, tagger.tags());
        listener.done(GrammarPart.TAG);
        int[] heads = new int[tags.length];
        int[] relations = new int[tags.length];
        parser.parse(words, tags).arcs(heads, relations);
        listener.done(GrammarPart.PARSE);
        List<Token> tokens = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            String form = forms.get(i);
            String tag = tagger.tags().get(tags[i]);
            String relation = parser.relations().get(relations[i]);
            String lemma = lemmatizer.lemma(form, tag);
            int head = heads[i] == tags.length ? Token.ROOT : heads[i];
            tokens.add(new Token(
                    segment.start(i),
                    segment.end(i),
                    form,
                    lemma,
                    upos.upos(tag, relation, lemma),
                    tag,
                    head,
                    relation));
        }
        listener.done(GrammarPart.LEMMATISE);
        return new Sentence(tokens, segment.startsParagraph());
    }
}
