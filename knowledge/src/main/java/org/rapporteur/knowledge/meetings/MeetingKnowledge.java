// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingFrame.Effect;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** Words for talks, rounds and forums. */
public final class MeetingKnowledge {
    private final Map<String, MeetingNoun> nouns;
    private final Map<String, MeetingVerb> verbs;
    private final Map<Role, Map<String, List<MeetingFrame>>> frames;
    private final Map<String, Preposition> prepositions;
    private final Map<String, Context> contexts;
    private final Map<String, Definiteness> determiners;
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> counts;
    private final Map<String, Boolean> groups;
    private final Map<String, Boolean> leading;
    private final Set<String> gathering;
    private final Set<String> occasions;
    private final Set<String> members;
    private final Set<String> bodies;
    private final Set<String> hypotheticals;
    private final Set<String> topics;
    private final Set<String> counters;
    private final Set<String> anew;
    private final Set<String> here;
    private final Set<String> manners;
    private final Set<String> happenings;
    private final Set<String> sizing;
    private final Map<String, Qualifier> qualifiers;

    /**
     * A preposition on a meeting.
     *
     * @param id its line
     * @param lemma its dictionary form
     * @param role what it makes of the words behind it
     */
    public record Preposition(String id, String lemma, PrepositionRole role) {}

    /**
     * A preposition or conjunction before a meeting.
     *
     * @param id its line
     * @param lemma its dictionary form
     * @param effect what it presupposes of the meeting
     */
    public record Context(String id, String lemma, Effect effect) {}

