// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Offices;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Report;

/** Who can take a position: states, bodies, groups, and people in office; and for whom a speaker's {@code we} stands. */
final class Parties {
    private final ClaimKnowledge knowledge;
    private final EntityIndex entities;
    private final Map<String, String> states = new HashMap<>();
    private final Offices offices;

    Parties(ClaimKnowledge knowledge, Layer<Entity> entities, Report report) {
        this.knowledge = knowledge;
        offices = new Offices(report, knowledge::isOffice);
        this.entities = new EntityIndex(entities);
        for (Entity entity : entities) {
            if (entity.country() != null && entity.kind() == Entity.Kind.COUNTRY) {
                states.putIfAbsent(entity.country(), entity.id());
            }
        }
    }

    EntityIndex entities() {
        return entities;
    }

    /**
     * Returns who is meant by a subject.
     *
     * @param subject the word that governs it; null if there is none
     * @param holders whose words it stands in; none in the report's own
     * @return ids of parties; none if the subject can take no position
     */
    List<String> of(@Nullable Word subject, List<String> holders) {
        if (subject == null) {
            return parties(holders);
        }
        if (knowledge.isManySpeaking(subject.lemma())) {
            return speakingFor(subject, holders);
        }
        List<String> found = new ArrayList<>();
        add(subject, found);
        for (Word other : subject.children("conj")) {
            add(other, found);
        }
        boolean alone = subject.upos() == Upos.PRON && knowledge.isSpeaker(subject.lemma());
        return found.isEmpty() && (alone || isOwn(subject, holders)) ? parties(holders) : found;
    }

    /** {@code his group}, in the mouth of its spokesman. */
    private boolean isOwn(Word subject, List<String> holders) {
        Word owner = knowledge.isBelonging(subject.lemma()) ? subject.child("nmod") : null;
        if (owner == null || !owner.relation().equals("nmod:poss") || owner.upos() != Upos.PRON) {
            return false;
        }
        Mention mention = entities.mentionHeadedAt(owner.start());
        Entity meant = mention == null ? null : entities.headedAt(owner.start());
        return knowledge.isSpeaker(owner.lemma()) || meant != null && holders.contains(meant.id());
    }

    private void add(Word word, List<String> found) {
        Mention mention = entities.mentionHeadedAt(word.start());
        Entity entity = mention == null ? null : entities.headedAt(word.start());
        for (Entity each : entity == null ? List.<Entity>of() : entities.each(entity)) {
            if (offices.isPublic(each) && !found.contains(each.id())) {
                found.add(each.id());
            }
        }
    }

    /** Those that a speaker's {@code we} was resolved to, or else the state or body that the speaker belongs to. */
    private List<String> speakingFor(Word we, List<String> holders) {
        Mention mention = entities.mentionHeadedAt(we.start());
        Entity meant = mention == null ? null : entities.headedAt(we.start());
        if (meant != null && meant.kind() != Entity.Kind.PERSON) {
            return entities.each(meant).stream()
                    .filter(offices::isPublic)
                    .map(Entity::id)
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (String holder : parties(holders)) {
            String country = entities.byId(holder).map(Entity::country).orElse(null);
            String state = country == null ? null : states.get(country);
            found.add(state == null ? holder : state);
        }
        return found;
    }

    /** Tells whether a word names somebody who can take a position. */
    boolean isParty(Word word) {
        Mention mention = entities.mentionHeadedAt(word.start());
        Entity entity = mention == null ? null : entities.headedAt(word.start());
        return entity != null && entities.each(entity).stream().anyMatch(offices::isPublic);
    }

    /** Returns those of some entities that can take a position. */
    List<String> parties(List<String> ids) {
        return entities.each(ids).stream()
                .filter(id -> entities.byId(id).filter(offices::isPublic).isPresent())
                .toList();
    }
}
