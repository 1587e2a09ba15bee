// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingKnowledge.Preposition;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Meeting.Lead;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Tells what the words around a meeting are to it: parties, a forum, a place, leaders, topics. */
final class Roles {
    /** No noun phrase has more words before its noun than that. */
    private static final int BEFORE = 12;

    private static final String LIST = ",";

    private final MeetingKnowledge knowledge;
    private final Scene scene;
    private final Sentence sentence;
    private final Details details;

    Roles(MeetingKnowledge knowledge, Scene scene, Sentence sentence, Details details) {
        this.knowledge = knowledge;
        this.scene = scene;
        this.sentence = sentence;
        this.details = details;
    }

    /** {@code NATO summit}, {@code Geneva talks}, {@code Russian-American talks}, {@code Sorel's visit}. */
    void qualifier(Entity entity, Word word) {
        if (isForum(entity, word)) {
            forum(entity, word);
        } else if (entity.kind() == Kind.PLACE) {
            details.at(entity.id());
        } else if (takesPart(entity)) {
            party(entity);
        }
    }

    /** Takes in a noun behind a preposition; what stands behind none is nothing to the meeting. */
    void take(Word word, @Nullable PrepositionRole role) {
        if (role == null) {
            return;
        }
        Entity entity = scene.entity(word);
        switch (role) {
            case PARTY -> {
                details.partner();
                party(word);
            }
            case FORUM -> {
                if (entity != null && isForum(entity, word)) {
                    forum(entity, word);
                } else {
                    party(word);
                }
            }
            case PLACE -> {
                if (entity != null) {
                    place(entity, word);
                }
            }
            case GUEST_OF -> {
                if (entity != null) {
                    host(entity);
                }
            }
            case TOPIC -> topic(word);
            case LEADER -> leader(word);
            case WHEN -> {}
        }
    }

    private void topic(Word word) {
        Word first = word.leftmost();
        while (first.index() < word.index() && (first.upos() == Upos.ADP || first.upos() == Upos.CCONJ)) {
            first = sentence.words().get(first.index() + 1);
        }
        details.topic(new Span(first.start(), word.end()));
    }

    /** {@code led by the envoy, Ilse Harrow}: the one named leads, for the state that the envoy belongs to. */
    private void leader(Word word) {
        Entity entity = scene.entity(word);
        if (entity == null || !takesPart(entity)) {
            return;
        }
        boolean leads = false;
        for (int i = word.index(); i >= 0 && i > word.index() - BEFORE; i--) {
            leads |= knowledge.leads(sentence.words().get(i).lemma().toLowerCase(Locale.ROOT));
        }
        if (leads && entity.kind() == Kind.PERSON) {
            details.lead(new Lead(scene.side(entity.id()), entity.id()));
        } else {
            party(entity);
        }
    }

    /** One who takes part, or each member of a group that does. */
    private void party(Entity entity) {
        scene.each(entity).forEach(each -> details.party(each.id()));
    }

    void party(Word word) {
        Entity entity = scene.entity(word);
        Integer number = groupOf(word);
        Word named = word.xpos().equals("NNS") ? word.child("appos") : null;
        if (named != null && (number != null || isPerson(named))) {
            party(named); // the two leaders, A and B
            named.children("conj").forEach(this::party);
        } else if (number != null && (entity == null || entity.members().isEmpty())) {
            scene.statesBefore(word.start(), number).forEach(details::party);
        } else if ((entity != null && !entity.members().isEmpty() || !ownersOf(word, entity))
                && entity != null
                && takesPart(entity)) {
            if (knowledge.isGroup(word.lemma().toLowerCase(Locale.ROOT)) && !scene.isTold(entity.id())) {
                details.group(entity.id());
            }
            party(entity);
        }
    }

    /** {@code the ministers of Norway and Finland}: for several who are not named, those they belong to. */
    private boolean ownersOf(Word word, @Nullable Entity entity) {
        if (word.upos() != Upos.NOUN
                || !word.xpos().endsWith("S")
                || (entity != null
                        && entity.kind() != Kind.PERSON
                        && entity.kind() != Kind.PEOPLE
                        && entity.kind() != Kind.GOVERNMENT_BODY)) {
            return false;
        }
        boolean found = adjectives(word);
        for (Word owner : word.children("nmod")) {
            found |= owner(owner);
            found |= listed(owner);
            for (Word other : owner.children()) {
                found |= (other.is("conj") || isListed(other)) && owner(other);
            }
        }
        return found;
    }

    /** {@code Britain}, {@code France} and {@code Germany} behind {@code ministers from Italy}, whatever the parser takes them for. */
    private boolean listed(Word first) {
        List<Word> others = new ArrayList<>();
        boolean joined = false;
        int i = first.index() + 1;
        while (i + 1 < sentence.words().size()) {
            Word mark = sentence.words().get(i);
            joined |= mark.upos() == Upos.CCONJ;
            if (mark.upos() != Upos.CCONJ && !mark.form().equals(LIST)) {
                break;
            }
            int last = i + 1;
            while (last < sentence.words().size() && isNaming(sentence.words().get(last))) {
                last++;
            }
            Entity entity = last == i + 1 ? null : scene.entity(sentence.words().get(last - 1));
            if (entity == null || entity.kind() != Kind.COUNTRY && entity.kind() != Kind.INTERGOVERNMENTAL) {
                joined &= mark.upos() != Upos.CCONJ;
                break;
            }
            others.add(sentence.words().get(last - 1));
            i = last;
        }
        boolean found = false;
        for (Word other : joined ? others : List.<Word>of()) {
            found |= owner(other);
        }
        return found;
    }

