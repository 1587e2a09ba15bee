// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.conllu.ConlluRow;

/** What can be right about a word. */
public enum Measure {
    /** the fine-grained tag, of the words that have one in gold */
    XPOS("XPOS", "xpos") {
        @Override
        boolean counts(ConlluRow gold) {
            return !gold.xpos().equals(GoldSentence.NOTHING);
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return gold.xpos().equals(found.xpos());
        }
    },

    /** the universal part of speech, of all words */
    UPOS("UPOS", "upos") {
        @Override
        boolean counts(ConlluRow gold) {
            return true;
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return gold.upos().equals(found.upos().name());
        }
    },

    /** the lemma, of the words that have one in gold */
    LEMMA("lemma", "lemma") {
        @Override
        boolean counts(ConlluRow gold) {
            return !gold.lemma().equals(GoldSentence.NOTHING);
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return gold.lemma().equals(found.lemma());
        }
    },

    /** the head, of all words but punctuation */
    UAS("UAS", "uas") {
        @Override
        boolean counts(ConlluRow gold) {
            return isNoPunctuation(gold);
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return isHeadRight(gold, found);
        }
    },

    /** the head and the relation without its subtype, of all words but punctuation: the headline */
    LAS("LAS", "las") {
        @Override
        boolean counts(ConlluRow gold) {
            return isNoPunctuation(gold);
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return isArcRight(gold, found);
        }
    },

    /** the head, of all words */
    UAS_OF_ALL("UAS all", "uasOfAll") {
        @Override
        boolean counts(ConlluRow gold) {
            return true;
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return isHeadRight(gold, found);
        }
    },

    /** the head and the relation without its subtype, of all words */
    LAS_OF_ALL("LAS all", "lasOfAll") {
        @Override
        boolean counts(ConlluRow gold) {
            return true;
        }

        @Override
        boolean isRight(ConlluRow gold, Token found) {
            return isArcRight(gold, found);
        }
    };

    private final String title;
    private final String property;

    Measure(String title, String property) {
        this.title = title;
        this.property = property;
    }

    /** Returns what heads its column in a table. */
    String title() {
        return title;
    }

    /** Returns what it is called in JSON. */
    String property() {
        return property;
    }

    /** Tells whether this is asked of a word. */
    abstract boolean counts(ConlluRow gold);

    /** Tells whether what the grammar says of a word agrees with gold. */
    abstract boolean isRight(ConlluRow gold, Token found);

    final Hits of(ConlluRow gold, Token found) {
        return counts(gold) ? new Hits(isRight(gold, found) ? 1 : 0, 1) : Hits.NONE;
    }

    private static boolean isNoPunctuation(ConlluRow gold) {
        return !gold.upos().equals("PUNCT");
    }

    private static boolean isHeadRight(ConlluRow gold, Token found) {
        return gold.headIndex() == found.head();
    }

    private static boolean isArcRight(ConlluRow gold, Token found) {
        int colon = gold.deprel().indexOf(':');
        String relation = colon < 0 ? gold.deprel() : gold.deprel().substring(0, colon);
        return isHeadRight(gold, found) && relation.equals(found.universalRelation());
    }
}
