// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Lexemes;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds how many of what: numbers that count, measure or share something, and are no dates, names or places in a row. */
public final class FigureReader implements Stage<Figure> {
    private static final int FAR = 9;

    private final FigureKnowledge knowledge;
    private final Numerals numerals;
    private final QuantityGrammar grammar;
    private final NoFigures noFigures;
    private final Places places;

    /** Makes a reader with what is known. */
    public FigureReader(FigureKnowledge knowledge, Numerals numerals) {
        this.knowledge = knowledge;
        this.numerals = numerals;
        this.grammar = new QuantityGrammar(knowledge);
        this.noFigures = new NoFigures(knowledge);
        this.places = new Places(knowledge);
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Time.class, Entity.class);
    }

    @Override
    public Class<Figure> finds() {
        return Figure.class;
    }

    @Override
    public List<Figure> find(Reading reading) {
        List<Figure> figures = new ArrayList<>();
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        Currencies currencies =
                new Currencies(knowledge, reading.layer(Entity.class).all());
        Dates dates = new Dates(reading.layer(Time.class).all());
        String counted = null;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            FigurePieces pieces = new FigurePieces(Lexemes.of(reading.report().text(), sentence), knowledge, numerals);
            Sums sums = new Sums(pieces, grammar, counted);
            int i = 0;
            while (i < pieces.size()) {
                Quantity quantity = pieces.canBegin(i) ? grammar.at(pieces, i) : null;
                if (quantity == null) {
                    i++;
                    continue;
                }
                Figure figure = figure(
                        figures.size() + 1, quantity, pieces, sums, sentence, reading, dates, entities, currencies);
                if (figure != null) {
                    figures.add(figure);
                }
                i = Math.max(i + 1, quantity.last() + 1);
            }
            counted = sums.countedHere();
        }
        return figures;
    }

    private @Nullable Figure figure(
            int number,
            Quantity found,
            FigurePieces pieces,
            Sums sums,
            Sentence sentence,
            Reading reading,
            Dates dates,
            EntityIndex entities,
            Currencies currencies) {
        Span digits = new Span(
                pieces.at(found.number()).start(), pieces.at(found.last()).end());
        if (dates.overlap(digits) || noFigures.isName(found, pieces)) {
            return null;
        }
        Counted own = Counted.of(found, pieces, knowledge, reading);
        boolean shared = sums.shares(found);
        Quantity quantity = own.isBare() || shared ? sums.measured(found) : found;
        Counted counted = quantity.equals(found) ? own : Counted.of(quantity, pieces, knowledge, reading);
        sums.keep(quantity);
        if (noFigures.isUncounted(quantity, counted, pieces)) {
            return null;
        }
        sums.keep(quantity, counted);
        boolean rest = counted.unit() == null && pieces.is(quantity.to(), FigureWord.REST); // and wounded dozens more
        String unit = rest ? sums.rest(quantity) : currencies.unit(quantity, counted.unit());
        Span told = span(quantity, shared ? null : counted.noun(), pieces);
        Span span = rest ? new Span(told.start(), pieces.at(quantity.to()).end()) : told;
        Word anchor = counted.noun() == null ? pieces.word(quantity.last()) : counted.noun();
        return new Figure(
                "fi" + number,
                span,
                plain(quantity.value()),
                quantity.upper() == null ? null : plain(quantity.upper()),
                quantity.comparator(),
                unit,
                counted.of(),
                anchor == null ? null : places.of(anchor, entities),
                List.of(sentence.around(span)),
                quantity.rule());
    }

    /** Without zeros behind the point. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** From the comparator to the noun, where that stands near behind the number. */
    private static Span span(Quantity quantity, @Nullable Word noun, FigurePieces pieces) {
        int start = pieces.at(quantity.from()).start();
        Word last = pieces.word(quantity.last());
        int end = pieces.at(quantity.to() - 1).end();
        if (noun == null || last == null) {
            return new Span(start, end);
        }
        int distance = noun.index() - last.index();
        return new Span(start, distance > 0 && distance <= FAR ? Math.max(end, noun.end()) : end);
    }

    /** The times of a report, asked from its beginning to its end. */
    private static final class Dates {
        private final List<Time> times;
        private int next;

        private Dates(List<Time> times) {
            this.times = times;
        }

        private boolean overlap(Span span) {
            while (next < times.size() && times.get(next).span().end() <= span.start()) {
                next++;
            }
            return next < times.size() && times.get(next).span().overlaps(span);
        }
    }
}
