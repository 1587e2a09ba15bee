// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Crowd;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * Finds what is asserted, by whom, and how sure: the propositions of what statements say, and those of the report itself.
 *
 * <p>What is said inside a statement by another is that other's claim, reported by the outer speaker; it is never the outer
 * speaker's. Codebook, Claims.
 */
public final class ClaimReader implements Stage<Claim> {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    /** Makes a reader with what is known. */
    public ClaimReader(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Quotation.class, Entity.class, Figure.class, Statement.class);
    }

    @Override
    public Class<Claim> finds() {
        return Claim.class;
    }

    @Override
    public List<Claim> find(Reading reading) {
        Layer<Statement> statements = reading.layer(Statement.class);
        Map<String, Statement> byId = new HashMap<>();
        Map<String, List<Statement>> inside = new HashMap<>();
        for (Statement statement : statements) {
            byId.put(statement.id(), statement);
            if (statement.within() != null) {
                inside.computeIfAbsent(statement.within(), key -> new ArrayList<>())
                        .add(statement);
            }
        }
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        ClaimMaker maker = new ClaimMaker(knowledge, verbs, entities, reading, byId);
        for (Statement statement : statements) {
            maker.read(statement, inside.getOrDefault(statement.id(), List.of()));
        }
        new OwnVoice(knowledge, verbs, new Arguments(entities), reading).read(maker.claims());
        return bounded(maker.claims(), reading.layer(Sentence.class));
    }

    /** Returns the claims for which their sentences have room, numbered anew. */
    private static List<Claim> bounded(List<Claim> claims, Layer<Sentence> sentences) {
        Crowd crowd = new Crowd(sentences);
        List<Claim> kept = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (crowd.admits(claim.span())) {
                kept.add(claim.numbered(kept.size() + 1));
            }
        }
        return kept;
    }

    /** Returns the parts of what a statement says that no statement inside it says, in order. */
    static List<Span> own(Statement statement, List<Statement> inside) {
        List<Span> parts = new ArrayList<>(statement.content());
        for (Statement inner : inside) {
            List<Span> all = new ArrayList<>(inner.content());
            if (inner.cue() != null && !inner.content().isEmpty()) {
                all.add(inner.cue().span());
            }
            for (Span taken : all) {
                List<Span> left = new ArrayList<>();
                for (Span part : parts) {
                    cut(part, taken, left);
                }
                parts = left;
            }
        }
        return parts;
    }

    private static void cut(Span part, Span taken, List<Span> left) {
        if (!part.overlaps(taken)) {
            left.add(part);
            return;
        }
        if (part.start() < taken.start()) {
            left.add(new Span(part.start(), taken.start()));
        }
        if (taken.end() < part.end()) {
            left.add(new Span(taken.end(), part.end()));
        }
    }
}
