// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.rapporteur.text.Span;

/**
 * Finds whom a headline lets speak by a mark: {@code Harrow: no plans to leave}, {@code No plans to leave – Harrow}.
 *
 * <p>A label may name a place or a matter as well ({@code Gaza: 40 dead}); it speaks if the report tells that it says something.
 */
final class HeadlineSpeech {
    /** How many words a label has at most. */
    private static final int LONGEST = 4;

    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final Voices voices;
    private final Set<String> speakers = new HashSet<>();

    HeadlineSpeech(CueKnowledge knowledge, Voices voices, Quotations quotations, List<Finding> findings) {
        this.knowledge = knowledge;
        this.voices = voices;
        this.quotations = quotations;
        for (Finding finding : findings) {
            Source source = finding.source();
            if (source != null && source.head().upos() == Upos.PROPN) {
                speakers.add(source.head().form());
                source.head().children("flat").forEach(name -> speakers.add(name.form()));
            }
        }
    }

    /** Adds what a headline lets somebody say to the findings. */
    void read(Sentence headline, List<Finding> findings) {
        Finding said = labelled(headline.words());
        said = said != null ? said : signed(headline.words());
        Source source = said == null ? null : said.source();
        if (said == null || source == null || isFound(findings, said)) {
            return;
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding each = findings.get(i);
            if (headline.span().contains(each.anchor())) {
                findings.set(i, without(each, source.span(), said.content().get(0)));
            }
        }
        findings.add(said);
    }

    private static boolean isFound(List<Finding> findings, Finding said) {
        return findings.stream()
                .anyMatch(each -> said.cueSpan() != null && said.cueSpan().equals(each.cueSpan()));
    }

    /** What stands in a headline is said without its label. */
    private static Finding without(Finding finding, Span label, Span said) {
        List<Span> content = new ArrayList<>();
        for (Span part : finding.content()) {
            content.add(
                    part.overlaps(label) && said.overlaps(part)
                            ? new Span(Math.max(part.start(), said.start()), Math.min(part.end(), said.end()))
                            : part);
        }
        return new Finding(finding.cue(), finding.cueSpan(), finding.source(), content, finding.addressees());
    }

    private @Nullable Finding labelled(List<Word> words) {
        int mark = 1;
        while (mark < words.size() && mark <= LONGEST && !words.get(mark).form().equals(":")) {
            mark++;
        }
        int last = lastWord(words);
        boolean fits =
                mark + 2 <= last && mark <= LONGEST && words.get(mark).form().equals(":");
        return fits && isSpeaker(words, 0, mark) ? finding(words, mark, 0, mark, mark + 1, last) : null;
    }

    private @Nullable Finding signed(List<Word> words) {
        int last = lastWord(words);
        int mark = last;
        while (mark > 1 && mark >= last - LONGEST && words.get(mark).upos() != Upos.PUNCT) {
            mark--;
        }
        boolean fits = mark > 1 && mark < last && !words.get(mark).xpos().equals("HYPH");
        return fits && quotations.at(words.get(mark - 1).start()) == null && isSpeaker(words, mark + 1, last + 1)
                ? finding(words, mark, mark + 1, last + 1, 0, mark - 1)
                : null;
    }

    private static int lastWord(List<Word> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).form().equals(".")) {
            last--;
        }
        return last;
    }

    private boolean isSpeaker(List<Word> words, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean name = Character.isUpperCase(words.get(i).form().charAt(0))
                    || i == end - 1 && isRole(words, from, end)
                    || words.get(i).upos() == Upos.PART
                    || words.get(i).upos() == Upos.ADP;
            if (!name || quotations.at(words.get(i).start()) != null) {
                return false;
            }
        }
        return speakers.contains(words.get(end - 1).form()) || isRole(words, from, end);
    }

    /** Tells whether a label is a role or a thing that tells, and no more than words that belong to it: {@code Police: Two held}. */
    private boolean isRole(List<Word> words, int from, int end) {
        Word role = words.get(end - 1);
        boolean noun = role.upos() == Upos.NOUN || role.upos() == Upos.PROPN;
        for (int i = from; i < end - 1; i++) {
            noun &= Clauses.isNominal(words.get(i)) || words.get(i).upos() == Upos.ADJ;
        }
        return noun && voices.speaks(role.form().toLowerCase(Locale.ROOT))
                || noun && voices.speaks(role.lemma().toLowerCase(Locale.ROOT));
    }

    private @Nullable Finding finding(List<Word> words, int mark, int from, int end, int first, int last) {
        Source source =
                new Source(new Span(words.get(from).start(), words.get(end - 1).end()), words.get(end - 1));
        Span content = new Span(words.get(first).start(), words.get(last).end());
        for (CueWord word : knowledge.startingWith(Part.MARK, words.get(mark).form())) {
            Cue cue = word.in(Frame.CLAUSE);
            if (cue != null) {
                return new Finding(cue, words.get(mark).span(), source, List.of(content), List.of());
            }
        }
        return null;
    }
}
