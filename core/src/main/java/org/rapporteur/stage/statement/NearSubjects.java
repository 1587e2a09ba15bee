// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;

/** Finds who says it by the words before a verb, where the tree takes another for its subject. */
final class NearSubjects {
    private NearSubjects() {}

    /**
     * Returns who is told of by a participle that was taken for the main verb: {@code Voters trying to decide say}; null if no
     * such participle stands between.
     */
    static @Nullable Word doingSomething(List<Word> words, Word verb) {
        Word head = verb.head();
        for (int i = 0; i < Sources.HIGHEST && head != null && head.index() < verb.index(); i++) {
            Word subject = isGerund(head) && !head.has("aux") && !head.has("mark") ? head.child("nsubj") : null;
            if (subject != null && subject.index() == head.index() - 1) {
                for (int at = head.index(); at < verb.index(); at++) {
                    if (words.get(at).upos() == Upos.PUNCT) {
                        return null;
                    }
                }
                return subject;
            }
            head = head.head();
        }
        return null;
    }

    /** Returns the speaker before a time that was taken for one: {@code The envoy on Friday said}; the time if there is none. */
    static Word beforeTime(List<Word> words, Word time, Word verb) {
        int at = time.leftmost().index() - 1;
        Word before = at < 0 ? null : words.get(Insertions.before(words, at));
        if (before != null && before.upos() == Upos.VERB && before.is("acl") && before.head() != null) {
            before = before.head();
        } else if (before != null && before.upos() == Upos.VERB && !before.has("obj") && before.has("nsubj")) {
            before = before.child("nsubj"); // A poll released this week found
        }
        for (Word head = before; head != null && head.index() < verb.index(); head = head.head()) {
            if (!Sources.isNominal(head) && !head.is("acl")) {
                break;
            }
            before = Sources.isNominal(head) ? head : before; // Voters going to the polls Tuesday said
        }
        Word near = before == null ? nounBefore(words, verb) : before;
        return near != null && Sources.isNominal(near) ? near : time;
    }

    /** Returns the noun that stands right before a verb and its adverbs; null if another word does. */
    static @Nullable Word nounBefore(List<Word> words, Word verb) {
        int at = VerbCues.firstWord(words, verb).index() - 1;
        if (at > 0 && VerbCues.isName(words.get(at), verb)) {
            return words.get(at);
        }
        while (at >= 0
                && (words.get(at).upos() == Upos.ADV || words.get(at).relation().endsWith(":unmarked"))) {
            at--;
        }
        Word word = at < 0 ? null : words.get(Insertions.before(words, at));
        if (word == null || !Sources.isNominal(word) || word.xpos().startsWith("W")) {
            return null;
        }
        Word near = word; // When asked about the plan, Sen. Harrow, R-Ohio, said
        for (Word head = word.head();
                head != null
                        && head.index() < verb.index()
                        && verb.index() - head.index() < Clauses.SIGHT
                        && Sources.isNominal(head)
                        && !isApart(words, head, word);
                head = word.head()) {
            near = hasComma(words, head, word) ? near : head;
            word = head;
        }
        boolean phrase = word.is("obl") && word.has("case");
        word = phrase && near.upos() == Upos.PROPN ? near : word;
        return word.dominates(verb) && word.index() == at
                        || word.is("obj") && word.index() == at
                        || word.is("obl") && word.has("case")
                ? null
                : word;
    }

    /** Tells whether a comma stands between two words and the second is no apposition. */
    private static boolean isApart(List<Word> words, Word first, Word second) {
        boolean setting =
                first.has("case") && first.leftmost().index() == 0; // On the left, Ilse Harrow, the mayor, said
        return (!second.is("appos") || setting) && hasComma(words, first, second);
    }

    private static boolean hasComma(List<Word> words, Word first, Word second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            if (words.get(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGerund(Word word) {
        return word.xpos().equals("VBG");
    }
}