    private MeetingKnowledge() {
        nouns = byKey(
                read(
                        "nouns.tsv",
                        "id lemma number kind before example source",
                        row -> new MeetingNoun(
                                row.text("id"),
                                row.text("lemma"),
                                is(row, "number", "PLURAL", "ANY"),
                                row.code("kind", MeetingKind.class),
                                row.list("before"))),
                MeetingNoun::lemma);
        verbs = byKey(
                read(
                        "verbs.tsv",
                        "id lemma kind beside with object example source",
                        row -> new MeetingVerb(
                                row.text("id"),
                                row.text("lemma"),
                                row.code("kind", MeetingKind.class),
                                row.list("beside"),
                                row.list("with"),
                                row.code("object", MeetingVerb.Target.class))),
                MeetingVerb::lemma);
        frames = read(
                        "frames.tsv",
                        "id lemma particle role effect example source",
                        row -> new MeetingFrame(
                                row.text("id"),
                                row.text("lemma"),
                                row.optional("particle"),
                                row.code("role", Role.class),
                                row.code("effect", Effect.class)))
                .stream()
                .collect(Collectors.groupingBy(MeetingFrame::role, Collectors.groupingBy(MeetingFrame::lemma)));
        prepositions = byKey(
                read(
                        "prepositions.tsv",
                        "id lemma role example source",
                        row -> new Preposition(
                                row.text("id"), row.text("lemma"), row.code("role", PrepositionRole.class))),
                Preposition::lemma);
        contexts = byKey(
                read(
                        "contexts.tsv",
                        "id lemma effect example source",
                        row -> new Context(row.text("id"), row.text("lemma"), row.code("effect", Effect.class))),
                Context::lemma);
        determiners = facts("determiners.tsv", "word kind source", row -> row.code("kind", Definiteness.class));
        ordinals = facts(
                "ordinals.tsv",
                "word number source",
                row -> row.number("number").intValueExact());
        counts = facts(
                "counts.tsv", "word number source", row -> row.number("number").intValueExact());
        groups = facts("groups.tsv", "lemma of source", row -> is(row, "of", "STATES", "ANY"));
        leading = facts("leading.tsv", "lemma by source", row -> is(row, "by", "LEADS", "HOSTS"));
        gathering = Set.copyOf(read("gathering.tsv", "lemma who source", row -> gathered(row.text("lemma"), who(row))));
        occasions = words("occasions.tsv");
        members = words("members.tsv");
        bodies = words("bodies.tsv");
        hypotheticals = words("hypotheticals.tsv");
        topics = words("topics.tsv");
        anew = words("anew.tsv");
        here = words("here.tsv");
        manners = words("manners.tsv");
        happenings = words("happenings.tsv");
        sizing = Set.copyOf(read("sizing.tsv", "lemma source", row -> row.text("lemma")));
        counters = Set.copyOf(read(
                "counters.tsv", "word preposition source", row -> row.text("preposition") + " " + row.text("word")));
        qualifiers = byKey(
                read(
                        "qualifiers.tsv",
                        "id word status example source",
                        row -> new Qualifier(
                                row.text("id"), row.text("word"), row.code("status", Qualifier.Status.class))),
                Qualifier::word);
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static MeetingKnowledge load() {
        return new MeetingKnowledge();
    }

    /** Returns the noun for a meeting that has a lemma; null if it names none. */
    public @Nullable MeetingNoun noun(String lemma) {
        return nouns.get(lemma);
    }

    /** Returns the verb of meeting that has a lemma; null if it is none. */
    public @Nullable MeetingVerb verb(String lemma) {
        return verbs.get(lemma);
    }

    /** Returns what a word may do to a meeting in a role, by the word's lemma; nothing for most words. */
    public List<MeetingFrame> frames(Role role, String lemma) {
        return frames.getOrDefault(role, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Returns what a preposition on a meeting does; null for those that end what is said of it. */
    public @Nullable Preposition preposition(String lemma) {
        return prepositions.get(lemma);
    }

    /** Returns what a preposition before a meeting presupposes; null for most. */
    public @Nullable Context context(String lemma) {
        return contexts.get(lemma);
    }

    /** Returns what a determiner tells; null if it tells nothing. */
    public @Nullable Definiteness definiteness(String word) {
        return determiners.get(word);
    }

    /** Returns the number that an ordinal means; null for other words. */
    public @Nullable Integer ordinal(String word) {
        return ordinals.get(word);
    }

    /** Returns how many parties a word counts; null for other words. */
    public @Nullable Integer count(String word) {
        return counts.get(word);
    }

    /** Tells whether a noun means parties named before when it is counted: {@code the two sides}. */
    public boolean isGroup(String lemma) {
        return groups.containsKey(lemma);
    }

    /** Tells whether a verb on a meeting tells who leads or hosts it: {@code talks led by}. */
    public boolean isLeading(String lemma) {
        return leading.containsKey(lemma);
    }

    /** Tells whether whom such a verb names leads: {@code led by}; false for one who hosts. */
    public boolean leads(String lemma) {
        return leading.getOrDefault(lemma, false);
    }

    /** Tells whether the object of a verb on a meeting takes part in it: {@code a summit that included Norway}. */
    public boolean gathers(String lemma) {
        return gathering.contains(gathered(lemma, true));
    }

    /** Tells whether who does what a verb on a meeting tells takes part in it: {@code attended by Norway}. */
    public boolean isAttending(String lemma) {
        return gathering.contains(gathered(lemma, false));
    }

    private static String gathered(String lemma, boolean object) {
        return lemma + " " + object;
    }

    private static boolean who(Row row) {
        return is(row, "who", "OBJECT", "AGENT");
    }

    /** Tells whether a word makes an occasion of the meeting that it stands before: {@code news conference}. */
    public boolean isOccasion(String word) {
        return occasions.contains(word);
    }

    /** Tells whether a noun means one who belongs to a body. */
    public boolean isMember(String lemma) {
        return members.contains(lemma);
    }

    /** Tells whether a noun ends the name of a body that meets. */
    public boolean isBody(String lemma) {
        return bodies.contains(lemma);
    }

    /** Tells whether a word leaves open whether the clause behind it is so. */
    public boolean isHypothetical(String lemma) {
        return hypotheticals.contains(lemma);
    }

    /** Tells whether a word before a noun for a meeting makes it one of public affairs: {@code peace talks}. */
    public boolean isTopic(String lemma) {
        return topics.contains(lemma);
    }

    /** Tells whether a noun, with a preposition behind it, counts meetings or measures one: {@code days of}. */
    public boolean counts(String preposition, String lemma) {
        return counters.contains(preposition + " " + lemma);
    }

    /** Tells whether an adverb by a verb tells of another meeting than those told before: {@code later met}. */
    public boolean isAnew(String adverb) {
        return anew.contains(adverb);
    }

    /** Tells whether an adverb means the place that a report was written at. */
    public boolean isHere(String adverb) {
        return here.contains(adverb);
    }

    /** Tells whether a noun behind a verb of meeting tells how, and not whom: {@code met face to face}. */
    public boolean isManner(String lemma) {
        return manners.contains(lemma);
    }

    /** Tells whether a noun means what goes on somewhere: {@code talks on the war in Norway} are held elsewhere. */
    public boolean isHappening(String lemma) {
        return happenings.contains(lemma);
    }

    /** Tells whether a noun, counted before a meeting, tells how many take part: {@code six-party talks}. */
    public boolean isSizing(String lemma) {
        return sizing.contains(lemma);
    }

    /** Returns what an adjective before a meeting tells of how real it is; null for most. */
    public @Nullable Qualifier qualifier(String word) {
        return qualifiers.get(word);
    }

    private static boolean is(Row row, String column, String yes, String no) {
        String field = row.text(column);
        if (!field.equals(yes) && !field.equals(no)) {
            throw row.wrong(column, yes + " or " + no);
        }
        return field.equals(yes);
    }

    private static <T> Map<String, T> facts(String file, String columns, Function<Row, T> value) {
        String key = columns.substring(0, columns.indexOf(' '));
        return read(file, columns, row -> Map.entry(row.text(key), value.apply(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> words(String file) {
        return Set.copyOf(read(file, "word source", row -> row.text("word")));
    }

    private static <T> List<T> read(String file, String columns, Function<Row, T> reading) {
        return Table.read(MeetingKnowledge.class, file, List.of(columns.split(" ", -1)), reading);
    }

    private static <T> Map<String, T> byKey(List<T> lines, Function<T, String> key) {
        return lines.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
