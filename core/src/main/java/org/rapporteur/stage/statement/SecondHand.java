// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
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
 * Finds who is quoted by somebody else: {@code the agency quoted him as saying}, {@code he was quoted as saying}.
 *
 * <p>The one who is quoted says it; the one who quotes reports that. Where nobody quotes there is one statement.
 */
final class SecondHand {
    /** How many words may stand between the verb of quoting and that of saying. */
    private static final int FURTHEST = 14;

    private final CueKnowledge knowledge;
    private final Contents contents;
    private final Sources sources;
    private final List<Word> words;

    SecondHand(CueKnowledge knowledge, Contents contents, List<Word> words) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.sources = new Sources(knowledge);
        this.words = words;
    }

    /** Returns the verb of quoting that a verb of saying hangs on: {@code quoted} above {@code as saying}; null if none. */
    static @Nullable Word quoting(CueKnowledge knowledge, List<Word> words, Word saying) {
        Word before = saying.index() == 0 ? saying : words.get(saying.index() - 1);
        Word quoting = saying.head();
        if (quoting == null || quoting.upos() != Upos.VERB || quoting.index() > saying.index()) {
            return null;
        }
        boolean near = quoting.index() >= saying.index() - FURTHEST;
        if (!near || !saying.xpos().equals("VBG") || !knowledge.is(before.lemma(), Marker.INSERTION)) {
            return null;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, quoting.lemma())) {
            Cue with = cue.in(Frame.OBJECT_WITH, before.lemma());
            if (with != null && with.kind() == Cue.Kind.ASSERT) {
                return quoting;
            }
        }
        return null;
    }

    /** Returns the verb of saying behind a verb of quoting; null if there is none. */
    static @Nullable Word saying(CueKnowledge knowledge, List<Word> words, Word quoting) {
        int end = Math.min(words.size(), quoting.index() + FURTHEST);
        for (int i = quoting.index() + 1; i < end; i++) {
            Word word = words.get(i);
            if (word.xpos().equals("VBG") && quoting.equals(quoting(knowledge, words, word))) {
                return word;
            }
        }
        return null;
    }

    /** Returns who is quoted: the object, or the subject that undergoes it; null if nobody is named. */
    static @Nullable Word quoted(Word quoting) {
        return isPassive(quoting) ? quoting.child("nsubj") : quoting.child("obj");
    }

    static boolean isPassive(Word quoting) {
        for (Word child : quoting.children()) {
            if (child.relation().equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of the cue: {@code was quoted as saying} where nobody is said to quote, else the verb of saying. */
    static Span cue(List<Word> words, Word quoting, Word saying) {
        boolean whole = isPassive(quoting) && saying.index() - quoting.index() <= 3;
        Word first = whole ? VerbCues.firstWord(words, quoting) : saying;
        return new Span(first.start(), saying.end());
    }

    /** Returns what a verb of saying at the end of its clause reports of what stands before it; null if it is none. */
    @Nullable
    Finding of(Word saying) {
        Word quoting = quoting(knowledge, words, saying);
        CueWord cue = quoting == null ? null : ReportingClause.quoting(words, saying, knowledge);
        Word speaker = quoting == null ? null : quoted(quoting);
        Word subject = quoting == null ? null : quoting.child("nsubj");
        if (cue == null || speaker == null || quoting == null || subject == null || !ends(saying)) {
            return null;
        }
        int comma = subject.leftmost().index() - 1;
        while (comma > 0 && words.get(comma).upos() == Upos.ADV) {
            comma--;
        }
        if (comma <= 0 || !words.get(comma).form().equals(",")) {
            return null;
        }
        int last = saying.rightmost().index();
        boolean goesOn = last + 1 < words.size() && words.get(last + 1).form().equals(",");
        List<Span> content =
                goesOn ? contents.around(0, words.size() - 1, comma, last, saying) : contents.span(0, comma, saying);
        Source source = sources.of(words, speaker, quoting);
        return content.isEmpty()
                ? null
                : new Finding(cue.quoting(), cue(words, quoting, saying), source, content, List.of());
    }

    /** Tells whether nothing that is said stands behind a verb: a stop does, or a preposition. */
    private boolean ends(Word saying) {
        Word next = words.get(Math.min(words.size() - 1, saying.index() + 1));
        return next == saying || next.upos() == Upos.PUNCT || next.upos() == Upos.ADP;
    }

    /** Whoever quotes another reports what that one says: gives it to the finding that holds the other's cue. */
    static void widen(List<Finding> findings, int from, Finding inner) {
        Span cue = inner.cueSpan();
        for (int i = findings.size() - 1; i >= from && cue != null; i--) {
            Finding outer = findings.get(i);
            boolean holds = outer.cue() != null
                    && outer.cue().frame() == Frame.OBJECT_WITH
                    && outer.content().stream().anyMatch(part -> part.contains(cue));
            if (holds) {
                List<Span> content = new ArrayList<>(outer.content());
                inner.content().stream()
                        .filter(part -> outer.content().stream().noneMatch(own -> own.overlaps(part)))
                        .forEach(content::add);
                content.sort(null);
                findings.set(i, new Finding(outer.cue(), outer.cueSpan(), outer.source(), content, outer.addressees()));
                return;
            }
        }
    }
}
