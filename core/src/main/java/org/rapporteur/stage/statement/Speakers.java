// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/** Tells which entities say something, and whom they say it to. */
final class Speakers {
    /** How many statements back a carried speaker is followed. */
    private static final int FURTHEST = 1000;

    private final Map<String, Attribution> attributions;
    private final EntityIndex entities;
    private final Layer<Sentence> sentences;

    /**
     * Who says it.
     *
     * @param source null where nobody is named
     * @param doubt why the speaker cannot be told, if so
     */
    record Told(Statement.@Nullable Source source, Doubt doubt) {}

    Speakers(Map<String, Attribution> attributions, EntityIndex entities, Layer<Sentence> sentences) {
        this.attributions = attributions;
        this.entities = entities;
        this.sentences = sentences;
    }

    Told of(Attribution said) {
        Span span = said.source();
        Span head = said.sourceHead();
        if (span != null && head != null) {
            List<String> ids = ids(head);
            Doubt doubt = ids.isEmpty()
                    ? Doubt.unresolved("nobody known to the report is meant by these words", candidates(said))
                    : Doubt.NONE;
            return new Told(new Statement.Source(span, ids, false), doubt);
        }
        if (said.cue() != null) {
            return new Told(null, Doubt.unresolved("the report does not say who says it", List.of()));
        }
        Attribution first = carried(said);
        Span speaker = first == null ? null : first.sourceHead();
        List<String> ids = speaker == null ? List.of() : ids(speaker);
        if (ids.isEmpty()) {
            return new Told(null, Doubt.unresolved("no speaker stands near these words", candidates(said)));
        }
        return new Told(new Statement.Source(null, ids, true), Doubt.NONE);
    }

    private @Nullable Attribution carried(Attribution said) {
        Attribution at = said;
        for (int i = 0; i < FURTHEST && at != null && at.sourceHead() == null; i++) {
            String from = at.carriedFrom();
            at = from == null ? null : attributions.get(from);
        }
        return at;
    }

    /** Returns the entity that a word means, and those that are joined to it: {@code the US and our allies}. */
    private List<String> ids(Span head) {
        List<String> ids = new ArrayList<>(1);
        add(ids, head.start());
        for (Sentence sentence : sentences.at(head.start())) {
            Word word = sentence.wordFrom(head.start());
            if (word != null) {
                word.children("conj").forEach(joined -> add(ids, joined.start()));
            }
        }
        return ids;
    }

    private void add(List<String> ids, int offset) {
        Entity entity = entities.headedAt(offset);
        if (entity != null && !ids.contains(entity.id())) {
            ids.add(entity.id());
        }
    }

    /** Returns the persons and bodies named in the same sentences and not in what is said, at most three. */
    private List<String> candidates(Attribution said) {
        List<String> ids = new ArrayList<>(3);
        for (Span evidence : said.evidence()) {
            for (Entity entity : entities.within(evidence)) {
                boolean speaks = entity.kind() != Entity.Kind.PLACE && !ids.contains(entity.id());
                boolean outside = entity.mentions().stream()
                        .anyMatch(mention -> evidence.contains(mention.span())
                                && said.content().stream().noneMatch(part -> part.overlaps(mention.span())));
                if (speaks && outside && ids.size() < 3) {
                    ids.add(entity.id());
                }
            }
        }
        return ids;
    }

    List<String> addressees(Attribution said) {
        List<String> ids = new ArrayList<>(1);
        said.addressees().forEach(span -> add(ids, span.start()));
        return ids;
    }
}
