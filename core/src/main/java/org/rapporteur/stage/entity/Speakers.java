// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.naming.Pronoun.Person;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/**
 * Knows in whose words a place of the text lies: whom {@code I}, {@code we} and {@code you} mean there.
 *
 * <p>Outside of all that is attributed and quoted, {@code I} is whom an interview is with.
 */
final class Speakers {
    private static final int COUNTRY = 3;

    private final ActorKnowledge actors;
    private final Memory memory;
    private final Layer<Said> said;
    private final Layer<Quotation> quotations;
    private final Map<String, Attribution> byId = new HashMap<>();
    private final Map<Integer, Draft> byHead;
    private final Map<Integer, Attribution> bySource = new HashMap<>();
    private final @Nullable LocalDate day;

    /** One stretch of what somebody says. */
    private record Said(Span span, Attribution attribution) implements Annotation {}

    Speakers(
            ActorKnowledge actors,
            Memory memory,
            Reading reading,
            Map<Integer, Draft> byHead,
            @Nullable LocalDate day) {
        this.actors = actors;
        this.day = day;
        this.memory = memory;
        this.byHead = byHead;
        this.quotations = reading.layer(Quotation.class);
        List<Said> stretches = new ArrayList<>();
        for (Attribution attribution : reading.layer(Attribution.class)) {
            byId.put(attribution.id(), attribution);
            if (attribution.sourceHead() != null) {
                bySource.putIfAbsent(attribution.sourceHead().start(), attribution);
            }
            attribution.content().forEach(span -> stretches.add(new Said(span, attribution)));
        }
        said = Layer.of(stretches);
    }

    /** Returns whom a pronoun of the first or second person means; null if that is not known (yet). */
    @Nullable
    Cluster meant(Draft pronoun, Recent recent, Groups groups) {
        if (pronoun.pronoun == null) {
            return null;
        }
        Word owned = pronoun.head.head();
        Draft owner = owned == null || !pronoun.plural ? null : byHead.get(owned.start());
        if (owner != null
                && owner.cluster != null
                && owner.span.contains(pronoun.span)
                && !owner.cluster.members.isEmpty()) {
            return owner.cluster;
        }
        boolean quoted = !quotations.at(pronoun.span.start()).isEmpty();
        List<Said> here = said.at(pronoun.span.start());
        for (int i = here.size() - 1; i >= 0; i--) {
            Said stretch = here.get(i);
            if (!quoted && stretch.attribution().form() != Statement.Form.DIRECT) {
                continue;
            }
            if (pronoun.pronoun.person() == Person.SECOND) {
                return addressee(stretch.attribution());
            }
            Cluster speaker = speaker(stretch.attribution());
            if (speaker != null && !pronoun.plural) {
                return speaker;
            }
            Cluster group = pronoun.plural ? group(pronoun, stretch, speaker, recent, groups) : null;
            if (group != null) {
                return group;
            }
            if (speaker != null) {
                return side(speaker);
            }
        }
        return null;
    }

    /** Returns whose own words, in quotation marks, a place lies in; null if it lies in none or that is not known. */
    @Nullable
    Cluster ofQuotation(int offset) {
        if (quotations.at(offset).isEmpty()) {
            return null;
        }
        List<Said> here = said.at(offset);
        return here.isEmpty() ? null : speaker(here.get(here.size() - 1).attribution());
    }

    /**
     * Returns whom a speaker's own words before his mention name or describe: {@code "The president is ill," he said} is not the
     * president's.
     */
    Set<Cluster> toldOf(Draft source, Recent recent) {
        Attribution attribution = bySource.get(source.head.start());
        if (attribution == null) {
            return Set.of();
        }
        Set<Cluster> told = new HashSet<>();
        int first = attribution.content().get(0).start();
        for (int i = 0; i < recent.count() && recent.back(i).span.start() >= first; i++) {
            Draft draft = recent.back(i);
            boolean person = draft.pronoun == null && draft.cluster != null && draft.cluster.isPerson();
            if (person && attribution.content().stream().anyMatch(part -> part.contains(draft.span))) {
                told.add(draft.cluster);
            }
        }
        return told;
    }

