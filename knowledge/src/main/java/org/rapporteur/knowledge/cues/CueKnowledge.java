// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.cues;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.cues.Cue.Factuality;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Kind;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.table.Table;

/** Words of saying, thinking and wanting. */
public final class CueKnowledge {
    private final List<Cue> all;
    private final Map<Part, Map<String, List<CueWord>>> words = new EnumMap<>(Part.class);
    private final Map<String, Set<Marker>> markers = new HashMap<>();
    private final Map<String, Set<String>> settings = new HashMap<>();
    private final List<FalseFriend> falseFriends;
    private final List<Sense> senses;
    private final List<Setting> occasions;
    private final Map<String, Set<String>> saidOfNothing = new HashMap<>();

    /** What small words do in the clauses that tell what is said. */
    public enum Marker {
        /** opens a content: {@code that} */
        CONTENT,
        /** opens a question: {@code whether} */
        QUESTION,
        /** opens a circumstance, never a content: {@code because} */
        CIRCUMSTANCE,
        /** who is told follows: {@code to} */
        ADDRESSEE,
        /** whose it is, or who does it, follows: {@code by}, {@code of} */
        OWNER,
        /** joins a noun to what it is about: {@code a plan for} */
        TOPIC,
        /** what the subject of a clause has follows: {@code left with} plans to return */
        HAVING,
        /** what the object of the clause before does follows: {@code fined the firm for} refusing */
        CONTROL,
        /** what an infinitive begins with, where the verb behind it was taken for a noun: asked the envoy {@code to} fire the guard */
        INFINITIVE,
        /** a verb whose object does what follows: {@code lead} Oslo to demand */
        CAUSE,
        /** what stands before whoever wrote something: a report {@code by} the institute */
        AUTHOR,
        /** a verb that lends its subject to a noun: {@code issue} a warning */
        LIGHT,
        /** a verb whose subject says the words in marks behind its object: {@code use} the phrase “a lost year” */
        WORDING,
        /** opens a reporting clause put into what it reports: {@code as the envoy put it} */
        INSERTION,
        /** a speaker of a transcript says it of oneself: {@code I} */
        SELF,
        /** what stands right behind a comma for what was said before it: {@code which} the rebels deny */
        ANSWERED,
        /** a time, which is taken for a speaker where it stands before the verb: {@code The envoy on Friday said} */
        TIME,
        /** a thing that tells what somebody put into it: {@code report}, {@code poll}, {@code letter} */
        VOICE
    }

    /**
     * A verb that says nothing when it governs one of some nouns: {@code claim} three lives.
     *
     * @param verb in its dictionary form, with the preposition it governs them by if any: {@code agree on}
     * @param objects in their dictionary form
     * @param example a text in which nothing is found
     */
    public record FalseFriend(String verb, List<String> objects, String example) {}

    /**
     * A small word that does something in the clauses that tell what is said.
     *
     * @param lemma in its dictionary form
     * @param marker what it does
     * @param example a text that is read otherwise without it
     */
    public record Sense(String lemma, Marker marker, String example) {}

    /**
     * A noun for the occasion or the medium of saying something.
     *
     * @param noun in its dictionary form
     * @param prepositions that go before it
     * @param example a text that is read otherwise without it
     */
    public record Setting(String noun, List<String> prepositions, String example) {}

    private CueKnowledge(List<Cue> cues, List<Sense> senses, List<Setting> settings, List<FalseFriend> falseFriends) {
        this.falseFriends = falseFriends;
        this.senses = senses;
        this.occasions = settings;
        all = cues;
        Map<Part, Map<String, List<Cue>>> byLemma = new EnumMap<>(Part.class);
        for (Cue cue : cues) {
            byLemma.computeIfAbsent(cue.part(), part -> new LinkedHashMap<>())
                    .computeIfAbsent(cue.lemma(), lemma -> new ArrayList<>())
                    .add(cue);
        }
        byLemma.forEach((part, lemmas) -> {
            Map<String, List<CueWord>> byFirst = words.computeIfAbsent(part, p -> new HashMap<>());
            lemmas.forEach((lemma, each) -> byFirst.computeIfAbsent(first(lemma), first -> new ArrayList<>(1))
                    .add(new CueWord(each)));
            // "point out" is asked before "point"
            byFirst.values()
                    .forEach(list -> list.sort(
                            (a, b) -> Integer.compare(b.rest().size(), a.rest().size())));
        });
        senses.forEach(sense -> markers.computeIfAbsent(sense.lemma(), lemma -> EnumSet.noneOf(Marker.class))
                .add(sense.marker()));
        settings.forEach(setting -> this.settings.put(setting.noun(), new HashSet<>(setting.prepositions())));
        falseFriends.forEach(friend -> saidOfNothing.put(friend.verb(), new HashSet<>(friend.objects())));
    }

