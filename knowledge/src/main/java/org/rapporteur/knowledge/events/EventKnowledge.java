// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** The ontologies PLOVER and CAMEO, and the words that tell events. */
public final class EventKnowledge {
    private static final String FALLBACK = "fallback";
    private static final String PLACE = "place";
    private static final String LASTING = "lasting";
    private static final String DATING = "dating";
    private final EventOntology ontology;
    private final Map<String, Frame> frames;
    private final Map<String, Set<String>> classes;
    private final Set<String> nouns;
    private final Map<String, List<Trigger>> triggers;
    private final Map<String, List<LightVerb>> lightVerbs;
    private final Map<String, List<Governor>> governors;
    private final Map<String, List<String>> contexts;

    private record ClassMember(String name, String lemma) {}

    private EventKnowledge() {
        ontology = EventOntology.load();
        frames = Table.read(
                        EventKnowledge.class,
                        "frames.tsv",
                        List.of("frame", "actors", "recipients", "symmetric", "source"),
                        EventKnowledge::frame)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Frame::name, Function.identity()));
        classes = members("nouns.tsv", "class", "lemma");
        nouns = classes.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        triggers = byLemma(new TriggerTable(ontology, frames, classes).read(), Trigger::lemma, heaviestFirst());
        lightVerbs = byLemma(
                Table.read(
                        EventKnowledge.class,
                        "light-verbs.tsv",
                        List.of("id", "lemma", "particle", "preposition", "direction", "example", "source"),
                        EventKnowledge::lightVerb),
                LightVerb::lemma,
                Comparator.comparing(LightVerb::id));
        governors = byLemma(
                Table.read(
                        EventKnowledge.class,
                        "governors.tsv",
                        List.of("id", "lemma", "complement", "effect", "negated", "example", "source"),
                        EventKnowledge::governor),
                Governor::lemma,
                Comparator.comparing(Governor::id));
        contexts = members("context-words.tsv", "lemma", "context").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().stream().sorted().toList()));
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems of a table
     */
    public static EventKnowledge load() {
        return new EventKnowledge();
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

    private static Map<String, Set<String>> members(String file, String key, String value) {
        return Table.read(
                        EventKnowledge.class,
                        file,
                        List.of(key, value, "source"),
                        row -> new ClassMember(row.text(key), row.text(value)))
                .stream()
                .collect(groupingBy(ClassMember::name, mapping(ClassMember::lemma, toSet())));
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
