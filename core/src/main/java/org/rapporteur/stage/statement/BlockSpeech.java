// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/** Reads a report block by block, and remembers what goes on from one to the next. */
final class BlockSpeech {
    /** How many statements back a verb may have been found before what it announces. */
    private static final int FURTHEST = 60;

    private final CueKnowledge knowledge;
    private final Voices voices;
    private final Quotations quotations;
    private final LabelledSpeech labels;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private final WholeQuotations whole;
    private @Nullable Sentence before;
    private int unclosed = -1;

    BlockSpeech(CueKnowledge knowledge, Voices voices, Quotations quotations, String text) {
        this.knowledge = knowledge;
        this.voices = voices;
        this.quotations = quotations;
        this.labels = new LabelledSpeech(knowledge, quotations);
        this.text = text;
        this.whole = new WholeQuotations(quotations, findings);
    }

    /** Returns what was found in all blocks that were read. */
    List<Finding> findings() {
        return new ArrayList<>(whole.told());
    }

    /** Reads the sentences of the next block. */
    void read(List<Sentence> block) {
        if (LabelledSpeech.isDirection(text, block)) {
            return;
        }
        int first = findings.size();
        QuotedSpeech speech = new QuotedSpeech(knowledge, quotations, text, before, block);
        findings.addAll(speech.findings());
        LeftoverQuotations leftovers = new LeftoverQuotations(knowledge, quotations, speech, text, findings);
        Finding all = labels.transcript(block);
        boolean labelled =
                all != null && speech.claim(quotations.at(block.get(0).span().start()));
        int open = !labelled && goesOn(block) ? unclosed : -1;
        int covering = open < 0 ? first : open;
        Continuations continuations = new Continuations(quotations, speech, findings, text, open);
        all = all != null ? all : announced(block);
        if (all != null) {
            findings.add(all);
        }
        for (Sentence sentence : block) {
            Finding signed = labels.signed(sentence, text);
            if (signed != null
                    && speech.claim(quotations.at(signed.content().get(0).start()))) {
                findings.add(signed);
            }
        }
        for (Sentence sentence : block) {
            int from = findings.size();
            sentence(sentence, speech);
            whole.complete(from);
            boolean speaking = continuations.isSpeaking();
            continuations.read(sentence, from);
            leftovers.read(sentence, covering, speaking);
        }
        before = block.get(block.size() - 1);
        unclosed = unclosed(first);
    }

    /** Tells whether a block opens with a mark where the one before has closed none. */
    private boolean goesOn(List<Sentence> block) {
        int start = block.get(0).block().span().start();
        Quotation quotation = quotations.at(start);
        return unclosed >= 0 && quotation != null && quotation.span().start() == start;
    }

    /** Returns the number of the statement whose words reach the end of the block without a closing mark; -1 if none does. */
    private int unclosed(int first) {
        Sentence last = before;
        Quotation quotation = last == null ? null : quotations.at(last.span().end() - 1);
        if (quotation == null || quotation.closed()) {
            return -1;
        }
        if (unclosed >= 0 && unclosed < first && reaches(findings.get(unclosed), quotation)) {
            return unclosed; // a clause inside of the paragraph may reach its end as well
        }
        int widest = -1;
        int begin = Integer.MAX_VALUE;
        for (int i = first; i < findings.size(); i++) {
            List<Span> content = findings.get(i).content();
            if (reaches(findings.get(i), quotation) && content.get(0).start() < begin) {
                widest = i;
                begin = content.get(0).start();
            }
        }
        return widest < 0 ? unclosed : widest;
    }

    private static boolean reaches(Finding finding, Quotation quotation) {
        List<Span> content = finding.content();
        return content.get(content.size() - 1).end() >= quotation.span().end() - 1;
    }

    /** Returns what a verb before a colon announces as a block without marks: {@code The ministry said:}; null if none does. */
    private @Nullable Finding announced(List<Sentence> block) {
        Sentence sentence = before;
        Span all = block.get(0).block().span();
        boolean announces = sentence != null && text.charAt(sentence.span().end() - 1) == ':';
        if (sentence == null || !announces || quotations.quotedIn(all) > 0) {
            return null;
        }
        List<Word> words = sentence.words();
        for (int i = words.size() - 2; i >= 0 && i > words.size() - 6; i--) {
            Word verb = words.get(i);
            CueWord cue = quotations.at(verb.start()) != null ? null : ReportingClause.quoting(words, verb, knowledge);
            if (cue != null && !isFound(verb)) {
                Sources sources = new Sources(knowledge);
                Word subject = sources.subject(words, verb);
                Cue found = cue.quoting();
                return subject == null
                        ? null
                        : new Finding(
                                found,
                                new Span(VerbCues.firstWord(words, verb).start(), verb.end()),
                                sources.of(words, subject, verb),
                                List.of(all),
                                List.of());
            }
        }
        return null;
    }