    private static String first(String lemma) {
        int blank = lemma.indexOf(' ');
        return blank < 0 ? lemma : lemma.substring(0, blank);
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static CueKnowledge load() {
        return new CueKnowledge(
                cues(),
                Table.read(
                        CueKnowledge.class,
                        "markers.tsv",
                        List.of("lemma", "marker", "example", "source"),
                        row -> new Sense(row.text("lemma"), row.code("marker", Marker.class), row.text("example"))),
                Table.read(
                        CueKnowledge.class,
                        "settings.tsv",
                        List.of("noun", "prepositions", "example", "source"),
                        row -> new Setting(row.text("noun"), row.list("prepositions"), row.text("example"))),
                Table.read(
                        CueKnowledge.class,
                        "false-friends.tsv",
                        List.of("verb", "objects", "example", "source"),
                        row -> new FalseFriend(row.text("verb"), row.list("objects"), row.text("example"))));
    }

    private static List<Cue> cues() {
        return Table.read(
                CueKnowledge.class,
                "cues.tsv",
                List.of("id", "lemma", "part", "frame", "with", "kind", "factuality", "example", "source"),
                row -> new Cue(
                        row.text("id"),
                        row.text("lemma"),
                        row.code("part", Part.class),
                        row.code("frame", Frame.class),
                        row.optional("with"),
                        row.code("kind", Kind.class),
                        row.code("factuality", Factuality.class),
                        row.text("example")));
    }

    /** Returns all cues, in the order of their ids. */
    public List<Cue> all() {
        return all;
    }

    /** Returns what small words do, in the order of the table. */
    public List<Sense> senses() {
        return senses;
    }

    /** Returns the nouns for occasions of saying something, in the order of the table. */
    public List<Setting> occasions() {
        return occasions;
    }

    /** Returns the same knowledge without one of the {@link #senses}. */
    public CueKnowledge without(Sense sense) {
        return new CueKnowledge(
                all, senses.stream().filter(each -> !each.equals(sense)).toList(), occasions, falseFriends);
    }

    /** Returns the same knowledge without one of the {@link #occasions}. */
    public CueKnowledge without(Setting setting) {
        return new CueKnowledge(
                all,
                senses,
                occasions.stream().filter(each -> !each.equals(setting)).toList(),
                falseFriends);
    }

    /** Returns the words that attribute and begin with a word; those of several words come first. */
    public List<CueWord> startingWith(Part part, String lemma) {
        return words.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Tells whether a word in its dictionary form does something in the clauses that tell what is said. */
    public boolean is(String lemma, Marker marker) {
        return markers.getOrDefault(lemma, Set.of()).contains(marker);
    }

    /** Tells whether a preposition and a noun say at which occasion something is said: {@code at a news conference}. */
    public boolean isSetting(String preposition, String noun) {
        return settings.getOrDefault(noun, Set.of()).contains(preposition);
    }

    /** Returns the verbs that say nothing of some objects, in the order of the table. */
    public List<FalseFriend> falseFriends() {
        return falseFriends;
    }

    /** Tells whether a verb says nothing when it governs a noun: {@code claimed three lives}. */
    public boolean isFalseFriend(String verb, String object) {
        return saidOfNothing.getOrDefault(verb, Set.of()).contains(object);
    }

    /** Tells whether a verb says nothing when it governs a noun by a preposition: {@code agreed on condition of}. */
    public boolean isFalseFriend(String verb, String preposition, String object) {
        return isFalseFriend(verb + " " + preposition, object);
    }
}
