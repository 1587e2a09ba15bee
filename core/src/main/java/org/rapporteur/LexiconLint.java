// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.knowledge.events.EventLint;
import org.rapporteur.knowledge.events.EventLint.Example;
import org.rapporteur.knowledge.events.EventLint.Finding;
import org.rapporteur.record.EventTrace;
import org.rapporteur.text.Report;

/** Checks the lexicon of events, and reads the examples of a user's own lines to see whether they hold there. */
public final class LexiconLint {
    private LexiconLint() {}

    /**
     * Checks the lexicon with a user's own lines over ours.
     *
     * @param overlay the user's tables
     * @return what only several lines together show, then the lines of the user's that do not hold in their own example
     * @throws org.rapporteur.table.TableException if a table cannot be read; lists all its problems
     */
    public static List<Finding> check(Overlay overlay) {
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
