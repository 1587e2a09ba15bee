// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * Numbers the sentences of a report.
 *
 * <p>A record has the sentences that tell something: its evidence. What stands between them is cut at line breaks and where Java
 * breaks sentences, so that the number of a sentence is its place in the text, as nearly as the record tells.
 */
final class SentenceNumbers {
    private final int[] starts;
    private final int leadEnd;

    private SentenceNumbers(int[] starts, int leadEnd) {
        this.starts = starts;
        this.leadEnd = leadEnd;
    }

    static SentenceNumbers of(SourcedRecord record) {
        String text = record.report().text();
        List<Integer> starts = new ArrayList<>();
        int end = 0;
        for (Span sentence : evidence(record)) {
            if (sentence.start() >= end) {
                between(text, end, sentence.start(), starts);
                starts.add(sentence.start());
                end = sentence.end();
            }
        }
        between(text, end, text.length(), starts);
        return new SentenceNumbers(starts.stream().mapToInt(Integer::intValue).toArray(), leadEnd(record, text));
    }

    private static List<Span> evidence(SourcedRecord record) {
        return Stream.of(
                        record.times(),
                        record.figures(),
                        record.statements(),
                        record.events(),
                        record.claims(),
                        record.meetings(),
                        record.positions())
                .flatMap(List::stream)
                .flatMap(item -> item.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void between(String text, int from, int to, List<Integer> starts) {
        if (text.substring(from, to).isBlank()) {
            return;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (int line = from; line < to; ) {
            int end = text.indexOf('\n', line);
            end = end < 0 || end >= to ? to : end + 1;
            breaks.setText(text.substring(line, end));
            for (int at = breaks.first(), next = breaks.next();
                    next != BreakIterator.DONE;
                    at = next, next = breaks.next()) {
                if (!text.substring(line + at, line + next).isBlank()) {
                    starts.add(line + at);
                }
            }
            line = end;
        }
    }

    /** The paragraph of the first event or statement is the lead. */
    private static int leadEnd(SourcedRecord record, String text) {
        int first = Stream.concat(record.statements().stream(), record.events().stream())
                .map(Item::evidence)
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElse(0);
        int end = text.indexOf('\n', first);
        return end < 0 ? text.length() : end;
    }

    int at(int start) {
        int found = Arrays.binarySearch(starts, start);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    int leadEnd() {
        return leadEnd;
    }
}
