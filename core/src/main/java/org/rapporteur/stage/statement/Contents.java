// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/** Cuts what is said out of one sentence: clauses without stops, settings and the cue itself. */
final class Contents {
    /** No content has more words in its sentence: nested ones of a hostile text would fill the record. */
    private static final int LONGEST = 200;

    /** How many words after a conjunction the subject of its clause has its head. */
    private static final int NEXT = 6;

    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final List<Word> words;
    private final MainClauses outside;

    Contents(CueKnowledge knowledge, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.words = words;
        this.outside = new MainClauses(knowledge, quotations, words);
    }

    /** Returns the words of a clause, or of some of its words to its end, that a cue reports. */
    List<Span> clause(Word from, Word clause, Word cue) {
        int last = clause.rightmost().index();
        for (Word child : clause.children()) {
            if (child.index() > clause.index() && (Clauses.governor(child) == cue || child.dominates(cue))) {
                last = child.leftmost().index() - 1;
                break;
            }
        }
        last = goingOn(clause, last, cue);
        last = end(clause, predicate(from, clause, last), cue);
        return span(from.index(), last, cue);
    }

    /**
     * What is said goes on with a clause of its own subject that no comma parts from it, though the tree joins that to the cue:
     * {@code said it would stay until the council met and the mayor agreed}.
     */
    private int goingOn(Word clause, int last, Word cue) {
        for (Word child : cue.children()) {
            Word joint = child.leftmost();
            boolean relative = joint.xpos().startsWith("W")
                    || joint.upos() == Upos.CCONJ
                            && joint.index() + 1 < words.size()
                            && words.get(joint.index() + 1).xpos().startsWith("W");
            boolean joined = child.is("conj")
                    && child.index() > clause.index()
                    && joint.index() == last + (closesBracket(last + 1) ? 2 : 1)
                    && child.has("nsubj")
                    && (relative || joint.upos() == Upos.CCONJ && clause.has("nsubj"))
                    && !(says(child) && child.has("ccomp"));
            if (joined && quotations.together(child, cue)) {
                return child.rightmost().index();
            }
        }
        return last;
    }

    private boolean closesBracket(int at) {
        return at < words.size() && words.get(at).form().equals(")");
    }

    /** A clause with its conjunction that the tree ends before its verb goes on: {@code said that only Oslo could decide}. */
    private int predicate(Word from, Word clause, int last) {
        boolean cut = knowledge.is(from.lemma(), Marker.CONTENT)
                && Clauses.isNominal(clause)
                && !outside.hasFinite(from.index(), last)
                && outside.hasFinite(last + 1, words.size() - 1);
        return cut ? words.size() - 1 : last;
    }

    /** Returns a stretch of words without the stops around it, as one span; none if only stops are there. */
    List<Span> span(int first, int last, Word cue) {
        int from = behindTime(first, cue);
        int to = Math.min(Math.min(last, words.size() - 1), first + LONGEST);
        while (from <= to && words.get(from).upos() == Upos.PUNCT) {
            from++;
        }
        while (to >= from && words.get(to).upos() == Upos.PUNCT) {
            to--;
        }
        if (from > to) {
            return List.of();
        }
        Span whole = withMarks(new Span(words.get(from).start(), words.get(to).end()), cue);
        return whole.isEmpty() ? List.of() : List.of(whole);
    }

    /** When it was said is no part of what is said: {@code said Tuesday it would leave}. */
    private int behindTime(int first, Word cue) {
        int at = first == cue.index() + 1 && words.get(first).upos() == Upos.ADP ? first + 1 : first;
        boolean time = first == cue.index() + 1
                && at + 1 < words.size()
                && knowledge.is(words.get(at).lemma(), Marker.TIME)
                && words.get(at).upos() != Upos.ADV;
        if (!time || at > first && words.get(at).upos() != Upos.PROPN) {
            return first;
        }
        Upos next = words.get(at + 1).upos();
        return next == Upos.PRON || next == Upos.DET || next == Upos.PROPN ? at + 1 : first;
    }

    /** Returns a stretch of words without another stretch inside or beside it. */
    List<Span> around(int first, int last, int holeFirst, int holeLast, Word cue) {
        List<Span> pieces = new ArrayList<>(2);
        if (holeFirst > first) {
            pieces.addAll(span(first, holeFirst - 1, cue));
        }
        if (holeLast < last) {
            pieces.addAll(span(holeLast + 1, last, cue));
        }
        return pieces;
    }

