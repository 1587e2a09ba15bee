// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** A record with the number that its report has among all that are exported, and what is asked of it more than once. */
public final class NumberedRecord {
    private final long number;
    private final SourcedRecord record;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();
    private final CodePoints offsets;
    private @Nullable SentenceNumbers sentences;

    /**
     * Gives a record its number.
     *
     * @param number of the report: in a store its own, else its place among the reports that were read, from 1
     */
    public NumberedRecord(long number, SourcedRecord record) {
        this.number = number;
        this.record = record;
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        record.times().forEach(time -> times.put(time.id(), time));
        offsets = new CodePoints(record.report().text());
    }

    /** Returns the number. */
    public long number() {
        return number;
    }

    /** Returns the record. */
    public SourcedRecord record() {
        return record;
    }

    @Nullable
    Entity entity(@Nullable String id) {
        return id == null ? null : entities.get(id);
    }

    /** Returns the entities with some ids, in their order; an id that the record does not have is passed over. */
    List<Entity> entities(List<String> ids) {
        return ids.stream().filter(entities::containsKey).map(entities::get).toList();
    }

    @Nullable
    Time time(@Nullable String id) {
        return id == null ? null : times.get(id);
    }

    String words(Span span) {
        return record.report().slice(span);
    }

    /** Returns an offset in code points. */
    int offset(int units) {
        return offsets.at(units);
    }

    /** Returns where an entity is meant beside some words: in their sentence and next to them, else where it is first meant. */
    Span meant(Entity entity, Span words, List<Span> evidence) {
        Span best = entity.span();
        int least = Integer.MAX_VALUE;
        for (Mention mention : entity.mentions()) {
            boolean inside = evidence.stream().anyMatch(sentence -> sentence.contains(mention.span()));
            int distance = Math.abs(mention.span().start() - words.start());
            if (inside && distance < least) {
                least = distance;
                best = mention.span();
            }
        }
        return best;
    }

    /** Returns the number of the sentence that begins at a place or covers it, from 1. */
    int sentence(int start) {
        return sentences().at(start);
    }

    /** Tells whether a place lies in the first paragraph that tells anything. */
    boolean leads(int start) {
        return start < sentences().leadEnd();
    }

    private SentenceNumbers sentences() {
        SentenceNumbers known = sentences;
        if (known == null) {
            known = SentenceNumbers.of(record);
            sentences = known;
        }
        return known;
    }
}
