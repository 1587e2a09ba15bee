// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingVerb;
import org.rapporteur.knowledge.meetings.MeetingVerb.Target;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Reads a verb that tells of a meeting: {@code met}, {@code spoke by phone}. */
final class VerbMention {
    private final MeetingKnowledge knowledge;
    private final Reality reality;
    private final Scene scene;
    private final Sentence sentence;

    VerbMention(MeetingKnowledge knowledge, Reality reality, Scene scene, Sentence sentence) {
        this.knowledge = knowledge;
        this.reality = reality;
        this.scene = scene;
        this.sentence = sentence;
    }

    /** Returns what the verb tells; null if it does not tell of a meeting here. */
    @Nullable
    Told read(Word word, MeetingVerb verb) {
        if (word.is("amod") || word.is("compound") || !isBeside(word, verb)) {
            return null;
        }
        boolean guests = verb.object() == Target.GUEST || verb.object() == Target.PEOPLE;
        Word host = guests ? agent(word) : null;
        boolean received = verb.object() == Target.GUEST || host != null;
        Status status = host == null && isPassive(word) ? null : reality.of(word);
        if (status == null) {
            return null;
        }
        DetailReader reader = new DetailReader(knowledge, scene, sentence);
        Word object = host == null ? object(word) : host;
        boolean matter = verb.object() == Target.MATTER;
        if (object != null && matter) {
            matter(object, verb, reader);
        } else if (object != null && !object(object, host == null ? verb.object() : Target.PEOPLE, reader)) {
            return null;
        }
        if ((object == null || matter) && !others(word, verb, reader)) {
            return null;
        }
        int own = reader.details().parties().size();
        new ClauseReader(scene, sentence, reader).read(word, word);
        Word assembled = assembled(word);
        if (assembled != null && assembled == word.head()) {
            reader.roles().party(assembled);
        }
        reader.after(object == null ? word : object);
        Details details = reader.details();
        if (verb.object() == Target.PLACE && details.parties().size() <= own) {
            return null;
        }
        if (received && !isAmongOfficials(details)) {
            return null;
        }
        boolean many = details.parties().size() > 1 || details.forum() != null || isAssembly(word, verb, details);
        if (!many && verb.kind() != MeetingKind.VISIT) {
            return null;
        }
        Span span = new Span(word.start(), Math.max(word.end(), reader.end()));
        return new Told(
                sentence,
                span,
                word,
                false,
                verb.kind(),
                false,
                !matter && isAgain(word),
                false,
                true,
                MentionFinder.inTime(status, details.time(), scene.day()),
                details,
                false,
                verb.id());
    }

    /** {@code the envoys met in Vienna}: several in office, though none is named. */
    private boolean isAssembly(Word word, MeetingVerb verb, Details details) {
        Word subject = assembled(word);
        return subject != null
                && (subject.xpos().equals("NNS") && scene.isOffice(subject) || isCollective(subject, word))
                && verb.object() != Target.PLACE
                && (details.place() != null || details.time() != null);
    }

    /** {@code the opposition will meet on Tuesday}: one who is many. */
    private boolean isCollective(Word subject, Word verb) {
        Entity entity = scene.entity(subject);
        boolean many = entity != null
                && switch (entity.kind()) {
                    case ORGANIZATION, GOVERNMENT_BODY, INTERGOVERNMENTAL, ARMED_GROUP -> true;
                    default -> false;
                };
        return many && entity != null && !verb.has("obj") && scene.isPublic(entity.id());
    }

    /** The subject of a verb; where the parser takes a whole sentence for a noun with a participle, that noun. */
    private static @Nullable Word assembled(Word verb) {
        Word head = verb.is("acl") && verb.xpos().equals("VBN") && !verb.has("aux") ? verb.head() : null;
        return head != null && head.head() == null && head.index() < verb.index() ? head : verb.child("nsubj");
    }

    /** A prize or a guest of a hotel is received too: only those in office meet by it. */
    private boolean isAmongOfficials(Details details) {
        return details.parties().size() > 1
                && (details.time() != null || details.place() != null)
                && details.parties().stream().allMatch(scene::isPublic);
    }

    /** Returns who does what a passive tells: {@code received by the president}; null if it does not say. */
    private static @Nullable Word agent(Word verb) {
        for (Word child : verb.children()) {
            if (child.relation().equals("obl:agent")) {
                return child;
            }
        }
        return null;
    }

