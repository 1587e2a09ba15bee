// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * A verb beside a quotation that says who speaks: {@code said the envoy}, {@code the envoy, after a pause, said}.
 *
 * <p>The order of the words decides, for a parser reads {@code "Gone," Ohio-based Ilse Harrow said} as it can; the tree is
 * asked only for what it is sure of.
 *
 * @param verb the verb
 * @param cue what is known of it
 * @param source who speaks; null where nobody is named
 */
record ReportingClause(Word verb, CueWord cue, @Nullable Source source) {
    /** How many words a reporting clause may have up to its verb. */
    static final int LONGEST = 30;

    /** How many words a participle of a speaker may govern before the verb. */
    private static final int NEAR = 6;

    /** Finds the reporting clause that begins with a word, behind a quotation; null if none does. */
    static @Nullable ReportingClause from(
            List<Word> words, int at, Quotations quotations, CueKnowledge knowledge, Sources sources) {
        boolean inserts = at + 2 < words.size() && knowledge.is(words.get(at).lemma(), Marker.INSERTION);
        int from = inserts ? at + 1 : at; // “is a dead heat,” as the envoy said
        Word opening = words.get(from);
        if (opening.xpos().startsWith("W") || opening.xpos().equals("VBG") && opening.upos() == Upos.VERB) {
            return null; // “a bad line,” claiming he had known; “The Trainee,” which she called a waste
        }
        ReportingClause inside = null; // Jon Tarn, who proposed the law, said
        boolean relative = false;
        boolean named = false;
        boolean inserted = false; // Jon Tarn, now retired and living in Oslo, said
        int end = Math.min(words.size(), from + LONGEST);
        for (int i = from; i < end && quotations.at(words.get(i).start()) == null; i++) {
            Word word = words.get(i);
            CueWord cue = quoting(words, word, knowledge);
            cue = cue == null && named ? disguised(words, word, knowledge) : cue;
            Word first = cue == null ? word : VerbCues.firstWord(words, word);
            boolean fits = inside == null
                    || words.get(first.index() - 1).form().equals(",")
                    || Clauses.next(words, word).upos() == Upos.PUNCT; // the man who led the party said
            if (cue != null && fits && (named || first.index() <= from)) {
                Source source = named ? before(words, from, word, sources) : behind(words, word, quotations, sources);
                ReportingClause clause = new ReportingClause(word, cue, source);
                if (!relative) {
                    return clause;
                }
                inside = clause;
            }
            boolean apart = named && (relative || inserted || saysBehind(words, word, end, knowledge));
            if (word.upos() == Upos.VERB && !apart && (Clauses.isFinite(word) || word.has("aux"))) {
                return inside != null ? inside : secondHand(words, word, knowledge, sources);
            }
            relative = word.xpos().startsWith("W") || relative && word.upos() != Upos.PUNCT;
            inserted |= named && word.form().equals(",");
            named |= Clauses.isNominal(word) || i + 1 < end && VerbCues.isName(word, words.get(i + 1));
            if (word.upos() == Upos.SCONJ || word.upos() == Upos.CCONJ && !named) {
                return inside;
            }
        }
        return inside;
    }

    /** Tells whether a participle was taken for a finite verb, for a verb of saying comes soon: {@code the order released Friday said}. */
    private static boolean saysBehind(List<Word> words, Word participle, int end, CueKnowledge knowledge) {
        int last = Math.min(end, participle.index() + NEAR);
        for (int i = participle.index() + 1; participle.xpos().equals("VBD") && i < last; i++) {
            Word word = words.get(i);
            if (Clauses.isFinite(word) && quoting(words, word, knowledge) != null) {
                return true;
            }
            if (word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ || word.upos() == Upos.SCONJ) {
                return false;
            }
        }
        return false;
    }

    /** Returns the clause of the one who is quoted: {@code the agency quoted the envoy as saying}; null if nobody is. */
    private static @Nullable ReportingClause secondHand(
            List<Word> words, Word quoting, CueKnowledge knowledge, Sources sources) {
        Word saying = SecondHand.saying(knowledge, words, quoting);
        CueWord cue = saying == null ? null : quoting(words, saying, knowledge);
        Word speaker = saying == null ? null : SecondHand.quoted(quoting);
        return saying == null || cue == null || speaker == null
                ? null
                : new ReportingClause(saying, cue, sources.of(words, speaker, quoting));
    }

