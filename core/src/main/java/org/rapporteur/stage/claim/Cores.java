// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.ClaimKnowledge.Act;
import org.rapporteur.knowledge.claims.ContestKnowledge;
import org.rapporteur.knowledge.claims.Sense;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds what claims say at bottom: below predicates that only say how a thing is meant, wanted, begun or left undone, and
 * below verbs that leave it to a noun what is done.
 */
final class Cores {
    /** Nobody stacks more of them. */
    private static final int DEEPEST = 4;
    /** Of longer predicates the first and the last word are not shown together. */
    private static final int LONGEST = 60;

    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;
    private final Clauses clauses;

    Cores(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        clauses = new Clauses(knowledge, verbs);
    }

    /** Returns what a claim says at bottom. */
    Core of(Claim claim, @Nullable Statement statement, Sentence sentence) {
        boolean affirmed = claim.polarity() == Claim.Polarity.AFFIRMED != isRefused(claim, statement, sentence);
        Word top = predicate(claim, sentence);
        Word named = top == null ? null : named(claim, statement, top);
        if (top != null && named != null) {
            Word object = named.child("nmod");
            Span words = words(top, top).cover(named.span());
            return new Core(named, top, affirmed, null, object, null, words, object == null ? null : object.span());
        }
        if (top == null) {
            Word head = sentence.headOf(claim.span());
            Span words = head == null ? claim.span() : head.span();
            return new Core(null, null, affirmed, null, null, null, words, null);
        }
        Core noun = noun(claim, statement, top, affirmed);
        if (noun != null) {
            return noun;
        }
        Word predicate = top;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Word below = below(predicate, claim.span());
            Boolean keeps = below == null ? null : governs(predicate, below);
            if (below == null || keeps == null) {
                break;
            }
            affirmed = (affirmed == keeps) != verbs.isNegated(below);
            predicate = below;
        }
        return core(predicate, affirmed, top, claim.span());
    }

    /** What a cue refuses is not to be: {@code refused to leave}; of {@code the sale was opposed} the cue is the predicate. */
    private static boolean isRefused(Claim claim, @Nullable Statement statement, Sentence sentence) {
        if (statement == null || statement.kind() != Statement.Kind.REJECT || statement.cue() == null) {
            return false;
        }
        Word cue = sentence.headOf(statement.cue().span());
        return !claim.span().overlaps(statement.cue().span())
                && (cue == null || !Arguments.predicate(cue).equals(claim.predicate()));
    }

    /** The noun that names what is demanded: {@code demanded the release of the crew}, {@code called for an end to it}. */
    private @Nullable Word named(Claim claim, @Nullable Statement statement, Word top) {
        Statement.Cue cue = statement == null ? null : statement.cue();
        boolean asks = claim.kind() == Claim.Kind.DEMAND || claim.kind() == Claim.Kind.PROPOSAL;
        if (!asks || cue == null || !cue.span().overlaps(top.span())) {
            return null;
        }
        Word object = top.child("obj") == null ? top.child("obl") : top.child("obj");
        boolean names =
                object != null && claim.span().contains(object.span()) && knowledge.nominal(lower(object)) != null;
        return names ? object : null;
    }

    /** What a noun says that is had, taken or denied: {@code had no part in the attack}, {@code denied any deal}. */
    private @Nullable Core noun(Claim claim, @Nullable Statement statement, Word top, boolean affirmed) {
        Word noun = top.child("obj");
        if (noun == null || !claim.span().contains(noun.span())) {
            return null;
        }
        ContestKnowledge.Share share = knowledge.contests().share(lower(noun));
        if (share != null && knowledge.contests().isSharing(lower(top)) && isWhole(noun, share)) {
            Word clause = modifier(noun);
            Word object = clause == null ? told(noun, share) : clause.child("obl");
            Word subject = clauses.subject(top);
            return new Core(noun, top, affirmed, subject, object, null, words(top, noun), target(object, claim));
        }
        Statement.Cue cue = statement == null || statement.kind() != Statement.Kind.DENY ? null : statement.cue();
        boolean denied = cue != null && cue.span().overlaps(top.span());
        return denied && !knowledge.matters(lower(noun)).isEmpty()
                ? new Core(noun, top, affirmed, null, beside(top, noun), noun, top.span(), noun.span())
                : null;
    }

    /** In what there is a share, though the parser may hang it on the verb: {@code denied any role in the theft}; null for nothing. */
    static @Nullable Word told(Word noun, ContestKnowledge.Share share) {
        List<Word> below = new ArrayList<>(noun.children("nmod"));
        Word verb = noun.is("obj") ? noun.head() : null;
        if (verb != null) {
            below.addAll(verb.children("obl"));
        }
        for (Word word : below) {
            Word preposition = word.child("case");
            if (preposition != null
                    && preposition.index() == noun.index() + 1
                    && share.prepositions().contains(lower(preposition))) {
                return word;
            }
        }
        return null;
    }

    /** {@code nothing to do with}: the infinitive that has to stand behind a noun does, and no other one. */
    private static boolean isWhole(Word noun, ContestKnowledge.Share share) {
        Word clause = modifier(noun);
        return share.below() == null
                ? clause == null
                : clause != null && lower(clause).equals(share.below());
    }

    private static @Nullable Span target(@Nullable Word object, Claim claim) {
        return object == null || !claim.span().contains(object.span()) ? null : object.span();
    }

    /** {@code blamed Norway for the attack}: said of Norway is that it did it. */
    private @Nullable Core charge(Word predicate, boolean affirmed, Word top, Span part) {
        Word accused = isPassive(predicate) ? clauses.subject(predicate) : predicate.child("obj");
        if (accused == null || !affirmed || verbs.isNegated(predicate)) {
            return null;
        }
        for (Word deed : predicate.children("obl")) {
            Word preposition = deed.child("case");
            if (preposition != null
                    && part.contains(deed.span())
                    && knowledge.contests().isCharge(lower(predicate), lower(preposition))) {
                return new Core(predicate, top, true, accused, deed, null, words(top, predicate), deed.span());
            }
        }
        return null;
    }

    private Core core(Word predicate, boolean affirmed, Word top, Span part) {
        Core charge = charge(predicate, affirmed, top, part);
        if (charge != null) {
            return charge;
        }
        Word occasion = occasion(predicate);
        Word starter = occasion == null || !isWar(predicate) ? null : occasion.child("nsubj");
        if (starter != null) {
            return new Core(predicate, top, affirmed, starter, null, null, words(top, predicate), null);
        }
        boolean passive = isPassive(predicate) || knowledge.isSuffering(lower(predicate));
        Word subject = passive ? agent(predicate) : clauses.subject(predicate);
        if (subject != null
                && predicate != top
                && subject.upos() == Upos.NOUN
                && knowledge.governs(lower(subject)) != null) {
            subject = clauses.subject(top); // has plans to invade
        }
        Word object = passive ? clauses.subject(predicate) : Clauses.object(predicate, part);
        if (predicate.has("cop") && (object == null || object.upos() == Upos.VERB)) {
            object = oblique(predicate, part); // involved in the attack, to blame for it
        }
        subject = counted(subject);
        object = counted(object);
        boolean there = predicate.has("expl");
        Act act = there ? Act.SUBJECT : act(predicate, object);
        Word done = act == null ? null : act == Act.OBJECT ? object : clauses.subject(predicate);
        done = there && (done == null || done == predicate.child("expl"))
                ? predicate.child("obj")
                : done; // there had been no talks
        boolean isDone =
                done != null && (!knowledge.matters(lower(done)).isEmpty() || knowledge.nominal(lower(done)) != null);
        if (isDone && act == Act.SUBJECT) {
            subject = null;
        }
        if (isDone && passive) {
            subject = agent(predicate);
        }
        Span words = words(top, predicate);
        Word shown = isDone ? done : object;
        Span target =
                shown == null || shown == predicate || !part.contains(shown.span()) || words.overlaps(shown.span())
                        ? null
                        : shown.span();
        return new Core(
                predicate,
                top,
                affirmed,
                subject,
                isDone ? beside(predicate, done) : object,
                isDone ? done : null,
                words,
                target);
    }

    /** {@code started when Finland opened fire}: the clause that tells at what a thing began; null if there is none. */
    static @Nullable Word occasion(Word predicate) {
        Word clause = predicate.has("obj") ? null : predicate.child("advcl");
        return clause != null
                        && clause.index() > predicate.index()
                        && clause.leftmost().xpos().equals("WRB")
                ? clause
                : null;
    }

    /** Whether a noun is for what one side starts. */
    private boolean isWar(Word predicate) {
        Word war = clauses.subject(predicate);
        return war != null
                && knowledge.matters(lower(war)).stream()
                        .anyMatch(matter -> !knowledge
                                .relations(lower(predicate) + '+' + matter.family())
                                .isEmpty());
    }

    /** {@code none of its drones}: the drones. */
    private @Nullable Word counted(@Nullable Word word) {
        Word whole = word != null && verbs.isNone(word) ? word.child("nmod") : null;
        return whole == null ? word : whole;
    }

    /** Where the noun stands that names what is done: {@code talks are under way}, {@code held talks}, {@code had talks}. */
    private @Nullable Act act(Word predicate, @Nullable Word object) {
        Word preposition = predicate.has("cop") ? predicate.child("case") : null;
        if (preposition != null && knowledge.matters(lower(predicate)).stream().anyMatch(Sense::affirms)) {
            return Act.OBJECT; // is in talks
        }
        Act act = knowledge.act(preposition == null ? key(predicate) : lower(preposition) + '+' + lower(predicate));
        Word noun = object != null && (object.is("obj") || isPassive(predicate)) ? object : clauses.subject(predicate);
        if (act == null && noun != null) {
            for (Sense matter : knowledge.matters(lower(noun))) {
                act = act == null ? knowledge.act(key(predicate) + '+' + matter.family()) : act;
            }
        }
        return act;
    }

    private static @Nullable Word oblique(Word predicate, Span part) {
        Word oblique = predicate.child("obl");
        return oblique == null || !part.contains(oblique.span()) ? null : oblique;
    }

    /** What an act is directed at: {@code an attack on the village}, {@code talks with Norway}. */
    private static @Nullable Word beside(Word predicate, @Nullable Word act) {
        Word below = act == null ? null : act.child("nmod");
        return below == null || below.relation().equals("nmod:poss") ? predicate.child("obl") : below;
    }

    /** The claim's own predicate in the tree. */
    private static @Nullable Word predicate(Claim claim, Sentence sentence) {
        String lemma = claim.predicate();
        int blank = lemma.indexOf(' ');
        String first = blank < 0 ? lemma : lemma.substring(0, blank);
        String last = lemma.substring(blank + 1);
        Word head = sentence.headOf(claim.span());
        for (Word word = head; word != null; word = word == head ? null : head) {
            String own = lower(word);
            Word copula = word.child("cop");
            if (own.equals(first)
                    || own.equals(last)
                    || copula != null && lower(copula).equals(first)) {
                return word;
            }
        }
        for (Word word : sentence.words(claim.span())) {
            if (lower(word).equals(first)) {
                return word;
            }
        }
        return null;
    }

    /** The predicate that completes another: {@code plans to invade}, {@code has no plans to invade}, {@code stopped building}. */
    private @Nullable Word below(Word predicate, Span part) {
        Word below = predicate.child("xcomp");
        below = below == null ? withoutSubject(predicate.child("ccomp")) : below;
        below = below == null ? clauseOf(predicate.child("obj")) : below;
        below = below == null ? clauseOf(predicate.child("nsubj")) : below;
        below = below == null && predicate.has("cop") ? modifier(predicate) : below;
        if (below == null && knowledge.governs(lower(predicate)) != null) {
            below = withoutSubject(predicate.child("advcl"));
        }
        return below != null && part.contains(below.span()) ? below : null;
    }

    private static @Nullable Word withoutSubject(@Nullable Word clause) {
        return clause == null || clause.has("nsubj") ? null : clause;
    }

    /** The clause of a noun that governs one: {@code plans to invade}. */
    private @Nullable Word clauseOf(@Nullable Word noun) {
        return noun == null || knowledge.governs(lower(noun)) == null ? null : modifier(noun);
    }

    private static @Nullable Word modifier(Word noun) {
        Word clause = noun.child("acl");
        return clause == null || clause.relation().equals("acl:relcl") ? null : clause;
    }

    /** Whether a predicate keeps the truth of what is below it (true) or reverses it (false); null if it does neither. */
    private @Nullable Boolean governs(Word predicate, Word below) {
        Word bearer = below.head() == predicate ? predicate : below.head();
        return bearer == null ? null : knowledge.governs(lower(bearer));
    }

    /** A subject that the parser takes for a passive one acts itself where there is an object, or no auxiliary of a passive. */
    private static boolean isPassive(Word predicate) {
        boolean suffers = false;
        boolean hasAuxiliary = predicate.has("obj");
        for (Word child : predicate.children()) {
            if (child.relation().equals("aux:pass")) {
                return true;
            }
            suffers |= child.relation().equals("nsubj:pass");
            hasAuxiliary |= child.is("aux") || child.is("cop"); // is involved
        }
        return suffers && !hasAuxiliary;
    }

    private static @Nullable Word agent(Word predicate) {
        for (Word child : predicate.children()) {
            if (child.relation().equals("obl:agent")) {
                return child;
            }
        }
        return null;
    }

    /** A verb with its particle, as the tables write it. */
    private static String key(Word word) {
        StringBuilder key = new StringBuilder(lower(word));
        for (Word child : word.children()) {
            if (child.relation().equals("compound:prt")) {
                key.append('+').append(lower(child));
            }
        }
        return key.toString();
    }

    private static Span words(Word top, Word predicate) {
        int start = Math.min(top.start(), predicate.start());
        for (Word child : top.children()) {
            boolean bears =
                    child.is("aux") || child.is("cop") || child.is("advmod") && child.index() + 2 >= top.index();
            start = bears ? Math.min(start, child.start()) : start;
        }
        Span words = new Span(start, Math.max(top.end(), predicate.end()));
        return words.length() > LONGEST ? predicate.span() : words;
    }

    static String lower(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
