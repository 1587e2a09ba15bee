// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.events.Condition.Place;
import org.rapporteur.table.Table.Row;

/** Reads the lines of the lexicon, whose conditions have a small notation of their own. */
final class TriggerTable {
    private static final String ANY = "*";
    private final EventOntology ontology;
    private final Map<String, Frame> frames;
    private final Map<String, Set<String>> classes;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Condition> conditions = new HashMap<>(); // many lines have the same
    private final Set<String> asked = new HashSet<>();

    TriggerTable(EventOntology ontology, Map<String, Frame> frames, Map<String, Set<String>> classes) {
        this.ontology = ontology;
        this.frames = frames;
        this.classes = classes;
        for (Place place : Place.values()) {
            if (place != Place.PREPOSITION) {
                places.put(place.name().toLowerCase(Locale.ROOT), place);
            }
        }
    }

    List<Trigger> read(EventTables tables) {
        return tables.read(
                "triggers.tsv",
                List.of("id", "lemma", "kind", "with", "frame", "type", "mode", "cameo", "example", "source"),
                1,
                this::trigger);
    }

    /** Returns the classes of nouns that the lines ask for. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    private Trigger trigger(Row row) {
        Frame frame = frames.get(row.text("frame"));
        if (frame == null) {
            throw row.wrong("frame", "a name in frames.tsv");
        }
        String type = row.text("type");
        if (!ontology.types().containsKey(type) && !type.equals(Trigger.STATEMENT)) {
            throw row.wrong("type", "a type of types.tsv or " + Trigger.STATEMENT);
        }
        String mode = row.optional("mode");
        if (mode != null && ontology.mode(type, mode).isEmpty()) {
            throw row.wrong("mode", "a mode of " + type + " in modes.tsv");
        }
        if (!ontology.codes().containsKey(row.text("cameo"))) {
            throw row.wrong("cameo", "a code of cameo.tsv");
        }
        List<Condition> with = new ArrayList<>();
        for (String text : row.list("with")) {
            Condition condition = conditions.get(text);
            if (condition == null) {
                condition = condition(row, text);
                conditions.put(text, condition);
            }
            with.add(condition);
        }
        return new Trigger(
                row.text("id"),
                row.text("lemma"),
                row.code("kind", Trigger.Kind.class),
                with,
                frame,
                type,
                mode,
                row.text("cameo"),
                row.text("example"));
    }

    /** {@code obj:fire/blaze}, {@code obj:@sanctions} for a class of nouns, {@code comp:#AID} for events, {@code on:*}. */
    private Condition condition(Row row, String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw row.wrong("with", "conditions as place:words");
        }
        String place = text.substring(0, colon);
        String[] words = text.substring(colon + 1).split("/");
        Set<String> lemmas = new HashSet<>();
        Set<String> types = new HashSet<>();
        int weight = place.equals("noobj") ? 0 : 1;
        for (String word : words) {
            if (word.startsWith("@")) {
                Set<String> members = classes.get(word.substring(1));
                if (members == null) {
                    throw row.wrong("with", "classes of nouns.tsv");
                }
                asked.add(word.substring(1));
                if (words.length == 1) {
                    lemmas = members; // a class alone is not copied
                } else {
                    lemmas.addAll(members);
                }
                weight = Math.max(weight, 4);
            } else if (word.startsWith("#")) {
                types.addAll(types(row, word.substring(1)));
                weight = Math.max(weight, 3);
            } else if (!word.equals(ANY)) {
                lemmas.add(word);
                weight = Math.max(weight, 5);
            }
        }
        Place known = places.get(place);
        return new Condition(
                known == null ? Place.PREPOSITION : known,
                known == null ? place : "",
                lemmas,
                types,
                weight,
                hasPhrase(lemmas),
                text);
    }

    private static boolean hasPhrase(Set<String> lemmas) {
        for (String lemma : lemmas) {
            if (lemma.indexOf(' ') >= 0) {
                return true;
            }
        }
        return false;
    }

    private Set<String> types(Row row, String name) {
        Set<String> found = new HashSet<>();
        for (EventType type : ontology.types().values()) {
            if (type.name().equals(name)
                    || (name.equals("COOPERATION") && type.cooperates())
                    || (name.equals("CONFLICT") && !type.cooperates())
                    || type.quad().equals(name)) {
                found.add(type.name());
            }
        }
        if (found.isEmpty()) {
            throw row.wrong("with", "types of types.tsv, their quadrants, COOPERATION or CONFLICT");
        }
        return found;
    }
}
