// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** The ontologies PLOVER and CAMEO, and the words that tell events. */
public final class EventKnowledge {
    private static final String FALLBACK = "fallback";
    private static final String PLACE = "place";
    private static final String LASTING = "lasting";
    private static final String DATING = "dating";
    private static final String COUNTING = "counting";

    /** The classes of nouns that the reader itself asks for. */
    private static final Set<String> READ = Set.of(
            "actor",
            "beside",
            "both",
            "blame",
            "charge",
            "conflict",
            "definite",
            "demand",
            "estimate",
            "far",
            "force",
            "agent",
            "along",
            "apart",
            "imposing",
            "meanwhile",
            "opposing",
            "rallying",
            "voicing",
            "founding",
            "outcome",
            "topic",
            "inner",
            "inverted",
            "singling",
            "measure",
            "mishap",
            "nobody",
            "reciprocal",
            "ascribing",
            "border",
            "clausal",
            "fate",
            "listing",
            "reflexive",
            "stative",
            "toll",
            "official",
            "pair",
            "side");

    private final EventOntology ontology;
    private final Map<String, Frame> frames;
    private final List<ClassMember> members;
    private final Map<String, Set<String>> classes;
    private final Set<String> asked;
    private final Set<String> nouns;
    private final Map<String, List<Trigger>> triggers;
    private final Map<String, List<LightVerb>> lightVerbs;
    private final Map<String, List<Governor>> governors;
    private final Map<String, List<String>> contexts;

    /** A noun of a class. */
    record ClassMember(String name, String lemma) {}

