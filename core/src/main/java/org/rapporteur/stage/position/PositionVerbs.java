// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Marked;
import org.rapporteur.knowledge.claims.PositionAdjective;
import org.rapporteur.knowledge.claims.PositionVerb;
import org.rapporteur.knowledge.claims.Stance;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** Verbs by which somebody takes a position, in the report's own words or in another's. */
final class PositionVerbs {
    private static final int CLIMB = 6;

    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    /**
     * A verb that takes a position.
     *
     * @param verb the verb
     * @param stance which
     * @param rule the line of knowledge
     */
    record Taken(Word verb, Stance stance, String rule) {}

    PositionVerbs(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns the position that a verb takes; null if it takes none. */
    @Nullable
    Taken at(Word word) {
        if (word.is("amod") || word.is("compound") || isHypothetical(word)) {
            return null;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (word.upos() == Upos.ADJ || word.xpos().equals("VBN")) {
            Taken told = adjective(word);
            if (told != null || word.upos() == Upos.ADJ) {
                return told;
            }
        }
        if (word.upos() != Upos.VERB) {
            return null;
        }
        Taken found = light(word, lemma);
        for (PositionVerb verb : knowledge.positionVerbs(lemma)) {
            boolean negated = verb.negated() != null && verbs.of(word).negated();
            if (found == null && fits(word, verb)) {
                found = new Taken(word, negated && verb.negated() != null ? verb.negated() : verb.stance(), verb.id());
                if (negated && isDone(word)) {
                    return found;
                }
            }
        }
        return found != null && isTaken(word) ? found : null;
    }

    /** {@code if Norway accepts the plan}: it may never. */
    private boolean isHypothetical(Word word) {
        for (Word child : word.children()) {
            if (child.is("mark") && knowledge.isHypothetical(child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code is ready to talk}, {@code remains open to talks}. */
    private @Nullable Taken adjective(Word word) {
        PositionAdjective adjective = knowledge.positionAdjective(word.form().toLowerCase(Locale.ROOT));
        Word bearer = word.is("xcomp") && word.head() != null ? word.head() : word;
        if (adjective == null || (bearer == word && !word.has("cop") && !word.has("aux"))) {
            return null;
        }
        boolean clause = hasInfinitive(word) || word.has("ccomp") || word.has("advcl");
        if (!clause && !hasPreposition(word, adjective.prepositions())) {
            return null;
        }
        VerbGroup group = verbs.of(bearer);
        Stance stance = group.negated() ? adjective.negated() : adjective.stance();
        boolean told = group.modality() == Modality.NONE
                && (group.tense() == VerbGroup.Tense.PAST || group.tense() == VerbGroup.Tense.PRESENT);
        return stance == null || !told ? null : new Taken(word, stance, adjective.id());
    }

    /** Whether a negated verb tells of no position that only may be. */
    private boolean isDone(Word word) {
        VerbGroup group = verbs.of(word);
        return (group.modality() == Modality.NONE || group.modality() == Modality.FUTURE) && !group.passive();
    }

    /** Whether what a cue takes is taken indeed: {@code would have agreed}, {@code will have to accept} are none. */
    boolean isReal(Word cue) {
        if (cue.upos() != Upos.VERB) {
            return true;
        }
        VerbGroup group = verbs.of(cue);
        boolean wanted = cue.is("xcomp") && cue.xpos().equals("VB") && cue.has("mark");
        return !wanted && (group.modality() == Modality.NONE || group.modality() == Modality.FUTURE);
    }

    /** Returns the stance of a word by itself, verb or noun; null if it has none. */
    @Nullable
    Stance stance(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (word.upos() == Upos.NOUN) {
            Marked<Stance> noun = knowledge.positionNoun(lemma);
            return noun == null ? null : noun.value();
        }
        for (PositionVerb verb : knowledge.positionVerbs(lemma)) {
            boolean negotiated = switch (verb.object()) {
                case BEHIND -> !word.has("obj");
                case MATTER, OBJECT, OTHERS -> word.has("ccomp") || fits(word, verb);
                default -> true;
            };
            if (negotiated && (verb.particle() == null || hasChild(word, verb.particle()))) {
                return verbs.of(word).negated() ? verb.negated() : verb.stance();
            }
        }
        return null;
    }

    /** {@code issues a warning}. */
    private @Nullable Taken light(Word word, String lemma) {
        Word object = knowledge.isLight(lemma) ? word.child("obj") : null;
        Marked<Stance> noun = object == null ? null : knowledge.positionNoun(object.lemma());
        return noun == null ? null : new Taken(word, noun.value(), noun.id());
    }

    private boolean fits(Word word, PositionVerb verb) {
        if (verb.particle() != null && !hasChild(word, verb.particle())) {
            return false;
        }
        Word object = word.has("obj") ? word.child("obj") : word.child("iobj");
        return switch (verb.object()) {
            case ANY -> object != null || word.has("ccomp") || word.has("xcomp");
            case MATTER -> object != null && knowledge.isNegotiated(object.lemma());
            case PREPOSITION -> hasPreposition(word, verb.prepositions()) || hasInfinitive(word) || word.has("ccomp");
            case BEHIND -> object == null && hasPreposition(word, verb.prepositions());
            case OBJECT -> object != null;
            case OTHERS -> object != null && hasInfinitive(word) || word.has("ccomp");
        };
    }

    private static boolean hasPreposition(Word word, List<String> prepositions) {
        for (Word child : word.children()) {
            Word preposition = child.is("obl") || child.is("nmod") || child.is("advcl") ? child.child("case") : null;
            if (preposition != null && prepositions.contains(preposition.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInfinitive(Word word) {
        Word below = word.child("xcomp");
        return below != null && below.upos() == Upos.VERB;
    }

    private static boolean hasChild(Word word, String lemma) {
        for (Word child : word.children()) {
            if (child.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the position is taken: not denied, not only possible, not only wanted of somebody. */
    private boolean isTaken(Word word) {
        VerbGroup group = verbs.of(word);
        boolean real = group.modality() == Modality.NONE || group.modality() == Modality.FUTURE;
        if (group.negated() || !real || group.passive()) {
            return false;
        }
        return switch (group.tense()) {
            case PAST, PRESENT -> true;
            case GERUND -> word.is("advcl") || word.is("conj");
            case BASE -> group.modality() == Modality.FUTURE;
            default -> group.perfect();
        };
    }

    /** Returns the subject of a verb, where need be that of a clause above it; null if there is none. */
    static @Nullable Word subject(Word verb) {
        Word word = verb;
        for (int i = 0; i < CLIMB && word != null; i++) {
            Word subject = word.child("nsubj");
            if (subject != null) {
                return subject.xpos().startsWith("W") ? word.head() : subject;
            }
            word = word.is("conj") || word.is("xcomp") || word.is("advcl") ? word.head() : null;
        }
        return null;
    }
}
