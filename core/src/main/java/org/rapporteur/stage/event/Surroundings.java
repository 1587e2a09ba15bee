// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.record.Entity;
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
    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final Sentence sentence;
    private final List<Time> times;
    private final Dates dates;
    private final List<Figure> figures;
    private final Layer<Statement> statements;

    Surroundings(EventKnowledge knowledge, EntityIndex entities, Sentence sentence, Reading reading) {
        this.knowledge = knowledge;
        this.entities = entities;
        this.sentence = sentence;
        times = reading.layer(Time.class).overlapping(sentence.span());
        dates = new Dates(knowledge, times);
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

    /** Returns when; null if the sentence does not tell. */
    @Nullable
    When time(Match match) {
        return dates.of(match);
    }

    /** Returns where. */
    @Nullable
    String place(Match match) {
        for (Word host : List.of(match.word(), match.bearer())) {
            for (Word child : host.children()) {
                if (child.is("obl") || child.is("nmod")) {
                    Entity entity = isPlace(child) ? entities.headedAt(child.start()) : null;
                    if (entity != null && isPlace(entity)) {
                        return entity.id();
                    }
                }
            }
        }
        return null;
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
    }

    private boolean isPlace(Word phrase) {
        for (Slot slot : knowledge.place().recipients()) {
            if (Matcher.hasCase(phrase, slot.word())) {
                return true;
            }
        }
        return false;
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
