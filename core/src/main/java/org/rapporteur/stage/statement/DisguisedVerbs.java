// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds verbs of saying and wanting that the grammar takes for nouns: {@code The mayor hopes to stay}, {@code Nine in ten say
 * they will}.
 *
 * <p>Such a word stands right behind a noun phrase, what it reports right behind it, and the sentence has no other main verb.
 */
final class DisguisedVerbs {
    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final WordOrder order;
    private final Quotations quotations;
    private final List<Word> words;

    DisguisedVerbs(
            CueKnowledge knowledge, Contents contents, WordOrder order, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.contents = contents;
        this.order = order;
        this.quotations = quotations;
        this.words = words;
    }

    /** Returns what a word reports if it is a verb that was taken for something else; null if it is none. */
    @Nullable
    Finding of(Word word) {
        boolean inside = word.index() > 0 && word.index() + 1 < words.size();
        boolean other = word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.PROPN;
        if (!inside
                || other
                || word.has("det") && !isOnlyVerb(word)
                || word.has("cop")
                || words.get(word.index() - 1).is("nmod")
                        && words.get(word.index() - 1).upos() == Upos.PRON
                || words.get(word.index() + 1).xpos().equals("HYPH") // talk-radio shows
                || words.get(word.index() + 1).xpos().startsWith("W")) {
            return null;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, word.lemma().toLowerCase(Locale.ROOT))) {
            Word next = words.get(word.index() + 1);
            Cue found = cue.rest().isEmpty() ? frame(cue, word, next) : null;
            if (found != null && isMain(word, next) && quotations.together(word, next)) {
                Source source = source(word);
                List<Span> content = source == null
                        ? List.of()
                        : contents.span(next.index(), contents.end(next, words.size() - 1, word), word);
                return content.isEmpty() ? null : new Finding(found, word.span(), source, content, List.of());
            }
        }
        return null;
    }

    /** A sentence of a noun behind another noun and its article lacks its verb otherwise: {@code The campaign plans to stay.} */
    private boolean isOnlyVerb(Word word) {
        Word before = words.get(word.index() - 1);
        return word.head() == null
                && word.xpos().equals("NNS")
                && before.is("compound")
                && before.head() == word
                && !word.has("nsubj")
                && words.get(words.size() - 1).form().equals(".");
    }

    private @Nullable Cue frame(CueWord cue, Word word, Word next) {
        if (next.xpos().equals("TO")) {
            boolean verb = next.index() + 1 < words.size()
                    && words.get(next.index() + 1).xpos().equals("VB");
            return verb ? cue.in(Frame.TO) : null;
        }
        boolean clause = knowledge.is(next.lemma(), Marker.CONTENT) && next.is("mark")
                || next.xpos().equals("PRP") && next.is("nsubj");
        Cue rest = cue.in(Frame.REST);
        return clause ? cue.in(Frame.THAT) : rest != null && order.isClause(word) ? rest : null;
    }

    /** Tells whether nothing outside of what the word would report is the main verb. */
    private static boolean isMain(Word word, Word next) {
        Word root = word;
        Word above = word.head();
        for (int i = 0; above != null; above = above.head()) {
            root = above;
            if (++i > Clauses.SIGHT) {
                return false; // no sentence that is written is so deep
            }
        }
        boolean predicate = root.upos() == Upos.VERB || root.has("cop") || root.has("aux");
        return root == word || root.index() > next.index() || !predicate;
    }

    private @Nullable Source source(Word word) {
        Word before = NearSubjects.nounBefore(words, word);
        if (before == null || before.is("case")) {
            return null;
        }
        if (word.dominates(before)) {
            Word last = words.get(word.index() - 1);
            if (!last.upos().equals(before.upos()) && !Clauses.isNominal(last) || last.upos() == Upos.DET) {
                return null;
            }
            return new Source(new Span(word.leftmost().start(), last.end()), before);
        }
        return sources.of(words, before, word);
    }
}
