// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Kind;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * Finds what somebody answers behind a noun for what was said: in {@code The rebels said the bridge had fallen, a claim the army
 * denied} the rebels say nothing of the army, and the army denies what they said.
 */
final class Rejoinders {
    /** How many words of the noun phrase may stand between the comma and its noun. */
    private static final int LONGEST = 4;

    /** How many words of who denies it may stand between that noun and the end of its clause. */
    private static final int FAR = 8;

    /** How many findings back the one that is answered may stand: a sentence of thousands of words has no more to tell. */
    private static final int FURTHEST = 24;

    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Sentence sentence;
    private final List<Word> words;

    Rejoinders(CueKnowledge knowledge, Sentence sentence) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.sentence = sentence;
        words = sentence.words();
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
        for (int i = from; i < findings.size(); i++) {
            findings.set(i, withoutRetort(findings, from, i));
        }
    }

    /** What one says ends before somebody else goes on to say something: {@code it had fallen, the rebels said, but the army denied it}. */
    private Finding withoutRetort(List<Finding> findings, int from, int at) {
        Finding told = findings.get(at);
        Span cue = told.cueSpan();
        Span last = told.content().get(told.content().size() - 1);
        boolean goesOn = cue != null && told.content().size() > 1 && last.start() >= cue.end();
        Word joint = goesOn ? sentence.wordFrom(last.start()) : null;
        if (joint == null
                || joint.start() != last.start()
                || joint.upos() != Upos.CCONJ && joint.upos() != Upos.SCONJ) {
            return told;
        }
        int end = Math.min(findings.size(), at + FURTHEST);
        for (int i = Math.max(from, at - FURTHEST); i < end; i++) {
            Finding.Source source = i == at ? null : findings.get(i).source();
            Span other = findings.get(i).cueSpan();
            if (source != null
                    && other != null
                    && last.contains(other)
                    && source.span().start() == words.get(joint.index() + 1).start()
                    && source.span().end() < other.end()) {
                return upTo(told, last.start());
            }
        }
        return told;
    }

    /** Returns the noun for what was said that a phrase with an article right behind a comma ends with; null if none does. */
    private @Nullable Word noun(int comma) {
        if (knowledge.is(words.get(comma + 1).lemma(), Marker.ANSWERED)) {
            return words.get(comma + 1);
        }
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
        Word ordered = ordered(noun);
        if (ordered != null) {
            return ordered;
        }
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

    /** The verb that ends its clause right behind a noun, a pronoun and who denies it, whatever the tree says: {@code a charge Oslo denies}. */
    private @Nullable Word ordered(Word noun) {
        boolean named = false;
        int furthest = Math.min(words.size() - 1, noun.index() + FAR);
        for (int i = noun.index() + 1; i < furthest; i++) {
            Word word = words.get(i);
            Cue cue = named && word.upos() == Upos.VERB && Clauses.hasTense(word) ? cue(word) : null;
            if (cue != null) {
                boolean denies = cue.kind() == Kind.DENY || cue.kind() == Kind.REJECT && noun.upos() == Upos.NOUN;
                return denies && words.get(i + 1).is("punct") ? word : null;
            }
            named |= isNominal(word);
            if (!isNominal(word) && !word.is("det") && word.upos() != Upos.AUX && word.upos() != Upos.ADV) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNominal(Word word) {
        boolean pronoun = word.upos() == Upos.PRON && !word.xpos().startsWith("W");
        return word.upos() == Upos.PROPN || word.upos() == Upos.NOUN || word.upos() == Upos.ADJ || pronoun;
    }

    /** Who denies it: the last noun before the verb. */
    private @Nullable Word denier(Word verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            if (isNominal(words.get(i))) {
                return words.get(i);
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
                told = told < 0 || isClaim(each) ? i : told;
            }
        }
        Word subject = denier(verb);
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

    /** Tells whether a finding is what one can answer by denying it. */
    private static boolean isClaim(Finding finding) {
        Cue cue = finding.cue();
        Kind kind = cue == null ? null : cue.kind();
        return kind == Kind.ASSERT || kind == Kind.ACCUSE || kind == Kind.BELIEVE || kind == Kind.WARN;
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
