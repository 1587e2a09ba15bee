// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Standing;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Names who and what claims speak of in keys that mean the same in every report. */
final class Keys {
    /** What a thing is, whose, and which: more keys tell no more. */
    private static final int MOST = 6;

    private final EntityIndex entities;
    private final ClaimKnowledge knowledge;
    private final Layer<Sentence> sentences;
    private final List<String> scene;
    private final String report;
    private final Map<String, String> nouns = new HashMap<>();

    Keys(Reading reading, ClaimKnowledge knowledge) {
        this.knowledge = knowledge;
        scene = Sides.scene(reading.layer(Entity.class));
        report = reading.report().id();
        sentences = reading.layer(Sentence.class);
        entities = new EntityIndex(reading.layer(Entity.class));
    }

    /** Returns the keys of those whom the report names most. */
    List<String> scene() {
        return scene;
    }

    /** Returns the sides of entities: the state that one stands for, or itself; of a place the state around it too. */
    List<String> sides(List<String> ids) {
        Set<String> sides = new LinkedHashSet<>();
        for (String id : ids) {
            Entity entity = entities.byId(id).orElse(null);
            String side = entity == null ? null : Sides.of(entity);
            if (entity != null && side != null) {
                sides.add(side);
                String around = Sides.around(entity);
                if (around != null) {
                    sides.add(around);
                }
            }
        }
        return List.copyOf(sides);
    }

    /** Returns the sides of those who speak; one without a name is known by the noun alone, and is the same in one report only. */
    List<String> holders(List<String> ids) {
        Set<String> sides = new LinkedHashSet<>();
        for (String id : ids) {
            entities.byId(id).ifPresent(entity -> sides.add(key(entity)));
        }
        return List.copyOf(sides);
    }

    /**
     * Returns the sides that hold a claim; the voice of a report is a side of its own, and another in each report. Of a source that is no
     * entity ({@code a Norland army statement}) it is whose the source is, or else the noun.
     */
    List<String> holders(Claim claim, @Nullable Statement statement) {
        if (claim.isOwnVoice()) {
            return List.of(Proposition.ofReport(report));
        }
        List<String> named = holders(claim.holders());
        return named.isEmpty() && statement != null && isToldOf(statement) ? unnamed(statement) : named;
    }

    /** Whether somebody says that something is so, be it that it is not. */
    private static boolean isToldOf(Statement statement) {
        return statement.kind() == Statement.Kind.ASSERT
                || statement.kind() == Statement.Kind.ACCUSE
                || statement.kind() == Statement.Kind.DENY;
    }

    private List<String> unnamed(Statement statement) {
        Span source = statement.source() == null ? null : statement.source().span();
        Span told = source == null && statement.cue() != null ? statement.cue().span() : source;
        List<Sentence> around = told == null ? List.of() : sentences.overlapping(told);
        Word head = told == null || around.isEmpty() ? null : around.get(0).headOf(told);
        boolean tells = head != null
                && (source == null
                        ? head.upos() == Upos.NOUN && knowledge.contests().isDenied(Cores.lower(head))
                        : head.upos() == Upos.NOUN || head.upos() == Upos.PROPN);
        if (head == null || !tells) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        whose(head, keys, true);
        return keys.isEmpty() ? List.of(Cores.lower(head)) : List.of(keys.get(0));
    }

    /** Returns what a claim is said of: the thing itself first, then whose it is. */
    List<String> subjects(Claim claim, Core core) {
        List<String> keys = new ArrayList<>();
        Argument own = claim.subject();
        if (core.predicate() == null) {
            if (own != null && own.entity() != null) {
                entities.byId(own.entity()).ifPresent(entity -> keys.add(key(entity)));
            }
            return keys;
        }
        Word subject = core.subject();
        if (subject == null) {
            return keys;
        }
        boolean speaker = subject.upos() == Upos.PRON && entities.mentionHeadedAt(subject.start()) == null;
        if (speaker) {
            for (String id : claim.holders()) {
                String speaking = entities.byId(id).map(Keys::speaking).orElse(null);
                if (speaking != null) {
                    keys.add(speaking);
                }
            }
            return keys;
        }
        boolean each =
                own != null && own.entity() != null && knowledge.contests().isReciprocal(Cores.lower(subject));
        if (each && own != null) { // accused each other: it is said of the other
            keys.addAll(sides(List.of(String.valueOf(own.entity()))));
            return keys;
        }
        add(subject, keys, true);
        return keys;
    }

