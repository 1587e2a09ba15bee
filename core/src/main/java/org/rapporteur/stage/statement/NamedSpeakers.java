// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds the persons whom the words for a source name by the order of the words, whatever word the tree takes for their head: in
 * {@code Minister Jon Tarn and visiting envoy Ilse Harrow} a name ends each part.
 */
final class NamedSpeakers {
    private final EntityIndex entities;

    NamedSpeakers(EntityIndex entities) {
        this.entities = entities;
    }

    /** Returns the person at the end of each part of some words, up to their first comma; none if a part ends with something else. */
    List<String> of(Sentence sentence, Span source) {
        List<Word> words = sentence.words().stream()
                .filter(word -> source.contains(word.start()))
                .toList();
        List<String> ids = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends = i == words.size() || words.get(i).form().equals(",");
            if (!ends && words.get(i).upos() == Upos.ADP) {
                return List.of(); // a friend of Jon Tarn
            }
            if (ends || words.get(i).upos() == Upos.CCONJ) {
                Entity entity = i == from
                        ? null
                        : entities.headedAt(last(words, from, i).start());
                if (entity == null || entity.kind() != Entity.Kind.PERSON || ids.contains(entity.id())) {
                    return List.of();
                }
                ids.add(entity.id());
                from = i + 1;
            }
            if (ends) {
                return ids;
            }
        }
        return ids;
    }

    /** Returns the last word of a part, before a bracket behind it: {@code Ilse Harrow (Green)}. */
    private static Word last(List<Word> words, int from, int end) {
        int at = end - 1;
        if (words.get(at).form().equals(")")) {
            while (at > from && !words.get(at).form().equals("(")) {
                at--;
            }
            at = Math.max(from, at - 1);
        }
        return words.get(at);
    }
}
