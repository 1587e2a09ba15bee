// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Keeps quotations whole in what is said: a clause is cut out of one sentence, but words in marks may begin in the sentence before
 * or with words that the clause hangs on. In {@code “They are poor. They had no choice” but to leave, the envoy said} the first
 * sentence is hers too, and in {@code found “no sign that it leaked”} the report found what the marks hold.
 */
final class WholeQuotations {
    /** How many findings back one may have taken the sentences before for its own. */
    private static final int FURTHEST = 24;

    /** How many characters of a quotation a clause leaves out at its end: a stop, or a stop and a single mark. */
    private static final int STOP = 2;

    private final Quotations quotations;
    private final List<Finding> findings;
    private final Set<Span> held = new HashSet<>();

    WholeQuotations(Quotations quotations, List<Finding> findings) {
        this.quotations = quotations;
        this.findings = findings;
    }

    /**
     * Completes the findings of a sentence.
     *
     * @param from the number of the first of them
     */
    void complete(int from) {
        for (int i = from; i < findings.size(); i++) {
            Finding each = findings.get(i);
            Quotation quotation = opening(each);
            if (quotation != null) {
                findings.set(i, with(quotation.span(), each));
                takeBack(i, quotation.span());
            }
            if (each.cue() != null && each.cue().frame() == Frame.CLAUSE) {
                goOn(i, from);
            }
        }
    }

    /** Returns the findings without quotations that float although a statement holds them. */
    List<Finding> told() {
        return findings.stream()
                .filter(each ->
                        each.cue() != null || !held.contains(each.content().get(0)))
                .toList();
    }

    /** Returns the quotation whose end is the first that is said, without its beginning; null if there is none. */
    private @Nullable Quotation opening(Finding finding) {
        Span cue = finding.cueSpan();
        Span first = finding.content().get(0);
        Quotation quotation = quotations.at(first.start());
        boolean broken = cue != null
                && quotation != null
                && quotation.closed()
                && quotation.inner().start() + 1 < first.start()
                && first.end() + STOP >= quotation.inner().end()
                && !quotation.span().overlaps(cue);
        boolean clause = finding.cue() != null && finding.cue().frame() != Frame.OBJECT;
        return broken && clause ? quotation : null;
    }

    private static Finding with(Span quotation, Finding finding) {
        List<Span> content = new ArrayList<>(finding.content());
        content.set(
                0,
                new Span(
                        quotation.start(),
                        Math.max(quotation.end(), content.get(0).end())));
        return with(content, finding);
    }

    /** A quotation that one statement holds from its beginning floats no more, nor does a statement before go on with it. */
    private void takeBack(int index, Span quotation) {
        held.add(quotation);
        for (int i = Math.max(0, index - FURTHEST); i < index; i++) {
            List<Span> content = findings.get(i).content();
            if (content.size() > 1 && content.get(content.size() - 1).equals(quotation)) {
                findings.set(i, with(content.subList(0, content.size() - 1), findings.get(i)));
            }
        }
    }

    /** Who tells of all that somebody says tells of the words too that go on behind: {@code “No,” she said, according to the paper. “Never.”} */
    private void goOn(int index, int from) {
        for (int i = Math.max(0, from - FURTHEST); i < from; i++) {
            Finding outer = findings.get(index);
            Span cue = findings.get(i).cueSpan();
            List<Span> content = new ArrayList<>(outer.content());
            int end = content.get(content.size() - 1).end();
            for (Span part : findings.get(i).content()) {
                boolean inside = cue != null && outer.content().stream().anyMatch(told -> told.contains(cue));
                if (inside && part.start() >= end) {
                    content.add(part);
                }
            }
            findings.set(index, with(content, outer));
        }
    }

    private static Finding with(List<Span> content, Finding finding) {
        return new Finding(
                finding.cue(), finding.cueSpan(), finding.source(), List.copyOf(content), finding.addressees());
    }
}