    /**
     * A quotation that begins or ends with the words brings its marks; one that goes on beyond the sentence goes on. What a
     * cue inside a quotation reports ends with the quotation.
     */
    private Span withMarks(Span span, Word cue) {
        Quotation around = quotations.at(cue.start());
        if (around != null) {
            int start = Math.max(span.start(), around.inner().start());
            return new Span(
                    start, Math.max(start, Math.min(span.end(), around.inner().end())));
        }
        Quotation first = quotations.at(span.start());
        Quotation last = quotations.at(span.end() - 1);
        int start =
                first != null && isFirstIn(first, span.start()) ? first.span().start() : span.start();
        boolean goesOn = last != null && last.span().start() >= start;
        int end = goesOn && last != null ? Math.max(span.end(), last.span().end()) : span.end();
        return new Span(start, Math.max(start, end));
    }

    /** Tells whether words in marks begin at a word: {@code chants of “Go home”}. */
    boolean isQuoted(Word word) {
        Quotation quotation = quotations.at(word.start());
        return quotation != null && isFirstIn(quotation, word.start());
    }

    /** Returns the whole of the quotation that a word begins; none if it begins none. */
    List<Span> quoted(Word word) {
        Quotation quotation = isQuoted(word) ? quotations.at(word.start()) : null;
        return quotation == null || !quotation.closed() ? List.of() : List.of(quotation.span());
    }

    private boolean isFirstIn(Quotation quotation, int offset) {
        return offset - quotation.inner().start() <= 1;
    }

    /** Returns the last word that is said, of those up to a last one: settings and what follows a clause are cut off. */
    int end(Word clause, int last, Word cue) {
        int near = Math.min(last, Math.max(clause.index(), cue.index()) + Clauses.SIGHT);
        int end = beforeSemicolon(clause, near, cue);
        end = outside.beforeMainClause(clause, end, cue);
        end = beforeSibling(clause, end, cue);
        end = beforeNextClause(clause, end, cue);
        end = beforeNextReport(clause, end, cue);
        end = beforePreposition(clause, end, cue);
        end = beforeSetting(clause, end, cue);
        end = outside.beforeClosing(clause, end, cue);
        return end == near ? last : end;
    }

    private int beforeSemicolon(Word clause, int last, Word cue) {
        for (int i = Math.max(clause.index(), cue.index()) + 1; i <= last; i++) {
            if (words.get(i).form().equals(";") && quotations.together(words.get(i), cue)) {
                return i - 1;
            }
        }
        return last;
    }

    /** What is said ends before a participle that goes on saying: {@code said that it rained, adding that it would stop}. */
    private int beforeSibling(Word clause, int last, Word cue) {
        for (int i = Math.max(clause.index(), cue.index()) + 2; i <= last; i++) {
            Word word = words.get(i);
            boolean goesOn = Clauses.isSibling(word)
                    && Clauses.outer(word) == cue
                    && says(word)
                    && quotations.together(word, cue);
            if (isBehindMarks(i) && quotations.together(word, cue)) {
                return i - 1;
            }
            if (goesOn && words.get(word.leftmost().index()).index() > 0) {
                int end = word.leftmost().index() - 1;
                while (end > clause.index() && words.get(end).upos() == Upos.PUNCT) {
                    end--;
                }
                return end;
            }
        }
        return last;
    }

    /** Tells whether a participle of telling stands right behind a comma and a closing mark: {@code said it was “slow,” adding}. */
    private boolean isBehindMarks(int at) {
        Word word = words.get(at);
        return word.xpos().equals("VBG")
                && words.get(at - 1).xpos().equals("''")
                && words.get(at - 2).form().equals(",")
                && !knowledge.startingWith(Part.VERB, word.lemma()).isEmpty();
    }

