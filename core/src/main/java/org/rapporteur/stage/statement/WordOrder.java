// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Finds the clause behind a verb of saying by the order of the words alone, where the tree has none: {@code The guard said
 * the horse vanished}.
 */
final class WordOrder {
    /** How many words may lie between a verb and the conjunction of its clause: {@code said on Monday in Oslo that}. */
    private static final int FURTHEST = 14;

    /** How many words a clause without its conjunction may have before its verb. */
    private static final int SIGHT = 30;

    private final CueKnowledge knowledge;
    private final Contents contents;
    private final Quotations quotations;
    private final List<Word> words;

    WordOrder(CueKnowledge knowledge, Contents contents, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.quotations = quotations;
        this.words = words;
    }

    /**
     * Returns the clause behind a verb that has someone before it; none if no clause is there.
     *
     * @param joined whether it has its conjunction
     * @param strict whether nothing but a clause can follow the verb, so that any verb behind it is that of its clause
     */
    List<Span> clause(Word verb, Word last, boolean joined, boolean strict) {
        Word begin = conjunction(last, strict);
        if (begin == null && (joined || !hasSubject(verb) && !goesOn(verb))) {
            return List.of();
        }
        begin = begin != null ? begin : bare(last, strict);
        begin = begin != null ? begin : beforeMarks(last);
        return begin == null ? List.of() : contents.span(begin.index(), end(begin, verb), verb);
    }

    /** Returns what is said from a word up to the end of what belongs to another. */
    List<Span> rest(Word from, Word clause, Word verb) {
        return contents.span(from.index(), end(clause, verb), verb);
    }

    /** Tells whether a noun phrase and then a predicate stand right behind a word. */
    boolean isClause(Word word) {
        return bare(word, true) != null;
    }

    /** Returns the clause with its conjunction behind a verb and the one who is told; none if no clause is there. */
    List<Span> told(Word verb, Word last) {
        Word begin = conjunction(last, false);
        return begin == null ? List.of() : contents.span(begin.index(), end(begin, verb), verb);
    }

