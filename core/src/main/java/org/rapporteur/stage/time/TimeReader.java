// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Lexemes;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds expressions of time and the days they mean.
 *
 * <p>Two passes, both linear: a grammar over the pieces of each sentence finds what is said, {@link Meaning}; then each is
 * laid against the report's day or what the text spoke of last, {@link Context}.
 */
public final class TimeReader implements Stage<Time> {
    private final TimeKnowledge knowledge;
    private final Numerals numerals;
    private final TimeGrammar grammar;
    private final Directions directions;

    /** Makes a reader with what is known. */
    public TimeReader(TimeKnowledge knowledge, Numerals numerals, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.numerals = numerals;
        this.grammar = new TimeGrammar(knowledge);
        this.directions = new Directions(knowledge, verbs);
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Dating.class, Sentence.class);
    }

    @Override
    public Class<Time> finds() {
        return Time.class;
    }

    @Override
    public List<Time> find(Reading reading) {
        String text = reading.report().text();
        List<Expression> expressions = new ArrayList<>();
        List<Sentence> sentences = reading.layer(Sentence.class).all();
        int next = 0;
        for (Block block : reading.layer(Block.class)) {
            if (!block.isProse()) {
                collect(Lexemes.of(text, block.span()), block, null, expressions);
                continue;
            }
            while (next < sentences.size()
                    && sentences.get(next).span().start() < block.span().end()) {
                Sentence sentence = sentences.get(next++);
                collect(Lexemes.of(text, sentence), block, sentence, expressions);
            }
        }
        LocalDate day = reading.layer(Dating.class)
                .first()
                .map(Dating::date)
                .orElse(reading.report().published());
        return new Resolution(day, directions, knowledge).resolve(expressions);
    }

    private void collect(List<Lexeme> lexemes, Block block, @Nullable Sentence sentence, List<Expression> expressions) {
        Pieces pieces = new Pieces(lexemes, knowledge, numerals);
        for (Found found : grammar.read(pieces)) {
            expressions.add(Expression.of(found, pieces, block, sentence));
        }
    }
}