    /**
     * What is no finite clause ends before a finite clause that is joined to it: {@code promised to leave, and the others
     * stayed}, and before a remark on its last noun: {@code rejected the plan, which failed}. The tree often joins the second to the
     * infinitive.
     */
    private int beforeNextClause(Word clause, int last, Word cue) {
        boolean finite = Clauses.hasTense(clause) || clause.has("cop") || clause.has("nsubj");
        boolean joined = clause.child("mark") != null && !Clauses.isInfinitive(clause);
        if (finite || joined || cue.upos() != Upos.VERB) {
            return last;
        }
        for (int i = Math.max(clause.index(), cue.index()) + 1; i < last; i++) {
            Word joint = words.get(i);
            boolean remark = joint.xpos().startsWith("W")
                    && joint.upos() == Upos.PRON
                    && words.get(i - 1).form().equals(",")
                    && quotations.together(joint, cue);
            if (remark && outside.hasFinite(i, words.size() - 1)) {
                return i - 1;
            }
            boolean joins =
                    joint.upos() == Upos.CCONJ && words.get(i - 1).form().equals(",");
            Word next = joins ? joint.head() : null;
            Word subject = next == null ? null : next.child("nsubj");
            boolean ownClause = next != null
                    && subject != null
                    && subject.index() > i
                    && subject.index() <= i + NEXT
                    && next.is("conj")
                    && Clauses.hasTense(next);
            if (ownClause && quotations.together(joint, cue)) {
                return i - 1;
            }
        }
        return last;
    }

    /** What is said ends before somebody goes on to say something: {@code said he had failed, but others said he had not}. */
    private int beforeNextReport(Word clause, int last, Word cue) {
        boolean told = cue.upos() == Upos.VERB && Clauses.isFinite(cue);
        for (int i = Math.max(clause.index(), cue.index()) + 2; told && i < last; i++) {
            Word joint = words.get(i);
            boolean joins =
                    joint.upos() == Upos.CCONJ && words.get(i - 1).form().equals(",");
            Word next = joins ? joint.head() : null;
            Word subject = next == null ? null : next.child("nsubj");
            boolean reports = next != null
                    && subject != null
                    && subject.index() > i
                    && subject.index() <= i + NEXT
                    && (next.xpos().equals(cue.xpos()) || subject.upos() != Upos.PRON && Clauses.isFinite(next))
                    && next.has("ccomp")
                    && says(next);
            if (reports && quotations.together(joint, cue)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Who is named at the end of the sentence tells all of it: {@code agreed to leave, according to the envoy}. */
    private int beforePreposition(Word clause, int last, Word cue) {
        for (int i = Math.max(clause.index(), cue.index()) + 2; i + 1 < words.size() && i <= last; i++) {
            Word first = words.get(i);
            if (isPreposition(first) && isLast(first) && quotations.together(first, cue)) {
                return i - 2;
            }
        }
        return last;
    }

    private boolean isPreposition(Word first) {
        for (CueWord cue : knowledge.startingWith(Part.PREPOSITION, first.form())) {
            int at = first.index();
            for (String word : cue.rest()) {
                at = at + 1 < words.size() && words.get(at + 1).form().equals(word) ? at + 1 : words.size();
            }
            if (at > first.index() && at < words.size()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a phrase stands behind a comma, and no other clause behind it. */
    boolean isLast(Word first) {
        int at = first.index() - 1;
        while (at > 0 && words.get(at).xpos().equals("''")) {
            at--;
        }
        return at >= 0 && words.get(at).form().equals(",") && !hasMainFinite(first.index());
    }

    private boolean hasMainFinite(int from) {
        int end = Math.min(words.size(), from + Clauses.SIGHT);
        for (int i = from; i < end; i++) {
            if (Clauses.isMainFinite(knowledge, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Word verb) {
        return knowledge.startingWith(Part.VERB, verb.lemma()).stream().anyMatch(CueWord::quotes);
    }

    /** Returns the last word before the phrase, if any, that tells where it was said: {@code at a news conference}. */
    int beforeSetting(Word clause, int last, Word cue) {
        for (int i = Math.max(clause.index(), cue.index()) + 1; i <= last; i++) {
            Word noun = words.get(i);
            Word preposition = Clauses.isNominal(noun) ? noun.child("case") : null;
            if (preposition != null
                    && knowledge.isSetting(preposition.lemma(), noun.lemma())
                    && quotations.together(noun, cue)
                    && noun.leftmost().index() > clause.index()
                    && !noun.has("nummod") // were found in 22 emails
                    && !belongsToSpeech(noun.head(), clause)) {
                return noun.leftmost().index() - 1;
            }
        }
        return last;
    }

    /** A setting of speech that is itself part of what is said: {@code said that he lied in an interview}. */
    private boolean belongsToSpeech(@Nullable Word governor, Word clause) {
        return governor != null
                && governor.upos() == Upos.VERB
                && knowledge.startingWith(Part.VERB, governor.lemma()).stream().anyMatch(CueWord::quotes)
                && clause.dominates(governor);
    }
}
