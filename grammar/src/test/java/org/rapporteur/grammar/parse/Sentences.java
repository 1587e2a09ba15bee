// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

/** Sentences of arbitrary words and tags, and arbitrary ways through them. */
final class Sentences {
    static final List<String> TAGS = List.of("NN", "VBD", "DT", "IN", ",", "CC", ".", "MD");
    static final TagKinds KINDS = new TagKinds(TAGS);

    private static final List<String> FORMS = List.of("the", "of", "Talks", "said", ",", "and", "Geneva", "may", ".");
    private static final Lexicon LEXICON = Lexicon.of(Map.of(
            "talks", new Lexicon.Entry("0110110", "communication", "communication", "nv"),
            "geneva", new Lexicon.Entry("0111", "location", "", "n"),
            "said", new Lexicon.Entry("10", "", "communication", "v")));

    private Sentences() {}

    static WordSequence words(Random random, int size) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            forms.add(FORMS.get(random.nextInt(FORMS.size())));
        }
        return new WordSequence(forms, LEXICON);
    }

    static WordSequence repeated(List<String> piece, int times) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            forms.addAll(piece);
        }
        return new WordSequence(forms, LEXICON);
    }

    static int[] tags(Random random, int size) {
        return random.ints(size, 0, TAGS.size()).toArray();
    }

    static ParseFeatures features(Random random, int size) {
        return new ParseFeatures(words(random, size), tags(random, size), KINDS);
    }

    /** Draws a move that is allowed. */
    static int move(Random random, State state, int size) {
        int[] allowed = random.ints(64, 0, State.MOVES)
                .filter(move -> state.allows(move, size))
                .limit(1)
                .toArray();
        return allowed.length > 0 ? allowed[0] : state.allows(State.SHIFT, size) ? State.SHIFT : State.RIGHT;
    }

    static State after(State state, int move, int relation) {
        return move == State.SHIFT ? state.shift(0) : state.attach(move, relation, 0);
    }
}
