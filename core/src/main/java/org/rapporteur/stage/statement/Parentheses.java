// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds reporting clauses between commas, by the order of the words: {@code The talks, he said, went well}, {@code Prices
 * will fall, analysts say}.
 */
final class Parentheses {
    /** How many words such a clause may have. */
    private static final int LONGEST = 18;

    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final Quotations quotations;
    private final List<Word> words;

    Parentheses(CueKnowledge knowledge, Contents contents, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.contents = contents;
        this.quotations = quotations;
        this.words = words;
    }

    /** Returns what a verb between commas reports; null if it stands otherwise. */
    @Nullable
    Finding of(Word verb) {
        CueWord cue = ReportingClause.quoting(words, verb, knowledge);
        Cue found = cue == null ? null : cue.in(Frame.THAT) != null ? cue.in(Frame.THAT) : cue.in(Frame.OBJECT_THAT);
        if (found == null || !Clauses.isFinite(verb)) {
            return null;
        }
        int begin = comma(verb.index(), -1);
        int end = comma(verb.index(), 1);
        if (begin < 0 || end < 0 || end - begin > LONGEST || !isReporting(begin, verb, end, found.frame() == Frame.OBJECT_THAT)) {
            return null;
        }
        ReportingClause clause = ReportingClause.from(words, begin + 1, quotations, knowledge, sources);
        if (clause == null || clause.verb() != verb || clause.source() == null) {
            return null;
        }
        List<Span> pieces = contents.around(0, words.size() - 1, begin, end, verb);
        Source source = clause.source();
        return pieces.isEmpty() ? null : new Finding(found, clause.span(words), source, pieces, List.of());
    }

    /** Returns the next comma in a direction outside of quotations, or the end of the sentence; -1 at its beginning. */
    private int comma(int from, int step) {
        for (int i = from + step; i >= 0 && i < words.size(); i += step) {
            Word word = words.get(i);
            if (word.form().equals(",") || step > 0 && isLast(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLast(int index) {
        return index == words.size() - 1;
    }

    /** Tells whether nothing but a speaker stands before the verb, and nothing that is said behind it. */
    private boolean isReporting(int begin, Word verb, int end, boolean tells) {
        boolean inverted = verb.index() == begin + 1;
        for (int i = begin + 1; i < end; i++) {
            Word word = words.get(i);
            boolean clause = word.upos() == Upos.SCONJ
                    || word.upos() == Upos.CCONJ && i == begin + 1
                    || word.upos() == Upos.VERB && word != verb && Clauses.isFinite(word)
                    || word.xpos().startsWith("W") && i < verb.index();
            if (clause || quotations.at(word.start()) != null) {
                return false;
            }
            if (!inverted && !tells && i == verb.index() + 1 && !isCircumstance(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCircumstance(Word word) {
        return word.upos() == Upos.ADP
                || word.upos() == Upos.ADV
                || word.upos() == Upos.PUNCT
                || word.relation().equals("obl:unmarked")
                || word.upos() == Upos.PROPN && word.is("obl");
    }
}
