// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ContestKnowledge;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Word;

/** What somebody says is not so: {@code the report is false}, {@code no truth in reports that}, {@code no such incident took place}. */
final class Untruths {
    /** The preposition that gives a thing a name: {@code dismissed the report as propaganda}. */
    private static final String OBLIQUE = "obl";

    private final ContestKnowledge knowledge;
    private final Polarities polarities;
    private final Tellers tellers;

    Untruths(ContestKnowledge knowledge, Polarities polarities, Tellers tellers) {
        this.knowledge = knowledge;
        this.polarities = polarities;
        this.tellers = tellers;
    }

    /** Returns the word for what is said to be untrue in a clause with a head; null where nothing is. */
    @Nullable
    Word charged(Word head, Statement statement) {
        Word verb = head.is("ccomp") || head.head() == null ? head : head.head();
        for (Word clause : List.of(head, verb)) {
            Word charged = asserted(clause);
            if (charged != null) {
                return charged;
            }
        }
        Word cue = tellers.cue(statement);
        Word object = cue == null ? null : cue.child("obj");
        if (object == null || cue == null) {
            return null;
        }
        boolean told = object == head || head.head() == object || head.head() == cue;
        return told && isCalledUntrue(object, cue) ? object : null;
    }

    /** Tells whether a noun for what another said is what a statement says is untrue. */
    boolean isCharged(Word noun, Statement statement) {
        Word head = noun.head();
        Word above = head == null ? null : head.head();
        boolean asserted = head != null && noun == asserted(head) || above != null && noun == asserted(above);
        Word cue = asserted ? null : tellers.cue(statement);
        return asserted || cue != null && head == cue && noun.is("obj") && isCalledUntrue(noun, cue);
    }

    /** {@code the report is false}, {@code has no basis}, {@code there is no truth in the report}: the report. */
    private @Nullable Word asserted(Word predicate) {
        boolean negated = polarities.isDenied(predicate);
        if (predicate.has("cop")) {
            boolean plain = !predicate.has("ccomp") && !predicate.has("csubj");
            return plain && knowledge.isUntrue(Cores.lower(predicate), negated) ? predicate.child("nsubj") : null;
        }
        boolean there = predicate.has("expl");
        Word truth = predicate.child("obj") == null && there ? predicate.child("nsubj") : predicate.child("obj");
        if (truth == null || !knowledge.isUntrue(Cores.lower(truth), negated || polarities.isNone(truth))) {
            return null;
        }
        Word below = truth.child("nmod") == null ? predicate.child(OBLIQUE) : truth.child("nmod");
        return there ? below : predicate.child("nsubj");
    }

    /** {@code called it a lie}, {@code dismissed the report as propaganda}. */
    private boolean isCalledUntrue(Word object, Word cue) {
        if (polarities.isDenied(cue)) {
            return false;
        }
        for (Word child : cue.children()) {
            boolean names = child.is("xcomp") || child.is("obj") || child.is(OBLIQUE);
            if (names && child.index() > object.index() && knowledge.isUntrue(Cores.lower(child), false)) {
                return true;
            }
        }
        return object.children().stream().anyMatch(child -> isNamed(child) && child.index() > object.index());
    }

    /** Tells whether a noun below what is rejected only says that it is untrue: {@code the report as propaganda}. */
    boolean isNamed(Word below) {
        return (below.is("nmod") || below.is("xcomp") || below.is("acl"))
                && knowledge.isUntrue(Cores.lower(below), false);
    }

    /** Tells whether a verb leaves out what is denied: {@code it had not}. */
    boolean isElliptic(Word verb) {
        Word last = polarities.negation(verb);
        return last != null
                && last.index() == verb.index() + 1
                && !verb.has("aux")
                && !verb.xpos().equals("MD")
                && verb.children().stream().allMatch(child -> child == last || child.is("nsubj") || child.is("punct"));
    }

    /** Tells whether words say that there was nothing like what was told: {@code no such incident}, {@code nothing of the kind}. */
    boolean denyTheLike(List<Word> words) {
        for (Word word : words) {
            Word noun = word.head();
            boolean like = noun != null && knowledge.isLike(Cores.lower(word)) && words.contains(noun);
            if (like && noun != null && polarities.isNone(noun)) {
                return true;
            }
        }
        return false;
    }
}