    /** Adds a thing and then whose it is, and which; somebody of no office is nobody's. */
    private void add(Word word, List<String> keys, boolean acts) {
        Entity entity = entity(word);
        Entity person = entity != null && entity.kind() == Entity.Kind.PERSON && isNamed(entity) ? entity : null;
        if (person != null) {
            keys.add(Proposition.NAMED + person.name().toLowerCase(Locale.ROOT));
            String side = Sides.of(person);
            if (side != null && Standing.isPublic(person) && !keys.contains(side)) {
                keys.add(side);
            }
        } else {
            keys.add(key(word));
            String around = entity == null ? null : Sides.around(entity);
            if (around != null) {
                keys.add(around);
            }
        }
        whose(word, keys, acts);
        if (!keys.get(0).startsWith(Proposition.NAMED)) {
            which(word, keys);
        }
    }

    /** For whom one speaks who says {@code we}: in office, for the state. */
    private static @Nullable String speaking(Entity entity) {
        boolean alone = entity.kind() == Entity.Kind.PERSON && !Standing.isPublic(entity);
        return alone && isNamed(entity) ? Proposition.NAMED + entity.name().toLowerCase(Locale.ROOT) : Sides.of(entity);
    }

    private void whose(Word noun, List<String> keys, boolean acts) {
        for (Word child : noun.children()) {
            boolean owns = child.relation().equals("nmod:poss") || child.is("compound") || child.is("amod");
            boolean told = acts || child.upos() != Upos.PRON; // of a thing, theirs may be anybody's
            Entity owner = told && (owns || child.is("nmod")) ? entity(child) : null;
            if (owner != null && isNamed(owner) && keys.size() < MOST) {
                keys.add(key(owner));
                String around = Sides.around(owner);
                if (around != null) {
                    keys.add(around);
                }
            }
        }
    }

    /** Adds the nouns that tell which one is meant, and whether it is one brought in as new. */
    private void which(Word noun, List<String> keys) {
        boolean bare = noun.xpos().equals("NNS");
        for (Word child : noun.children()) {
            bare &= !child.is("det") && !child.relation().equals("nmod:poss");
            boolean common = keys.size() < MOST && entity(child) == null;
            if (common && child.is("compound")) {
                keys.add(Proposition.QUALIFIER + Cores.lower(child));
            }
            Word preposition = common && child.relation().equals("nmod") ? child.child("case") : null;
            if (preposition != null) {
                keys.add(Proposition.WHICH + Cores.lower(preposition) + ' ' + Cores.lower(child));
            }
            if (child.is("det") && knowledge.contests().isIndefinite(Cores.lower(child))) {
                keys.add(Proposition.INDEFINITE);
            }
        }
        if (bare) {
            keys.add(Proposition.BARE);
        }
    }

    /** Returns what a claim's predicate is directed at. */
    List<String> objects(Claim claim, Core core, Sentence sentence) {
        List<String> keys = new ArrayList<>();
        Word object = core.object();
        if (object == null && core.predicate() == null) {
            Argument own = claim.object();
            if (own != null && own.entity() != null) {
                entities.byId(own.entity()).ifPresent(entity -> keys.add(key(entity)));
            } else if (own != null && own.span() != null) {
                Word head = sentence.headOf(own.span());
                object = head;
            }
        }
        boolean itself = object != null && object == core.predicate() && object.upos() == Upos.ADV; // is over
        if (object != null && !itself) {
            boolean tells = entity(object) != null
                    || object.upos() != Upos.PRON && object.lemma().length() > 2;
            if (tells) {
                add(object, keys, false);
            }
        }
        return keys;
    }

    private @Nullable Entity entity(Word word) {
        return entities.mentionHeadedAt(word.start()) == null ? null : entities.headedAt(word.start());
    }

    private String key(Word word) {
        Entity entity = entity(word);
        if (word.upos() == Upos.PRON) {
            return entity == null ? unknown(word.start()) : key(entity);
        }
        String side = entity == null ? null : Sides.of(entity);
        return side == null ? Cores.lower(word) : side;
    }

    /** Who {@code they} are that nobody named: nobody that another claim speaks of. */
    private String unknown(int start) {
        List<Sentence> around = sentences.at(start);
        String words = around.isEmpty()
                ? ""
                : String.valueOf(around.get(0).words().stream().map(Word::form).toList());
        return "?" + start + words.hashCode();
    }

    private String key(Entity entity) {
        String side = Sides.of(entity);
        return side == null ? nouns.computeIfAbsent(entity.id(), id -> noun(entity)) : side;
    }

    /** The noun of one without a name, in its dictionary form. */
    private String noun(Entity entity) {
        for (Mention mention : entity.mentions()) {
            for (Sentence sentence : sentences.at(mention.head().start())) {
                Word word = sentence.wordFrom(mention.head().start());
                if (word != null && word.upos() != Upos.PRON) {
                    return Cores.lower(word);
                }
            }
        }
        return unknown(entity.mentions().get(0).head().start());
    }

    /** Two who say the proposal mean one thing, though each noun may be an entity of its own. */
    private static boolean isNamed(Entity entity) {
        return Sides.of(entity) != null;
    }

    static boolean touches(@Nullable Span span, Word word) {
        return span != null && span.overlaps(word.span());
    }
}
