// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.Condition;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Entity;
import org.rapporteur.syntax.Word;

/** Finds the lines of the lexicon that hold in one sentence, each word looked up once. */
final class Matcher {
    private static final int DEPTH = 6;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final List<Word> words;
    private final Scene scene;
    private final Trail trail;
    private final Leaning leaning;
    private final @Nullable Match[] found;
    private final boolean[] known;

    /** Makes one for a sentence. */
    Matcher(Scene scene) {
        this.scene = scene;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        trail = scene.trail();
        words = scene.words();
        leaning = new Leaning(scene, this);
        found = new Match[words.size()];
        known = new boolean[words.size()];
    }

    /** Returns the heaviest line that holds at a word; null if none does. */
    @Nullable
    Match at(Word word) {
        return at(word, DEPTH);
    }

    private @Nullable Match at(Word word, int depth) {
        if (!known[word.index()] && depth > 0) {
            Match match = match(word, depth);
            found[word.index()] = match;
            known[word.index()] = true;
        }
        return found[word.index()];
    }

    private @Nullable Match match(Word word, int depth) {
        for (Trigger trigger : knowledge.triggers(joined(word))) {
            List<Word> used = new ArrayList<>(2);
            String failed = failed(trigger, word, used, depth);
            trail.tried(word, trigger, failed);
            if (failed == null) {
                Match match = new Match(trigger, word, used, null, null);
                match = Clauses.isNominal(word) ? leaning.of(match) : match;
                trail.held(match);
                return match;
            }
        }
        return null;
    }

    /** Returns the first test of a line that a word fails, as the tables write it; null if it fails none. */
    private @Nullable String failed(Trigger trigger, Word word, List<Word> used, int depth) {
        if (!fits(trigger.kind(), word)) {
            return trigger.kind().name();
        }
        for (Condition condition : trigger.conditions()) {
            boolean holds = condition.place() == Condition.Place.OBJ
                    ? accepts(condition, object(trigger, word), used, depth)
                            || accepts(condition, secondObject(word), used, depth)
                            || accepts(condition, clauses.kept(word), used, depth)
                            || accepts(condition, compounded(word), used, depth)
                    : holds(condition, word, used, depth);
            if (!holds) {
                return condition.text();
            }
        }
        return null;
    }

    /** Returns the dictionary form of a word in lower case. */
    static String lemma(Word word) {
        return word.upos() == Upos.PROPN ? word.lemma().toLowerCase(Locale.ROOT) : word.lemma();
    }

    /** Returns the dictionary form of a word with what is joined to it by a hyphen: cease-fire, co-operate. */
    private String joined(Word word) {
        int hyphen = word.index() - 1;
        if (hyphen < 1
                || !words.get(hyphen).xpos().equals("HYPH")
                || words.get(hyphen).end() != word.start()
                || words.get(hyphen - 1).end() != words.get(hyphen).start()) {
            return lemma(word);
        }
        String joined = words.get(hyphen - 1).form().toLowerCase(Locale.ROOT)
                + words.get(hyphen).form()
                + lemma(word);
        return knowledge.knows(joined) ? joined : lemma(word);
    }

    private static boolean fits(Trigger.Kind kind, Word word) {
        return switch (kind) {
            case VERB ->
                word.upos() == Upos.VERB
                        || Clauses.isWish(word)
                        || Clauses.isVerbal(word)
                        || word.upos() == Upos.ADJ && word.xpos().startsWith("VB");
            case NOUN, THING ->
                word.upos() == Upos.NOUN && !Clauses.isVerbal(word)
                        || word.upos() == Upos.PROPN && word.xpos().equals("NNPS");
            case ADJECTIVE -> word.upos() == Upos.ADJ || word.upos() == Upos.VERB && !word.has("obj");
            case MODAL -> word.is("aux");
        };
    }

