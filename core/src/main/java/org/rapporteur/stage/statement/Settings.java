// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Tells when, where and at which meeting something is said: what stands in the cue's sentence and is not itself said. */
final class Settings {
    /** How far from the cue the phrase may stand, in UTF-16 units. */
    private static final int FURTHEST = 60;

    private final Layer<Time> times;
    private final Layer<Located> places;
    private final Layer<Located> meetings;

    /** Something with an id at a place of the text. */
    private record Located(Span span, String id) implements Annotation {}

    /**
     * Where and when.
     *
     * @param time the id of a time
     * @param place the id of an entity
     * @param meeting the id of a meeting
     */
    record Told(
            @Nullable String time,
            @Nullable String place,
            @Nullable String meeting) {
        static final Told NOTHING = new Told(null, null, null);
    }

    Settings(Reading reading) {
        times = reading.layer(Time.class);
        List<Located> located = new ArrayList<>();
        for (Entity entity : reading.layer(Entity.class)) {
            for (Mention mention : entity.mentions()) {
                boolean place = entity.kind() == Entity.Kind.PLACE && mention.form() == Mention.Form.NAME;
                if (place) {
                    located.add(new Located(mention.span(), entity.id()));
                }
            }
        }
        places = Layer.of(located);
        List<Located> told = new ArrayList<>();
        for (Meeting meeting : reading.layer(Meeting.class)) {
            meeting.mentions().forEach(span -> told.add(new Located(span, meeting.id())));
        }
        meetings = Layer.of(told);
    }

    Told of(Attribution said) {
        Statement.Cue cue = said.cue();
        if (cue == null) {
            return Told.NOTHING;
        }
        Span evidence = evidence(said, cue.span());
        Time time = nearest(times, evidence, said, cue.span());
        Located place = nearest(places, evidence, said, cue.span());
        Located meeting = nearest(meetings, evidence, said, cue.span());
        return new Told(
                time == null ? null : time.id(),
                place == null ? null : place.id(),
                meeting == null ? null : meeting.id());
    }

    private static Span evidence(Attribution said, Span cue) {
        for (Span each : said.evidence()) {
            if (each.contains(cue)) {
                return each;
            }
        }
        return cue;
    }

    private static <T extends Annotation> @Nullable T nearest(
            Layer<T> layer, Span sentence, Attribution said, Span cue) {
        Span near = new Span(
                Math.max(sentence.start(), cue.start() - FURTHEST),
                Math.max(
                        Math.max(sentence.start(), cue.start() - FURTHEST),
                        Math.min(sentence.end(), cue.end() + FURTHEST)));
        T best = null;
        int distance = Integer.MAX_VALUE;
        for (T each : layer.within(near)) {
            Span span = each.span();
            boolean reported = said.content().stream().anyMatch(part -> part.overlaps(span));
            boolean names = said.source() != null && said.source().overlaps(span);
            int gap = Math.max(span.start() - cue.end(), cue.start() - span.end());
            if (!reported && !names && gap < distance) {
                best = each;
                distance = gap;
            }
        }
        return best;
    }
}