    EventKnowledge(EventTables tables) {
        ontology = EventOntology.load();
        frames = Table.read(
                        EventKnowledge.class,
                        "frames.tsv",
                        List.of("frame", "actors", "recipients", "symmetric", "source"),
                        EventKnowledge::frame)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Frame::name, Function.identity()));
        members = tables.read(
                "nouns.tsv",
                List.of("class", "lemma", "source"),
                2,
                row -> new ClassMember(row.text("class"), row.text("lemma")));
        classes = grouped(members);
        nouns = classes.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        TriggerTable lines = new TriggerTable(ontology, frames, classes);
        triggers = byLemma(lines.read(tables), Trigger::lemma, heaviestFirst());
        asked = lines.asked();
        lightVerbs = byLemma(
                tables.read(
                        "light-verbs.tsv",
                        List.of("id", "lemma", "particle", "preposition", "direction", "example", "source"),
                        1,
                        EventKnowledge::lightVerb),
                LightVerb::lemma,
                Comparator.comparing(LightVerb::id));
        governors = byLemma(
                tables.read(
                        "governors.tsv",
                        List.of("id", "lemma", "complement", "effect", "negated", "example", "source"),
                        1,
                        EventKnowledge::governor),
                Governor::lemma,
                Comparator.comparing(Governor::id));
        contexts = grouped(Table.read(
                        EventKnowledge.class,
                        "context-words.tsv",
                        List.of("lemma", "context", "source"),
                        row -> new ClassMember(row.text("lemma"), row.text("context"))))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().stream().sorted().toList()));
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems of a table
     */
    public static EventKnowledge load() {
        return load(file -> file, file -> null);
    }

    /**
     * Reads the tables of this room, with a user's own lines over those of {@link #tables()}: a line with the id of one of ours
     * takes its place, any other is added.
     *
     * @param name what the user's table of a name is called in messages
     * @param open opens the user's table of a name; null where there is none
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems of a table
     */
    public static EventKnowledge load(UnaryOperator<String> name, Function<String, @Nullable Reader> open) {
        return new EventKnowledge(new EventTables(name, open));
    }

    /** Returns the names of the tables that a user may have, in order. */
    public static List<String> tables() {
        return EventTables.FILES;
    }

    private static Comparator<Trigger> heaviestFirst() {
        return Comparator.comparingInt((Trigger trigger) -> -trigger.weight()).thenComparing(Trigger::id);
    }

    private static <T> Map<String, List<T>> byLemma(List<T> lines, Function<T, String> lemma, Comparator<T> order) {
        return lines.stream()
                .collect(groupingBy(
                        lemma,
                        LinkedHashMap::new,
                        collectingAndThen(
                                Collectors.toList(),
                                list -> list.stream().sorted(order).toList())));
    }

    private static Map<String, Set<String>> grouped(List<ClassMember> members) {
        return members.stream()
                .collect(groupingBy(ClassMember::name, mapping(ClassMember::lemma, toUnmodifiableSet())));
    }

    private static Frame frame(Row row) {
        return new Frame(
                row.text("frame"),
                row.list("actors").stream().map(Slot::of).toList(),
                row.list("recipients").stream().map(Slot::of).toList(),
                row.text("symmetric").equals("yes"));
    }

    private static LightVerb lightVerb(Row row) {
        return new LightVerb(
                row.text("id"),
                row.text("lemma"),
                row.optional("particle"),
                row.optional("preposition"),
                row.code("direction", LightVerb.Direction.class),
                row.text("example"));
    }

    private static Governor governor(Row row) {
        return new Governor(
                row.text("id"),
                row.text("lemma"),
                row.text("complement"),
                row.code("effect", Governor.Effect.class),
                row.code("negated", Governor.Effect.class),
                row.text("example"));
    }

    /** Returns the types, modes, contexts and codes. */
    public EventOntology ontology() {
        return ontology;
    }

    /** Returns the lines of the lexicon for a lemma, those with the heaviest conditions first. */
    public List<Trigger> triggers(String lemma) {
        return triggers.getOrDefault(lemma, List.of());
    }

    /** Tells whether a lemma has a line in the lexicon or in a class of nouns. */
    public boolean knows(String lemma) {
        return triggers.containsKey(lemma) || nouns.contains(lemma);
    }

    /** Returns the whole lexicon, in the order of lemmas. */
    public List<Trigger> triggers() {
        return triggers.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the light verbs of a lemma. */
    public List<LightVerb> lightVerbs(String lemma) {
        return lightVerbs.getOrDefault(lemma, List.of());
    }

    /** Returns all light verbs. */
    public List<LightVerb> lightVerbs() {
        return lightVerbs.values().stream().flatMap(List::stream).toList();
    }

    /** Returns what a lemma makes of an event that hangs on it in some way. */
    public Optional<Governor> governor(String lemma, String complement) {
        for (Governor governor : governors.getOrDefault(lemma, List.of())) {
            if (governor.complement().equals(complement)) {
                return Optional.of(governor);
            }
        }
        return Optional.empty();
    }

    /** Returns all governors. */
    public List<Governor> governors() {
        return governors.values().stream().flatMap(List::stream).toList();
    }

    /** Tells whether a noun is of a class of {@code nouns.tsv}. */
    public boolean isNoun(String noun, String lemma) {
        return classes.getOrDefault(noun, Set.of()).contains(lemma);
    }

    /** Returns the nouns of all classes. */
    List<ClassMember> members() {
        return members;
    }

    /** Tells whether a line of the lexicon or the reader asks for a class of nouns. */
    boolean isUsed(String noun) {
        return READ.contains(noun) || asked.contains(noun);
    }

    /** Returns the contexts that a word speaks for, in order. */
    public List<String> contexts(String lemma) {
        return contexts.getOrDefault(lemma, List.of());
    }

    /** Returns where recipients are looked for when the frame's own places are empty, and actors of deeds of state. */
    public Frame fallback() {
        return frameNamed(FALLBACK);
    }

    /** Returns where an event takes place: the recipients of this frame. */
    public Frame place() {
        return frameNamed(PLACE);
    }

    /** Tells whether a length behind a preposition tells how long something lasts: {@code for three weeks}. */
    public boolean isLasting(String preposition) {
        return isIn(LASTING, preposition);
    }

    /** Tells whether what stands behind a preposition is the date of a noun: {@code an attack on Sunday}. */
    public boolean isDating(String preposition) {
        return isIn(DATING, preposition);
    }

    /** Tells whether a length before a word tells how far something lies from another: {@code two days after}. */
    public boolean isCounting(String word) {
        return isIn(COUNTING, word);
    }

    private boolean isIn(String frame, String preposition) {
        return frameNamed(frame).recipients().stream()
                .anyMatch(slot -> slot.word().equals(preposition));
    }

    private Frame frameNamed(String name) {
        Frame frame = frames.get(name);
        if (frame == null) {
            throw new IllegalStateException("frames.tsv has no line '" + name + "'");
        }
        return frame;
    }
}