    private boolean holds(Condition condition, Word word, List<Word> used, int depth) {
        return switch (condition.place()) {
            case NOOBJ -> !word.has("obj") && !clauses.isPassive(word);
            case NOAGENT -> clauses.isPassive(word) && clauses.agent(word) == null;
            case OBJ -> accepts(condition, clauses.patient(word), used, depth);
            case SUBJ -> accepts(condition, clauses.agent(word), used, depth);
            case COMP -> complement(condition, Clauses.complement(word), used, depth);
            case INF -> complement(condition, infinite(word), used, depth);
            case THAT -> complement(condition, word.child("ccomp"), used, depth);
            case PRT -> Adjuncts.particle(word, condition.lemmas()) != null;
            case MOD -> Adjuncts.hasModifier(word, condition.lemmas());
            case STATE -> Adjuncts.leavesIn(word, condition.lemmas());
            case ADV -> Adjuncts.hasParticiple(word, condition.lemmas());
            case PREPOSITION -> preposition(condition, word, used, depth);
        };
    }

    /** Returns the object of a verb; that of a phrasal verb may look like a phrase with a preposition: hand over the town. */
    @Nullable
    Word object(Trigger trigger, Word word) {
        if (Clauses.isNominal(word)) {
            return null;
        }
        Word object = clauses.patient(word);
        if (object == null) {
            for (Condition condition : trigger.conditions()) {
                if (condition.place() == Condition.Place.PRT) {
                    return phrase(word, condition.lemmas());
                }
            }
        }
        return object;
    }

    /** Found him guilty: what is said of the object may look like another object. */
    private static @Nullable Word secondObject(Word verb) {
        Word last = null;
        int objects = 0;
        for (Word child : verb.children()) {
            if (child.is("obj")) {
                last = child;
                objects++;
            }
        }
        return objects > 1 ? last : null;
    }

    /** Signed a revenue sharing deal: a bare noun behind a participle right behind the object is what the object belongs to. */
    private @Nullable Word compounded(Word verb) {
        Word object = verb.child("obj");
        int next = object == null ? words.size() : object.index() + 1;
        Word inner = next < words.size() && words.get(next).xpos().equals("VBG")
                ? words.get(next).child("obj")
                : null;
        return inner != null && inner.index() == next + 1 && inner.xpos().equals("NN") ? inner : null;
    }

    private static @Nullable Word phrase(Word word, Set<String> particles) {
        for (Word child : word.children()) {
            Word particle = child.is("obl") ? child.child("case") : null;
            if (particle != null && particles.contains(particle.lemma())) {
                return child;
            }
        }
        return null;
    }

    private boolean preposition(Condition condition, Word word, List<Word> used, int depth) {
        for (Word child : word.children()) {
            if ((child.is("obl") || child.is("nmod") || child.is("xcomp"))
                    && !scene.isTimely(child)
                    && hasCase(child, condition.preposition())) {
                return accepts(condition, Clauses.meant(child), used, depth);
            }
            // took him back to jail
            Word inner = child.is("advmod") ? child.child("obl") : null;
            if (inner != null && !scene.isTimely(inner) && hasCase(inner, condition.preposition())) {
                return accepts(condition, inner, used, depth);
            }
        }
        Word object = word.child("obj");
        if (object != null) {
            for (Word child : object.children()) {
                if (child.is("nmod") && !scene.isTimely(child) && hasCase(child, condition.preposition())) {
                    return accepts(condition, child, used, depth);
                }
            }
        }
        return object != null
                && condition.lemmas().isEmpty()
                && condition.types().isEmpty()
                && isFar(condition, object);
    }

    /** Returned a statue of the emperor to Norland: the parser may hang the phrase below the object. */
    private boolean isFar(Condition condition, Word object) {
        if (!knowledge.isNoun("far", condition.preposition())) {
            return false;
        }
        Word word = object;
        for (int i = 0; i < DEPTH && word != null; i++) {
            Word next = null;
            for (Word child : word.children()) {
                if (child.is("nmod") && child.index() > word.index()) {
                    if (isNamedAfter(child, condition.preposition())) {
                        return true;
                    }
                    next = child;
                }
            }
            word = next;
        }
        return false;
    }

    private boolean isNamedAfter(Word phrase, String preposition) {
        return !scene.isTimely(phrase)
                && hasCase(phrase, preposition)
                && scene.entities().mentionHeadedAt(phrase.start()) != null;
    }

