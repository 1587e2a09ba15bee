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
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Gives words in marks that no rule has claimed to whoever says them: {@code The mayor condemned the “attack on us all”}.
 *
 * <p>They belong to the statement that ends before them in their clause, else to the nearest verb of saying before them, else
 * to nobody that can be told. Titles, names and single words at a distance are none.
 */
final class LeftoverQuotations {
    /** How many words may stand between a statement or a verb and the words in marks that belong to it. */
    private static final int NEAR = 12;

    /** How many words make more than a title or a term. */
    private static final int PHRASE = 4;

    /** How many statements back are asked whether they cover words in marks: more stand near in no report, only in hostile texts. */
    private static final int MOST = 200;

    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final QuotedSpeech speech;
    private final Sources sources;
    private final String text;
    private final List<Finding> findings;
    private boolean carried;

    LeftoverQuotations(
            CueKnowledge knowledge, Quotations quotations, QuotedSpeech speech, String text, List<Finding> findings) {
        this.speech = speech;
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.sources = new Sources(knowledge);
        this.text = text;
        this.findings = findings;
    }

    /**
     * Reads a sentence.
     *
     * @param sentence whose quotations are looked at
     * @param from the number of the first finding that may cover them
     * @param carried whether who speaks in the sentence before may go on in this one
     */
    void read(Sentence sentence, int from, boolean carried) {
        this.carried = carried;
        Quotation last = null;
        for (Word word : sentence.words()) {
            Quotation quotation = quotations.at(word.start());
            if (quotation == null
                    || quotation.equals(last)
                    || quotation.span().start() < sentence.span().start()) {
                continue;
            }
            last = quotation;
            int nearest = Math.max(from, findings.size() - MOST);
            if (quotation.closed() && !speech.has(quotation) && !isCovered(quotation, nearest)) {
                claim(sentence, word, quotation, nearest);
            }
        }
    }

