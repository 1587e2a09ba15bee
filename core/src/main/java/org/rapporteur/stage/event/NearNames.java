// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Word;

/** Who is named further off in the clause of a trigger: whom it concerns where no place of its frame is filled. */
final class NearNames {
    /** How far a name may stand, in words. */
    private static final int NEAR = 40;

    private final Scene scene;
    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final List<Word> words;
    private final Parties parties;
    private final OwnSide own;
    private final Trail trail;

    /** Makes one for a sentence. */
    NearNames(Scene scene, Parties parties, OwnSide own) {
        this.scene = scene;
        this.parties = parties;
        this.own = own;
        knowledge = scene.knowledge();
        entities = scene.entities();
        words = scene.words();
        trail = scene.trail();
    }

    /** Looks for a preposition of the frame below the phrases of the trigger: talks in the capital with the envoy. */
    Set<String> deeper(List<Slot> slots, Match match, Set<String> actors, int depth) {
        Word bearer = match.bearer();
        int last = Math.min(bearer.rightmost().index(), match.word().index() + NEAR);
        for (Slot slot : slots) {
            boolean far = slot.kind() == Slot.Kind.PREPOSITION && knowledge.isNoun("far", slot.word());
            for (int i = bearer.index() + 1; far && i <= last; i++) {
                Word word = words.get(i);
                if (isOtherClause(word)) {
                    break;
                }
                if (word.is("nmod") && !scene.isTimely(word) && Matcher.hasCase(word, slot.word())) {
                    Set<String> ids = new LinkedHashSet<>(parties.named(word, true, depth));
                    ids.removeAll(actors);
                    if (!ids.isEmpty()) {
                        trail.part(match, Role.RECIPIENT, slot.text(), word);
                        return ids;
                    }
                }
            }
        }
        return Set.of();
    }

    private static boolean isOtherClause(Word word) {
        return word.relation().equals("acl:relcl")
                || word.is("ccomp")
                || word.is("advcl") && !word.xpos().equals("VB")
                || word.is("parataxis")
                || word.is("conj") && word.upos() == Upos.VERB;
    }

    /** Returns the next name after the trigger in its own clause: whom it concerns when no place of the frame is filled. */
    Set<String> next(Match match, Set<String> actors) {
        return next(match.bearer(), match.word(), actors, word -> trail.part(match, Role.RECIPIENT, "next name", word));
    }

    Set<String> next(Word bearer, Word trigger, Set<String> others, Consumer<Word> found) {
        int last = Math.min(bearer.rightmost().index(), trigger.index() + NEAR);
        for (int i = bearer.index() + 1; i <= last; i++) {
            Word word = words.get(i);
            if (isOtherClause(word)) {
                break;
            }
            Mention mention = scene.isTimely(word) ? null : entities.mentionHeadedAt(word.start());
            Entity entity = mention == null ? null : entities.headedAt(word.start());
            if (mention != null
                    && entity != null
                    && Parties.isName(mention)
                    && !parties.isMerePlace(word, entity)
                    && !parties.isAtBorder(word)
                    && !others.contains(entity.id())
                    && (!own.has(entity.id(), others) || parties.isPlacePhrase(word))
                    && !isBeyond(word, bearer)
                    && !isBeside(word, bearer)) {
                found.accept(word);
                return Set.of(entity.id());
            }
        }
        return Set.of();
    }

    /** Tells whether a word belongs to a clause that begins before its verb: broke the truce, and villagers of Arlen fled. */
    private static boolean isBeyond(Word inner, Word bearer) {
        Word word = inner;
        for (int i = 0; i < NEAR && word != null && word != bearer; i++) {
            if (word.upos() == Upos.VERB && (word.is("conj") || word.is("parataxis"))) {
                return true;
            }
            word = word.head();
        }
        return false;
    }

    /** Tells whether a word stands in a phrase of circumstance below a trigger: after the speech of the premier. */
    private boolean isBeside(Word inner, Word bearer) {
        Word word = inner;
        for (int i = 0; i < NEAR && word != null && word != bearer; i++) {
            for (Word child : word.children()) {
                if ((child.is("case") || child.is("mark")) && knowledge.isNoun("beside", child.lemma())) {
                    return true;
                }
            }
            word = word.head();
        }
        return false;
    }
}
