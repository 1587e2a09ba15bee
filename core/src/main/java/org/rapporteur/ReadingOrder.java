// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.stage.claim.ClaimLinkReader;
import org.rapporteur.stage.claim.ClaimReader;
import org.rapporteur.stage.claim.PropositionReader;
import org.rapporteur.stage.entity.EntityReader;
import org.rapporteur.stage.event.EventReader;
import org.rapporteur.stage.figure.FigureReader;
import org.rapporteur.stage.figure.FigureSourceReader;
import org.rapporteur.stage.grammar.SentenceReader;
import org.rapporteur.stage.layout.BlockReader;
import org.rapporteur.stage.layout.DatelineReader;
import org.rapporteur.stage.layout.DatingReader;
import org.rapporteur.stage.layout.LanguageReader;
import org.rapporteur.stage.meeting.MeetingReader;
import org.rapporteur.stage.position.PositionReader;
import org.rapporteur.stage.quotation.QuotationReader;
import org.rapporteur.stage.statement.AttributionReader;
import org.rapporteur.stage.statement.StatementReader;
import org.rapporteur.stage.time.TimeReader;
import org.rapporteur.stage.warning.WarningReader;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * The stages of a reading, in their order: newcomers start here.
 *
 * @param stages each finds a layer of its own and looks only at layers that stages before it find
 */
public record ReadingOrder(List<Stage<?>> stages) {
    /**
     * Checks that every stage finds what it needs.
     *
     * @throws IllegalArgumentException if a stage reads a layer that no earlier stage finds, or two find the same; says which
     */
    public ReadingOrder {
        stages = List.copyOf(stages);
        Set<Class<? extends Annotation>> found = new HashSet<>();
        for (Stage<?> stage : stages) {
            for (Class<? extends Annotation> needed : stage.reads()) {
                if (!found.contains(needed)) {
                    throw new IllegalArgumentException(stage.getClass().getSimpleName() + " reads "
                            + needed.getSimpleName() + ", which no earlier stage finds; put that stage before it");
                }
            }
            if (!found.add(stage.finds())) {
                throw new IllegalArgumentException(stage.getClass().getSimpleName() + " finds "
                        + stage.finds().getSimpleName() + ", which an earlier stage finds already; leave one out");
            }
        }
    }

    /** Returns the order in which a report in English is read. */
    public static ReadingOrder english(Grammar grammar, Knowledge knowledge) {
        VerbGroups verbs = new VerbGroups(knowledge.verbs());
        Numerals numerals = new Numerals(knowledge.numbers());
        return new ReadingOrder(List.of(
                new BlockReader(knowledge.layout()), // Block: headline, date header, dateline, paragraphs, sub-headings
                new LanguageReader(knowledge.layout()), // Language: en
                new DatelineReader(knowledge.layout()), // Dateline: GENEVA, Jan. 12 (AFP) -
                new DatingReader(knowledge.layout()), // Dating: 2022-01-12
                new SentenceReader(
                        grammar,
                        knowledge.actors(),
                        knowledge.naming(),
                        knowledge.times(),
                        knowledge.verbs()), // Sentence: a tree of words
                new QuotationReader(knowledge.quotations()), // Quotation: "We listened"
                new AttributionReader(knowledge.cues(), knowledge.naming()), // Attribution: who said what, in words
                new TimeReader(knowledge.times(), numerals, verbs), // Time: on Monday -> 2022-01-10
                new EntityReader(
                        knowledge.actors(),
                        knowledge.naming(),
                        knowledge.dictionary()), // Entity: the envoy, Ilse Harrow, she
                new FigureReader(knowledge.figures(), numerals), // Figure: some 2,400 soldiers
                new MeetingReader(
                        knowledge.meetings(), knowledge.claims(), verbs), // Meeting: a third round of talks on Thursday
                new StatementReader(), // Statement: whose words, said to whom
                new FigureSourceReader(), // FigureSource: whose 2,400 soldiers
                new EventReader(knowledge.events(), verbs), // Event: who did what to whom, how real
                new ClaimReader(knowledge.claims(), verbs), // Claim: what is asserted, how sure
                new PropositionReader(knowledge.claims(), verbs), // Proposition: what a claim comes to
                new ClaimLinkReader(), // ClaimLink: whose claims clash
                new PositionReader(knowledge.claims(), verbs), // Position: who proposes, refuses, demands
                new WarningReader(knowledge.layout()))); // Warning: what could not be read
    }

    /** Returns this order with the stage behind its events that tells why each word tells an event or none. */
    public ReadingOrder explained() {
        List<Stage<?>> all = new ArrayList<>();
        for (Stage<?> stage : stages) {
            all.add(stage);
            if (stage instanceof EventReader events) {
                all.add(events.tracing());
            }
        }
        return new ReadingOrder(all);
    }

    /** Returns the part of this order that some layers need, and no stage more. */
    public ReadingOrder toFind(List<Class<? extends Annotation>> layers) {
        Set<Class<? extends Annotation>> needed = new HashSet<>(layers);
        Deque<Stage<?>> kept = new ArrayDeque<>();
        for (int i = stages.size() - 1; i >= 0; i--) {
            if (needed.contains(stages.get(i).finds())) {
                needed.addAll(stages.get(i).reads());
                kept.addFirst(stages.get(i));
            }
        }
        return new ReadingOrder(List.copyOf(kept));
    }

    /** Reads with each stage in turn. */
    public Reading read(Reading begun) {
        return read(begun, Listener.NONE);
    }

    /**
     * Reads with each stage in turn, and tells a listener as each is done.
     *
     * @param begun a reading that has found nothing yet
     * @param listener is told after each stage
     */
    public Reading read(Reading begun, Listener listener) {
        Reading reading = begun;
        for (Stage<?> stage : stages) {
            reading = withLayer(reading, stage);
            listener.done(stage, reading);
        }
        return reading;
    }

    private static <T extends Annotation> Reading withLayer(Reading reading, Stage<T> stage) {
        return reading.with(stage.finds(), stage.find(reading));
    }

    /** Is told when a stage is done; for measuring. */
    @FunctionalInterface
    public interface Listener {
        /** Hears nothing. */
        Listener NONE = (stage, reading) -> {};

        /**
         * Is called on the reading thread when a stage is done.
         *
         * @param stage the stage
         * @param reading what was found so far, by that stage as the last
         */
        void done(Stage<?> stage, Reading reading);
    }
}
