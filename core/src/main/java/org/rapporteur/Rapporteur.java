// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.table.TableException;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Language;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Warning;

/**
 * The front door: reads reports and returns their sourced records.
 *
 * <pre>{@code
 * Rapporteur rapporteur = Rapporteur.english();
 * SourcedRecord record = rapporteur.read(Report.of("talks", text).publishedOn(LocalDate.of(2022, 1, 12)));
 * }</pre>
 *
 * <p>It is unchangeable and may be used by many threads at once. The same report always gives the same record.
 */
public final class Rapporteur {
    private final ReadingOrder order;
    private final SourcedRecord.Producer producer;

    private Rapporteur(ReadingOrder order, SourcedRecord.Producer producer) {
        this.order = order;
        this.producer = producer;
    }

    /**
     * Returns one that reads English, with the grammar on the class path and the knowledge that comes with it.
     *
     * @throws IllegalStateException if no grammar is on the class path
     */
    public static Rapporteur english() {
        return english(Overlay.NONE);
    }

    /**
     * Returns one that reads English, with a user's own tables over the knowledge that comes with it.
     *
     * @throws IllegalStateException if no grammar is on the class path
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static Rapporteur english(Overlay overlay) {
        // Both take a while to load, and neither needs the other.
        CompletableFuture<Knowledge> loading = CompletableFuture.supplyAsync(() -> Knowledge.load(overlay));
        Grammar grammar = grammar(loading);
        return new Rapporteur(
                ReadingOrder.english(grammar, knowledge(loading)),
                new SourcedRecord.Producer("Rapporteur", version(grammar), Knowledge.hash(overlay)));
    }

    private static Grammar grammar(CompletableFuture<Knowledge> loading) {
        try {
            return Grammar.of("en");
        } catch (ServiceConfigurationError e) {
            loading.handle((knowledge, failure) -> true).join(); // nothing of it stays in memory
            throw e.getCause() instanceof OutOfMemoryError memory ? memory : e;
        }
    }

    private static Knowledge knowledge(CompletableFuture<Knowledge> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TableException wrong) {
                throw wrong;
            }
            if (e.getCause() instanceof Error error) {
                throw error; // the memory may not suffice
            }
            throw e;
        }
    }

    /** Returns the versions of the program, which is known once it is packaged, and of the grammar. */
    private static String version(Grammar grammar) {
        String version = Rapporteur.class.getPackage().getImplementationVersion();
        return version == null ? grammar.version() : version + ", " + grammar.version();
    }

    /** Reads one report. */
    public SourcedRecord read(Report report) {
        return read(report, ReadingOrder.Listener.NONE);
    }

    /** Reads one report, and tells a listener as each stage is done. */
    public SourcedRecord read(Report report, ReadingOrder.Listener listener) {
        return fold(order.read(Reading.of(report), listener));
    }

    /** Reads one report, and returns beside its record the layers that it is made of. */
    public Layered readLayers(Report report) {
        Reading reading = order.read(Reading.of(report), ReadingOrder.Listener.NONE);
        return new Layered(reading, fold(reading));
    }

    /**
     * A record, and what it is made of.
     *
     * @param reading all layers
     * @param record what the report tells
     */
    public record Layered(Reading reading, SourcedRecord record) {}

    /** Reads one report, and keeps beside its record why each word tells an event or none. */
    public Explained explain(Report report) {
        Reading reading = order.explained().read(Reading.of(report));
        return new Explained(
                fold(reading),
                reading.layer(Sentence.class).all(),
                reading.layer(EventTrace.class).all());
    }

    /**
     * A record, and why it has the events that it has.
     *
     * @param record what the report tells
     * @param sentences the sentences that were read
     * @param traces what became of each word that the lexicon of events knows, in the order of the text
     */
    public record Explained(SourcedRecord record, List<Sentence> sentences, List<EventTrace> traces) {
        /** Keeps unchangeable copies. */
        public Explained {
            sentences = List.copyOf(sentences);
            traces = List.copyOf(traces);
        }
    }

    /** Returns the order in which it reads. */
    public ReadingOrder order() {
        return order;
    }

    /** Returns what its records name as their producer. */
    public SourcedRecord.Producer producer() {
        return producer;
    }

    private SourcedRecord fold(Reading reading) {
        Report report = reading.report();
        return new SourcedRecord(
                report,
                reading.layer(Dating.class).first().map(Dating::date).orElse(null),
                title(reading),
                reading.layer(Dateline.class).first().orElse(null),
                reading.layer(Language.class).first().map(Language::code).orElse(null),
                producer,
                reading.layer(Entity.class).all(),
                reading.layer(Time.class).all(),
                reading.layer(Figure.class).all(),
                reading.layer(FigureSource.class).all(),
                reading.layer(Statement.class).all(),
                reading.layer(Event.class).all(),
                reading.layer(Claim.class).all(),
                reading.layer(Proposition.class).all(),
                reading.layer(ClaimLink.class).all(),
                reading.layer(Meeting.class).all(),
                reading.layer(Position.class).all(),
                reading.layer(Warning.class).all().stream().map(Warning::words).toList());
    }

    private static @Nullable String title(Reading reading) {
        if (reading.report().title() != null) {
            return reading.report().title();
        }
        for (Block block : reading.layer(Block.class)) {
            if (block.kind() == Block.Kind.HEADLINE) {
                return reading.slice(block.span());
            }
        }
        return null;
    }
}
