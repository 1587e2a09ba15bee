// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds what somebody answers behind a noun for what was said: in {@code The rebels said the bridge had fallen, a claim the army
 * denied} the rebels say nothing of the army, and the army denies what they said.
 */
final class Rejoinders {
    /** How many words of the noun phrase may stand between the comma and its noun. */
    private static final int LONGEST = 4;

    /** How many findings back the one that is answered may stand: a sentence of thousands of words has no more to tell. */
    private static final int FURTHEST = 24;

    private final CueKnowledge knowledge;
    private final Sources sources;
    private final List<Word> words;

    Rejoinders(CueKnowledge knowledge, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.words = words;
    }

    /** Gives what the findings of a sentence hold of an answer to a finding of its own. */
    void tell(List<Finding> findings, int from) {
        for (int i = 1; i + 1 < words.size(); i++) {
            Word noun = words.get(i).form().equals(",") ? noun(i) : null;
            Word verb = noun == null ? null : answer(noun);
            if (noun != null && verb != null) {
                answered(findings, from, i, verb);
            }
        }
    }

    /** Returns the noun for what was said that a phrase with an article right behind a comma ends with; null if none does. */
    private @Nullable Word noun(int comma) {
        if (!words.get(comma + 1).is("det")) {
            return null;
        }
        for (int i = comma + 2; i < words.size() && i - comma <= LONGEST; i++) {
            Word word = words.get(i);
            if (word.upos() == Upos.NOUN) {
                boolean said = knowledge.startingWith(Part.NOUN, word.lemma()).stream()
                        .anyMatch(cue -> cue.rest().isEmpty() && cue.in(Frame.THAT) != null);
                return said ? word : null;
            }
            if (word.upos() != Upos.ADJ && word.upos() != Upos.ADV) {
                return null;
            }
        }
        return null;
    }

    /** Returns the verb of the clause behind a noun whose object the noun is; null if it has no such clause. */
    private @Nullable Word answer(Word noun) {
        for (Word child : noun.children("acl")) {
            Word subject = child.child("nsubj");
            boolean others = subject != null
                    && !subject.xpos().startsWith("W")
                    && !subject.relation().endsWith(":pass")
                    && subject.index() > noun.index();
            if (others && child.upos() == Upos.VERB && Clauses.hasTense(child) && cue(child) != null) {
                return child;
            }
        }
        return null;
    }

    private @Nullable Cue cue(Word verb) {
        for (CueWord cue : knowledge.startingWith(Part.VERB, verb.lemma())) {
            Cue found = cue.rest().isEmpty() ? cue.in(Frame.OBJECT) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void answered(List<Finding> findings, int from, int comma, Word verb) {
        int begin = Math.max(from, findings.size() - FURTHEST);
        findings.subList(begin, findings.size()).removeIf(each -> holds(each.cueSpan(), verb));
        int told = -1;
        for (int i = begin; i < findings.size(); i++) {
            Finding each = findings.get(i);
            List<Span> content = each.content();
            boolean before = each.cueSpan() != null
                    && each.cueSpan().start() < words.get(comma).start();
            if (before
                    && content.get(content.size() - 1).end() >= words.get(comma).start()) {
                findings.set(i, upTo(each, words.get(comma - 1).end()));
                told = i;
            }
        }
        Word subject = verb.child("nsubj");
        Cue cue = cue(verb);
        if (told >= 0 && subject != null && cue != null) {
            Span span = new Span(VerbCues.firstWord(words, verb).start(), verb.end());
            findings.add(new Finding(
                    cue,
                    span,
                    sources.of(words, subject, verb),
                    findings.get(told).content(),
                    List.of()));
        }
    }

    private static boolean holds(@Nullable Span cue, Word verb) {
        return cue != null && cue.overlaps(verb.span());
    }

    private static Finding upTo(Finding finding, int end) {
        List<Span> parts = finding.content().stream()
                .filter(part -> part.start() < end)
                .map(part -> new Span(part.start(), Math.min(part.end(), end)))
                .toList();
        return parts.isEmpty()
                ? finding
                : new Finding(finding.cue(), finding.cueSpan(), finding.source(), parts, finding.addressees());
    }
}
