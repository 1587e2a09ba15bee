// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Finds the reporting clauses beside quotations by the order of the words and the marks: {@code "No," she said}.
 *
 * <p>Trees are least to be trusted here, for a parser reads each sentence of a quotation by itself; so the marks decide
 * what is quoted and the words next to them who says it, and the tree only helps to find the subject.
 */
final class QuotedSpeech {
    /** How many words may lie between a quotation and the verb that reports it. */
    private static final int FURTHEST = 30;

    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final String text;
    private final List<Sentence> sentences;
    private final Sources sources;
    private final Map<Word, Report> reports = new LinkedHashMap<>();
    private final Set<Quotation> claimed = new HashSet<>();
    private final Map<Word, Sentence> home = new HashMap<>();

    /** A verb with what it reports. */
    private static final class Report {
        final CueWord cue;
        final @Nullable Word speaker;
        final List<Span> pieces = new ArrayList<>(2);

        Report(CueWord cue, @Nullable Word speaker) {
            this.cue = cue;
            this.speaker = speaker;
        }
    }

    /**
     * Reads the sentences of one block.
     *
     * @param knowledge of cues
     * @param quotations of the report
     * @param text of the report
     * @param sentences of the block, in order
     */
    QuotedSpeech(CueKnowledge knowledge, Quotations quotations, String text, List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.text = text;
        this.sentences = sentences;
        this.sources = new Sources(knowledge);
        for (int i = 0; i < sentences.size(); i++) {
            behind(i);
            ahead(i);
        }
        goingOn();
    }

    /** Returns the verbs that report quotations. */
    Set<Word> verbs() {
        return reports.keySet();
    }

    /** Tells whether a quotation has its speaker. */
    boolean has(Quotation quotation) {
        return claimed.contains(quotation);
    }

