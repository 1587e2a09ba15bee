// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.EventType;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * Where an event happens: at the place that its own phrases name, or one that closes them ({@code met the envoy in Arlen}), or that of
 * the clause whose hour it shares.
 */
final class Sites {
    private static final int REACH = 6;

    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final Edges edges;
    private final Meanwhile meanwhile;

    /** Makes one for a sentence. */
    Sites(EventKnowledge knowledge, EntityIndex entities, Sentence sentence) {
        this.knowledge = knowledge;
        this.entities = entities;
        edges = new Edges(knowledge);
        meanwhile = new Meanwhile(knowledge, sentence.words());
    }

    /** Returns the entity; null if the sentence does not tell. */
    @Nullable
    String of(Match match) {
        String found = at(match.word());
        found = found == null && match.bearer() != match.word() ? at(match.bearer()) : found;
        EventType type = knowledge.ontology().type(match.trigger().type());
        if (Dates.isSpoken(type)) {
            // criticised the vote in Norland: what is said has no place but that of its verb
            return found;
        }
        found = found == null && Clauses.isNominal(match.word()) ? closing(match.word(), null) : found;
        Word matter = type.isMaterial() ? null : matter(match);
        Word word = match.bearer();
        for (int i = 0; found == null && i < REACH && word != null; i++) {
            found = at(word);
            found = found == null ? closing(word, matter) : found;
            found = found == null ? meanwhile(word) : found;
            boolean shares = word.is("advcl") && meanwhile.sharesTime(word);
            word = shares ? word.head() : null;
        }
        return found;
    }

    /** Returns the place that a phrase of a word names. */
    private @Nullable String at(Word host) {
        for (Word child : host.children()) {
            String place = child.is("obl") || child.is("nmod") ? named(child) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Discussed the missiles in Norland: what is talked about has its own place; null if nothing or somebody is. */
    private @Nullable Word matter(Match match) {
        Word object = match.bearer().child("obj");
        boolean thing = object != null
                && !object.subtree().contains(match.word().span())
                && entities.headedAt(object.start()) == null;
        return thing ? object : null;
    }

    private @Nullable String closing(Word host, @Nullable Word matter) {
        for (Word phrase : edges.of(host, matter)) {
            String place = named(phrase);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Died when rebels attacked a camp in Arlen. */
    private @Nullable String meanwhile(Word verb) {
        for (Word child : verb.children()) {
            String place = meanwhile.isBelow(child) ? at(child) : null;
            place = place == null && meanwhile.isBelow(child) ? closing(child, null) : place;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Returns the place of a phrase that says where, {@code in Arlen}, {@code in the city of Arlen}; null for other phrases. */
    private @Nullable String named(Word phrase) {
        if (!saysWhere(phrase)) {
            return null;
        }
        for (Word word = phrase; word != null; word = inner(word)) {
            Entity entity = entities.headedAt(word.start());
            if (entity != null) {
                return isPlace(entity) ? entity.id() : null;
            }
        }
        return null;
    }

    private @Nullable Word inner(Word noun) {
        for (Word child : noun.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            boolean of = preposition != null && knowledge.isNoun("inner", preposition.lemma());
            if (of || child.is("appos") && child.index() > noun.index()) {
                return child;
            }
        }
        return null;
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
    }

    private boolean saysWhere(Word phrase) {
        for (Slot slot : knowledge.place().recipients()) {
            if (Matcher.hasCase(phrase, slot.word())) {
                return true;
            }
        }
        return false;
    }
}
