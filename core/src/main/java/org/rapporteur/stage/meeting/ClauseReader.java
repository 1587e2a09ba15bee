// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** Gathers what the clause around a meeting says of it: who takes part, and when and where, if not said closer by. */
final class ClauseReader {
    /** Where a clause has no subject of its own, that of a clause above it serves; no further up than that. */
    private static final int CLIMB = 4;

    /** A day between a subject and its verb is of so many words at most. */
    private static final int BEFORE = 6;

    private final Scene scene;
    private final Sentence sentence;
    private final DetailReader reader;

    ClauseReader(Scene scene, Sentence sentence, DetailReader reader) {
        this.scene = scene;
        this.sentence = sentence;
        this.reader = reader;
    }

    /** Reads the clause of a verb, the meeting itself left aside. */
    void read(Word verb, Word meeting) {
        subject(verb, meeting);
        Word word = verb;
        for (int i = 0; i < CLIMB && word != null; i++) {
            circumstances(word, meeting);
            Word below = word == verb ? word.child("xcomp") : null;
            if (below != null) {
                circumstances(below, meeting);
            }
            boolean goesOn = word.is("conj") && !word.has("mark")
                    || (word.is("xcomp") && reader.details().time() == null);
            word = goesOn ? word.head() : null;
        }
        before(verb);
    }

    /** {@code envoys on Friday held talks}, where the parser hangs the day on the envoys. */
    private void before(Word verb) {
        Time time = reader.details().time() == null ? timeBefore(verb) : null;
        if (time != null) {
            reader.details().when(time);
        }
    }

