// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Which words name a source: how far its noun phrase goes. */
final class SourcePhrases {
    private final CueKnowledge knowledge;

    SourcePhrases(CueKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the words that name a source: the noun phrase with appositions, without relative clauses. */
    Span of(List<Word> words, Word head, Word cue) {
        int first = head.leftmost().index();
        int last = head.rightmost().index();
        for (Word child : head.children()) {
            if (child.index() < head.index() && isOutside(child, cue) && !isOfTitle(words, child)) {
                first = Math.max(first, child.rightmost().index() + 1);
            } else if (child.index() > head.index()
                    && !isPossessive(words, child)
                    && (isClause(child)
                            || isOutside(child, cue)
                            || isWhen(child, cue)
                            || child.is("acl") && isBehindComma(words, child))) {
                last = child.leftmost().index() - 1;
                break;
            }
        }
        for (int i = head.index() + 1; i <= last; i++) {
            Word inside = words.get(i);
            if (inside.relation().equals("acl:relcl") && inside.leftmost().index() > head.index()) {
                last = Math.min(last, inside.leftmost().index() - 1);
            }
        }
        for (int i = head.index() + 1; i < last; i++) {
            boolean remark =
                    words.get(i).form().equals(",") && words.get(i + 1).xpos().startsWith("W");
            last = remark && !Clauses.hasFinite(words, i, last) ? i - 1 : last; // Mara Tarn, whose group
        }
        while (last > head.index() && words.get(last).upos() == Upos.PUNCT && !closesBracket(words, head, last)) {
            last--;
        }
        first = behindAdverb(words, behindTime(words, Math.min(first, head.index()), head), head);
        last = Math.max(last, head.index());
        boolean article = first > 0 && words.get(first - 1).xpos().equals("DT") && head.upos() == Upos.ADJ;
        first = article ? first - 1 : first; // the military and Jon Tarn
        Word name = first == head.leftmost().index() && cue.upos() == Upos.VERB
                ? Appositions.before(words, head, cue)
                : null;
        first = name == null ? first : name.index();
        while (first < head.index() && words.get(first).form().equals(",")) {
            first++;
        }
        return new Span(words.get(first).start(), words.get(last).end());
    }

    /** Tells whether a name goes on behind a possessive: {@code the firm's Jon Tarn} where the tree takes it for one name. */
    private static boolean isPossessive(List<Word> words, Word particle) {
        return particle.xpos().equals("POS") && Clauses.next(words, particle).is("flat");
    }

    /** Tells whether a preposition belongs to a title before a name: {@code Minister for Trade Ilse Harrow}. */
    private static boolean isOfTitle(List<Word> words, Word preposition) {
        Word before = words.get(Math.max(0, preposition.index() - 1));
        Word head = preposition.head();
        return preposition.is("case")
                && head != null
                && head.upos() == Upos.PROPN
                && before.head() == head
                && (before.upos() == Upos.PROPN || before.upos() == Upos.NOUN);
    }

    /** Tells whether the last word of a name closes a bracket that was opened in it: {@code Ilse Harrow (Green)}. */
    private static boolean closesBracket(List<Word> words, Word head, int last) {
        boolean opened = false;
        for (int i = head.index(); i < last && words.get(last).form().equals(")"); i++) {
            opened |= words.get(i).form().equals("(");
        }
        return opened;
    }

    private static boolean isBehindComma(List<Word> words, Word phrase) {
        int first = phrase.leftmost().index();
        return words.get(first).upos() == Upos.PUNCT
                || first > 0 && words.get(first - 1).upos() == Upos.PUNCT;
    }

    /** Nor is an adverb with its comma: {@code a few days ago, reports}. */
    private static int behindAdverb(List<Word> words, int first, Word head) {
        for (int i = head.index() - 1; i > first; i--) {
            if (words.get(i).form().equals(",") && words.get(i - 1).upos() == Upos.ADV) {
                return i + 1;
            }
        }
        return first;
    }

    /** What stands before the last stop before a name is no part of it, if it begins with a time: {@code Sunday in Oslo, Ilse Harrow}. */
    private int behindTime(List<Word> words, int first, Word head) {
        if (first == head.index()
                || !isTime(words.get(first))
                || words.get(first).head() != head) {
            return first;
        }
        for (int i = head.index() - 1; i > first; i--) {
            if (words.get(i).upos() == Upos.PUNCT && !words.get(i).xpos().equals("HYPH")) {
                return i + 1;
            }
        }
        return first;
    }

    /** Tells whether a phrase right before a cue tells when it is said: {@code The envoy on Friday said}. */
    private boolean isWhen(Word child, Word cue) {
        return child.is("nmod") && child.has("case") && isTime(child) && child.index() < cue.index();
    }

    private static boolean isOutside(Word child, Word cue) {
        return child.is("case")
                || child.is("cc")
                || child.is("mark")
                || child.is("punct")
                        && child.index()
                                < (child.head() == null ? 0 : child.head().index())
                || child.is("appos") && child.has("case")
                || child.is("cop")
                || child.is("advmod")
                        && child.upos() == Upos.ADV
                        && child.index() < cue.index()
                        && child.is("discourse")
                || child.dominates(cue);
    }

    private static boolean isClause(Word child) {
        return child.relation().equals("acl:relcl")
                || child.is("parataxis")
                || child.is("advcl")
                || child.is("acl")
                        && !child.xpos().equals("VBN")
                        && !child.xpos().equals("VBG")
                        && child.index()
                                > (child.head() == null ? 0 : child.head().index());
    }

    /** Tells whether a word is one of time: {@code Friday}. */
    boolean isTime(Word word) {
        return knowledge.is(word.lemma(), Marker.TIME);
    }
}
