// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Gives quotations that fill whole sentences and have no cue of their own to the statement before them in their paragraph:
 * {@code She said they had failed. "We tried."}; where there is none, they float.
 */
final class Continuations {
    private final Quotations quotations;
    private final QuotedSpeech speech;
    private final List<Finding> findings;
    private final String text;
    private int open;
    private boolean quoting;

    /**
     * Makes one for a block.
     *
     * @param quotations of the report
     * @param speech that of the block
     * @param findings to which it adds
     * @param text of the report
     * @param open the number of the finding that goes on from the block before; -1 if none does
     */
    Continuations(Quotations quotations, QuotedSpeech speech, List<Finding> findings, String text, int open) {
        this.text = text;
        this.open = open;
        this.quotations = quotations;
        this.speech = speech;
        this.findings = findings;
    }

    /**
     * Reads the next sentence.
     *
     * @param sentence of the block
     * @param from the number of the first finding of the sentence
     */
    void read(Sentence sentence, int from) {
        Quotation quotation = quotations.at(sentence.span().start());
        boolean whole = quotation != null && isWhole(sentence);
        quoting = whole ? quoting || open >= 0 : isQuoting(sentence);
        if (quotation == null || !whole) {
            open = lastSaid(sentence, from);
            return;
        }
        boolean first = quotation.span().start() >= sentence.span().start() - 1;
        if (!first || speech.has(quotation)) {
            return;
        }
        if (open >= 0) {
            findings.set(open, longer(findings.get(open), quotation.span()));
        } else if (sentence.words().size() > 5 || isSentence(quotation)) {
            findings.add(new Finding(null, null, null, List.of(quotation.span()), List.of()));
        }
    }

    /** Tells whether words in marks end as a sentence does, as no title does: {@code “Leave? Not now.”} */
    private boolean isSentence(Quotation quotation) {
        Span inner = quotation.inner();
        char last = inner.length() == 0 ? ' ' : text.charAt(inner.end() - 1);
        return quotation.closed()
                && inner.start() > quotation.span().start()
                && (last == '.' || last == '?' || last == '!');
    }

    /** Tells whether somebody was said to say something up to the end of the sentence before: who goes on says the next words in marks too. */
    boolean isSpeaking() {
        return open >= 0 || quoting;
    }

    private boolean isWhole(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.upos() != Upos.PUNCT && quotations.at(word.start()) == null) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuoting(Sentence sentence) {
        return sentence.words().stream().anyMatch(speech.verbs()::contains);
    }

    /** Returns the number of the widest finding of a sentence that says something up to its end; -1 if there is none. */
    private int lastSaid(Sentence sentence, int from) {
        int best = -1;
        int widest = 0;
        for (int i = from; i < findings.size(); i++) {
            Finding each = findings.get(i);
            Cue cue = each.cue();
            Span last = each.content().get(each.content().size() - 1);
            boolean says = cue != null && (cue.frame() == Frame.THAT || cue.frame() == Frame.OBJECT_THAT);
            boolean ends = sentence.span().end() - last.end() <= 2 && quotations.at(each.anchor()) == null;
            if (says && each.source() != null && ends && last.length() > widest) {
                best = i;
                widest = last.length();
            }
        }
        return best;
    }

    private static Finding longer(Finding finding, Span more) {
        List<Span> content = new ArrayList<>(finding.content());
        content.add(more);
        return new Finding(finding.cue(), finding.cueSpan(), finding.source(), content, finding.addressees());
    }
}
