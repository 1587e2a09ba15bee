// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Finds the place and the agency of a dateline; neither is a party to the news. */
final class DatelineMentions {
    private final ActorKnowledge actors;
    private final Memory memory;
    private final Gazetteer gazetteer;

    DatelineMentions(ActorKnowledge actors, Memory memory) {
        this.actors = actors;
        this.memory = memory;
        this.gazetteer = new Gazetteer(memory, Map.of());
    }

    void find(Reading reading) {
        for (Dateline dateline : reading.layer(Dateline.class)) {
            int behind = mention(reading, dateline.span(), dateline.span().start(), dateline.place());
            mention(reading, dateline.span(), behind, dateline.agency());
        }
    }

    private int mention(Reading reading, Span dateline, int from, @Nullable String words) {
        if (words == null) {
            return from;
        }
        int start = reading.report().text().indexOf(words, from);
        if (start < 0 || start + words.length() > dateline.end()) {
            return from;
        }
        String first = words.indexOf(',') > 0 ? words.substring(0, words.indexOf(',')) : words;
        List<String> forms = Arrays.asList(first.strip().split("\\s+"));
        NameMatch match = actors.longest(forms, 0);
        Naming naming = match == null || match.to() < forms.size() ? null : gazetteer.choose(null, match.namings());
        if (naming != null) {
            Span span = new Span(start, start + first.length());
            memory.of(naming.actor()).outside.add(new Mention(span, span, Form.NAME));
        }
        return start + words.length();
    }
}