    private @Nullable Time timeBefore(Word verb) {
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - BEFORE); i--) {
            Word word = sentence.words().get(i);
            Time time = scene.timeAt(word);
            if (time != null) {
                return time;
            }
            boolean between = switch (word.upos()) {
                case AUX, ADV, PROPN, NUM, NOUN -> true;
                default -> word.is("punct");
            };
            if (!between || scene.entity(word) != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code urged the chancellor in a phone call}: who is spoken to takes part. */
    void object(Word verb) {
        Word object = verb.has("obj") ? verb.child("obj") : verb.child("iobj");
        Entity entity = object == null ? null : scene.entity(object);
        if (object != null && entity != null && scene.isPublic(entity.id())) {
            parties(object);
        }
    }

    private void subject(Word verb, Word meeting) {
        Word word = verb;
        for (int i = 0; i < CLIMB && word != null; i++) {
            Word subject = subjectOf(word, verb);
            subject = subject == null ? Relatives.doer(word) : Relatives.meant(subject);
            if (subject != null) {
                if (subject != meeting) {
                    subjects(word, subject);
                }
                return;
            }
            boolean shared = word.is("conj") || word.is("xcomp") || word.is("advcl");
            word = shared ? word.head() : null;
        }
    }

    /** {@code the ministers together with the envoy will meet}: the parser takes both for subjects; or a day for one. */
    private void subjects(Word verb, Word subject) {
        Word apart = scene.timeAt(subject) == null ? null : before(subject, verb);
        Word object = verb.child("obj");
        boolean beside = isWithState(verb) || object != null && isWithState(object);
        parties(apart == null ? subject : apart, beside);
        for (Word other : verb.children("nsubj")) {
            boolean named = other != subject && scene.entity(other) != null;
            if (subject.is("nsubj") && named && other.index() < verb.index()) {
                parties(other);
            }
        }
    }

    /** {@code Sorel, on Friday met}: who stands before the day. */
    private @Nullable Word before(Word time, Word verb) {
        for (int i = time.index() - 1; i >= Math.max(0, verb.index() - BEFORE); i--) {
            Word word = sentence.words().get(i);
            if (scene.entity(word) != null) {
                return word;
            }
        }
        return null;
    }

    /** Who meets: the one who is asked to, if somebody is: {@code urged Oslo to meet}. */
    private static @Nullable Word subjectOf(Word word, Word verb) {
        Word asked = word != verb && verb.is("xcomp") ? word.child("obj") : null;
        if (asked != null) {
            return asked;
        }
        Word subject = word.child("nsubj");
        if (subject != null && subject.relation().equals("nsubj:pass") && word != verb) {
            return subject;
        }
        return subject;
    }

    /** Takes in a noun, and those coordinated with it, as who takes part. */
    void parties(Word first) {
        parties(first, false);
    }

    private void parties(Word first, boolean withState) {
        List<Word> all = new ArrayList<>(List.of(first));
        for (Word other : first.children("conj")) {
            Word visitor = other.upos() == Upos.VERB ? other.child("obj") : null; // Sorel and visiting minister Imhof
            all.add(visitor == null ? other : visitor);
        }
        boolean beside = withState || all.stream().map(scene::entity).anyMatch(ClauseReader::isState);
        all.forEach(word -> party(word, beside));
    }

    /** Tells whether a state is met, or talked with. */
    private boolean isWithState(Word word) {
        for (Word child : word.children()) {
            Word preposition = child.child("case");
            boolean party = preposition != null
                    && reader.roles().role(preposition.lemma().toLowerCase(Locale.ROOT)) == PrepositionRole.PARTY;
            if (party && isState(scene.entity(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(@Nullable Entity entity) {
        return entity != null && (entity.kind() == Entity.Kind.COUNTRY || entity.kind() == Entity.Kind.GOVERNMENT_BODY);
    }

    /**
     * Takes in a noun as who takes part, or as what meets.
     *
     * @param beside whether a state is coordinated or met with it: {@code NATO and Russia will meet}, where NATO meets somebody
     */
    private void party(Word word, boolean beside) {
        Entity entity = scene.entity(word);
        boolean union = beside && entity != null && entity.kind() == Entity.Kind.INTERGOVERNMENTAL;
        if (entity != null && !union && reader.roles().isForum(entity, word)) {
            reader.roles().forum(entity, word);
        } else {
            reader.roles().party(word);
        }
    }

    /** Reads when, where and with whom a verb says that something is done. */
    void circumstances(Word verb, Word meeting) {
        for (Word child : verb.children()) {
            if (child == meeting || child.dominates(meeting)) {
                continue;
            }
            if (isApart(child, verb)) {
                continue;
            }
            if (reader.roles().isHere(child)) {
                reader.roles().here();
            } else if (child.is("obl") || child.is("advmod") || child.is("nmod") || isDay(child)) {
                Time time = time(child);
                Time length = time == null ? length(child) : null;
                if (time != null) {
                    reader.details().when(time);
                } else if (length != null) {
                    reader.details().lasts(length);
                } else {
                    place(child);
                }
            }
        }
    }

    /** {@code were to begin October 27}, where the parser takes the day for what is begun. */
    private boolean isDay(Word child) {
        return child.is("obj") && time(child) != null;
    }

    /** {@code three weeks after they met}: how long after is not how long they met. */
    private static boolean isApart(Word child, Word verb) {
        Word mark = verb.child("mark");
        return mark != null && child.index() < mark.index();
    }

    private @Nullable Time length(Word child) {
        List<Word> words = sentence.words();
        for (int i = child.leftmost().index(); i <= child.index(); i++) {
            Time length = scene.lengthAt(words.get(i));
            if (length != null) {
                return length;
            }
        }
        return null;
    }

    private @Nullable Time time(Word child) {
        List<Word> words = sentence.words();
        for (int i = child.leftmost().index(); i <= child.index(); i++) {
            Time time = scene.timeAt(words.get(i));
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private void place(Word child) {
        Word preposition = child.child("case");
        Entity entity = scene.entity(child);
        if (preposition != null && entity != null && child.upos() != Upos.PRON) {
            switch (reader.roles().role(preposition.lemma().toLowerCase(Locale.ROOT))) {
                case PLACE -> reader.roles().place(entity, child);
                case PARTY, LEADER -> {
                    reader.roles().party(child);
                    child.children("conj").forEach(reader.roles()::party);
                }
                default -> {}
            }
        }
    }
}
