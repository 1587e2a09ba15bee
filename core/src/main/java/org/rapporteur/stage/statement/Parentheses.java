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
        if (cue == null || !Clauses.isFinite(verb) && (!Clauses.hasTense(verb) || verb.is("acl"))) {
            return null;
        }
        int begin = opening(verb);
        int circumstance = begin < 1 ? -1 : circumstance(verb);
        int end = circumstance < 0 ? comma(verb.index(), 1) : circumstance;
        boolean inserted = isInserted(begin, verb.index());
        Cue found = cue.in(Frame.THAT) != null ? cue.in(Frame.THAT) : cue.in(Frame.OBJECT_THAT);
        found = found == null && inserted && !cue.rest().isEmpty() ? cue.quoting() : found;
        if (found == null
                || begin < 0 && !inserted
                || end < 0
                || end - begin > LONGEST
                || !isReporting(
                        begin + (inserted ? 1 : 0), verb, end, inserted || found.frame() == Frame.OBJECT_THAT)) {
            return null;
        }
        ReportingClause clause =
                ReportingClause.from(words, begin + (inserted ? 2 : 1), quotations, knowledge, sources);
        if (clause == null || clause.verb() != verb || clause.source() == null) {
            return apposed(verb, begin, end, cue, found);
        }
        if (!inserted && !reportsClause(begin, end, verb)) {
            return null;
        }
        if (circumstance >= 0) {
            List<Span> before = contents.span(0, begin - 1, verb);
            return before.isEmpty() ? null : new Finding(found, clause.span(words), clause.source(), before, List.of());
        }
        int last = words.get(end).form().equals(";") || isTold(end + 1) ? end : words.size() - 1;
        int hole = behind(verb, end);
        boolean told = begin == verb.index() - 1
                && !Clauses.hasFinite(words, Math.min(hole + 1, words.size()), words.size() - 1);
        List<Span> pieces =
                told ? contents.span(0, begin, verb) : contents.around(0, last, Math.max(begin, 0), hole, verb);
        Source source = clause.source();
        return pieces.isEmpty() ? null : new Finding(found, clause.span(words), source, pieces, List.of());
    }

    /**
     * Returns what a verb reports whose speaker has a name between commas that the tree gives to another noun: {@code ..., the regional
     * governor, Ilse Harrow, wrote on her page}; null if it is none.
     */
    private @Nullable Finding apposed(Word verb, int comma, int end, CueWord cue, Cue found) {
        int noun = comma == verb.index() - 1 && comma > 0 ? Insertions.before(words, comma) : comma;
        int begin = noun < comma ? comma(noun, -1) : -1;
        Word name = words.get(Math.max(0, comma - 1));
        boolean fits = begin > 0
                && isComma(begin)
                && name.upos() == Upos.PROPN
                && !Clauses.hasFinite(words, begin, comma)
                && words.get(begin + 1).upos() != Upos.ADP
                && reportsClause(begin, end, verb);
        if (!fits || quotations.at(words.get(begin).start()) != null) {
            return null;
        }
        List<Span> pieces = contents.around(0, end, begin, end, verb);
        Word first = name.head();
        Word head = name.is("flat") && first != null ? first : name;
        Source source = new Source(new Span(words.get(begin + 1).start(), name.end()), head);
        Word last = VerbCues.lastWord(words, verb, cue.rest());
        Span span = new Span(VerbCues.firstWord(words, verb).start(), last == null ? verb.end() : last.end());
        return pieces.isEmpty() ? null : new Finding(found, span, source, pieces, List.of());
    }

    /**
     * Returns the place of a conjunction behind a verb, before any comma, that tells when or why it is said: {@code Prices will fall, the
     * bank said on Friday as it cut its rate}; -1 if there is none.
     */
    private int circumstance(Word verb) {
        int end = Math.min(words.size() - 1, verb.index() + LONGEST);
        for (int i = verb.index() + 1; i < end; i++) {
            Word word = words.get(i);
            if (word.upos() == Upos.SCONJ && knowledge.is(word.lemma(), Marker.CIRCUMSTANCE)) {
                return Clauses.hasFinite(words, i, Math.min(words.size() - 1, i + LONGEST)) ? i : -1;
            }
            if (word.upos() == Upos.PUNCT && !word.xpos().equals("HYPH") || Clauses.isFiniteForm(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells whether a participle goes on with how it is told: {@code ..., the envoy said, citing the report}. */
    private boolean isTold(int at) {
        Word first = words.get(Math.min(at, words.size() - 1));
        Word next = Clauses.next(words, first);
        boolean governed = next.xpos().equals("VBG") && first.head() == next;
        Word word = governed ? next : first; // ..., the envoy said, without citing it
        return word.xpos().equals("VBG")
                && !word.has("nsubj")
                && knowledge.startingWith(Part.VERB, word.lemma()).stream()
                        .anyMatch(cue -> cue.quoting().kind() == Kind.ASSERT);
    }

    /**
     * Returns the comma or dash that opens the clause of a verb; -1 at the beginning of the sentence. A subject may have commas of
     * its own: {@code ..., the minister of trade, Ana Petrova, said}.
     */
    private int opening(Word verb) {
        Word subject = verb.child("nsubj");
        int first = subject == null ? verb.index() : subject.leftmost().index();
        int before = isComma(first) ? first : first - 1;
        if (subject != null && before >= 0 && before < verb.index() && (isComma(before) || isDash(words.get(before)))) {
            return before;
        }
        int comma = comma(verb.index(), -1);
        for (int i = verb.index() - 1; i > comma && i >= verb.index() - LONGEST; i--) {
            if (isDash(words.get(i))) {
                return i;
            }
        }
        return comma;
    }

    /** A speaker behind the verb may have a comma of its own: {@code said Ilse Harrow, the head of the council}. */
    private int behind(Word verb, int end) {
        Word subject = verb.child("nsubj");
        int last = subject == null ? end : Math.max(end, subject.rightmost().index());
        boolean closes = last > end && last + 1 < words.size() && isComma(last + 1);
        return closes ? last + 1 : last;
    }

    /** Tells whether a reporting clause is put in between: {@code as the envoy put it}. */
    private boolean isInserted(int begin, int verb) {
        Word first = words.get(begin + 1);
        return begin + 2 < verb
                && knowledge.is(first.lemma(), Marker.INSERTION)
                && Clauses.isNominal(words.get(verb - 1));
    }

    /**
     * Returns the next comma in a direction, or the end of the sentence; -1 at its beginning, or where no reporting clause reaches
     * that far.
     */
    private int comma(int from, int step) {
        for (int i = from + step; i >= 0 && i < words.size() && Math.abs(i - from) <= LONGEST; i += step) {
            Word word = words.get(i);
            boolean dash = step > 0 && word.upos() == Upos.PUNCT && isDash(word);
            boolean stop = step > 0 && (isLast(i) || word.form().equals(";"));
            if (word.form().equals(",") || dash || stop) {
                return i;
            }
        }
        return -1;
    }

    private boolean isComma(int index) {
        return words.get(index).form().equals(",");
    }

    private static boolean isDash(Word word) {
        return word.form().equals("–")
                || word.form().equals("—")
                || word.form().equals("--")
                || word.form().equals("-") && !word.xpos().equals("HYPH");
    }

    private boolean isLast(int index) {
        return index == words.size() - 1;
    }

    /** Tells whether nothing but a speaker stands before the verb, and nothing that is said behind it. */
    private boolean isReporting(int begin, Word verb, int end, boolean tells) {
        boolean inverted = verb.index() == begin + 1;
        if (inverted && !Clauses.hasFinite(words, Math.max(0, begin - Clauses.SIGHT), begin)) {
            return false; // Ilse Harrow, the mayor, said ...
        }
        if (inverted && isRetort(verb)) {
            return false; // though the army, its rival, disputed the claim
        }
        boolean governed = verb.is("ccomp") && verb.has("mark");
        if (inverted && (governed || hasClauseBehind(verb) || isRelative(begin))) {
            return false; // Ilse Harrow, who was in Oslo, said the talks failed
        }
        for (int i = begin + 1; i < end; i++) {
            Word word = words.get(i);
            boolean clause = word.upos() == Upos.SCONJ
                    || word.upos() == Upos.CCONJ && i == begin + 1
                    || Clauses.isFiniteForm(word) && word != verb && word.head() != verb
                    || word.xpos().equals("MD") && word.head() != verb
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

    /** Tells whether a verb denies what its object says was said: {@code disputed the claim}. */
    private boolean isRetort(Word verb) {
        Word object = verb.child("obj");
        return object != null
                && knowledge.startingWith(Part.VERB, verb.lemma()).stream()
                        .map(cue -> cue.in(Frame.OBJECT))
                        .anyMatch(cue -> cue != null && (cue.kind() == Kind.DENY || cue.kind() == Kind.REJECT))
                && knowledge.startingWith(Part.NOUN, object.lemma()).stream()
                        .anyMatch(cue -> cue.rest().isEmpty() && cue.in(Frame.THAT) != null);
    }

    /** Tells whether what ends at a comma is a noun and its relative clause, and nothing is said of the noun. */
    private boolean isRelative(int end) {
        int begin = comma(end, -1);
        return begin >= 0
                && words.get(begin + 1).xpos().startsWith("W")
                && !Clauses.hasFinite(words, Math.max(0, begin - Clauses.SIGHT), begin);
    }

    private static boolean hasClauseBehind(Word verb) {
        Word clause = verb.child("ccomp");
        return clause != null && clause.index() > verb.index() && clause.has("nsubj");
    }

    /** Tells whether a clause stands around the reporting one; an infinitive makes a clause in headlines. */
    private boolean reportsClause(int begin, int end, Word verb) {
        boolean remark = end + 1 < words.size() && (words.get(end + 1).xpos().startsWith("WP") || goesOn(verb, end));
        int last = remark ? end : Math.min(words.size() - 1, end + Clauses.SIGHT);
        for (int i = Math.max(0, begin - Clauses.SIGHT); i <= last; i++) {
            boolean outside = i <= begin || i >= end;
            Word word = words.get(i);
            if (outside
                    && word != verb
                    && (Clauses.isMainFinite(knowledge, word) || word.xpos().equals("TO"))) {
                return true;
            }
            if (outside && quotations.at(word.start()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a speaker goes on with a second verb behind the comma: {@code In a reply, the envoy agreed, but said it was late}. */
    private boolean goesOn(Word verb, int comma) {
        for (Word child : verb.children("conj")) {
            if (child.index() > comma) {
                return words.get(comma + 1).upos() == Upos.CCONJ && !child.has("nsubj");
            }
        }
        return false;
    }

    private static boolean isCircumstance(Word word) {
        return word.upos() == Upos.ADP
                || word.upos() == Upos.ADV
                || word.upos() == Upos.PUNCT
                || word.relation().equals("obl:unmarked")
                || word.upos() == Upos.PROPN && word.is("obl");
    }
}
