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
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Finds speakers whom a mark joins to what they say: {@code “No.” — the envoy}, and in transcripts {@code HARROW: We stay}.
 */
final class LabelledSpeech {
    /** The brackets that stand twice around the name of a speaker in scripts. */
    private static final String OPENING = "(";

    private static final String CLOSING = ")";

    /** How many words name such a speaker at most. */
    private static final int LONGEST = 8;

    /** How many words of speech are asked for a first person. */
    private static final int SIGHT = 40;

    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private @Nullable Finding alone;

    LabelledSpeech(CueKnowledge knowledge, Quotations quotations) {
        this.knowledge = knowledge;
        this.quotations = quotations;
    }

    /** Tells whether a block is nothing but a word in brackets that tells what happens in a transcript: {@code (CROSSTALK)}, {@code [applause]}. */
    static boolean isDirection(String text, List<Sentence> block) {
        List<Word> words = block.get(0).words();
        int letters = 0;
        int brackets = 0;
        for (Word word : block.size() == 1 && words.size() <= LONGEST ? words : List.<Word>of()) {
            char first = word.form().charAt(0);
            letters += Character.isLetter(first) ? 1 : 0;
            brackets += "([".indexOf(first) >= 0 && letters == 0 || ")]".indexOf(first) >= 0 ? 1 : 0;
        }
        boolean capitals =
                words.stream().allMatch(word -> word.form().equals(word.form().toUpperCase(Locale.ROOT)));
        return brackets == 2 && (letters == 1 || letters == 2 && capitals);
    }

    /** Returns what a block of a transcript says; null if it is none. */
    @Nullable
    Finding transcript(List<Sentence> block) {
        List<Word> words = block.get(0).words();
        Finding behind = behindLabel(block);
        if (words.get(0).form().equals(OPENING)) {
            return bracketed(block);
        }
        if (behind != null) {
            return behind;
        }
        boolean marked = isMarked(block);
        int first = marked ? 1 : 0;
        int colon = colon(words, first, marked);
        boolean label = colon > first && colon <= first + LONGEST && colon + 2 < words.size();
        boolean closed = label && !marked && quotations.at(words.get(colon + 1).start()) != null;
        if (!label || closed || !isName(words, first, colon)) {
            return null;
        }
        boolean capitals = isCapitals(words.get(colon - 1).form());
        if (!(capitals && !isCapitals(words.get(colon + 1).form())) && (marked || !speaksOfSelf(block, colon))) {
            return null;
        }
        Cue cue = cue(":");
        Span source = new Span(words.get(first).start(), words.get(colon - 1).end());
        Sentence last = block.get(block.size() - 1);
        Span content = new Span(words.get(colon + 1).start(), last.span().end());
        return cue == null
                ? null
                : new Finding(
                        cue,
                        words.get(colon).span(),
                        new Source(source, words.get(colon - 1)),
                        List.of(content),
                        List.of());
    }

    /** Tells whether a block opens with a mark, as each paragraph does of a transcript that is quoted: {@code “HARROW: We stay.} */
    private boolean isMarked(List<Sentence> block) {
        Word first = block.get(0).words().get(0);
        Quotation quotation = quotations.at(first.start());
        return first.upos() == Upos.PUNCT
                && quotation != null
                && quotation.span().start() == first.start()
                && (!quotation.closed()
                        || quotation.span().end()
                                >= block.get(block.size() - 1).span().end() - 1);
    }

    /** Returns the place of the colon behind a label that begins with a word; a place behind all labels if there is none. */
    private int colon(List<Word> words, int first, boolean marked) {
        int colon = first;
        while (colon < words.size()
                && colon <= first + LONGEST
                && !words.get(colon).form().equals(":")) {
            Word word = words.get(colon);
            boolean quoted = quotations.at(word.start()) != null && !marked;
            if (quoted || word.upos() == Upos.AUX || word.upos() == Upos.NUM) {
                return words.size();
            }
            colon++;
        }
        return colon;
    }

