// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.agreement.Features.Days;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * An event as the record has it; of several mentions of one event the first.
 *
 * @param report the id of the report
 * @param entry its id in the record
 * @param features what the record says of it
 * @param start where its trigger begins, in code points
 * @param end where its trigger ends
 * @param trigger the words that tell it
 * @param sentence the sentence
 */
public record FoundEvent(
        String report, String entry, Features features, int start, int end, String trigger, String sentence) {
    /**
     * Returns the events of a record.
     *
     * @param settings what is compared, and how
     */
    public static List<FoundEvent> of(SourcedRecord record, Settings settings) {
        Map<String, String> codes = new HashMap<>();
        for (Entity entity : record.entities()) {
            String code = entity.actor() == null ? entity.country() : entity.actor();
            if (code != null) {
                codes.put(entity.id(), settings.actors().of(code));
            }
        }
        CodePoints points = new CodePoints(record.report().text());
        List<FoundEvent> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Event event : record.events()) {
            boolean again = event.sameAs().stream().anyMatch(told::contains);
            told.add(event.id());
            if (!again && settings.statuses().contains(event.status())) {
                found.add(of(record, event, codes, points, settings));
            }
        }
        return found;
    }

    private static FoundEvent of(
            SourcedRecord record, Event event, Map<String, String> codes, CodePoints points, Settings settings) {
        Span trigger = event.trigger();
        return new FoundEvent(
                record.report().id(),
                event.id(),
                new Features(
                        settings.type(event.type()),
                        coded(event.actors(), codes),
                        coded(event.recipients(), codes),
                        days(record, event, settings),
                        event.status().name()),
                points.at(trigger.start()),
                points.at(trigger.end()),
                record.report().slice(trigger),
                event.evidence().stream().map(record.report()::slice).collect(Collectors.joining(" ... ")));
    }

    private static List<String> coded(List<String> entities, Map<String, String> codes) {
        Set<String> coded = new TreeSet<>();
        entities.stream().map(codes::get).filter(Objects::nonNull).forEach(coded::add);
        return List.copyOf(coded);
    }

    private static Days days(SourcedRecord record, Event event, Settings settings) {
        Event.When when = event.time();
        if (when != null && when.from() != null && when.to() != null) {
            return new Days(when.from(), when.to());
        }
        LocalDate published = record.published();
        return settings.undatedOnReportDay() && published != null ? new Days(published, published) : Days.NONE;
    }
}
