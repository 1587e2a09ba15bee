// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.knowledge.events.LightVerb;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Event;

/** Every line of the lexicon holds in its own example. */
class LexiconExamplesTest {
    private static final EventKnowledge KNOWLEDGE = EventKnowledge.load();

    static Stream<Trigger> triggers() {
        return KNOWLEDGE.triggers().stream();
    }

    static Stream<LightVerb> lightVerbs() {
        return KNOWLEDGE.lightVerbs().stream();
    }

    static Stream<Governor> governors() {
        return KNOWLEDGE.governors().stream();
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void a_trigger_tells_its_event_in_its_example(Trigger trigger) {
        List<Event> events = events(trigger.example());

        if (trigger.tellsEvent()) {
            assertThat(events).extracting(Event::rule).contains(trigger.id());
        } else {
            assertThat(events).noneMatch(event -> word(event, trigger.example()).startsWith(trigger.lemma()));
        }
    }

    @ParameterizedTest
    @MethodSource("lightVerbs")
    void a_light_verb_lets_its_noun_tell_the_event(LightVerb light) {
        List<Event> events = events(light.example());

        assertThat(events)
                .anyMatch(
                        event -> rule(event).startsWith("noun.") || rule(event).startsWith("thing."));
    }

    @ParameterizedTest
    @MethodSource("governors")
    void a_governor_says_how_real_its_event_is(Governor governor) {
        List<Event> events = events(governor.example());

        Set<String> expected = governor.effect() == Effect.SAME
                ? Set.of("HAPPENED", "ONGOING")
                : Set.of(governor.effect().name());
        assertThat(events).anyMatch(event -> expected.contains(event.status().name()));
    }

    @Test
    void the_lexicon_is_broad() {
        List<Trigger> triggers = KNOWLEDGE.triggers();

        assertThat(triggers).hasSizeGreaterThan(1200);
        assertThat(triggers.stream().map(Trigger::type).filter(type -> !type.equals(Trigger.STATEMENT)))
                .containsAll(KNOWLEDGE.ontology().types().keySet());
    }

    private static List<Event> events(String text) {
        return Readings.of(text).layer(Event.class).all();
    }

    private static String rule(Event event) {
        return String.valueOf(event.rule());
    }

    private static String word(Event event, String text) {
        return text.substring(event.trigger().start(), event.trigger().end());
    }
}
