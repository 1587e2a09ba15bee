// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.dictionary.CodingDictionary.Match;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.text.Reading;

/**
 * Codes entities by a user's own dictionary, which goes before what the tables know.
 *
 * <p>A name takes the code of a phrase that is the whole of it, on the day of the report; the longest name that has one decides,
 * then the name that the tables know. Who has no such name and is told by a role takes the code of the agent behind or before
 * the country's.
 */
final class Coding {
    private static final String MARK = "~";
    private static final int COUNTRY = 3;

    private final CodingDictionary dictionary;
    private final ActorKnowledge actors;
    private final Reading reading;
    private final @Nullable LocalDate day;

    /**
     * What the dictionary says.
     *
     * @param code the code; null where it says that there is none
     * @param country the country that the code begins with; null if none is known
     * @param rule where the dictionary says so
     */
    record Coded(@Nullable String code, @Nullable String country, String rule) {}

    Coding(CodingDictionary dictionary, ActorKnowledge actors, Reading reading, @Nullable LocalDate day) {
        this.dictionary = dictionary;
        this.actors = actors;
        this.reading = reading;
        this.day = day;
    }

    /** Returns what the dictionary says of an entity; null if nothing. */
    @Nullable
    Coded of(Cluster cluster) {
        if (dictionary.isEmpty()) {
            return null;
        }
        for (String name : names(cluster)) {
            Match match = dictionary.actor(name, day);
            if (match != null) {
                return new Coded(
                        match.code(), country(match.code()), match.row().source());
            }
        }
        String country = cluster.country;
        boolean told = cluster.actor == null && cluster.kind != Kind.PLACE;
        return told && country != null ? agent(cluster, country) : null;
    }

    private static List<String> names(Cluster cluster) {
        List<String> names = new ArrayList<>();
        for (Draft draft : cluster.drafts) {
            if (draft.form == Form.NAME && !draft.name.isEmpty() && !names.contains(draft.name)) {
                names.add(draft.name);
            }
        }
        names.sort(Comparator.comparingInt(String::length).reversed());
        if (cluster.actor != null) {
            names.add(cluster.actor.name());
        }
        return names;
    }

    private @Nullable String country(@Nullable String code) {
        String country = code == null || code.length() < COUNTRY ? "" : code.substring(0, COUNTRY);
        return actors.actor("state." + country).isPresent() ? country : null;
    }

    private @Nullable Coded agent(Cluster cluster, String country) {
        if (cluster.titleWords != null) {
            Match match = dictionary.agent(cluster.titleWords);
            if (match != null) {
                return coded(match, country);
            }
        }
        for (Draft draft : cluster.drafts) {
            if (draft.form == Form.NOUN || draft.form == Form.TITLE) {
                List<String> words = List.of(reading.seen(draft.span).split("\\s+"));
                for (int i = 0; i < words.size(); i++) {
                    Match match = dictionary.longestAgent(words, i);
                    if (match != null) {
                        return coded(match, country);
                    }
                }
            }
        }
        return null;
    }

    // ~GOV behind the country, NGO~ before it.
    private static Coded coded(Match match, String country) {
        String agent = String.valueOf(match.code());
        String code = agent.startsWith(MARK)
                ? country + agent.substring(1)
                : agent.substring(0, agent.length() - 1) + country;
        return new Coded(code, country, match.row().source());
    }
}
