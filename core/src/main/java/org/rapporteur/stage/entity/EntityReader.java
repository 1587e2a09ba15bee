// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds who and what is meant, and every mention of it. */
public final class EntityReader implements Stage<Entity> {
    /** Makes a reader with what is known. */
    public EntityReader(ActorKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Block.class,
                Dating.class,
                Dateline.class,
                Sentence.class,
                Quotation.class,
                Attribution.class,
                Time.class);
    }

    @Override
    public Class<Entity> finds() {
        return Entity.class;
    }

    @Override
    public List<Entity> find(Reading reading) {
        Map<String, List<Mention>> clusters = new LinkedHashMap<>();
        for (Sentence sentence : reading.layer(Sentence.class)) {
            for (Word word : sentence.words()) {
                boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
                if (nominal
                        && !word.is("flat")
                        && !word.is("compound")
                        && reading.layer(Time.class).at(word.start()).isEmpty()) {
                    Word end = word;
                    for (Word child : word.children("flat")) {
                        end = child;
                    }
                    Word start = word;
                    for (Word child : word.children()) {
                        if (child.index() < start.index()
                                && !child.is("case")
                                && !child.is("punct")
                                && !child.is("cc")) {
                            start = child.leftmost();
                            break;
                        }
                    }
                    Span span = new Span(start.start(), end.end());
                    Mention.Form form = word.upos() == Upos.PROPN
                            ? Mention.Form.NAME
                            : word.upos() == Upos.PRON ? Mention.Form.PRONOUN : Mention.Form.NOUN;
                    clusters.computeIfAbsent(
                                    form == Mention.Form.NAME ? reading.slice(span) : word.toString() + word.start(),
                                    key -> new ArrayList<>())
                            .add(new Mention(span, word.span(), form));
                }
            }
        }
        List<Entity> entities = new ArrayList<>();
        for (List<Mention> mentions : clusters.values()) {
            entities.add(new Entity(
                    "en" + (entities.size() + 1),
                    Entity.Kind.ORGANIZATION,
                    reading.slice(mentions.get(0).span()),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    mentions,
                    null));
        }
        return entities;
    }
}
