// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventType.Need;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** The ontologies PLOVER and CAMEO, and the mapping between them. */
public final class EventOntology {
    private final Map<String, EventType> types;
    private final Map<String, EventMode> modes;
    private final Set<String> contexts;
    private final Map<String, CameoCode> codes;

    private EventOntology(List<EventType> types, List<EventMode> modes, List<String> contexts, List<CameoCode> codes) {
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
        this.modes = modes.stream()
                .collect(Collectors.toUnmodifiableMap(mode -> mode.type() + " " + mode.name(), Function.identity()));
        this.contexts = Set.copyOf(contexts);
        this.codes = codes.stream().collect(Collectors.toUnmodifiableMap(CameoCode::code, Function.identity()));
    }

    /**
     * Reads the tables of types, modes, contexts and codes alone.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static EventOntology load() {
        return new EventOntology(
                Table.read(
                        EventOntology.class,
                        "types.tsv",
                        List.of(
                                "type",
                                "quad",
                                "score",
                                "planned",
                                "planned-cameo",
                                "refused-cameo",
                                "needs",
                                "source"),
                        row -> new EventType(
                                row.text("type"),
                                row.text("quad"),
                                row.number("score").doubleValue(),
                                row.text("planned"),
                                row.optional("planned-cameo"),
                                row.optional("refused-cameo"),
                                needs(row))),
                Table.read(
                        EventOntology.class,
                        "modes.tsv",
                        List.of("type", "mode", "score", "needs", "source"),
                        row -> new EventMode(
                                row.text("type"), row.text("mode"), number(row.optional("score")), needs(row))),
                Table.read(
                        EventOntology.class, "contexts.tsv", List.of("context", "source"), row -> row.text("context")),
                Table.read(
                        EventOntology.class,
                        "cameo.tsv",
                        List.of("code", "name", "goldstein", "type", "mode", "context", "source"),
                        row -> new CameoCode(
                                row.text("code"),
                                row.text("name"),
                                row.number("goldstein").doubleValue(),
                                row.optional("type"),
                                row.optional("mode"),
                                row.optional("context"))));
    }

    private static Set<Need> needs(Row row) {
        Set<Need> needs = new HashSet<>();
        for (String name : row.list("needs")) {
            switch (name) {
                case "actor" -> needs.add(Need.ACTOR);
                case "recipient" -> needs.add(Need.RECIPIENT);
                default -> throw row.wrong("needs", "actor and recipient");
            }
        }
        return needs;
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }

    /** Returns all types by name. */
    public Map<String, EventType> types() {
        return types;
    }

    /** Returns the type of a name. */
    public EventType type(String name) {
        EventType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("'" + name + "' is none of PLOVER's types " + types.keySet());
        }
        return type;
    }

    /** Returns a mode of a type, if it has it. */
    public Optional<EventMode> mode(String type, String mode) {
        return Optional.ofNullable(modes.get(type + " " + mode));
    }

    /** Returns who must be named for an event of a type and a mode. */
    public Set<Need> needs(String type, @Nullable String mode) {
        EventMode known = mode == null ? null : modes.get(type + " " + mode);
        return known == null || known.needs().isEmpty() ? type(type).needs() : known.needs();
    }

    /** Returns how many modes there are. */
    public int modes() {
        return modes.size();
    }

    /** Returns the names of all modes, each once, in their order. */
    public List<String> modeNames() {
        return modes.values().stream().map(EventMode::name).distinct().sorted().toList();
    }

    /** Returns PLOVER's contexts. */
    public Set<String> contexts() {
        return contexts;
    }

    /** Returns all codes of CAMEO. */
    public Map<String, CameoCode> codes() {
        return codes;
    }

    /** Returns a code of CAMEO, or else the code above it. */
    public Optional<CameoCode> code(String code) {
        for (int length = code.length(); length >= 2; length--) {
            CameoCode found = codes.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the codes of CAMEO that a type of PLOVER gathers, in order. */
    public List<CameoCode> codesOf(String type) {
        return codes.values().stream()
                .filter(code -> type.equals(code.type()))
                .sorted(java.util.Comparator.comparing(CameoCode::code))
                .toList();
    }

    /** Returns the intensity of an event: of its mode if it has a score, else of its type. */
    public double intensity(String type, @Nullable String mode) {
        EventMode known = mode == null ? null : modes.get(type + " " + mode);
        Double score = known == null ? null : known.score();
        return score == null ? type(type).score() : score;
    }
}
