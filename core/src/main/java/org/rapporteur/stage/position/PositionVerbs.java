// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Marked;
import org.rapporteur.knowledge.claims.PositionAdjective;
import org.rapporteur.knowledge.claims.PositionNoun;
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
    private final PositionNouns nouns;
    private final Predicate<Word> party;

    /**
     * A verb that takes a position.
     *
     * @param verb the verb
     * @param stance which
     * @param rule the line of knowledge
     * @param subject who takes it; null for whoever says so
     */
    record Taken(
            Word verb, Stance stance, String rule, @Nullable Word subject) {}

    PositionVerbs(ClaimKnowledge knowledge, VerbGroups verbs, Predicate<Word> party) {
        this.knowledge = knowledge;
        this.party = party;
        this.verbs = verbs;
        nouns = new PositionNouns(knowledge, verbs);
    }

    /** Returns the position that a verb takes; null if it takes none. */
    @Nullable
    Taken at(Word word) {
        if (word.is("amod") || word.is("compound") || isHypothetical(word)) {
            return null;
        }
        if (word.upos() == Upos.NOUN) {
            Taken had = nouns.had(word);
            had = had == null ? nouns.predicated(word) : had;
            return had == null ? nouns.judged(word) : had;
        }
        if (word.upos() == Upos.ADJ || word.xpos().equals("VBN")) {
            Taken told = adjective(word);
            told = told == null ? nouns.judged(word) : told;
            if (told != null || word.upos() == Upos.ADJ) {
                return told;
            }
        }
        return word.upos() == Upos.VERB ? verb(word, word.lemma().toLowerCase(Locale.ROOT)) : null;
    }

    private @Nullable Taken verb(Word word, String lemma) {
        Word subject = subject(word);
        Taken found = nouns.light(word);
        Marked<Stance> refusal = knowledge.positionRefusal(lemma);
        if (refusal != null && isRefused(word)) {
            return new Taken(word, refusal.value(), refusal.id(), subject);
        }
        for (PositionVerb verb : knowledge.positionVerbs(lemma)) {
            boolean negated = verb.negated() != null && verbs.of(word).negated();
            if (found == null && fits(word, verb)) {
                Stance stance = negated && verb.negated() != null ? verb.negated() : verb.stance();
                found = new Taken(word, stance, verb.id(), subject);
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
            String mark = child.is("mark") ? child.lemma().toLowerCase(Locale.ROOT) : "";
            if (knowledge.isHypothetical(mark) || word.xpos().equals("VBG") && knowledge.isUnmaking(mark)) {
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
        boolean clause = hasInfinitive(word) || hasClause(word) || word.has("advcl");
        if (!clause && !hasPreposition(word, adjective.prepositions())) {
            return null;
        }
        VerbGroup group = verbs.of(bearer);
        Stance stance = group.negated() ? adjective.negated() : adjective.stance();
        boolean told = group.modality() == Modality.NONE
                && (group.tense() == VerbGroup.Tense.PAST || group.tense() == VerbGroup.Tense.PRESENT);
        told |= group.modality() == Modality.FUTURE
                || group.modality() == Modality.CONDITIONAL && isTold(bearer, group);
        return stance == null || !told ? null : new Taken(word, stance, adjective.id(), subject(word));
    }

    /** {@code will not negotiate}: whoever will not do so refuses. */
    private boolean isRefused(Word word) {
        VerbGroup group = verbs.of(word);
        return group.negated() && isTold(word, group) && group.modality() != Modality.NONE && !group.passive();
    }

    /** Whether a negated verb tells of no position that only may be. */
    private boolean isDone(Word word) {
        VerbGroup group = verbs.of(word);
        return isTold(word, group) && !group.passive();
    }

    /** Returns the word that a position begins with: the auxiliary of {@code will not sign}, the preposition of {@code in favour of}. */
    Word begin(Word verb) {
        boolean joined = verb.has("cop") && verb.has("case") && verb.upos() == Upos.NOUN;
        if (!joined && !verbs.of(verb).negated()) {
            return verb;
        }
        for (Word child : verb.children()) {
            boolean before = child.index() < verb.index();
            if (before && (child.is("aux") || child.is("cop") || child.is("case"))) {
                return child;
            }
        }
        return verb;
    }

    /** Whether what a cue takes is taken indeed: {@code would have agreed}, {@code will have to accept} are none. */
    boolean isReal(Word cue) {
        if (cue.upos() != Upos.VERB) {
            return true;
        }
        VerbGroup group = verbs.of(cue);
        boolean wanted = cue.is("xcomp") && cue.xpos().equals("VB") && cue.has("mark");
        return !wanted && !isUndone(cue) && isTold(cue, group);
    }

    /** Whether a verb tells what is or will be: {@code said that it would vote} tells of the future, seen from the past. */
    private boolean isTold(Word word, VerbGroup group) {
        return switch (group.modality()) {
            case NONE, FUTURE -> true;
            case CONDITIONAL -> !group.perfect() && verbs.isSeenFromPast(word);
            default -> false;
        };
    }

    /** Returns the stance of a word by itself, verb or noun; null if it has none. */
    @Nullable
    Stance stance(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (word.upos() == Upos.NOUN) {
            PositionNoun noun = knowledge.positionNoun(lemma);
            boolean denied = verbs.isNegated(word);
            return noun == null ? null : denied ? noun.negated() : noun.stance();
        }
        for (PositionVerb verb : knowledge.positionVerbs(lemma)) {
            boolean negotiated = switch (verb.object()) {
                case BEHIND -> !word.has("obj") && hasPreposition(word, verb.prepositions());
                case MATTER, DEMANDED, CAUSE, OBJECT, OTHERS, BIDDEN -> hasClause(word) || fits(word, verb);
                default -> true;
            };
            if (negotiated && (verb.particle() == null || hasChild(word, verb.particle()))) {
                return verbs.of(word).negated() ? verb.negated() : verb.stance();
            }
        }
        return null;
    }

    private boolean fits(Word word, PositionVerb verb) {
        if (verb.particle() != null && !hasChild(word, verb.particle())) {
            return false;
        }
        Word object = agent(word) == null ? object(word) : undergoer(word);
        if (object != null && knowledge.isNaming(object.lemma())) {
            return false;
        }
        return switch (verb.object()) {
            case ANY -> object != null || hasClause(word) || word.has("xcomp");
            case MATTER -> object != null && knowledge.isNegotiated(object.lemma());
            case DEMANDED -> object != null && agent(word) == null && knowledge.isDemanded(object.lemma());
            case CAUSE -> object != null && knowledge.isCause(object.lemma());
            case PREPOSITION -> hasPreposition(word, verb.prepositions()) || hasInfinitive(word) || hasClause(word);
            case BEHIND -> object == null && hasPreposition(word, verb.prepositions());
            case OBJECT -> object != null;
            case BIDDEN -> object != null && agent(word) == null && hasInfinitive(word) && party.test(object);
            case OTHERS ->
                object != null && agent(word) == null && (hasInfinitive(word) || isToBeDone(object)) || hasClause(word);
        };
    }

    /** A clause that is no question: {@code asked whether they might leave} demands nothing. */
    private boolean hasClause(Word word) {
        Word clause = word.child("ccomp");
        return clause != null && !isHypothetical(clause) && !isWithheld(clause);
    }

    private static @Nullable Word object(Word word) {
        Word object = word.child("iobj");
        for (Word child : word.children()) {
            object = child.is("obj") ? child : object; // handed Finland a plan: the last
        }
        return referred(object);
    }

    /** What a relative pronoun stands for, {@code the plan, which Norway accepted}; other words stand for themselves. */
    private static @Nullable Word referred(@Nullable Word word) {
        Word verb = word == null || !word.xpos().startsWith("W") ? null : word.head();
        return verb == null || !verb.is("acl") || verb.head() == null ? word : verb.head();
    }

    /** What is done to in a passive: its subject, or the noun that a participle tells more of. */
    private static @Nullable Word undergoer(Word passive) {
        Word subject = passive.child("nsubj");
        return subject == null && passive.is("acl") ? passive.head() : referred(subject);
    }

    /** Who does what a passive tells, {@code by Norway}; null if it does not say. */
    private static @Nullable Word agent(Word verb) {
        for (Word child : verb.children()) {
            if (child.relation().equals("obl:agent")) {
                return child;
            }
        }
        return null;
    }

    /** {@code wants the talks reopened}. */
    private static boolean isToBeDone(Word object) {
        Word below = object.child("acl");
        return below != null && below.xpos().startsWith("VB") && !below.has("mark") && !below.has("nsubj");
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

    private boolean hasInfinitive(Word word) {
        Word below = word.child("xcomp");
        return below != null && below.upos() == Upos.VERB && !isWithheld(below);
    }

    /** {@code declined to be named}: that is no matter of a negotiation. */
    private boolean isWithheld(Word verb) {
        return knowledge.isNaming(verb.lemma()) && verbs.of(verb).passive();
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
        boolean real = isTold(word, group);
        boolean byNobody = agent(word) == null;
        if (group.negated() || !real || group.passive() && byNobody || isUndone(word) || isUndergone(word)) {
            return false;
        }
        return switch (group.tense()) {
            case PAST, PRESENT -> true;
            case GERUND -> word.is("advcl") || word.is("conj");
            case BASE -> group.modality() != Modality.NONE || isPurpose(word);
            default -> group.perfect() || !byNobody;
        };
    }

    /** {@code stopped short of endorsing it}: the verb above says that it was not done. */
    private boolean isUndone(Word word) {
        Word above = word.is("xcomp") || word.is("advcl") || word.is("ccomp") ? word.head() : null;
        return above != null
                && Boolean.FALSE.equals(knowledge.governs(above.lemma().toLowerCase(Locale.ROOT)));
    }

    /** {@code Asked whether they would leave, he}: the participle says what was done to the subject. */
    private static boolean isUndergone(Word word) {
        boolean past = word.xpos().equals("VBN") || word.xpos().equals("VBD");
        return past
                && word.is("advcl")
                && agent(word) == null
                && !word.has("nsubj")
                && !word.has("aux")
                && !word.has("mark");
    }

    /** {@code flew to Oslo to demand an apology}: for that something else was done. */
    private boolean isPurpose(Word word) {
        Word above = word.is("advcl") && word.has("mark") ? word.head() : null;
        if (above == null || above.upos() != Upos.VERB) {
            return false;
        }
        VerbGroup group = verbs.of(above);
        boolean told = group.tense() == VerbGroup.Tense.PAST || group.perfect();
        return told && group.modality() == Modality.NONE && !group.negated() && !group.passive();
    }

    /** Returns the subject of a verb, where need be that of a clause above it; null if there is none. */
    static @Nullable Word subject(Word verb) {
        Word word = verb;
        for (int i = 0; i < CLIMB && word != null; i++) {
            Word agent = agent(word);
            if (agent != null) {
                return agent;
            }
            Word subject = word.child("nsubj");
            if (subject != null) {
                return subject.xpos().startsWith("W") ? word.head() : subject;
            }
            word = word.is("conj") || word.is("xcomp") || word.is("advcl") ? word.head() : null;
        }
        return null;
    }
}