    /** Returns what a speaker in double brackets says in the rest of the block: {@code ((Ilse Harrow)) We stay}; null if none is there. */
    private @Nullable Finding bracketed(List<Sentence> block) {
        List<Word> words = block.get(0).words();
        int close = 2;
        while (close < words.size()
                && close <= LONGEST + 2
                && !words.get(close).form().equals(CLOSING)) {
            close++;
        }
        boolean twice = close + 1 < words.size()
                && words.get(1).form().equals(OPENING)
                && words.get(close).form().equals(CLOSING)
                && words.get(close + 1).form().equals(CLOSING);
        Cue cue = cue(OPENING);
        if (!twice || close == 2 || cue == null) {
            return null;
        }
        Source source =
                new Source(new Span(words.get(2).start(), words.get(close - 1).end()), head(words, 2, close - 1));
        Span mark = new Span(words.get(0).start(), words.get(1).end());
        Span all = block.get(0).block().span();
        if (close + 2 >= words.size()) {
            alone = block.size() > 1 ? null : new Finding(cue, mark, source, List.of(all), List.of());
            return null;
        }
        return new Finding(
                cue, mark, source, List.of(new Span(words.get(close + 2).start(), all.end())), List.of());
    }

    /** Returns what the speaker says whose label was the block before; null if that was none. */
    private @Nullable Finding behindLabel(List<Sentence> block) {
        Finding label = alone;
        alone = null;
        return label == null || label.source() == null
                ? null
                : new Finding(
                        label.cue(),
                        label.cueSpan(),
                        label.source(),
                        List.of(block.get(0).block().span()),
                        List.of());
    }

    private @Nullable Cue cue(String mark) {
        for (CueWord word : knowledge.startingWith(Part.MARK, mark)) {
            return word.in(Frame.CLAUSE);
        }
        return null;
    }

    private static boolean isName(List<Word> words, int first, int end) {
        for (int i = first; i < end; i++) {
            String form = words.get(i).form();
            boolean fits = Character.isUpperCase(form.charAt(0))
                    || words.get(i).upos() == Upos.ADP
                    || words.get(i).upos() == Upos.PUNCT;
            if (!fits) {
                return false;
            }
        }
        return Character.isUpperCase(words.get(end - 1).form().charAt(0));
    }

    private static boolean isCapitals(String form) {
        return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    /** Tells whether a first person speaks behind the colon, outside of all marks. */
    private boolean speaksOfSelf(List<Sentence> block, int colon) {
        int seen = 0;
        int begin = block.get(0).words().get(colon).end();
        for (Sentence sentence : block) {
            for (Word word : sentence.words()) {
                boolean behind = word.start() >= begin;
                if (behind && ++seen > SIGHT) {
                    return false;
                }
                if (behind && knowledge.is(word.lemma(), Marker.SELF) && quotations.at(word.start()) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns what a name behind a dash signs, in a sentence that is nothing else; null if none does. */
    @Nullable
    Finding signed(Sentence sentence, String text) {
        List<Word> words = sentence.words();
        int last = words.size() - 1;
        while (last > 0 && words.get(last).form().equals(".")) {
            last--;
        }
        int dash = last;
        while (dash >= 0 && last - dash <= LONGEST && isNaming(words.get(dash))) {
            dash--;
        }
        if (dash < 0
                || dash == last
                || cue(words.get(dash).form()) == null
                || words.get(dash).form().equals(":")) {
            return null;
        }
        Quotation quotation =
                endingBefore(words.get(dash).start(), sentence.block().span().start(), text);
        Cue cue = cue(words.get(dash).form());
        if (quotation == null || cue == null || last - dash > LONGEST) {
            return null;
        }
        Word head = head(words, dash + 1, last);
        Source source =
                new Source(new Span(words.get(dash + 1).start(), words.get(last).end()), head);
        return new Finding(cue, words.get(dash).span(), source, List.of(quotation.span()), List.of());
    }

    private boolean isNaming(Word word) {
        return quotations.at(word.start()) == null
                && (Clauses.isNominal(word)
                        || word.upos() == Upos.ADJ
                        || word.upos() == Upos.ADP
                        || word.upos() == Upos.PART
                        || word.form().equals(",")
                        || Character.isUpperCase(word.form().charAt(0)));
    }

    private static Word head(List<Word> words, int from, int to) {
        Word head = words.get(from);
        for (int i = from;
                i <= to
                        && words.get(i).upos() != Upos.ADP
                        && !words.get(i).form().equals(",");
                i++) {
            head = Clauses.isNominal(words.get(i)) && !words.get(i).is("flat") ? words.get(i) : head;
        }
        return head;
    }

    private @Nullable Quotation endingBefore(int offset, int begin, String text) {
        int at = offset - 1;
        while (at >= begin && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        Quotation found = at < begin ? null : quotations.at(at);
        return found != null && found.closed() && found.span().end() == at + 1 ? found : null;
    }
}