    /** Tells whether a place lies in words that are marked as somebody's. */
    boolean isQuoted(int offset) {
        return !quotations.at(offset).isEmpty();
    }

    /** Returns where the quotation begins that a quoted place lies in. */
    int quotation(int offset) {
        return quotations.at(offset).get(0).span().start();
    }

    private @Nullable Cluster addressee(Attribution attribution) {
        for (Span addressee : attribution.addressees()) {
            Draft draft = byHead.get(addressee.start());
            if (draft != null && draft.cluster != null) {
                return draft.cluster;
            }
        }
        return null;
    }

    /** Returns whose words are attributed; a quotation that floats has its speaker from the one before. */
    private @Nullable Cluster speaker(Attribution attribution) {
        Attribution from = attribution;
        for (int i = 0; i < byId.size() && from.sourceHead() == null && from.carriedFrom() != null; i++) {
            Attribution before = byId.get(from.carriedFrom());
            if (before == null) {
                return null;
            }
            from = before;
        }
        Draft draft =
                from.sourceHead() == null ? null : byHead.get(from.sourceHead().start());
        return draft == null ? null : draft.cluster;
    }

    /** {@code The state and our allies will see that we ...}: those who were joined in the same breath. */
    private @Nullable Cluster group(
            Draft pronoun, Said stretch, @Nullable Cluster speaker, Recent recent, Groups groups) {
        Cluster side = speaker == null ? null : side(speaker);
        for (int i = 0; i < recent.count(); i++) {
            Draft draft = recent.back(i);
            if (draft.sentence < pronoun.sentence) {
                return null;
            }
            if (!draft.parts.isEmpty()
                    && !draft.span.contains(pronoun.span)
                    && stretch.span().contains(draft.span)
                    && draft.parts.stream().anyMatch(part -> part.mine || (side != null && part.cluster == side))) {
                return groups.of(draft);
            }
        }
        return null;
    }

    /** For whom a speaker says {@code we}: an official for the state, anybody else for the body that the text names. */
    private @Nullable Cluster side(Cluster speaker) {
        if (!speaker.isPerson()) {
            return speaker;
        }
        if (speaker.body != null) {
            return speaker.body.isPerson() ? side(speaker.body) : speaker.body;
        }
        Actor served = served(speaker);
        if (served != null) {
            return memory.of(served);
        }
        if (speaker.country == null || !isOfficial(speaker)) {
            return null;
        }
        return actors.actor("state." + speaker.country).map(memory::of).orElse(null);
    }

    /** {@code We}, says the head of an alliance: the alliance, and not the state that she comes from. */
    private @Nullable Actor served(Cluster speaker) {
        Actor actor = speaker.actor;
        String code = actor == null || day == null ? null : actors.codeOn(actor, day);
        if (code == null
                || actor == null
                || day == null
                || speaker.country == null
                || code.startsWith(speaker.country)) {
            return null;
        }
        return actors.termsOf(actor.id(), day).stream()
                .filter(term -> term.on(day) == Term.Certainty.HELD)
                .map(Term::of)
                .findFirst()
                .orElse(null);
    }

    static boolean isOfficial(Cluster speaker) {
        if (speaker.actor != null && speaker.actor.code() != null) {
            String code = speaker.actor.code();
            return code.length() > COUNTRY && !isOutlaw(code.substring(COUNTRY));
        }
        return speaker.titles.stream().anyMatch(title -> title.role() != null && !isOutlaw(title.role()));
    }

    /** Who fights a state does not speak for it. */
    private static boolean isOutlaw(String role) {
        return NamedGroups.FIGHT.stream().anyMatch(role::startsWith);
    }
}
