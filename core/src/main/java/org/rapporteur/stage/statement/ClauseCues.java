// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds what a whole clause reports: {@code according to the envoy}, {@code reportedly}. */
final class ClauseCues {
    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final Quotations quotations;
    private final List<Word> words;

    ClauseCues(CueKnowledge knowledge, Contents contents, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = new Sources(knowledge);
        this.contents = contents;
        this.quotations = quotations;
        this.words = words;
    }

    /** Returns what the preposition that begins with a word reports; null if none begins with it. */
    @Nullable
    Finding preposition(Word first, String lowerCase) {
        for (CueWord cue : knowledge.startingWith(Part.PREPOSITION, lowerCase)) {
            Word last = follows(first, cue.rest());
            Word noun = last == null ? null : governed(first, last);
            Cue found = cue.in(Frame.CLAUSE);
            if (last != null && noun != null && found != null && maySpeak(noun, cue)) {
                Finding one = oneOfSeveral(found, first, last, noun);
                return one != null ? one : preposition(found, first, last, noun);
            }
        }
        return null;
    }

    /**
     * Returns what one of several in a sentence says, each up to its comma: {@code Ten died according to the army, 24 according to
     * the rebels}; null if nobody else says anything by the same words.
     */
    private @Nullable Finding oneOfSeveral(Cue cue, Word first, Word last, Word noun) {
        int before = same(first, last, -1);
        int behind = same(first, last, 1);
        boolean several = first.index() > 0 && (behind >= 0 || before > 0);
        int opening = !several || before < 0 ? -1 : comma(words.get(before));
        int closing = !several || behind < 0 ? words.size() : comma(noun);
        if (!several || before == 0 || opening >= first.index() || behind >= 0 && closing >= behind) {
            return null;
        }
        Finding.Source source = named(noun, first);
        int begin = opening + 1;
        while (begin < first.index() && words.get(begin).upos() == Upos.CCONJ) {
            begin++;
        }
        int end = first.index() - 1;
        List<Span> content = begin > end ? List.of() : contents.span(begin, end, first);
        int stop = Math.min(source.span().end(), words.get(closing - 1).end());
        return content.isEmpty() || stop <= source.span().start()
                ? null
                : new Finding(
                        cue,
                        new Span(first.start(), last.end()),
                        new Finding.Source(new Span(source.span().start(), stop), source.head()),
                        content,
                        List.of());
    }

    /** Returns where the words of a cue stand once more in a direction; -1 if they do not. */
    private int same(Word first, Word last, int step) {
        int end = first.index() + step * Clauses.SIGHT;
        for (int i = first.index() + step; i >= 0 && i < words.size() && i != end; i += step) {
            Word next = words.get(Math.min(words.size() - 1, i + 1));
            if (last != first
                    && words.get(i).lemma().equals(first.lemma())
                    && next.form().equals(words.get(first.index() + 1).form())) {
                return i;
            }
        }
        return -1;
    }

    /** Behind a short preposition neither numbers nor bare nouns speak: {@code per 100,000 people}, {@code per se}. */
    private static boolean maySpeak(Word noun, CueWord cue) {
        boolean named =
                noun.upos() == Upos.PROPN && Character.isUpperCase(noun.form().charAt(0));
        boolean known = named || noun.has("det") || noun.has("nmod:poss") || noun.upos() == Upos.PRON;
        return !cue.rest().isEmpty() || known && !noun.has("nummod");
    }

    private @Nullable Finding preposition(Cue cue, Word first, Word last, Word noun) {
        Word clause = clause(noun, contents.isLast(first));
        int begin = clause.leftmost().index();
        int end = clause.rightmost().index();
        Finding.Source source = named(noun, first);
        int start = noun.leftmost().index() <= last.index()
                ? words.get(last.index() + 1).start()
                : source.span().start();
        Span named = new Span(start, source.span().end());
        Word lastNamed = noun;
        while (lastNamed.index() + 1 < words.size()
                && words.get(lastNamed.index() + 1).end() <= named.end()) {
            lastNamed = words.get(lastNamed.index() + 1);
        }
        boolean whole = first.index() > 0 || noun.rightmost().index() < comma(noun);
        int holeEnd = whole ? Math.max(lastNamed.index(), noun.rightmost().index()) : lastNamed.index();
        List<Span> content = contents.around(begin, end, first.index(), Math.min(holeEnd, end), first);
        return content.isEmpty()
                ? null
                : new Finding(
                        cue,
                        new Span(first.start(), last.end()),
                        new Finding.Source(named, source.head()),
                        content,
                        List.of());
    }