    private boolean isFound(Word verb) {
        for (int i = Math.max(0, findings.size() - FURTHEST); i < findings.size(); i++) {
            Span cue = findings.get(i).cueSpan();
            if (cue != null && cue.overlaps(verb.span())) {
                return true;
            }
        }
        return false;
    }

    private void sentence(Sentence sentence, QuotedSpeech speech) {
        List<Word> words = sentence.words();
        Set<Word> reporting = speech.verbs();
        Contents contents = new Contents(knowledge, quotations, words);
        WordOrder order = new WordOrder(knowledge, contents, quotations, words);
        NounCues nouns = new NounCues(knowledge, contents, words);
        VerbCues verbs = new VerbCues(knowledge, voices, contents, order, nouns, words);
        Parentheses parentheses = new Parentheses(knowledge, contents, quotations, words);
        SecondHand secondHand = new SecondHand(knowledge, contents, words);
        Participles participles = new Participles(speech, quotations);
        int from = findings.size();
        DisguisedVerbs disguised = new DisguisedVerbs(knowledge, contents, order, quotations, words);
        ClauseCues clauses = new ClauseCues(knowledge, contents, quotations, words);
        for (Word word : words) {
            Finding found = null;
            if (reporting.contains(word) && SecondHand.quoting(knowledge, words, word) != null) {
                SecondHand.widen(findings, from, speech.finding(word));
            }
            if (word.upos() == Upos.VERB && !reporting.contains(word)) {
                found = parentheses.of(word);
                found = found != null ? found : secondHand.of(word);
                if (found != null) {
                    SecondHand.widen(findings, from, found);
                }
                found = found == null && nouns.isTakenForVerb(word) ? nouns.noun(word) : found;
                found = found != null ? found : verbs.of(word);
                found = found == null ? null : participles.goingOn(words, word, found);
            } else if (!reporting.contains(word)) {
                found = disguised.of(word);
                found = found == null && word.upos() == Upos.NOUN ? nouns.noun(word) : found;
                found = found != null && isSettingOfCue(word, found) ? null : found;
            }
            boolean participle = word.xpos().equals("VBN") && word.has("aux");
            if (found == null && (participle || word.upos() == Upos.ADJ && isPredicate(word))) {
                found = nouns.adjective(word);
            }
            if (found == null && word.upos() == Upos.ADV) {
                found = clauses.adverb(word);
            }
            if (found == null && (word.upos() == Upos.ADP || word.upos() == Upos.VERB)) {
                found = clauses.preposition(word, word.form().toLowerCase(Locale.ROOT));
            }
            if (found != null && !isSaidAgain(found, from)) {
                findings.add(found);
            }
        }
        Interruptions.cut(findings, from);
        new Rejoinders(knowledge, sentence).tell(findings, from);
    }

    /** Tells whether an adjective tells of a noun before it: {@code is certain that}, {@code remains certain that}, {@code voters certain that}. */
    private static boolean isPredicate(Word adjective) {
        Word head = adjective.head();
        boolean behind = head != null && head.index() < adjective.index();
        boolean tells = adjective.is("xcomp") || adjective.is("conj") || adjective.is("amod") || adjective.is("acl");
        return adjective.has("cop") || behind && tells;
    }

    /** Tells whether nobody says what somebody has just been found to say: {@code said in a note posted on Friday that}. */
    private boolean isSaidAgain(Finding found, int from) {
        for (int i = Math.max(from, findings.size() - FURTHEST); i < findings.size() && found.source() == null; i++) {
            if (findings.get(i).content().equals(found.content())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a noun names where a verb right before it says what was found: {@code said in a statement that}. */
    private boolean isSettingOfCue(Word noun, Finding found) {
        Word preposition = noun.child("case");
        Word verb = noun.head();
        Finding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        Span cue = last == null ? null : last.cueSpan();
        return preposition != null
                && verb != null
                && cue != null
                && found.source() == null
                && knowledge.isSetting(preposition.lemma(), noun.lemma())
                && cue.overlaps(verb.span())
                && last != null
                && last.content().stream()
                        .anyMatch(part -> part.contains(found.content().get(0).start()));
    }
}
