// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.knowledge.events.EventLint;
import org.rapporteur.knowledge.events.EventLint.Example;
import org.rapporteur.knowledge.events.EventLint.Finding;
import org.rapporteur.record.EventTrace;
import org.rapporteur.text.Report;

/** Checks the lexicon of events, and reads the examples of the user's own lines to see whether they hold there. */
final class LexiconLint {
    private LexiconLint() {}

    /** Returns what is wrong in the lexicon with a user's own lines over ours. */
    static List<Finding> check(Overlay overlay) {
        List<Finding> findings = EventLint.check(overlay::name, overlay::open);
        List<Example> examples = EventLint.examples(overlay::name, overlay::open);
        if (examples.isEmpty()) {
            return findings;
        }
        Rapporteur reader = Rapporteur.english(overlay);
        Stream<Finding> idle = examples.stream()
                .filter(example -> !holds(reader, example))
                .map(example -> new Finding(
                        example.file(),
                        example.line(),
                        "found '" + example.text() + "' as example, expected a sentence in which '" + example.id()
                                + "' holds"));
        return Stream.concat(findings.stream(), idle).toList();
    }

    private static boolean holds(Rapporteur reader, Example example) {
        return reader.explain(Report.of(example.id(), example.text())).traces().stream()
                .anyMatch(trace -> isIn(trace, example.id()));
    }

    private static boolean isIn(EventTrace trace, String id) {
        EventTrace.Tried line = trace.line();
        return line != null && line.rule().equals(id)
                || trace.parts().stream().anyMatch(part -> part.place().equals(id))
                || trace.effects().stream().anyMatch(effect -> effect.rule().equals(id));
    }
}
