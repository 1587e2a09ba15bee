// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/**
 * Tells whether a capital stands for the government in it: where it acts, is spoken to, or holds a view, it does; where
 * something happens in it, and where somebody goes to it, it is the place.
 *
 * <p>The distinction is that of literal and metonymic usage in Gritta et al., A pragmatic guide to geoparsing evaluation
 * (2020), told by the grammar alone.
 */
final class Usage {
    private static final int DEEPEST = 6;

    private final NamingKnowledge naming;

    Usage(NamingKnowledge naming) {
        this.naming = naming;
    }

    /** Tells whether the place that a mention names acts. */
    boolean acts(Draft draft) {
        return acts(draft.head, 0);
    }

    private boolean acts(Word word, int depth) {
        Word above = word.head();
        if (above == null || depth > DEEPEST) {
            return false;
        }
        Word preposition = word.child("case");
        if (preposition != null && !word.relation().equals("nmod:poss")) {
            return actsBehind(preposition, word, above);
        }
        return switch (word.universalRelation()) {
            case "nsubj" -> !word.relation().endsWith("pass") && actsAsSubject(above);
            case "obj", "iobj" -> !is(Around.GOES, above) && !is(Around.STANDS_STILL, above);
            case "appos" -> !isPlace(above);
            case "conj" -> acts(above, depth + 1);
            case "nmod" -> word.relation().equals("nmod:poss") && !isPlaceNoun(above);
            default -> false;
        };
    }

    private boolean actsAsSubject(Word verb) {
        if (verb.has("cop")) {
            return verb.xpos().startsWith("JJ");
        }
        return verb.xpos().startsWith("VB") && !is(Around.STANDS_STILL, verb);
    }

    private boolean actsBehind(Word preposition, Word word, Word above) {
        String form = preposition.lemma().toLowerCase(Locale.ROOT);
        if (naming.is(Around.AT, form)) {
            return false;
        }
        if (word.relation().equals("obl:agent")) {
            return true;
        }
        // Talks of two capitals: between Moscow and Kyiv.
        boolean meets = is(Around.MEETS, above) && !(above.upos() == Upos.NOUN && word.has("conj"));
        return naming.is(Around.PARTY, form)
                ? !isPlaceNoun(above) && !is(Around.GOES, above) && !meets
                : is(Around.ADDRESSES, above) && !is(Around.MEETS, above);
    }

    private boolean isPlace(Word noun) {
        Noun known = naming.noun(noun.lemma().toLowerCase(Locale.ROOT));
        return noun.upos() == Upos.PROPN || known != null && known.meaning() == Noun.Meaning.PLACE;
    }

    private boolean isPlaceNoun(Word noun) {
        return noun.upos() == Upos.NOUN
                && naming.is(Around.OF_PLACES, noun.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean is(Around use, @Nullable Word word) {
        return word != null && naming.is(use, word.lemma().toLowerCase(Locale.ROOT));
    }
}
