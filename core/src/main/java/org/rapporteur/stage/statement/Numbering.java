// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Crowd;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/** Puts findings in order, each inside the smallest that reports it, and numbers them. */
final class Numbering {
    /** So many statements may lie in one another; people nest three or four. */
    private static final int MOST_NESTED = 16;

    private final Layer<Sentence> sentences;
    private final Quotations quotations;

    Numbering(Layer<Sentence> sentences, Quotations quotations) {
        this.sentences = sentences;
        this.quotations = quotations;
    }

    List<Attribution> of(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparingInt((Finding each) -> start(each)).thenComparingInt(Finding::anchor));
        int[] around = new int[ordered.size()];
        for (int i = 0; i < around.length; i++) {
            around[i] = around(ordered, i);
        }
        @Nullable String[] ids = ids(ordered, around);
        List<Attribution> numbered = new ArrayList<>(ordered.size());
        String lastSpeaker = null;
        for (int i = 0; i < ids.length; i++) {
            Finding each = ordered.get(i);
            String id = ids[i];
            if (id != null) {
                String outer = around[i] < 0 ? null : ids[around[i]];
                numbered.add(attribution(each, id, outer, each.cue() == null ? lastSpeaker : null));
                lastSpeaker = outer == null && each.source() != null ? id : lastSpeaker;
            }
        }
        return numbered;
    }

    /** Returns for each finding its id, from what lies around it; null for one that lies too deep or is one too many. */
    private @Nullable String[] ids(List<Finding> findings, int[] around) {
        @Nullable String[] ids = new String[around.length];
        Crowd crowd = new Crowd(sentences);
        int number = 0;
        for (int i = 0; i < around.length; i++) {
            int at = findings.get(i).anchor();
            boolean kept = !isTooDeep(i, around) && crowd.admits(new Span(at, at + 1));
            ids[i] = kept ? "st" + ++number : null;
        }
        return ids;
    }

    /** Each repeats what it says, so that a chain of them would grow with its square. */
    private static boolean isTooDeep(int finding, int[] around) {
        int depth = 0;
        for (int at = finding; at >= 0 && depth <= MOST_NESTED; at = around[at]) {
            depth++;
        }
        return depth > MOST_NESTED;
    }

    private static int start(Finding finding) {
        int start = finding.anchor();
        for (Span span : finding.content()) {
            start = Math.min(start, span.start());
        }
        return start;
    }

    /** Returns the number of the smallest finding whose content holds another's cue; -1 if there is none. */
    private static int around(List<Finding> findings, int index) {
        Finding inner = findings.get(index);
        int best = -1;
        int smallest = Integer.MAX_VALUE;
        for (int i = Math.max(0, index - 60); i < Math.min(findings.size(), index + 60); i++) {
            Finding outer = findings.get(i);
            if (i != index
                    && holds(outer, inner)
                    && length(outer) < smallest
                    && !(holds(inner, outer) && length(outer) <= length(inner))) {
                best = i;
                smallest = length(outer);
            }
        }
        return best;
    }

    private static boolean holds(Finding outer, Finding inner) {
        for (Span part : outer.content()) {
            if (part.contains(inner.anchor())) {
                return true;
            }
        }
        return false;
    }

    private static int length(Finding finding) {
        return finding.content().stream().mapToInt(Span::length).sum();
    }

    private Attribution attribution(Finding finding, String id, @Nullable String outer, @Nullable String carriedFrom) {
        Cue cue = finding.cue();
        Finding.Source source = finding.source();
        Span cueSpan = finding.cueSpan();
        List<Span> all = new ArrayList<>(finding.content());
        if (cueSpan != null) {
            all.add(cueSpan);
        }
        return new Attribution(
                id,
                form(finding.content()),
                cue == null
                        ? Statement.Kind.ASSERT
                        : Statement.Kind.valueOf(cue.kind().name()),
                source == null ? null : source.span(),
                source == null ? null : source.head().span(),
                carriedFrom,
                cue == null || cueSpan == null
                        ? null
                        : new Statement.Cue(
                                cueSpan,
                                Statement.Factuality.valueOf(cue.factuality().name())),
                finding.content(),
                finding.addressees().stream().map(Word::span).toList(),
                outer,
                Sentence.evidence(sentences, all),
                cue == null ? null : cue.id());
    }

    private Statement.Form form(List<Span> content) {
        int quoted = 0;
        int all = 0;
        for (Span span : content) {
            all += span.length();
            quoted += quotations.quotedIn(span);
        }
        return quoted >= all * 0.95
                ? Statement.Form.DIRECT
                : quoted > 0 ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }
}
