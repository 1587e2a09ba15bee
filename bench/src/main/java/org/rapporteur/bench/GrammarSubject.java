// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;

/** A grammar, which reads texts, and sentences whose tokens are given. */
record GrammarSubject(Grammar grammar) implements Subject {
    @Override
    public String version() {
        return grammar.version();
    }

    @Override
    public List<String> parts() {
        return Stream.of(GrammarPart.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public Amount read(Work work, IntConsumer done) {
        GrammarPart.Listener listener = part -> done.accept(part.ordinal());
        if (work instanceof Work.Tokens given) {
            return new Amount(grammar.parse(given.forms(), listener).tokens().size(), 1);
        }
        List<Sentence> sentences = grammar.read(work.text(), listener);
        long tokens = 0;
        for (Sentence sentence : sentences) {
            tokens += sentence.tokens().size();
        }
        return new Amount(tokens, sentences.size());
    }

    @Override
    public Amount segment(Work work) {
        if (work instanceof Work.Tokens) {
            return Amount.NONE;
        }
        List<Segment> segments = grammar.segment(work.text());
        long tokens = 0;
        for (Segment segment : segments) {
            tokens += segment.size();
        }
        return new Amount(tokens, segments.size());
    }
}