    private static boolean isNaming(Word word) {
        return word.upos() == Upos.PROPN || word.upos() == Upos.DET;
    }

    /** {@code France} in {@code ministers from Britain, France and Germany}, where the parser misses the list. */
    private static boolean isListed(Word word) {
        Word mark = word.child("punct");
        return word.relation().equals("nmod:unmarked")
                && word.head() != null
                && word.upos() == Upos.PROPN
                && mark != null
                && mark.form().equals(LIST)
                && mark.index() == word.index() - 1;
    }

    private boolean isPerson(Word name) {
        Entity entity = name.upos() == Upos.PROPN ? scene.entity(name) : null;
        return entity != null && entity.kind() == Kind.PERSON;
    }

    /** Tells whether a word means where the report was written: {@code met here on Tuesday}. */
    boolean isHere(Word word) {
        return word.upos() == Upos.ADV && knowledge.isHere(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Takes the place that the report was written at for that of the meeting, if its dateline gives one. */
    void here() {
        String place = scene.here();
        if (place != null) {
            details.at(place);
        }
    }

    /** {@code Norwegian, Finnish and Swedish negotiators}. */
    private boolean adjectives(Word noun) {
        boolean found = false;
        for (Word adjective : noun.children("amod")) {
            for (Word other : adjective.children("conj")) {
                found |= owner(other);
            }
            found |= adjective.has("conj") && owner(adjective);
        }
        return found;
    }

    private boolean owner(Word word) {
        Entity entity = scene.entity(word);
        if (entity == null || !takesPart(entity) || entity.kind() == Kind.PERSON) {
            return false;
        }
        party(entity);
        return true;
    }

    /** Returns how many parties {@code the two countries} are; null for other words. */
    private @Nullable Integer groupOf(Word word) {
        if (!knowledge.isGroup(word.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (Word child : word.children()) {
            Integer count = knowledge.count(child.form().toLowerCase(Locale.ROOT));
            if (count != null) {
                return count;
            }
        }
        return null;
    }

    void place(Entity entity, Word word) {
        Mention mention = scene.mention(word);
        boolean named = mention != null && mention.form() == Mention.Form.NAME;
        switch (entity.kind()) {
            case PLACE, COUNTRY -> details.at(entity.id());
            case INTERGOVERNMENTAL -> forum(entity, word);
            case GOVERNMENT_BODY, ORGANIZATION -> {
                if (named) {
                    details.at(entity.id());
                }
            }
            default -> {}
        }
    }

    /** The one that is visited is a place, and a party where it is a state or a person. */
    void host(Entity entity) {
        if (entity.kind() == Kind.PLACE || entity.kind() == Kind.COUNTRY) {
            details.at(entity.id());
        }
        if (entity.kind() != Kind.PLACE && takesPart(entity)) {
            party(entity);
        }
    }

    void forum(Entity entity, Word word) {
        details.forum(entity.id());
        Mention mention = scene.mention(word);
        if (mention != null) {
            for (Entity inner : scene.within(mention)) {
                if (!inner.id().equals(entity.id())
                        && (inner.kind() == Kind.COUNTRY || inner.kind() == Kind.INTERGOVERNMENTAL)) {
                    details.party(inner.id());
                }
            }
            namesInside(mention, entity.id());
        }
        members(word);
    }

    /** {@code NATO-Russia Council}: the parts of its name name parties, if the text names them elsewhere too. */
    private void namesInside(Mention mention, String forum) {
        for (Word part : sentence.words(mention.span())) {
            Entity named = part.upos() == Upos.PROPN ? scene.named(part.form()) : null;
            if (named != null
                    && !named.id().equals(forum)
                    && (named.kind() == Kind.COUNTRY || named.kind() == Kind.INTERGOVERNMENTAL)) {
                details.party(named.id());
            }
        }
    }

    /** {@code of which Ukraine is a member}. */
    private void members(Word forum) {
        for (int i = forum.leftmost().index(); i <= forum.rightmost().index(); i++) {
            Word word = sentence.words().get(i);
            if (knowledge.isMember(word.lemma()) && word.has("cop")) {
                Word subject = word.child("nsubj");
                Entity entity = subject == null ? null : scene.entity(subject);
                if (entity != null && takesPart(entity)) {
                    party(entity);
                }
            }
        }
    }

    boolean isForum(Entity entity, Word word) {
        return entity.kind() == Kind.INTERGOVERNMENTAL
                || (entity.kind() != Kind.PERSON
                        && knowledge.isBody(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Returns what a preposition makes of the words behind it; WHEN, which makes little of them, for those not known. */
    PrepositionRole role(String lemma) {
        Preposition preposition = knowledge.preposition(lemma);
        return preposition == null ? PrepositionRole.WHEN : preposition.role();
    }

    static boolean takesPart(Entity entity) {
        return entity.kind() != Kind.PLACE && entity.kind() != Kind.MEDIA;
    }
}
