// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;

/** Sentences that tell no event: each that gets one is a false alarm. An empty record scores best here, and nowhere else. */
final class QuietScorer implements TaskScorer<Boolean> {
    @Override
    public Boolean gold(GoldObject line, GoldText text) throws MalformedGoldException {
        if (!line.list("events").isEmpty()) {
            throw line.malformed("found an event in 'events', expected none");
        }
        return true;
    }

    @Override
    public Tally count(Boolean gold, GoldText text, SourcedRecord record) {
        Tally tally = new Tally();
        List<Event> events = EventScorer.told(record);
        tally.add("sentences");
        tally.addIf(!events.isEmpty(), "alarms");
        Set<String> types = new TreeSet<>();
        events.forEach(event -> types.add(event.type()));
        types.forEach(type -> tally.add("alarms " + type));
        return tally;
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures().headline("false alarms", total.share("alarms", "sentences"));
        total.names("alarms ")
                .forEach(type -> measures.add("with " + type, total.share("alarms " + type, "sentences")));
        return measures.all();
    }
}
