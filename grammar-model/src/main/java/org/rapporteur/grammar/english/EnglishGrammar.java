// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.model.PerceptronGrammar;

/** The grammar of English that Rapporteur ships. */
public final class EnglishGrammar implements Grammar {
    private static final String MODEL = "english.model";

    private final PerceptronGrammar grammar;

    /**
     * Loads the model.
     *
     * @throws IllegalStateException if it is not beside this class
     * @throws UncheckedIOException if it cannot be read
     */
    public EnglishGrammar() {
        try (InputStream in = EnglishGrammar.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("Found no " + MODEL + " in " + EnglishGrammar.class.getPackageName()
                        + "; build the module grammar-model, or train one as its src/derive/SOURCE.md says");
            }
            grammar = new PerceptronGrammar(Model.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String language() {
        return grammar.language();
    }

    @Override
    public String version() {
        return grammar.version();
    }

    @Override
    public List<Segment> segment(String text) {
        return grammar.segment(text);
    }

    @Override
    public List<Sentence> read(String text, GrammarPart.Listener listener) {
        return grammar.read(text, listener);
    }

    @Override
    public Sentence parse(List<String> forms, GrammarPart.Listener listener) {
        return grammar.parse(forms, listener);
    }

    @Override
    public boolean hasWord(String word) {
        return grammar.hasWord(word);
    }
}
