// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Events in headlines that write all their words with capitals. */
class HeadlinesTest {
    /** A headline with its event; who is a dash is not asked for. */
    private record Case(String type, String actor, String recipient, String headline) {
        static Case of(String line) {
            String[] fields = line.split("\t", -1);
            return new Case(fields[0], fields[1], fields[2], fields[3]);
        }

        boolean isRight() {
            Reading reading = Readings.of(headline + "\n\nOfficials gave no more details on Wednesday.");
            EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
            return reading.layer(Event.class).all().stream().anyMatch(event -> fits(event, entities));
        }

        private boolean fits(Event event, EntityIndex entities) {
            List<String> all = new ArrayList<>(event.actors());
            all.addAll(event.recipients());
            return event.type().equals(type)
                    && areNamed(actor, event.actors(), entities)
                    && areNamed(recipient, all, entities);
        }

        private boolean areNamed(String words, List<String> ids, EntityIndex entities) {
            if (words.equals("-")) {
                return true;
            }
            int start = headline.indexOf(words);
            Span place = new Span(start, start + words.length());
            return ids.stream()
                    .flatMap(id -> entities.byId(id).stream())
                    .flatMap(entity -> entity.mentions().stream())
                    .anyMatch(mention -> mention.span().overlaps(place));
        }
    }

    @ParameterizedTest
    @CsvSource({"headlines-open.tsv, 3", "headlines-unseen.tsv, 7"})
    void few_headlines_are_misread(String file, int most) throws IOException {
        List<Case> cases = cases(file);

        List<Case> wrong = cases.stream().filter(each -> !each.isRight()).toList();

        assertThat(wrong).as("wrong of " + cases.size()).hasSizeLessThanOrEqualTo(most);
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(HeadlinesTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }
}
