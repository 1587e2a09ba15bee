// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

/** A sentence to learn from: its words, and what is right for each. */
final class TrainingSentence {
    final List<String> forms;
    final WordSequence words;

    /** The right tags, as numbers. */
    final int[] gold;

    /** The right heads; the number of words stands for the root. */
    final int[] heads;

    /** The right relations, as numbers. */
    final int[] relations;

    /** The tags that a tagger gave, which the parser learns with; at first the right ones. */
    int[] tags;

    private TrainingSentence(List<String> forms, Lexicon lexicon, int[] gold, int[] heads, int[] relations) {
        this.forms = forms;
        this.words = new WordSequence(forms, lexicon);
        this.gold = gold;
        this.heads = heads;
        this.relations = relations;
        this.tags = gold;
    }

    /** Takes the words of a treebank sentence; tags and relations unknown to the inventories stop the training. */
    static TrainingSentence of(ConlluSentence sentence, Inventory tags, Inventory relations, Lexicon lexicon) {
        List<ConlluRow> rows = sentence.words();
        int size = rows.size();
        int[] gold = new int[size];
        int[] heads = new int[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            ConlluRow row = rows.get(i);
            gold[i] = tags.number(row.xpos());
            labels[i] = relations.number(row.deprel());
            int head = row.headIndex();
            heads[i] = head < 0 ? size : head;
        }
        return new TrainingSentence(sentence.forms(), lexicon, gold, heads, labels);
    }

    /** Takes a sentence and its tree as a parser gave them. */
    static TrainingSentence of(List<String> forms, Lexicon lexicon, int[] tags, int[] heads, int[] relations) {
        return new TrainingSentence(List.copyOf(forms), lexicon, tags, heads, relations);
    }

    /** Returns the sentence read from right to left. */
    TrainingSentence reversed(Lexicon lexicon) {
        List<String> backwards = new ArrayList<>(forms);
        Collections.reverse(backwards);
        TrainingSentence reversed =
                new TrainingSentence(backwards, lexicon, reversed(gold), reversedHeads(heads), reversed(relations));
        reversed.tags = reversed(tags);
        return reversed;
    }

    int size() {
        return forms.size();
    }

    static int[] reversed(int[] numbers) {
        int[] reversed = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }

    static int[] reversedHeads(int[] heads) {
        int[] reversed = reversed(heads);
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = reversed[i] == heads.length ? heads.length : heads.length - 1 - reversed[i];
        }
        return reversed;
    }
}