    /** Returns what was found. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>(reports.size());
        reports.forEach((verb, report) -> {
            List<Word> words = home(verb).words();
            found.add(new Finding(
                    report.cue.quoting(),
                    new Span(VerbCues.firstWord(words, verb).start(), verb.end()),
                    report.speaker == null ? null : sources.of(words, report.speaker, verb),
                    report.pieces.stream().distinct().sorted().toList(),
                    List.of()));
        });
        return found;
    }

    private Sentence home(Word verb) {
        Sentence found = home.get(verb);
        if (found == null) {
            throw new IllegalStateException("Every reporting verb has its sentence, but " + verb + " has none");
        }
        return found;
    }

    /** Finds reporting clauses behind a quotation: {@code "No," said the envoy}. */
    private void behind(int index) {
        Sentence sentence = sentences.get(index);
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean outside = quotations.at(words.get(i).start()) == null;
            if (!outside || words.get(i).upos() == Upos.PUNCT) {
                continue;
            }
            Quotation before = endingBefore(words.get(i));
            if (before != null && !claimed.contains(before) && endsOpenly(before)) {
                Word verb = verbBehind(words, i);
                if (verb != null) {
                    claim(sentence, verb, before);
                }
            }
        }
    }

    /** Returns the quotation that ends right before a word, with no more than stops in between. */
    private @Nullable Quotation endingBefore(Word word) {
        int at = word.start() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || isPause(text.charAt(at)))) {
            at--;
        }
        Quotation found = at < 0 ? null : quotations.at(at);
        return found != null && found.closed() && found.span().end() == at + 1 ? found : null;
    }

    private static boolean isPause(char c) {
        return c == ',' || c == '-' || c == '–' || c == '—';
    }

    /** Tells whether the words in marks end as reported speech does: with a comma, a question, or a comma after the mark. */
    private boolean endsOpenly(Quotation quotation) {
        int at = quotation.inner().end() - 1;
        while (at > quotation.inner().start()
                && (Character.isWhitespace(text.charAt(at)) || isSingle(text.charAt(at)))) {
            at--;
        }
        char last = text.charAt(at);
        boolean after = quotation.span().end() < text.length()
                && isPause(text.charAt(quotation.span().end()));
        return after || last == ',' || last == '?' || last == '!' || last == '—' || last == '…' || last == '-';
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '’';
    }

    private @Nullable Word verbBehind(List<Word> words, int from) {
        int end = Math.min(words.size(), from + FURTHEST);
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            if (quotations.at(word.start()) != null) {
                return null;
            }
            if (word.upos() == Upos.VERB && quoting(word) != null && isReportedBy(word, words, from)) {
                return word;
            }
        }
        return null;
    }

    /** Tells whether a verb stands where it may report what ends before the word at {@code from}. */
    private boolean isReportedBy(Word verb, List<Word> words, int from) {
        if (VerbCues.firstWord(words, verb).index() <= from) {
            return true;
        }
        Word subject = sources.subject(verb);
        if (subject == null || subject.index() > verb.index()) {
            return false;
        }
        return subject.leftmost().index() <= from + 1 && from <= subject.index();
    }

    private @Nullable CueWord quoting(Word verb) {
        for (CueWord cue : knowledge.startingWith(Part.VERB, verb.lemma())) {
            if (cue.rest().isEmpty() && cue.quotes()) {
                return cue;
            }
        }
        return null;
    }

    private void claim(Sentence sentence, Word verb, Quotation before) {
        Report report = report(sentence, verb);
        claimed.add(before);
        report.pieces.add(new Span(beginning(sentence, before), before.span().end()));
    }

    private Report report(Sentence sentence, Word verb) {
        Report known = reports.get(verb);
        if (known == null) {
            CueWord cue = quoting(verb);
            if (cue == null) {
                throw new IllegalStateException("A reporting verb is a cue, but not " + verb);
            }
            known = new Report(cue, speaker(sentence.words(), verb));
            reports.put(verb, known);
            home.put(verb, sentence);
        }
        return known;
    }

    /** Returns who speaks: the subject of the tree, or the noun phrase that follows the verb. */
    private @Nullable Word speaker(List<Word> words, Word verb) {
        Word subject = sources.subject(verb);
        if (subject != null && quotations.at(subject.start()) == null) {
            return subject;
        }
        for (int i = verb.index() + 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.upos() == Upos.PUNCT || word.upos() == Upos.ADP || word.upos() == Upos.VERB) {
                return null;
            }
            if (word.head() == verb && Clauses.isNominal(word) && !word.is("obl")) {
                return word;
            }
        }
        return null;
    }

    /** Returns where the content begins that a quotation ends: words before it in its sentence belong to it. */
    private int beginning(Sentence sentence, Quotation quotation) {
        Sentence first = sentence;
        for (Sentence each : sentences) {
            if (each.span().contains(quotation.span().start())) {
                first = each;
            }
        }
        for (Word word : first.words()) {
            boolean content = word.start() < quotation.span().start() && word.upos() != Upos.PUNCT;
            if (content && word.upos() != Upos.CCONJ) {
                boolean clean = quotations.at(word.start()) == null
                        && !hasReport(first, quotation.span().start());
                return clean ? word.start() : quotation.span().start();
            }
        }
        return quotation.span().start();
    }

    private boolean hasReport(Sentence sentence, int before) {
        for (Word word : sentence.words()) {
            if (word.start() < before
                    && (reports.containsKey(word) || word.upos() == Upos.VERB && quoting(word) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Finds reporting clauses before a quotation: {@code She said: "No."} */
    private void ahead(int index) {
        Sentence sentence = sentences.get(index);
        Word verb = null;
        for (Word word : sentence.words()) {
            Quotation quotation = quotations.at(word.start());
            if (quotation == null) {
                if (word.upos() == Upos.VERB && quoting(word) != null) {
                    verb = word;
                }
            } else if (verb != null && !claimed.contains(quotation) && follows(sentence, verb, quotation)) {
                claimed.add(quotation);
                report(sentence, verb).pieces.add(quotation.span());
            }
        }
    }

    /** Tells whether a quotation is what a verb before it reports: after a colon or comma, or right behind the verb. */
    private boolean follows(Sentence sentence, Word verb, Quotation quotation) {
        if (quotation.span().start() < verb.end()) {
            return false;
        }
        int at = quotation.span().start() - 1;
        while (at > verb.end() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        char before = text.charAt(at);
        boolean whole = quotation.span().end() >= lastWordEnd(sentence);
        if (before == ':' || before == ',') {
            return whole || reports.containsKey(verb);
        }
        return at < verb.end() && whole && Character.isUpperCase(firstLetter(quotation));
    }

    private static int lastWordEnd(Sentence sentence) {
        int end = 0;
        for (Word word : sentence.words()) {
            end = word.upos() == Upos.PUNCT ? end : word.end();
        }
        return end;
    }

    private char firstLetter(Quotation quotation) {
        for (int i = quotation.inner().start(); i < quotation.inner().end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** A speaker goes on in sentences that are quoted from end to end: {@code "No," she said. "Never."} */
    private void goingOn() {
        Report current = null;
        for (Sentence sentence : sentences) {
            Report own = null;
            Quotation floating = null;
            boolean quoted = true;
            for (Word word : sentence.words()) {
                own = reports.containsKey(word) ? reports.get(word) : own;
                Quotation quotation = quotations.at(word.start());
                if (quotation == null) {
                    quoted &= word.upos() == Upos.PUNCT;
                } else if (!claimed.contains(quotation)) {
                    floating = quotation;
                }
            }
            if (own != null) {
                current = own;
            } else if (!quoted) {
                current = null;
            } else if (floating != null && current != null) {
                claimed.add(floating);
                current.pieces.add(floating.span());
            }
        }
    }
}
