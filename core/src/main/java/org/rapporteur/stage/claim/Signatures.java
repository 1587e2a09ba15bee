// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Sense;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Makes the signatures of claims. */
final class Signatures {
    private final ClaimKnowledge knowledge;
    private final Reading reading;
    private final EntityIndex entities;
    private final Map<String, String> states = new HashMap<>();

    Signatures(ClaimKnowledge knowledge, Reading reading) {
        this.knowledge = knowledge;
        this.reading = reading;
        entities = new EntityIndex(reading.layer(Entity.class));
        for (Entity entity : reading.layer(Entity.class)) {
            if (entity.country() != null && entity.kind() == Entity.Kind.COUNTRY) {
                states.putIfAbsent(entity.country(), entity.id());
            }
        }
    }

    /** Returns the signature of a claim; null where its words are in no sentence. */
    @Nullable
    Signature of(Claim claim) {
        Layer<Sentence> sentences = reading.layer(Sentence.class);
        List<Sentence> around = sentences.overlapping(claim.span());
        if (around.isEmpty()) {
            return null;
        }
        Sentence sentence = around.get(0);
        boolean affirmed = claim.polarity() == Polarity.AFFIRMED;
        Set<String> sides = new LinkedHashSet<>();
        claim.about().forEach(about -> sides.add(side(about)));
        Map<String, Boolean> matters = matters(sentence, claim);
        return new Signature(
                claim,
                sides(claim.holders()),
                sides(claim.reporter() == null ? claim.holders() : List.of(claim.reporter())),
                key(claim.subject(), sentence),
                sides,
                relations(claim.predicate(), affirmed),
                key(claim.object(), sentence),
                matters,
                complement(sentence, claim),
                courses(claim, matters, affirmed),
                reading.layer(Figure.class).within(claim.span()),
                dated(reading.layer(Time.class).within(claim.span())));
    }

    private static List<Time> dated(List<Time> times) {
        return times.stream()
                .filter(time -> time.from() != null && time.to() != null)
                .toList();
    }

    private Map<String, Boolean> relations(String predicate, boolean affirmed) {
        Map<String, Boolean> relations = new LinkedHashMap<>();
        int blank = predicate.indexOf(' ');
        List<Sense> senses = knowledge.relations(predicate.replace(' ', '+'));
        if (senses.isEmpty() && blank > 0) {
            senses = knowledge.relations(predicate.substring(0, blank));
        }
        senses.forEach(sense -> relations.put(sense.family(), sense.affirms() == affirmed));
        if (senses.isEmpty()) {
            relations.put(predicate, affirmed);
        }
        return relations;
    }

    /** The matters of the words behind the subject. */
    private Map<String, Boolean> matters(Sentence sentence, Claim claim) {
        Map<String, Boolean> matters = new LinkedHashMap<>();
        Argument subject = claim.subject();
        List<Word> words = sentence.words(claim.span());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (subject != null && subject.span() != null && subject.span().overlaps(word.span())) {
                continue;
            }
            for (Sense sense : senses(words, i)) {
                matters.putIfAbsent(sense.family(), sense.affirms());
            }
        }
        return matters;
    }

    /** The matters of the object, and of an adjective that a copula joins. */
    private Map<String, Boolean> complement(Sentence sentence, Claim claim) {
        Map<String, Boolean> matters = new LinkedHashMap<>();
        Argument object = claim.object();
        if (object != null && object.span() != null) {
            List<Word> words = sentence.words(object.span());
            for (int i = 0; i < words.size(); i++) {
                senses(words, i).forEach(sense -> matters.putIfAbsent(sense.family(), sense.affirms()));
            }
        }
        String predicate = claim.predicate();
        knowledge
                .matters(predicate.substring(predicate.indexOf(' ') + 1))
                .forEach(sense -> matters.putIfAbsent(sense.family(), sense.affirms()));
        return matters;
    }

    /** The senses of a word, or of a word with a hyphen that begins there. */
    private List<Sense> senses(List<Word> words, int at) {
        Word word = words.get(at);
        if (at + 2 < words.size() && words.get(at + 1).xpos().equals("HYPH")) {
            String joined =
                    word.lemma() + words.get(at + 1).form() + words.get(at + 2).lemma();
            return knowledge.matters(joined.toLowerCase(Locale.ROOT));
        }
        boolean open = word.upos() == Upos.NOUN || word.upos() == Upos.ADJ || word.upos() == Upos.VERB;
        return open ? knowledge.matters(word.lemma().toLowerCase(Locale.ROOT)) : List.of();
    }

    /** What a claim wants of a matter: that a door be not closed is that it stay open. */
    private Map<String, Boolean> courses(Claim claim, Map<String, Boolean> matters, boolean affirmed) {
        Boolean keeps = knowledge.keeps(claim.predicate());
        Map<String, Boolean> courses = new LinkedHashMap<>();
        if (keeps != null) {
            matters.forEach((matter, affirms) -> courses.put(matter, keeps.equals(affirms) == affirmed));
        }
        for (Sense sense : knowledge.matters(claim.predicate())) {
            courses.putIfAbsent(sense.family(), sense.affirms() == affirmed);
        }
        return courses;
    }

    private @Nullable String key(@Nullable Argument argument, Sentence sentence) {
        if (argument == null) {
            return null;
        }
        if (argument.entity() != null) {
            Entity entity = entities.byId(argument.entity()).orElse(null);
            return entity == null || isNamed(entity) ? side(argument.entity()) : lastWord(entity.name());
        }
        Span span = argument.span();
        Word head = span == null ? null : sentence.headOf(span);
        return head == null ? null : head.lemma().toLowerCase(Locale.ROOT);
    }

    /** Two who say the proposal mean one thing, though each noun may be an entity of its own. */
    private static boolean isNamed(Entity entity) {
        return entity.country() != null
                || entity.mentions().stream().anyMatch(mention -> mention.form() != Mention.Form.NOUN);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private Set<String> sides(List<String> ids) {
        Set<String> sides = new LinkedHashSet<>();
        new ArrayList<>(ids).forEach(id -> sides.add(side(id)));
        return sides;
    }

    /** The state that an entity belongs to, if the text names it; itself else. */
    private String side(String id) {
        String country = entities.byId(id).map(Entity::country).orElse(null);
        return country == null ? id : states.getOrDefault(country, country);
    }
}