    /** Returns what is known of a verb at the end of its clause that was taken for a noun: {@code a voice in the film states}. */
    private static @Nullable CueWord disguised(List<Word> words, Word word, CueKnowledge knowledge) {
        boolean ends =
                word.index() + 1 == words.size() || words.get(word.index() + 1).upos() == Upos.PUNCT;
        boolean plural =
                word.xpos().equals("NNS") && Character.isLowerCase(word.form().charAt(0));
        if (!ends || !plural || word.index() == 0 || !Clauses.isNominal(words.get(word.index() - 1))) {
            return null;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, word.lemma())) {
            if (cue.quotes() && cue.rest().isEmpty()) {
                return cue;
            }
        }
        return null;
    }

    /** Returns what is known of a verb that may report a quotation; null if it is none. */
    static @Nullable CueWord quoting(List<Word> words, Word verb, CueKnowledge knowledge) {
        if (verb.upos() != Upos.VERB) {
            return null;
        }
        for (CueWord cue : knowledge.startingWith(Part.VERB, verb.lemma())) {
            Word last = VerbCues.lastWord(words, verb, cue.rest());
            if (cue.quotes() && last != null && !isGoverning(words, last, cue)) {
                return cue;
            }
        }
        return null;
    }

    /** Tells whether a cue of several words governs what is no quotation: {@code went on to leave}, {@code goes on recess}. */
    private static boolean isGoverning(List<Word> words, Word last, CueWord cue) {
        Word next = Clauses.next(words, last);
        boolean noun = next.upos() == Upos.NOUN || next.xpos().equals("TO");
        return !cue.rest().isEmpty() && next != last && noun;
    }

    /** Returns the speaker named between a quotation and the verb behind it. */
    private static Source before(List<Word> words, int from, Word verb, Sources sources) {
        Word subject = sources.subject(words, verb);
        if (subject != null && from <= subject.index() && subject.index() < verb.index()) {
            Source found = sources.of(words, subject, verb);
            if (subject.xpos().startsWith("W")) {
                return new Source(phrase(words, from, subject.index()).span(), found.head());
            }
            boolean gap = subject.leftmost().index() > from
                    && (words.get(from).upos() == Upos.ADV || words.get(from).upos() == Upos.CCONJ);
            int start = gap ? found.span().start() : words.get(from).start();
            return new Source(new Span(start, found.span().end()), found.head());
        }
        return phrase(words, from, verb.index());
    }

    /** Returns the speaker named behind a verb, if any is. */
    private static @Nullable Source behind(List<Word> words, Word verb, Quotations quotations, Sources sources) {
        Word subject = sources.subject(words, verb);
        for (Word child : verb.children("nsubj")) {
            subject = child.index() > verb.index() ? child : subject;
        }
        boolean own = subject != null
                && subject.head() == verb
                && subject.index() > verb.index()
                && quotations.at(subject.start()) == null;
        if (own && subject != null) {
            return unquoted(words, sources.of(words, subject, verb), quotations);
        }
        for (int i = verb.index() + 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (Clauses.isNominal(word) || word.upos() == Upos.ADJ) {
                return phrase(words, i, words.size());
            }
            if (word.upos() != Upos.ADV && word.upos() != Upos.ADP) {
                return null;
            }
            if (word.upos() == Upos.ADP && !word.is("compound")) {
                return null;
            }
        }
        return null;
    }

    /** Returns a speaker without the words in marks that go on behind it: {@code “A,” said Ilse Harrow, and “B.”} */
    private static Source unquoted(List<Word> words, Source source, Quotations quotations) {
        Word last = source.head();
        for (int i = last.index() + 1;
                i < words.size() && words.get(i).end() <= source.span().end();
                i++) {
            Word word = words.get(i);
            boolean joined = words.get(i - 1).upos() == Upos.CCONJ
                    || i > 1 && words.get(i - 2).upos() == Upos.CCONJ;
            if (joined && quotations.at(word.start()) != null) {
                return new Source(new Span(source.span().start(), last.end()), source.head());
            }
            last = word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ ? last : word;
        }
        return source;
    }

    /** Returns the noun phrase that begins at a word: up to the first stop, preposition or verb. */
    private static Source phrase(List<Word> words, int from, int end) {
        int last = from;
        Word head = words.get(from);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            boolean goesOn = Clauses.isNominal(word)
                    || word.upos() == Upos.ADJ
                    || word.upos() == Upos.PART
                    || word.xpos().equals("HYPH")
                    || i > from && words.get(i - 1).xpos().equals("HYPH")
                    || word.xpos().equals("VBN");
            if (!goesOn || i > from && word.xpos().startsWith("W")) {
                break;
            }
            last = i;
            head = Clauses.isNominal(word) && !word.is("flat") ? word : head;
        }
        return new Source(new Span(words.get(from).start(), words.get(last).end()), head);
    }

    /** Returns the words of the cue. */
    Span span(List<Word> words) {
        Word quoting = verb.xpos().equals("VBG") ? verb.head() : null;
        if (quoting != null && quoting.index() < verb.index() && verb.is("advcl") && SecondHand.isPassive(quoting)) {
            return SecondHand.cue(words, quoting, verb);
        }
        Word last = VerbCues.lastWord(words, verb, cue.rest());
        return new Span(VerbCues.firstWord(words, verb).start(), last == null ? verb.end() : last.end());
    }
}
