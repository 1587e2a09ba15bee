// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.PositionVerb;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.Particles;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** What has to stand beside a verb for its position to be one: an object of some kind, a clause, an infinitive. */
final class Needs {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;
    private final Predicate<Word> party;

    Needs(ClaimKnowledge knowledge, VerbGroups verbs, Predicate<Word> party) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.party = party;
    }

    /** {@code if Norway accepts the plan}: it may never. */
    boolean isHypothetical(Word word) {
        for (Word child : word.children()) {
            String mark = child.is("mark") ? child.lemma().toLowerCase(Locale.ROOT) : "";
            if (knowledge.isHypothetical(mark) || word.xpos().equals("VBG") && knowledge.isUnmaking(mark)) {
                return true;
            }
        }
        return Conditions.isInverted(word);
    }

    /** Tells whether a verb has what its position needs. */
    boolean fits(Word word, PositionVerb verb) {
        Word astray = verb.particle() == null || hasChild(word, verb.particle())
                ? null
                : Particles.astray(word, verb.particle());
        if (verb.particle() != null && astray == null && !hasChild(word, verb.particle())) {
            return false;
        }
        Word object = agent(word) == null ? object(word) : undergoer(word);
        object = object == null && astray != null && astray.children("case").size() == 1 ? astray : object;
        if (object != null && knowledge.isNaming(object.lemma())) {
            return false;
        }
        String named = object == null ? "" : name(object);
        return switch (verb.object()) {
            case ANY -> object != null || hasClause(word) || word.has("xcomp") || hasGerund(word);
            case MATTER -> object != null && knowledge.isNegotiated(named);
            case DEMANDED -> object != null && agent(word) == null && knowledge.isDemanded(named);
            case CAUSE -> object != null && knowledge.isCause(named);
            case PREPOSITION -> hasPreposition(word, verb.prepositions()) || hasInfinitive(word) || hasClause(word);
            case BEHIND -> object == null && hasPreposition(word, verb.prepositions());
            case MATTER_BEHIND -> object == null && hasMatter(word, verb.prepositions());
            case OBJECT -> object != null;
            case BIDDEN -> object != null && agent(word) == null && hasInfinitive(word) && party.test(object);
            case OTHERS ->
                object != null && agent(word) == null && (hasInfinitive(word) || isToBeDone(object)) || hasClause(word);
            case WISH ->
                object != null
                        || hasPreposition(word, verb.prepositions())
                        || word.has("xcomp")
                        || hasClause(word) && isWished(word);
            case DEALING -> object == null && isDealing(word);
            case ALONE -> object == null && isAlone(word);
        };
    }

    /** {@code ruled out resuming the talks}. */
    private static boolean hasGerund(Word word) {
        for (Word child : word.children()) {
            int behind = child.index() - word.index();
            boolean close = behind == 1 || behind == 2 && isParticle(word, child);
            if (child.is("advcl") && child.xpos().equals("VBG") && close && !child.has("mark")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticle(Word verb, Word behind) {
        return verb.children().stream()
                .anyMatch(child -> child.relation().equals("compound:prt") && child.index() == behind.index() - 1);
    }

    /** {@code cease-fire}, whose parts the grammar takes for words. */
    private static String name(Word noun) {
        for (Word child : noun.children()) {
            if (child.index() == noun.index() - 2
                    && child.is("compound")
                    && child.rightmost().xpos().equals("HYPH")) {
                return child.lemma() + "-" + noun.lemma();
            }
        }
        return noun.lemma();
    }

    /** {@code insisted that Norway leave}, {@code must leave}; that it has left is no wish. */
    private boolean isWished(Word word) {
        Word clause = word.child("ccomp");
        if (clause == null) {
            return false;
        }
        VerbGroup group = verbs.of(clause);
        Word subject = clause.child("nsubj");
        boolean bare = clause.xpos().equals("VB") && !clause.has("aux") || group.tense() == VerbGroup.Tense.BASE;
        boolean plural = subject != null && subject.xpos().endsWith("S");
        return group.modality() == Modality.NECESSARY
                || group.modality() == Modality.NONE && bare
                || clause.xpos().equals("VBP") && subject != null && !plural && subject.upos() != Upos.PRON;
    }

    /** {@code wants to talk}, {@code hopes to return to the negotiations}. */
    private boolean isDealing(Word word) {
        Word deed = word.child("xcomp");
        if (deed == null || deed.upos() != Upos.VERB) {
            return false;
        }
        boolean matter = false;
        for (Word child : deed.children()) {
            matter |= (child.is("obj") || child.is("obl")) && knowledge.isNegotiated(name(child));
        }
        return knowledge.isDealing(deed.lemma().toLowerCase(Locale.ROOT), matter);
    }

    /** {@code Norway proposed a truce; Finland refused.} */
    private static boolean isAlone(Word word) {
        for (Word child : word.children()) {
            boolean mute = child.is("nsubj")
                    || child.is("aux")
                    || child.is("punct")
                    || child.is("cc")
                    || child.is("conj")
                    || child.is("mark")
                    || child.is("advmod")
                    || child.is("obl") && child.index() < word.index();
            if (!mute) {
                return false;
            }
        }
        return word.has("nsubj") && !word.is("acl") && !word.is("xcomp");
    }

    /** A clause that is no question: {@code asked whether they might leave} demands nothing. */
    boolean hasClause(Word word) {
        Word clause = word.child("ccomp");
        return clause != null && !isHypothetical(clause) && !isWithheld(clause);
    }

    private static @Nullable Word object(Word word) {
        Word object = word.child("iobj");
        for (Word child : word.children()) {
            object = child.is("obj") ? child : object; // handed Finland a plan: the last
        }
        return object == null ? left(word) : referred(object);
    }

    /** {@code a plan that Norway said it opposes}: the noun that lacks in the clause below; null if none does. */
    private static @Nullable Word left(Word word) {
        Word above = word.is("ccomp") ? word.head() : word;
        Word subject = word.child("nsubj");
        return above != null
                        && above.relation().equals("acl:relcl")
                        && !above.has("obj")
                        && subject != null
                        && !subject.xpos().startsWith("W")
                ? above.head()
                : null;
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
    static @Nullable Word agent(Word verb) {
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

    static boolean hasPreposition(Word word, List<String> prepositions) {
        for (Word child : word.children()) {
            Word preposition = child.is("obl") || child.is("nmod") || child.is("advcl") ? child.child("case") : null;
            boolean gerund = child.is("advcl") && child.xpos().equals("VBG"); // balked at signing
            preposition = preposition == null && gerund ? child.child("mark") : preposition;
            if (preposition != null && prepositions.contains(preposition.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code gave in to the demand}, {@code pulled out of the talks}: something negotiated behind one of the prepositions. */
    private boolean hasMatter(Word word, List<String> prepositions) {
        for (Word child : word.children()) {
            Word matter = child.is("advmod") ? child.child("obl") : child.is("obl") ? child : null;
            boolean joined = matter != null
                    && matter.children("case").stream().anyMatch(each -> prepositions.contains(each.lemma()));
            if (matter != null && joined && knowledge.isNegotiated(name(matter))) {
                return true;
            }
        }
        return false;
    }

    boolean hasInfinitive(Word word) {
        Word below = word.child("xcomp");
        return below != null && below.upos() == Upos.VERB && !isWithheld(below);
    }

    /** {@code declined to be named}: that is no matter of a negotiation. */
    private boolean isWithheld(Word verb) {
        return knowledge.isNaming(verb.lemma()) && verbs.of(verb).passive();
    }

    static boolean hasChild(Word word, String lemma) {
        for (Word child : word.children()) {
            if (child.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
