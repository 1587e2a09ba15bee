// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Block;
import org.rapporteur.text.Block.Kind;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** Sorts the paragraphs of one report, from the first to the last: its head, its body, and what is signed at its end. */
final class Page {
    /** Headers lie among the first paragraphs. */
    private static final int HEAD = 10;
    /** Signatures lie among the last. */
    private static final int FOOT = 3;

    private final String text;
    private final @Nullable String title;
    private final LayoutKnowledge knowledge;
    private final List<Span> paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    /** The number of the last paragraph that is running text; -1 if none is. */
    private int lastRunning = -1;

    private boolean headed;

    Page(Report report, LayoutKnowledge knowledge) {
        text = report.text();
        title = report.title();
        this.knowledge = knowledge;
        paragraphs = Paragraphs.of(text);
    }

    List<Block> blocks() {
        for (int i = 0; i < paragraphs.size(); i++) {
            lastRunning = Heading.isRunning(text, paragraphs.get(i)) ? i : lastRunning;
        }
        int next = head();
        for (int i = next; i < paragraphs.size(); i++) {
            body(i);
        }
        return blocks;
    }

    /** Adds what stands over the text, and returns the number of the paragraph that begins it. */
    private int head() {
        int last = Math.min(HEAD, paragraphs.size());
        int i = 0;
        while (i < last) {
            if (isSideLine(paragraphs.get(i), true)) {
                i++;
                continue;
            }
            int next = headed ? i : headline(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /**
     * Adds the headline if a paragraph is or begins with it.
     *
     * @return the number of the next paragraph to look at; the same where there is no headline
     */
    private int headline(int index) {
        headed = true;
        Span paragraph = paragraphs.get(index);
        DateHeader before = DateHeader.before(text, paragraph, knowledge);
        Span line = paragraph;
        if (before != null) {
            add(before.span(), Kind.DATE_HEADER);
            line = trimmed(before.span().end(), paragraph.end());
            paragraphs.set(index, line);
        }
        int told = Title.endOf(title, text, line.start());
        if (told > line.start() && told < paragraphs.get(paragraphs.size() - 1).end()) {
            return title(index, new Span(line.start(), told));
        }
        if (index >= lastRunning || DatelineParser.read(text, line, true, knowledge) != null) {
            return index;
        }
        if (before != null) {
            return headline(index, Heading.isHeadline(text, unstopped(line)) ? line : null, null);
        }
        DateHeader behind = DateHeader.behind(text, line, knowledge);
        Span words = behind == null ? line : trimmed(line.start(), behind.span().start());
        return headline(index, Heading.isHeadline(text, words) ? words : null, behind);
    }

    private int headline(int index, @Nullable Span words, @Nullable DateHeader behind) {
        if (words == null) {
            return index;
        }
        add(words, Kind.HEADLINE);
        if (behind != null) {
            add(behind.span(), Kind.DATE_HEADER);
        }
        return index + 1;
    }

    /** Adds the headline that the report's own title tells of, over as many lines as it takes. */
    private int title(int index, Span words) {
        add(words, Kind.HEADLINE);
        int next = index;
        while (paragraphs.get(next).end() <= words.end()) {
            next++;
        }
        Span rest = paragraphs.get(next);
        if (rest.start() < words.end()) {
            paragraphs.set(next, trimmed(words.end(), rest.end()));
        }
        return next;
    }

    private void body(int index) {
        Span paragraph = paragraphs.get(index);
        boolean foot = index >= paragraphs.size() - FOOT && index > 0;
        if ((index < HEAD || foot) && isSideLine(paragraph, index < HEAD)) {
            return;
        }
        if (isSubheading(index)) {
            add(paragraph, Kind.SUBHEADING);
            return;
        }
        WrittenDateline dateline = DatelineParser.read(text, paragraph, index < HEAD, knowledge);
        boolean alone = paragraphs.size() == 1 && dateline != null && dateline.end() == paragraph.end();
        if (dateline == null || alone) {
            add(paragraph, Kind.PARAGRAPH);
            return;
        }
        add(new Span(paragraph.start(), dateline.end()), Kind.DATELINE);
        add(trimmed(dateline.end(), paragraph.end()), Kind.PARAGRAPH);
    }

    /** Adds a line that bears a date, a name or a dateline and nothing else; tells whether it is one. */
    private boolean isSideLine(Span line, boolean early) {
        if (paragraphs.size() == 1) {
            return false;
        }
        if (DateHeader.whole(text, line, knowledge) != null) {
            add(line, Kind.DATE_HEADER);
            return true;
        }
        if (Byline.is(text, line, knowledge)) {
            add(line, Kind.BYLINE);
            return true;
        }
        WrittenDateline dateline = DatelineParser.read(text, line, early, knowledge);
        if (dateline != null && trimmed(dateline.end(), line.end()).isEmpty()) {
            add(line, Kind.DATELINE);
            return true;
        }
        return false;
    }

    /** A sub-heading is short, and running text follows: at once, or after one more of its kind. */
    private boolean isSubheading(int index) {
        if (index == 0 && !headed || index >= lastRunning || !Heading.isSubheading(text, paragraphs.get(index))) {
            return false;
        }
        Span next = paragraphs.get(index + 1);
        return Heading.isRunning(text, next)
                || index + 2 <= lastRunning
                        && Heading.isSubheading(text, next)
                        && Heading.isRunning(text, paragraphs.get(index + 2));
    }

    private Span unstopped(Span line) {
        int last = line.end() - 1;
        return line.length() > 1 && text.charAt(last) == '.' ? new Span(line.start(), last) : line;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private void add(Span span, Kind kind) {
        if (!span.isEmpty()) {
            blocks.add(new Block(span, kind));
        }
    }
}
