// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event.When;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** When, where, how many and according to whom: what stands around the trigger of an event. */
final class Surroundings {
    private final EntityIndex entities;
    private final Sentence sentence;
    private final List<Time> times;
    private final Dates dates;
    private final Sites sites;
    private final List<Figure> figures;
    private final Layer<Statement> statements;

    Surroundings(EventKnowledge knowledge, EntityIndex entities, Sentence sentence, Reading reading) {
        this.entities = entities;
        this.sentence = sentence;
        times = reading.layer(Time.class).overlapping(sentence.span());
        dates = new Dates(knowledge, sentence, times);
        sites = new Sites(knowledge, entities, sentence);
        figures = reading.layer(Figure.class).overlapping(sentence.span());
        statements = reading.layer(Statement.class);
    }

    /** Tells of each word of the sentence whether it belongs to an expression of time. */
    boolean[] timely() {
        boolean[] timely = new boolean[sentence.words().size()];
        for (Time time : times) {
            for (Word word : sentence.words(time.span())) {
                timely[word.index()] = true;
            }
        }
        return timely;
    }

    /**
     * Returns when; null if the sentence does not tell.
     *
     * @param deeds who knows the attack that killed, and the others whom it hit, that may have the date
     */
    @Nullable
    When time(Match match, Deeds deeds) {
        When when = dates.of(match);
        Match deed = when == null ? deeds.of(match) : null;
        when = deed == null ? when : dates.of(deed);
        for (Match other : when == null ? deeds.toll(match) : List.<Match>of()) {
            when = when == null ? dates.of(other) : when;
        }
        return when;
    }

    /** Returns where; null if the sentence does not tell. */
    @Nullable
    String place(Match match, Deeds deeds) {
        String where = sites.of(match);
        Match deed = where == null ? deeds.of(match) : null;
        where = deed == null ? where : sites.of(deed);
        for (Match other : where == null ? deeds.toll(match) : List.<Match>of()) {
            where = where == null ? sites.of(other) : where;
        }
        return where;
    }

    /** Returns the figures in the phrases of the trigger. */
    List<String> figures(Match match) {
        List<String> found = new ArrayList<>(1);
        for (Word host :
                match.word() == match.bearer() ? List.of(match.word()) : List.of(match.word(), match.bearer())) {
            for (Word child : host.children()) {
                boolean phrase = child.is("obj")
                        || child.is("nsubj")
                        || child.is("nmod")
                        || child.is("obl")
                        || child.is("nummod");
                if (phrase) {
                    add(found, child);
                }
            }
        }
        return found;
    }

    private void add(List<String> found, Word phrase) {
        Span span = phrase.subtree();
        for (Figure figure : figures) {
            Word first = sentence.wordFrom(figure.span().start());
            boolean near = first != null
                    && span.contains(figure.span())
                    && (first == phrase
                            || first.head() == phrase
                            || phrase.span().overlaps(figure.span()));
            if (near && !found.contains(figure.id())) {
                found.add(figure.id());
            }
        }
    }

    /** Returns the innermost statement that tells the event; null if the report tells it itself. */
    @Nullable
    String accordingTo(Span trigger) {
        Statement innermost = teller(trigger);
        return innermost == null ? null : innermost.id();
    }

    /**
     * Returns those whose reporting clause stands amid what they tell, and who are not named in it: in {@code The town fell, the
     * envoy said, after attacks on the port} the envoy attacked nobody.
     */
    Set<String> reporters(Span trigger) {
        Statement told = teller(trigger);
        Statement.Source source = told == null ? null : told.source();
        if (told == null || source == null || told.content().size() < 2) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>(source.entities());
        for (Span part : told.content()) {
            entities.within(part).forEach(entity -> ids.remove(entity.id()));
        }
        return ids;
    }

    private @Nullable Statement teller(Span trigger) {
        Statement innermost = null;
        int length = Integer.MAX_VALUE;
        for (Statement statement : statements.overlapping(trigger)) {
            for (Span part : statement.content()) {
                if (part.contains(trigger) && part.length() < length) {
                    innermost = statement;
                    length = part.length();
                }
            }
        }
        return innermost;
    }
}