    static boolean hasCase(Word word, String preposition) {
        for (Word child : word.children()) {
            if (child.is("case") && child.lemma().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** A noun is there as itself, as the measure of it ({@code a round of talks}), or as one of several. */
    private boolean accepts(Condition condition, @Nullable Word noun, List<Word> used, int depth) {
        if (noun == null) {
            return false;
        }
        if (condition.lemmas().isEmpty() && condition.types().isEmpty()) {
            return true;
        }
        for (Word each : Coordination.of(noun)) {
            for (Word inner = each; inner != null; inner = measured(inner)) {
                boolean named = inner.upos() == Upos.PROPN && condition.lemmas().contains(Condition.NAME)
                        || condition.lemmas().contains(Condition.PLACE) && isPlace(inner);
                if (named || condition.lemmas().contains(joined(inner)) || isPhrase(condition, inner)) {
                    used.add(inner);
                    return true;
                }
                if (condition.lemmas().contains(Condition.PERSON) && isPerson(inner)) {
                    return true;
                }
                if (!condition.types().isEmpty()) {
                    Match match = at(inner, depth - 1);
                    if (match != null
                            && condition.types().contains(match.trigger().type())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isPlace(Word noun) {
        Entity entity = noun.upos() == Upos.PROPN ? scene.entities().headedAt(noun.start()) : null;
        return entity != null && entity.kind() == Entity.Kind.PLACE;
    }

    private boolean isPerson(Word noun) {
        Entity entity = scene.entities().headedAt(noun.start());
        return entity != null && (entity.kind() == Entity.Kind.PERSON || entity.kind() == Entity.Kind.PEOPLE);
    }

    /** Tells whether a noun and a word before it are what a line asks for: a peacekeeping force. */
    private static boolean isPhrase(Condition condition, Word noun) {
        if (condition.phrases()) {
            for (Word child : noun.children()) {
                boolean before = child.is("amod") || child.is("compound");
                if (before && condition.lemmas().contains(lemma(child) + " " + lemma(noun))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns what a measure measures: the talks of {@code a third round of talks}; null for other nouns. */
    @Nullable
    Word measured(Word noun) {
        if (!knowledge.isNoun("measure", lemma(noun))) {
            return null;
        }
        Word of = noun.child("nmod");
        return of;
    }

    private static @Nullable Word infinite(Word word) {
        Word clause = Clauses.complement(word);
        return clause == null || clause.is("ccomp") ? null : clause;
    }

    private boolean complement(Condition condition, @Nullable Word clause, List<Word> used, int depth) {
        if (clause == null) {
            return false;
        }
        if (condition.lemmas().isEmpty() && condition.types().isEmpty()) {
            return true;
        }
        if (condition.lemmas().contains(lemma(clause)) || condition.phrases() && isPhrased(condition, clause)) {
            used.add(clause);
            return true;
        }
        Match told = told(clause, depth - 1);
        return told != null && condition.types().contains(told.trigger().type());
    }

    /** Tells whether a line asks for a clause with a word before it: asked not to be named, found him not guilty. */
    private static boolean isPhrased(Condition condition, Word clause) {
        for (Word child : clause.children()) {
            boolean before = child.relation().equals("aux:pass") || child.is("advmod");
            if (before && condition.lemmas().contains(child.lemma() + " " + lemma(clause))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the event that a clause tells, at its verb, at the noun of a light verb, or at a verb below it; null if none. */
    @Nullable
    Match told(Word clause) {
        return told(clause, DEPTH);
    }

    private @Nullable Match told(Word clause, int depth) {
        Word verb = clause;
        for (int i = depth; i > 0 && verb != null; i--) {
            Match match = at(verb, i);
            if (match != null && match.trigger().kind() != Trigger.Kind.THING) {
                return match;
            }
            for (Word child : verb.children()) {
                if ((child.is("obj") || child.is("obl") || child.relation().equals("nsubj:pass"))
                        && Clauses.isNominal(child)) {
                    Match noun = nounOf(child, i);
                    if (noun != null && noun.support() == verb) {
                        return noun;
                    }
                }
            }
            boolean passes = knowledge
                    .governor(lemma(verb), "clause")
                    .filter(governor -> governor.effect() == Governor.Effect.SAME)
                    .isPresent();
            verb = passes ? Clauses.complement(verb) : null;
        }
        return null;
    }

    private @Nullable Match nounOf(Word noun, int depth) {
        for (Word inner = noun; inner != null; inner = measured(inner)) {
            Match match = at(inner, depth - 1);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
