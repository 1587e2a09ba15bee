// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.List;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;

/** One piece of work for a grammar. */
sealed interface Work {
    /** Counts its tokens and sentences. */
    Amount count(Grammar grammar);

    /** Reads it in full, and lets a listener know of each part that is done. */
    Amount read(Grammar grammar, GrammarPart.Listener listener);

    /** Reads it in full. */
    default Amount read(Grammar grammar) {
        return read(grammar, GrammarPart.Listener.NONE);
    }

    /** Cuts it into tokens and sentences, and no more; does nothing where the tokens are given. */
    Amount segment(Grammar grammar);

    /** A text, from its characters on. */
    record Text(String text) implements Work {
        @Override
        public Amount count(Grammar grammar) {
            return segment(grammar);
        }

        @Override
        public Amount read(Grammar grammar, GrammarPart.Listener listener) {
            List<Sentence> sentences = grammar.read(text, listener);
            long tokens = 0;
            for (Sentence sentence : sentences) {
                tokens += sentence.tokens().size();
            }
            return new Amount(tokens, sentences.size());
        }

        @Override
        public Amount segment(Grammar grammar) {
            List<Segment> segments = grammar.segment(text);
            long tokens = 0;
            for (Segment segment : segments) {
                tokens += segment.size();
            }
            return new Amount(tokens, segments.size());
        }
    }

    /** A sentence whose tokens are given. */
    record Tokens(List<String> forms) implements Work {
        @Override
        public Amount count(Grammar grammar) {
            return new Amount(forms.size(), 1);
        }

        @Override
        public Amount read(Grammar grammar, GrammarPart.Listener listener) {
            return new Amount(grammar.parse(forms, listener).tokens().size(), 1);
        }

        @Override
        public Amount segment(Grammar grammar) {
            return Amount.NONE;
        }
    }
}