    /** Returns the open question right behind a verb, or behind the one who is asked; none if no question is there. */
    List<Span> question(Word verb, Word last) {
        int end = Math.min(words.size() - 2, last.index() + FURTHEST);
        for (int i = last.index() + 1; i < end; i++) {
            Word word = words.get(i);
            boolean asks = knowledge.is(word.lemma(), Marker.QUESTION) && quotations.together(word, verb);
            if (asks) {
                boolean near =
                        i == last.index() + 1 || !knowledge.is(word.lemma(), Marker.CIRCUMSTANCE) && isWhether(word);
                return near && Clauses.hasFinite(words, i, Math.min(words.size() - 1, i + SIGHT))
                        ? contents.span(i, end(word, verb), verb)
                        : List.of();
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.AUX || word.upos() == Upos.CCONJ || isStop(word)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isWhether(Word word) {
        return word.upos() == Upos.SCONJ;
    }

    /** Returns the infinitive right behind a verb with all that hangs on it; none if no infinitive is there. */
    List<Span> infinitive(Word verb, Word last) {
        int at = last.index() + 1;
        while (at + 1 < words.size() && words.get(at).upos() == Upos.ADV) {
            at++;
        }
        if (at + 1 >= words.size() || !words.get(at).xpos().equals("TO")) {
            return List.of();
        }
        Word clause = words.get(at).head();
        boolean fits = clause != null && clause.index() > at && !clause.dominates(verb);
        return fits && clause != null ? contents.clause(words.get(at), clause, verb) : List.of();
    }

    /**
     * Returns what is said up to the end of an infinitive right behind it: {@code called for [the council] to act}; itself if none
     * is there.
     */
    List<Span> withInfinitive(List<Span> content, Word noun, Word verb) {
        int to = noun.rightmost().index() + 1;
        boolean infinitive = content.size() == 1
                && to + 1 < words.size()
                && words.get(to).xpos().equals("TO")
                && content.get(0).end() == words.get(to - 1).end()
                && quotations.together(words.get(to), words.get(to - 1));
        Word clause = infinitive ? words.get(to).head() : null;
        if (clause == null || clause.index() <= to || clause.dominates(verb)) {
            return content;
        }
        List<Span> action = contents.clause(words.get(to), clause, verb);
        return action.isEmpty()
                ? content
                : List.of(new Span(content.get(0).start(), action.get(0).end()));
    }

    /** Returns the gerund right behind a verb with all that hangs on it: {@code ruled out sending}; none if no gerund is there. */
    List<Span> gerund(Word verb, Word last) {
        Word next = words.get(Math.min(words.size() - 1, last.index() + 1));
        boolean fits = next != last && next.xpos().equals("VBG") && next.upos() == Upos.VERB && next.head() == verb;
        return fits ? contents.clause(next, next, verb) : List.of();
    }

    /** Returns what a preposition right behind a verb governs; none if it governs nothing behind it. */
    List<Span> governed(Word verb, Word preposition) {
        Word top = preposition.head();
        if (top != null && top.index() < preposition.index()) {
            top = nextObject(verb, preposition);
        }
        boolean fits = top != null && top.index() > preposition.index() && !top.dominates(verb);
        return fits && top != null && preposition.index() + 1 < words.size()
                ? withInfinitive(contents.clause(words.get(preposition.index() + 1), top, verb), top, verb)
                : List.of();
    }

    private static @Nullable Word nextObject(Word verb, Word preposition) {
        for (Word child : verb.children()) {
            if (child.index() > preposition.index() && child.leftmost().index() == preposition.index() + 1) {
                return child;
            }
        }
        return null;
    }

    /** Tells whether a participle behind a comma goes on to tell a clause: {@code said it was late, adding ministers would stay}. */
    private boolean goesOn(Word verb) {
        return verb.xpos().equals("VBG")
                && verb.index() > 0
                && words.get(verb.index() - 1).form().equals(",");
    }

    private boolean hasSubject(Word verb) {
        int at = VerbCues.firstWord(words, verb).index() - 1;
        if (at >= 0 && words.get(at).form().equals(",")) {
            at--;
        }
        return at >= 0 && Clauses.isNominal(words.get(at)) && quotations.together(words.get(at), verb);
    }

    /** Tells whether a conjunction stands right behind a word. */
    boolean isBeforeConjunction(Word last) {
        Word next = words.get(Math.min(words.size() - 1, last.index() + 1));
        return knowledge.is(next.lemma(), Marker.CONTENT) && isConjunction(next);
    }

    /**
     * Tells whether a conjunction behind a verb opens more than the clause that the tree takes for what is said: {@code said that
     * work “goes on, and we see it”}.
     */
    boolean opensBefore(Word last, Word clause) {
        boolean joined = clause.leftmost().upos() == Upos.CCONJ && clause.index() > last.index();
        Word begin = joined ? conjunction(last, false) : null;
        return begin != null && begin.index() < clause.leftmost().index();
    }

    private @Nullable Word conjunction(Word last, boolean strict) {
        int from = behindInsertion(last.index() + 1);
        int end = Math.min(words.size() - 1, from + FURTHEST);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            boolean goesOn =
                    words.get(i + 1).upos() != Upos.PUNCT && words.get(i + 1).upos() != Upos.CCONJ;
            if (knowledge.is(word.lemma(), Marker.CONTENT) && (strict && goesOn || isConjunction(word))) {
                return word;
            }
            boolean verb = word.upos() == Upos.VERB && !isParticipleOfNoun(word) || word.upos() == Upos.AUX;
            if (verb || word.upos() == Upos.CCONJ || isStop(word)) {
                return null;
            }
        }
        return null;
    }

    /** Tells whether a participle tells of the noun before it: {@code said in a statement carried by the agency that}. */
    private static boolean isParticipleOfNoun(Word word) {
        Word noun = word.head();
        boolean passive = word.xpos().equals("VBN") || word.xpos().equals("VBD");
        return passive
                && word.is("acl")
                && !word.has("nsubj")
                && noun != null
                && noun.index() == word.index() - 1
                && Clauses.isNominal(noun);
    }

    /** Returns the place behind what stands between two commas or dashes right behind a verb: {@code said, in Oslo, that}. */
    private int behindInsertion(int from) {
        String mark = from < words.size() ? words.get(from).form() : "";
        boolean opens =
                mark.equals(",") || mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("--");
        for (int i = from + 1; opens && i + 1 < words.size() && i < from + SIGHT; i++) {
            Word next = words.get(i + 1);
            if (words.get(i).form().equals(mark) && knowledge.is(next.lemma(), Marker.CONTENT)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isConjunction(Word word) {
        return word.upos() == Upos.SCONJ || word.is("mark");
    }

    /** Returns the first word of a clause without a conjunction: a noun phrase right behind the verb, and a finite verb after. */
    private @Nullable Word bare(Word last, boolean strict) {
        int from = last.index() + 1;
        while (from < words.size() && words.get(from).upos() == Upos.ADV) {
            from++;
        }
        boolean gap = strict && from < words.size() && words.get(from).upos() == Upos.AUX && from == last.index() + 1;
        if (from >= words.size() || !gap && !beginsPhrase(words.get(from))) {
            return null;
        }
        boolean named = gap;
        int end = Math.min(words.size(), from + SIGHT);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            if (named && isPredicate(word, strict)) {
                return words.get(from);
            }
            boolean subordinate = word.xpos().startsWith("W") || word.upos() == Upos.SCONJ;
            if (strict ? isEnd(word) : isStop(word) || subordinate) {
                return null;
            }
            named |= Clauses.isNominal(word);
        }
        return null;
    }

    private static boolean isPredicate(Word word, boolean strict) {
        return Clauses.isFinite(word)
                || word.xpos().equals("MD")
                || strict && (word.upos() == Upos.AUX || word.xpos().equals("VBN"));
    }

    private static boolean isEnd(Word word) {
        return word.form().equals(";") || word.form().equals(":");
    }

    /** Returns the first word behind a verb if a quotation goes on from there: {@code said his words “do no harm”}. */
    private @Nullable Word beforeMarks(Word last) {
        int end = Math.min(words.size() - 1, last.index() + FURTHEST);
        for (int i = last.index() + 1; i < end; i++) {
            Word word = words.get(i);
            if (quotations.at(word.start()) != null) {
                boolean any = i == last.index() + 1 || beginsPhrase(words.get(last.index() + 1));
                return any && quotations.at(last.start()) == null ? words.get(last.index() + 1) : null;
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.ADP || word.upos() == Upos.SCONJ || isStop(word)) {
                return null;
            }
        }
        return null;
    }

    /** Returns an object and the words in marks right behind it: {@code the plan “a mistake”}; none if there are none. */
    List<Span> described(@Nullable Word indirect, Word object, Word verb) {
        if (object.index() <= verb.index()) {
            return List.of();
        }
        if (indirect != null && indirect.index() > verb.index() && indirect.index() < object.index()) {
            return contents.clause(indirect.leftmost(), object, verb);
        }
        Word behind = words.get(Math.min(object.index() + 1, words.size() - 1));
        boolean own = object.dominates(behind) || verb.dominates(behind);
        boolean quality = behind.upos() == Upos.ADJ
                || behind.upos() == Upos.DET
                || behind.xpos().equals("PRP$")
                || behind.upos() == Upos.PROPN && object.upos() != Upos.PROPN
                || object.upos() == Upos.PRON && Clauses.isNominal(behind);
        if (own && quality && quotations.together(behind, object)) {
            int end = object.rightmost().index();
            for (Word child : verb.children()) {
                boolean joined =
                        child.index() > object.index() && child.leftmost().index() == end + 1;
                end = joined && !child.is("punct") ? child.rightmost().index() : end;
            }
            return contents.span(object.leftmost().index(), contents.end(object, end, verb), verb);
        }
        return marked(object, verb);
    }

    private List<Span> marked(Word object, Word verb) {
        Word next = words.get(Math.min(object.index() + 1, words.size() - 1));
        Quotation quotation = quotations.at(next.start());
        if (quotation == null || quotations.at(object.start()) != null || object.index() <= verb.index()) {
            return List.of();
        }
        int to = next.index();
        while (to + 1 < words.size()
                && quotation.span().contains(words.get(to + 1).start())) {
            to++;
        }
        return contents.span(object.leftmost().index(), to, verb);
    }

    private static boolean beginsPhrase(Word word) {
        return Clauses.isNominal(word) || word.upos() == Upos.ADJ;
    }

    private static boolean isStop(Word word) {
        return word.upos() == Upos.PUNCT
                && !word.xpos().equals("HYPH")
                && !word.xpos().contains("'")
                && !word.xpos().contains("`");
    }

    private int end(Word begin, Word verb) {
        return contents.end(begin, words.size() - 1, verb);
    }
}
