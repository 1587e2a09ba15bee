// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** What a claim says of whom, from the words that the grammar gives. */
final class Arguments {
    /** A claim is about so many entities at most. */
    private static final int ABOUT = 6;

    private final EntityIndex entities;

    Arguments(EntityIndex entities) {
        this.entities = entities;
    }

    /** Returns the entity that a word heads a mention of; null if it heads none. */
    @Nullable
    Entity entity(@Nullable Word word) {
        return word == null || entities.mentionHeadedAt(word.start()) == null ? null : entities.headedAt(word.start());
    }

    /** Returns what a word stands for in a claim: an entity, or its noun phrase; null for no word. */
    @Nullable
    Argument argument(@Nullable Word word, @Nullable Word predicate) {
        if (word == null) {
            return null;
        }
        Entity entity = entity(word);
        if (entity != null && word != predicate) {
            return new Argument(entity.id(), null);
        }
        return new Argument(null, phrase(word));
    }

    /** A noun phrase up to its head, its preposition and copula left aside. */
    private static Span phrase(Word noun) {
        for (Word child : noun.children()) {
            boolean inside = child.is("det")
                    || child.is("amod")
                    || child.is("compound")
                    || child.is("nummod")
                    || child.relation().equals("nmod:poss");
            if (inside && child.index() < noun.index()) {
                return new Span(child.leftmost().start(), noun.end());
            }
        }
        return noun.span();
    }

    /** The lemma with its particles; a copula goes with the adjective that it joins. */
    static String predicate(Word word) {
        Word copula = word.child("cop");
        if (copula != null) {
            return word.upos() == Upos.ADJ ? copula.lemma() + " " + word.lemma() : copula.lemma();
        }
        StringBuilder lemma = new StringBuilder(word.lemma().toLowerCase(Locale.ROOT));
        for (Word child : word.children()) {
            if (child.relation().equals("compound:prt")) {
                lemma.append(' ').append(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return lemma.toString();
    }

    /** Returns those whom a claim is about, its subject first. */
    List<String> about(@Nullable Entity subject, Span span) {
        Set<String> about = new LinkedHashSet<>();
        if (subject != null) {
            about.addAll(entities.each(List.of(subject.id())));
        }
        for (Entity entity : entities.within(span)) {
            if (about.size() < ABOUT) {
                about.add(entity.id());
            }
        }
        return entities.each(List.copyOf(about));
    }

    /** The sentence, and what of the words goes on behind it: a quotation may. */
    static Span evidence(Sentence sentence, Span span) {
        return sentence.around(span).cover(span);
    }
}
