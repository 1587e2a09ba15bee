// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Offices;
import org.rapporteur.record.Standing;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;

/** For whom those who speak can promise: their state, or the body that the report calls them by. */
final class Speakers {
    /** Who somebody is, a report says when it first speaks of him. */
    private static final int CALLED = 8;

    private final ClaimKnowledge knowledge;
    private final EntityIndex entities;
    private final Offices offices;
    private final Reading reading;

    Speakers(ClaimKnowledge knowledge, EntityIndex entities, Reading reading) {
        this.knowledge = knowledge;
        this.entities = entities;
        this.reading = reading;
        offices = new Offices(reading.report(), knowledge::isOffice);
    }

    /** A ministry speaks for its state; those who govern it promise what it will do. */
    boolean isStateOf(Entity subject, List<String> holders, boolean persons) {
        String country = subject.country();
        return country != null
                && (subject.kind() == Entity.Kind.COUNTRY || Standing.isGovernmentOf(subject, country))
                && holders.stream()
                        .anyMatch(holder -> entities.byId(holder)
                                .filter(entity -> persons
                                        ? Standing.isGovernment(entity)
                                        : entity.kind() == Entity.Kind.GOVERNMENT_BODY)
                                .filter(entity -> country.equals(entity.country()))
                                .isPresent());
    }

    /** {@code a spokesman for the union}: who is called by a body promises what it will do. */
    boolean isBodyOf(Entity body, List<String> holders) {
        boolean many = switch (body.kind()) {
            case COUNTRY, ORGANIZATION, ARMED_GROUP, GOVERNMENT_BODY, INTERGOVERNMENTAL -> true;
            default -> false;
        };
        return many
                && holders.stream()
                        .anyMatch(holder -> entities.byId(holder)
                                .filter(entity -> entity.kind() == Entity.Kind.PERSON && offices.isPublic(entity))
                                .filter(entity -> isCalledBy(entity, body))
                                .isPresent());
    }

    private boolean isCalledBy(Entity person, Entity body) {
        return person.mentions().stream()
                .limit(CALLED)
                .filter(mention -> mention.form() == Mention.Form.TITLE || mention.form() == Mention.Form.NOUN)
                .anyMatch(mention -> entities.within(mention.span()).contains(body) || isBehind(mention, body));
    }

    /** {@code the coordinator for the union}. */
    private boolean isBehind(Mention mention, Entity body) {
        List<Sentence> around = reading.layer(Sentence.class).overlapping(mention.span());
        Word head = around.isEmpty() ? null : around.get(0).headOf(mention.span());
        return head != null
                && head.children("nmod").stream()
                        .anyMatch(word -> word.index() > head.index() && body.equals(entity(word)));
    }

    /** {@code his country}: what whoever governs it says that it will do is a promise. */
    boolean isOwn(@Nullable Word subject, List<String> holders) {
        Word owner = subject == null || !knowledge.isBelonging(subject.lemma()) ? null : subject.child("nmod");
        if (owner == null || !owner.relation().equals("nmod:poss") || owner.upos() != Upos.PRON) {
            return false;
        }
        Entity entity = entity(owner);
        boolean mine = knowledge.isSpeaker(owner.lemma()) || entity != null && holders.contains(entity.id());
        return mine
                && holders.stream()
                        .anyMatch(holder ->
                                entities.byId(holder).filter(Standing::isPublic).isPresent());
    }

    private @Nullable Entity entity(Word word) {
        return entities.mentionHeadedAt(word.start()) == null ? null : entities.headedAt(word.start());
    }
}
