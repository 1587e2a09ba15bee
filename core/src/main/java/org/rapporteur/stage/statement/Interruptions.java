// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Keeps a reporting clause out of what is reported inside the words that it interrupts: in {@code The army agreed to a truce, the
 * envoy Mara Sorel said, after weeks of war} the army did not agree to an envoy.
 */
final class Interruptions {
    /** How many findings before and behind one may lie in what it reports: a sentence of thousands of words has no more to tell. */
    private static final int FURTHEST = 24;

    private Interruptions() {}

    /** Cuts the contents of the findings of a sentence, which begin at one of them. */
    static void cut(List<Finding> findings, int from) {
        for (int i = from; i < findings.size(); i++) {
            Finding outer = findings.get(i);
            Span clause = clause(outer);
            if (clause == null || outer.content().get(0).start() >= clause.start()) {
                continue;
            }
            int end = Math.min(findings.size(), i + FURTHEST);
            for (int k = Math.max(from, i - FURTHEST); k < end; k++) {
                Finding inner = findings.get(k);
                if (k != i && isWithin(inner.cueSpan(), outer.content())) {
                    findings.set(k, without(inner, clause, outer.content()));
                }
            }
        }
    }

    /** Returns who says something and the word for it; null where one of them is missing. */
    private static @Nullable Span clause(Finding finding) {
        Span cue = finding.cueSpan();
        Finding.Source source = finding.source();
        return cue == null || source == null
                ? null
                : new Span(
                        Math.min(cue.start(), source.span().start()),
                        Math.max(cue.end(), source.span().end()));
    }

    private static boolean isWithin(@Nullable Span cue, List<Span> content) {
        return cue != null && content.stream().anyMatch(part -> part.contains(cue));
    }

    /** Returns a finding whose content ends where a reporting clause begins that it had run into. */
    private static Finding without(Finding inner, Span clause, List<Span> outer) {
        List<Span> parts = new ArrayList<>();
        for (Span part : inner.content()) {
            if (!part.overlaps(clause)) {
                parts.add(part);
                continue;
            }
            for (Span told : outer) {
                int start = Math.max(part.start(), told.start());
                int end = Math.min(part.end(), told.end());
                if (start < end) {
                    parts.add(new Span(start, end));
                }
            }
        }
        return parts.isEmpty() || parts.equals(inner.content())
                ? inner
                : new Finding(inner.cue(), inner.cueSpan(), inner.source(), List.copyOf(parts), inner.addressees());
    }
}