    /** {@code later met}, {@code also met}: not those who met before. */
    private boolean isAgain(Word verb) {
        for (Word child : verb.children()) {
            if (child.is("advmod") && knowledge.isAnew(child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Who is met at the airport meets nobody. */
    private static boolean isPassive(Word word) {
        for (Word child : word.children()) {
            if (child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(Word word, MeetingVerb verb) {
        if (verb.beside().isEmpty()) {
            return true;
        }
        for (Word child : word.children()) {
            boolean around = child.is("nsubj") || child.is("obj"); // discussed the crisis with the chancellor
            if (isSaidBeside(child, verb) || isPartner(child, verb) || around && isBelow(child, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(Word noun, MeetingVerb verb) {
        boolean matter = verb.object() == Target.MATTER && noun.is("obj");
        return noun.children().stream()
                .anyMatch(below -> isSaidBeside(below, verb) || matter && isPartner(below, verb));
    }

    private static boolean isSaidBeside(Word word, MeetingVerb verb) {
        return verb.beside().contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code spoke with the president about the crew}: two who act in public affairs, and no reporters. */
    private boolean isPartner(Word child, MeetingVerb verb) {
        Word preposition = child.is("obl") || child.is("nmod") ? child.child("case") : null;
        Entity entity = preposition == null ? null : scene.entity(Relatives.meant(child));
        return entity != null
                && preposition != null
                && !verb.with().isEmpty()
                && preposition
                        .lemma()
                        .toLowerCase(Locale.ROOT)
                        .equals(verb.with().get(0))
                && scene.isPublic(entity.id())
                && entity.kind() != Entity.Kind.GOVERNMENT_BODY;
    }

    /** Who or what is met; null for a manner: {@code met face to face}. */
    private @Nullable Word object(Word verb) {
        Word object = verb.child("obj");
        return object == null || knowledge.isManner(object.lemma().toLowerCase(Locale.ROOT)) ? null : object;
    }

    private void matter(Word object, MeetingVerb verb, DetailReader reader) {
        reader.roles().take(object, PrepositionRole.TOPIC);
        for (Word child : object.children()) {
            if (isPartner(child, verb)) {
                reader.roles().party(child);
                child.children("conj").forEach(reader.roles()::party);
            }
        }
    }

    /** What hangs on a verb, or on the manner behind it: {@code met face to face with the chancellor}. */
    private List<Word> around(Word verb) {
        Word manner = verb.child("obj");
        if (manner == null || !knowledge.isManner(manner.lemma().toLowerCase(Locale.ROOT))) {
            return verb.children();
        }
        List<Word> around = new ArrayList<>(verb.children());
        around.addAll(manner.children());
        manner.children().forEach(below -> around.addAll(below.children()));
        return around;
    }

    /** A demand can be met too: only who can take part is. */
    private boolean object(Word pronoun, Target target, DetailReader reader) {
        Word object = Relatives.meant(pronoun);
        Entity entity = scene.entity(object);
        if (entity == null || target == Target.NOBODY) {
            return false;
        }
        boolean place = entity.kind() == Entity.Kind.PLACE;
        switch (target) {
            case PLACE -> reader.roles().host(entity);
            case GUEST -> {
                if (entity.kind() != Entity.Kind.PERSON || !scene.isPublic(entity.id())) {
                    return false;
                }
                reader.roles().party(object);
                object.children("conj").forEach(reader.roles()::party);
            }
            default -> {
                if (place) {
                    return false;
                }
                reader.roles().party(object);
                object.children("conj").forEach(reader.roles()::party);
            }
        }
        return true;
    }

    /** {@code met with resistance} is no meeting: whoever is met with must be able to take part. */
    private boolean others(Word word, MeetingVerb verb, DetailReader reader) {
        for (Word child : around(word)) {
            Word preposition = child.is("obl") ? child.child("case") : null;
            if (preposition != null && verb.with().contains(preposition.lemma().toLowerCase(Locale.ROOT))) {
                Word other = Relatives.meant(child);
                Entity entity = scene.entity(other);
                if (entity == null
                        || other.upos() == Upos.PRON && entity.mentions().size() < 2) {
                    return false;
                }
                reader.roles().party(other);
                child.children("conj").forEach(reader.roles()::party);
                return true;
            }
        }
        return verb.object() != Target.PLACE && verb.object() != Target.GUEST;
    }
}
