// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** The whole way from the text of a report to the JSON of its record: each stage, and the writing at the end. */
record RecordSubject(Rapporteur rapporteur) implements Subject {
    @Override
    public String version() {
        return rapporteur.producer().name() + " " + rapporteur.producer().version();
    }

    @Override
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        rapporteur.order().stages().forEach(stage -> parts.add(stage.getClass().getSimpleName()));
        parts.add(RecordWriter.class.getSimpleName());
        return parts;
    }

    @Override
    public Amount read(Work work, IntConsumer done) {
        if (!(work instanceof Work.Text text)) {
            throw new IllegalArgumentException("Expected a report, found a sentence whose tokens are given");
        }
        Counter counter = new Counter(done);
        SourcedRecord record = rapporteur.read(text.report(), counter::done);
        String json = RecordWriter.write(record);
        done.accept(counter.stages);
        if (json.isEmpty()) {
            throw new IllegalStateException(
                    "Expected a record of " + text.report().id() + ", found nothing");
        }
        return counter.amount;
    }

    @Override
    public Amount segment(Work work) {
        return Amount.NONE;
    }

    /** Counts the stages that are done, and what was read. */
    private static final class Counter {
        private final IntConsumer done;
        private int stages;
        private Amount amount = Amount.NONE;

        Counter(IntConsumer done) {
            this.done = done;
        }

        void done(Stage<?> stage, Reading reading) {
            done.accept(stages++);
            if (stage.finds() == Sentence.class) {
                long tokens = 0;
                for (Sentence sentence : reading.layer(Sentence.class)) {
                    tokens += sentence.words().size();
                }
                amount = new Amount(tokens, reading.layer(Sentence.class).size());
            }
        }
    }
}
