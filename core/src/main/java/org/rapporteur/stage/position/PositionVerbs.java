// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

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
    private final Needs needs;
    private final Duties duties;
    private final Predicate<Word> party;

    /**
     * A verb that takes a position.
     *
     * @param verb the verb
     * @param stance which
     * @param rule the line of knowledge
     * @param subject who takes it; null for whoever says so
     * @param voice in whose words it is one
     */
    record Taken(
            Word verb,
            Stance stance,
            @Nullable String rule,
            @Nullable Word subject,
            Voice voice) {
        Taken(Word verb, Stance stance, @Nullable String rule, @Nullable Word subject) {
            this(verb, stance, rule, subject, Voice.ANY);
        }
    }

    /** In whose words a position is one. */
    enum Voice {
        /** in anybody's */
        ANY,
        /** in those of a statement, whose speaker takes it */
        SPEAKER,
        /** in the report's own */
        REPORT
    }

    PositionVerbs(ClaimKnowledge knowledge, VerbGroups verbs, Predicate<Word> party) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        nouns = new PositionNouns(knowledge, verbs, party);
        this.party = party;
        needs = new Needs(knowledge, verbs, party);
        duties = new Duties(knowledge, verbs, party);
    }

    /** Returns the position that a verb takes; null if it takes none. */
    @Nullable
    Taken at(Word word) {
        if (word.is("amod") || word.is("compound") || needs.isHypothetical(word)) {
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
        if (word.has("expl")) {
            return nouns.withheld(word);
        }
        return word.upos() == Upos.VERB ? verb(word, word.lemma().toLowerCase(Locale.ROOT)) : null;
    }

    private @Nullable Taken verb(Word word, String lemma) {
        Word subject = speaker(word, subject(word));
        Taken found = nouns.light(word);
        Taken idiom = found == null ? nouns.idiom(word) : null;
        if (idiom != null && (isTaken(word) || verbs.of(word).negated() && isDone(word))) {
            return idiom;
        }
        Marked<Stance> refusal = knowledge.positionRefusal(lemma);
        if (refusal != null && isRefused(word)) {
            return new Taken(word, refusal.value(), refusal.id(), subject);
        }
        for (PositionVerb verb : knowledge.positionVerbs(lemma)) {
            boolean negated = verb.negated() != null && isDenied(word);
            if (found == null && needs.fits(word, verb)) {
                Stance stance = negated && verb.negated() != null ? verb.negated() : turned(word, verb.stance());
                found = new Taken(word, stance, verb.id(), subject);
                if (negated && isDone(word)) {
                    return found;
                }
            }
        }
        if (found != null && isTaken(word)) {
            return found;
        }
        return isUndone(word) ? null : duties.at(word, lemma, subject);
    }

    /** {@code agreed to reject it}, {@code vowed to oppose it}: what is agreed, promised, demanded of nobody else is the position. */
    private Stance turned(Word word, Stance stance) {
        Word deed = stance == Stance.ACCEPTS || stance == Stance.COMMITS ? word.child("xcomp") : null;
        Stance inner = deed == null || deed.upos() != Upos.VERB || word.has("obj") ? null : stance(deed);
        return inner == Stance.REJECTS ? inner : stance;
    }

    /** {@code is ready to talk}, {@code remains open to talks}. */
    private @Nullable Taken adjective(Word word) {
        PositionAdjective adjective = knowledge.positionAdjective(word.form().toLowerCase(Locale.ROOT));
        Word bearer = word.is("xcomp") && word.head() != null ? word.head() : word;
        if (adjective == null || (bearer == word && !word.has("cop") && !word.has("aux"))) {
            return null;
        }
        boolean clause = needs.hasInfinitive(word) || needs.hasClause(word) || word.has("advcl");
        if (!clause && !Needs.hasPreposition(word, adjective.prepositions())) {
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
        boolean told = isTold(word, group) || isHeldOut(word, group);
        return group.negated() && told && group.modality() != Modality.NONE && !group.passive();
    }

    /** {@code Norway would not budge}: in the words of the report, that is what it did. */
    private static boolean isHeldOut(Word word, VerbGroup group) {
        return group.modality() == Modality.CONDITIONAL
                && !group.perfect()
                && (word.head() == null || word.is("conj"))
                && !word.has("advcl")
                && word.has("nsubj");
    }

    /** Whether a negated verb tells of no position that only may be. */
    private boolean isDone(Word word) {
        VerbGroup group = verbs.of(word);
        return isTold(word, group) && !group.passive();
    }

    /** Returns the word that a position begins with: the auxiliary of {@code will not sign}, the preposition of {@code in favour of}. */
    Word begin(Word verb) {
        boolean joined = verb.has("cop") && verb.has("case") && verb.upos() == Upos.NOUN;
        VerbGroup group = verbs.of(verb);
        boolean modal = group.modality() == Modality.FUTURE || group.modality() == Modality.NECESSARY;
        if (!joined && !modal && !group.negated()) {
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
            return cue.upos() != Upos.NOUN || !nouns.isGivenUp(cue);
        }
        VerbGroup group = verbs.of(cue);
        boolean wanted = cue.is("xcomp") && cue.xpos().equals("VB") && cue.has("mark");
        boolean first = cue.is("conj") && !cue.has("nsubj") && cue.head() != null && needs.isHypothetical(cue.head());
        return !wanted && !first && !needs.isHypothetical(cue) && !isUndone(cue) && isTold(cue, group);
    }

    /** Whether a verb tells what is or will be: {@code said that it would vote} tells of the future, seen from the past. */
    private boolean isTold(Word word, VerbGroup group) {
        return switch (group.modality()) {
            case NONE, FUTURE -> true;
            case CONDITIONAL -> !group.perfect() && verbs.isSeenFromPast(word);
            default -> false;
        };
    }

    /** Tells whether a noun is one of those that one can be for or against. */
    boolean isCause(Word noun) {
        return knowledge.isCause(noun.lemma());
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
                case BEHIND -> !word.has("obj") && Needs.hasPreposition(word, verb.prepositions());
                case MATTER, DEMANDED, CAUSE, OBJECT, OTHERS, BIDDEN -> needs.hasClause(word) || needs.fits(word, verb);
                case WISH, DEALING, ALONE -> needs.fits(word, verb);
                default -> true;
            };
            if (negotiated && (verb.particle() == null || Needs.hasChild(word, verb.particle()))) {
                return isDenied(word) ? verb.negated() : turned(word, verb.stance());
            }
        }
        return null;
    }

    /** {@code offered no concessions}: what is given to nobody is not given; {@code promised no tax} is a promise all the same. */
    private boolean isDenied(Word verb) {
        Word object = verb.child("obj");
        boolean none = object != null
                && (verbs.isNone(object) || verbs.isNegated(object))
                && knowledge.positionVerbs(verb.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(each -> each.stance() == Stance.OFFERS || each.stance() == Stance.ACCEPTS);
        return none || verbs.of(verb).negated();
    }

    /** Tells whether a verb is one of dealing with others: {@code talk}, {@code attend}. */
    boolean isDealing(Word verb) {
        return knowledge.isDealing(verb.lemma().toLowerCase(Locale.ROOT), true);
    }

    /** {@code he would speak to the press}, {@code I am not going to say}: who will tell something undertakes nothing. */
    boolean isTelling(Word word) {
        Word deed = word.child("xcomp");
        return knowledge.isTelling(word.lemma()) || deed != null && knowledge.isTelling(deed.lemma());
    }

    /** {@code rejected the accusations}; who {@code did not recognise the claim} denies nothing. */
    boolean isDenying(Word verb) {
        Word subject = verb.child("nsubj");
        boolean undergone = subject != null && subject.relation().equals("nsubj:pass");
        Word rejected = undergone ? subject : verb.child("obj");
        return rejected != null && isDenial(rejected) && !verbs.isNegated(verb);
    }

    /** {@code accusations}, which one can only deny. */
    boolean isDenial(Word word) {
        return word.upos() == Upos.NOUN && knowledge.isDenial(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** {@code declined to say}, {@code refused to comment}: who keeps something from the press refuses nobody anything. */
    boolean isWithholding(Word word) {
        Word deed = word.is("xcomp") ? word : word.child("xcomp");
        return deed != null && knowledge.isWithheld(deed.lemma());
    }

    /** Whether the position is taken: not denied, not only possible, not only wanted of somebody. */
    private boolean isTaken(Word word) {
        VerbGroup group = verbs.of(word);
        boolean real = isTold(word, group);
        boolean byNobody = Needs.agent(word) == null;
        if (isDenied(word) || !real || group.passive() && byNobody || isUndone(word) || isUndergone(word)) {
            return false;
        }
        return switch (group.tense()) {
            case PAST, PRESENT -> true;
            case GERUND -> word.is("advcl") || word.is("conj");
            case BASE -> group.modality() != Modality.NONE || isPurpose(word) || isDecided(word);
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
                && Needs.agent(word) == null
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

    /** {@code voted to reject the plan}. */
    private boolean isDecided(Word word) {
        Word above = word.is("xcomp") && word.has("mark") ? word.head() : null;
        return above != null
                && above.upos() == Upos.VERB
                && knowledge.idioms().isDeciding(above.lemma().toLowerCase(Locale.ROOT))
                && isTaken(above);
    }

    /** {@code Norway said the text was weak but accepted the draft}, {@code said it was late, insisting on}: of two before it, who can. */
    private @Nullable Word speaker(Word word, @Nullable Word subject) {
        boolean past = word.is("conj") && word.xpos().equals("VBD");
        boolean beside = word.is("advcl") && word.xpos().equals("VBG") && !word.has("mark");
        Word first = (past || beside) && !word.has("nsubj") ? word.head() : null;
        Word above = first != null && first.is("ccomp") ? first.head() : null;
        Word cue = above == null ? null : above.child("nsubj");
        boolean mute = subject != null && subject.upos() != Upos.PRON && !party.test(subject);
        return mute && cue != null && cue.index() < word.index() && party.test(cue) ? cue : subject;
    }

    /** Returns the subject of a verb, where need be that of a clause above it; null if there is none. */
    static @Nullable Word subject(Word verb) {
        Word word = verb;
        for (int i = 0; i < CLIMB && word != null; i++) {
            Word agent = Needs.agent(word);
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