    /** Tells whether a statement holds words in marks; what is said inside of them holds them for nobody. */
    private boolean isCovered(Quotation quotation, int from) {
        int middle = (quotation.inner().start() + quotation.inner().end()) / 2;
        for (int i = findings.size() - 1; i >= from; i--) {
            Span cue = findings.get(i).cueSpan();
            if (cue != null && quotation.span().contains(cue)) {
                continue;
            }
            for (Span part : findings.get(i).content()) {
                if (part.contains(quotation.inner().start()) || part.contains(middle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void claim(Sentence sentence, Word first, Quotation quotation, int from) {
        List<Word> words = sentence.words();
        if (isName(words, first, quotation)) {
            return;
        }
        boolean announced = isAnnounced(quotation) && size(words, first, quotation) >= 2;
        int before = announced ? -1 : endingBefore(words, first, from);
        if (before >= 0) {
            findings.set(before, longer(findings.get(before), quotation.span()));
            return;
        }
        Word verb = verb(words, first, announced);
        Cue cue = verb == null ? marks() : cue(verb, announced);
        if (verb == null && size(words, first, quotation) < PHRASE || cue == null) {
            return;
        }
        if (verb == null && carried && !announced && tells(sentence, from)) {
            Span all = new Span(
                    sentence.span().start(),
                    Math.max(
                            QuotationSigns.lastWordEnd(sentence),
                            quotation.span().end()));
            findings.add(new Finding(null, null, null, List.of(all), List.of()));
            return;
        }
        if (verb == null) {
            findings.add(new Finding(cue, mark(quotation), null, List.of(quotation.span()), List.of()));
            return;
        }
        Word subject = sources.subject(words, verb);
        Source source =
                subject == null || quotations.at(subject.start()) != null ? null : sources.of(words, subject, verb);
        int start = announced
                ? quotation.span().start()
                : words.get(verb.index() + 1).start();
        Span content = new Span(
                Math.min(start, quotation.span().start()), quotation.span().end());
        Span cueSpan = new Span(VerbCues.firstWord(words, verb).start(), verb.end());
        if (!isReporting(cueSpan, from)) {
            findings.add(new Finding(cue, cueSpan, source, List.of(content), List.of()));
        }
    }

    /** Tells whether a sentence has a finite verb, and nobody in it is said to say anything. */
    private boolean tells(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < findings.size(); i++) {
            Span cue = findings.get(i).cueSpan();
            if (cue != null && sentence.span().contains(cue) && quotations.at(cue.start()) == null) {
                return false;
            }
        }
        return Clauses.hasFinite(words, 0, Math.min(words.size() - 1, Clauses.SIGHT));
    }

    private @Nullable Cue marks() {
        for (CueWord word : knowledge.startingWith(Part.MARK, "\"")) {
            return word.in(Frame.CLAUSE);
        }
        return null;
    }

    private @Nullable Cue cue(Word verb, boolean announced) {
        for (CueWord word : knowledge.startingWith(Part.VERB, verb.lemma())) {
            if (word.rest().isEmpty()) {
                return word.quoting();
            }
        }
        return announced ? marks() : null;
    }

    /** The mark that opens, or the one that closes a quotation which goes on from the paragraph before without one. */
    private static Span mark(Quotation quotation) {
        Span whole = quotation.span();
        Span inner = quotation.inner();
        return whole.start() < inner.start()
                ? new Span(whole.start(), inner.start())
                : new Span(inner.end(), whole.end());
    }

    private boolean isReporting(Span cue, int from) {
        for (int i = from; i < findings.size(); i++) {
            Span other = findings.get(i).cueSpan();
            if (other != null && other.overlaps(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a colon or a comma stands before words in marks that begin as a sentence does. */
    private boolean isAnnounced(Quotation quotation) {
        int at = quotation.span().start() - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        boolean capital = Character.isUpperCase(text.charAt(quotation.inner().start()));
        return at > 0 && (text.charAt(at) == ':' || text.charAt(at) == ',' && capital);
    }

    /** Returns the number of the statement that ends shortly before a word, with no other verb in between; -1 if none does. */
    private int endingBefore(List<Word> words, Word first, int from) {
        int best = -1;
        int reached = words.get(Math.max(0, first.index() - NEAR)).start();
        for (int i = from; i < findings.size(); i++) {
            Finding each = findings.get(i);
            int end = each.content().get(each.content().size() - 1).end();
            boolean ahead = each.cueSpan() != null && each.cueSpan().start() < first.start();
            if (ahead && end <= first.start() && end > reached && isOneClause(words, end, first)) {
                best = i;
                reached = end;
            }
        }
        return best;
    }

    private static boolean isOneClause(List<Word> words, int from, Word first) {
        for (int i = first.index() - 1; i >= 0 && words.get(i).start() >= from; i--) {
            Word word = words.get(i);
            boolean breaks = Clauses.hasTense(word) && word.upos() == Upos.VERB
                    || word.form().equals(";")
                    || word.upos() == Upos.CCONJ && i + 1 < words.size() && Clauses.isNominal(words.get(i + 1));
            if (breaks) {
                return false;
            }
        }
        return true;
    }

    /** Returns the nearest verb before words in marks that says something; any verb where a colon or comma announces them. */
    private @Nullable Word verb(List<Word> words, Word first, boolean announced) {
        for (int i = first.index() - 1; i >= Math.max(0, first.index() - NEAR); i--) {
            Word word = words.get(i);
            if (word.form().equals(";") || quotations.at(word.start()) != null) {
                return null;
            }
            boolean joined = i > 0 && words.get(i - 1).xpos().equals("HYPH"); // the so-called “rebels”
            if (word.upos() == Upos.VERB && !joined) {
                boolean says = !knowledge.startingWith(Part.VERB, word.lemma()).isEmpty();
                return says || announced && !word.xpos().equals("VBN") ? word : null;
            }
        }
        return null;
    }

    private static int size(List<Word> words, Word first, Quotation quotation) {
        int size = 0;
        for (int i = first.index();
                i < words.size() && words.get(i).end() <= quotation.span().end();
                i++) {
            size += words.get(i).upos() == Upos.PUNCT ? 0 : 1;
        }
        return size;
    }

    /** Tells whether all longer words in marks begin with a capital, as in titles and names. */
    private boolean isName(List<Word> words, Word first, Quotation quotation) {
        int capitals = 0;
        int others = 0;
        for (int i = first.index();
                i < words.size() && words.get(i).end() <= quotation.span().end();
                i++) {
            Word word = words.get(i);
            boolean counts = word.upos() != Upos.PUNCT && (word.form().length() > 3 || capitals + others == 0);
            if (counts && Character.isLetter(word.form().charAt(0))) {
                capitals += Character.isUpperCase(word.form().charAt(0)) ? 1 : 0;
                others += Character.isUpperCase(word.form().charAt(0)) ? 0 : 1;
            }
        }
        boolean told = isAnnounced(quotation) && (capitals == 1 || !isBehindNoun(words, first));
        return others == 0 && capitals > 0 && !told && !isUttered(words, first);
    }

    /** Tells whether a noun and a comma stand before words in marks, as before a title: {@code his memoir, “The Long Road”}. */
    private static boolean isBehindNoun(List<Word> words, Word first) {
        return first.index() > 1
                && words.get(first.index() - 1).form().equals(",")
                && Clauses.isNominal(words.get(first.index() - 2));
    }

    /** Tells whether a verb of nothing but saying stands right before words in marks: {@code chanting “Long Live Tarn”}. */
    private boolean isUttered(List<Word> words, Word first) {
        int at = first.index() - 1;
        at -= at > 0 && words.get(at).form().equals(",") ? 1 : 0;
        if (at < 0 || words.get(at).upos() != Upos.VERB) {
            return false;
        }
        return knowledge.startingWith(Part.VERB, words.get(at).lemma()).stream()
                .anyMatch(cue -> cue.rest().isEmpty()
                        && cue.quotes()
                        && cue.in(Frame.OBJECT) == null
                        && cue.in(Frame.SMALL_CLAUSE) == null
                        && cue.quoting().with() == null);
    }

    private static Finding longer(Finding finding, Span more) {
        List<Span> content = new ArrayList<>(finding.content());
        Span last = content.remove(content.size() - 1);
        content.add(new Span(last.start(), Math.max(last.end(), more.end())));
        return new Finding(finding.cue(), finding.cueSpan(), finding.source(), content, finding.addressees());
    }
}