    /** At the beginning of a sentence a speaker ends with the first comma, but for an apposition between two. */
    private Finding.Source named(Word noun, Word first) {
        Finding.Source source = sources.of(words, noun, first);
        if (first.index() > 0) {
            return source;
        }
        int end = comma(noun) - 1;
        Word apposition = noun.child("appos");
        boolean closed = apposition != null
                && apposition.rightmost().index() + 1 < words.size()
                && words.get(apposition.rightmost().index() + 1).form().equals(",");
        if (closed || words.get(end).end() >= source.span().end()) {
            return source;
        }
        return new Finding.Source(new Span(source.span().start(), words.get(end).end()), source.head());
    }

    /** Returns the number of the first comma behind a word, or of the end of the sentence. */
    private int comma(Word word) {
        int at = word.index() + 1;
        int end = Math.min(words.size(), at + Clauses.SIGHT);
        while (at < end && !words.get(at).form().equals(",")) {
            at++;
        }
        return at < end ? at : words.size();
    }

    private @Nullable Word follows(Word first, List<String> rest) {
        int at = first.index();
        for (String word : rest) {
            at++;
            if (at >= words.size() || !words.get(at).form().equals(word)) {
                return null;
            }
        }
        return words.get(at);
    }

    /** Returns the noun that the preposition governs: the first governor from inside it that stands behind it. */
    private @Nullable Word governed(Word first, Word last) {
        Word noun = above(last, last);
        noun = noun != null ? noun : above(first, last);
        if (noun != null) {
            return owned(noun);
        }
        for (Word child : last.children()) {
            if (child.index() > last.index() && Clauses.isNominal(child)) {
                return child;
            }
        }
        return null;
    }

    /** The preposition may hang on an owner, but what is owned tells: {@code according to the school's report}; or the name behind a title. */
    private static Word owned(Word noun) {
        boolean before = noun.relation().equals("nmod:poss") || noun.relation().equals("nmod:desc");
        Word head = before ? noun.head() : null;
        return head != null && head.index() > noun.index() && Clauses.isNominal(head) ? head : noun;
    }

    /** Returns the first governor of a word that stands behind another, if it is a noun. */
    private static @Nullable Word above(Word word, Word last) {
        Word found = word;
        while (found != null && found.index() <= last.index()) {
            found = found.head();
        }
        return found != null && Clauses.isNominal(found) ? found : null;
    }

    /**
     * Returns the clause that a phrase belongs to: the sentence, or, unless the phrase ends the whole, the content of another cue
     * around it.
     */
    private Word clause(Word noun, boolean whole) {
        Word word = noun;
        for (int i = 0; i < words.size() && word.head() != null; i++) {
            Word head = word.head();
            if (word != noun
                    && !whole
                    && word.is("ccomp")
                    && word.leftmost().index() < noun.leftmost().index()
                    && quotations.together(word, noun)
                    && word.index() > head.index()) {
                return word;
            }
            if (!quotations.together(head, noun) && quotations.at(noun.start()) != null) {
                return word;
            }
            word = head;
        }
        return word;
    }

    /** Returns what an adverb reports; null if it is no such adverb. */
    @Nullable
    Finding adverb(Word adverb) {
        for (CueWord cue : knowledge.startingWith(Part.ADVERB, adverb.lemma())) {
            Cue found = cue.in(Frame.CLAUSE);
            Word head = adverb.head();
            if (found != null && head != null && adverb.is("advmod")) {
                Word first = head.leftmost();
                boolean circumstance = first.upos() == Upos.SCONJ && knowledge.is(first.lemma(), Marker.CIRCUMSTANCE);
                List<Span> content = contents.around(
                        circumstance ? first.index() + 1 : first.index(),
                        head.rightmost().index(),
                        adverb.index(),
                        adverb.index(),
                        adverb);
                if (!content.isEmpty() && head.upos() != Upos.ADV) {
                    return new Finding(found, adverb.span(), null, content, List.of());
                }
            }
        }
        return null;
    }
}
