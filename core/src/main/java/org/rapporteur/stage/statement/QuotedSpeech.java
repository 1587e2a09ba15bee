// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/**
 * Finds who speaks in the quotations of one block: {@code "No," she said}, {@code She said: "No."}.
 *
 * <p>The marks tell what is quoted, the words next to them who says it.
 */
final class QuotedSpeech {
    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final String text;
    private final QuotationSigns signs;
    private final List<Sentence> sentences;
    private final Sources sources;
    private final Map<Word, Report> reports = new LinkedHashMap<>();
    private final Set<Quotation> claimed = new HashSet<>();
    private final List<Finding> named = new ArrayList<>();

    /** A cue with what it reports. */
    private record Report(Cue cue, Span span, @Nullable Source source, List<Span> pieces) {}

    /**
     * Reads the sentences of one block.
     *
     * @param knowledge of cues
     * @param quotations of the report
     * @param text of the report
     * @param before the sentence before the block, which may announce a quotation; null if there is none
     * @param sentences of the block, in order
     */
    QuotedSpeech(
            CueKnowledge knowledge,
            Quotations quotations,
            String text,
            @Nullable Sentence before,
            List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.text = text;
        this.signs = new QuotationSigns(text);
        this.sentences = sentences;
        this.sources = new Sources(knowledge);
        for (int i = 0; i < sentences.size(); i++) {
            behind(i);
        }
        for (int i = 0; i < sentences.size(); i++) {
            ahead(i, i > 0 ? sentences.get(i - 1) : before);
        }
        if (before != null) {
            announced(before);
        }
        goingOn();
    }

    /** Returns the verbs that report quotations. */
    Set<Word> verbs() {
        return reports.keySet();
    }

    /** Tells whether a quotation has its speaker. */
    boolean has(@Nullable Quotation quotation) {
        return quotation != null && claimed.contains(quotation);
    }

    /** Gives a quotation away; tells whether it was still to be had. */
    boolean claim(@Nullable Quotation quotation) {
        return quotation != null && claimed.add(quotation);
    }

    /** Returns what was found. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>(named);
        reports.keySet().forEach(verb -> found.add(finding(verb)));
        return found;
    }

    /** Returns what was found at one of the verbs that report quotations. */
    Finding finding(Word verb) {
        Report report = Objects.requireNonNull(reports.get(verb), "a verb that reports no quotation");
        List<Span> pieces = report.pieces.stream().distinct().sorted().toList();
        return new Finding(report.cue, report.span, report.source, pieces, List.of());
    }

    /** Returns who speaks in the quotations that a verb reports; null if it reports none, or nobody is named. */
    @Nullable
    Source speaker(Word verb) {
        Report report = reports.get(verb);
        return report == null ? null : report.source;
    }

    /** Finds reporting clauses behind a quotation: {@code "No," said the envoy}. */
    private void behind(int index) {
        List<Word> words = sentences.get(index).words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.upos() == Upos.PUNCT || quotations.at(word.start()) != null) {
                continue;
            }
            Quotation before = endingBefore(word);
            if (before != null
                    && !claimed.contains(before)
                    && signs.endsOpenly(before)
                    && !QuotationSigns.isTitle(words, before)) {
                ReportingClause clause = ReportingClause.from(words, i, quotations, knowledge, sources);
                if (clause != null) {
                    claimed.add(before);
                    int begin = beginning(index, before);
                    List<Span> pieces = report(words, clause).pieces;
                    pieces.add(new Span(begin, before.span().end()));
                    Quotation joined = quotations.joined(words, clause.verb());
                    if (joined != null && claim(joined)) {
                        pieces.add(joined.span());
                    }
                }
            }
        }
    }

    private Report report(List<Word> words, ReportingClause clause) {
        return reports.computeIfAbsent(
                clause.verb(),
                verb -> new Report(clause.cue().quoting(), clause.span(words), clause.source(), new ArrayList<>(2)));
    }

    /** Returns the quotation of the block that ends right before a word, with no more than stops in between. */
    private @Nullable Quotation endingBefore(Word word) {
        int begin = sentences.get(0).block().span().start();
        int at = word.start() - 1;
        while (at >= begin && (Character.isWhitespace(text.charAt(at)) || QuotationSigns.isPause(text.charAt(at)))) {
            at--;
        }
        Quotation found = at < begin ? null : quotations.at(at);
        return found != null && found.closed() && found.span().end() == at + 1 ? found : null;
    }

    /** Returns where the content begins that a quotation ends: words before it in its sentence belong to it. */
    private int beginning(int index, Quotation quotation) {
        Sentence first = sentences.get(index);
        for (int i = index; i >= 0 && quotation.span().start() < first.span().start(); i--) {
            first = sentences.get(i);
        }
        for (Word word : first.words()) {
            boolean content = word.start() < quotation.span().start() && word.upos() != Upos.PUNCT;
            if (content && word.upos() != Upos.CCONJ) {
                boolean clean = !hasReport(first, quotation.span().start())
                        && (quotations.at(word.start()) == null || isGoneOn(first, quotation));
                return clean ? first(word) : quotation.span().start();
            }
        }
        return quotation.span().start();
    }

    private int first(Word word) {
        Quotation quotation = quotations.at(word.start());
        return quotation == null ? word.start() : quotation.span().start();
    }

    /** {@code “We failed” but the talks would go on “in spring,” she said}: what is quoted first goes on in words without marks. */
    private boolean isGoneOn(Sentence sentence, Quotation last) {
        boolean plain = false;
        Set<Quotation> before = new HashSet<>();
        for (Word word : sentence.words()) {
            Quotation quotation = quotations.at(word.start());
            if (word.start() >= last.span().start()) {
                break;
            }
            plain |= quotation == null && word.upos() != Upos.PUNCT;
            if (quotation != null) {
                before.add(quotation);
            }
        }
        boolean open = plain && before.stream().noneMatch(each -> claimed.contains(each) || !each.closed());
        if (open) {
            claimed.addAll(before);
        }
        return open;
    }

    private boolean hasReport(Sentence sentence, int before) {
        for (Word word : sentence.words()) {
            if (word.start() < before && reports.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    /** Finds reporting clauses before a quotation: {@code She said: "No."}, {@code Ilse Harrow: "No."} */
    private void ahead(int index, @Nullable Sentence previous) {
        Sentence sentence = sentences.get(index);
        Word verb = previous == null || text.charAt(previous.span().end() - 1) != ':' ? null : last(previous);
        Sentence home = verb == null || previous == null ? sentence : previous;
        for (Word word : sentence.words()) {
            Quotation quotation = quotations.at(word.start());
            if (quotation == null) {
                if (ReportingClause.quoting(sentence.words(), word, knowledge) != null) {
                    verb = word;
                    home = sentence;
                }
            } else if (!claimed.contains(quotation)) {
                if (QuotationSigns.isBehindDash(sentence, word, quotation)) {
                    speaker(sentence, word, quotation);
                }
                if (claimed.contains(quotation)) {
                    continue;
                }
                if (verb != null && follows(sentence, verb, quotation)) {
                    claimed.add(quotation);
                    announced(home.words(), verb).pieces.add(quotation.span());
                } else if (verb == null && index < 2) {
                    speaker(sentence, word, quotation);
                }
            }
        }
    }

    /**
     * A colon at the end of the block before lets whoever is told of there speak, whatever the verb: {@code Tarn called them on it:}
     * and then a block in marks.
     */
    private void announced(Sentence previous) {
        Sentence first = sentences.get(0);
        Quotation quotation = quotations.at(first.span().start());
        boolean announces = !previous.block().equals(first.block())
                && text.charAt(previous.span().end() - 1) == ':'
                && quotation != null
                && quotation.span().start() == first.span().start()
                && !claimed.contains(quotation);
        Word root = announces ? Clauses.root(previous) : null;
        Word subject = root == null || root.upos() != Upos.VERB ? null : sources.subject(previous.words(), root);
        boolean person = subject != null
                && (subject.upos() == Upos.PROPN || subject.xpos().equals("PRP"));
        Cue cue = person ? colon() : null;
        if (quotation != null && subject != null && root != null && cue != null) {
            claimed.add(quotation);
            Source source = sources.of(previous.words(), subject, root);
            Span mark = previous.words().get(previous.words().size() - 1).span();
            named.add(new Finding(cue, mark, source, List.of(quotation.span()), List.of()));
        }
    }

    private @Nullable Cue colon() {
        for (CueWord word : knowledge.startingWith(Part.MARK, ":")) {
            return word.in(Frame.CLAUSE);
        }
        return null;
    }

    private Report announced(List<Word> words, Word verb) {
        Report known = reports.get(verb);
        if (known != null) {
            return known;
        }
        CueWord cue = ReportingClause.quoting(words, verb, knowledge);
        if (cue == null) {
            throw new IllegalStateException("A reporting verb is a cue, but not " + verb);
        }
        Word subject = sources.subject(words, verb);
        return report(words, new ReportingClause(verb, cue, subject == null ? null : sources.of(words, subject, verb)));
    }

    /** Returns the last verb of a sentence that may announce what is said in the next; null if there is none. */
    private @Nullable Word last(Sentence sentence) {
        Word verb = null;
        for (Word word : sentence.words()) {
            boolean says = quotations.at(word.start()) == null
                    && ReportingClause.quoting(sentence.words(), word, knowledge) != null;
            verb = says ? word : verb;
        }
        return verb;
    }

    /** Finds a name and a colon before a quotation. */
    private void speaker(Sentence sentence, Word inside, Quotation quotation) {
        if (!QuotationSigns.isBehindColon(sentence, inside, quotation)) {
            return;
        }
        Word colon = null;
        Word head = null;
        int first = 0;
        boolean dashed = QuotationSigns.isBehindDash(sentence, inside, quotation);
        for (Word word : sentence.words()) {
            boolean verb = !dashed && (word.upos() == Upos.VERB || word.upos() == Upos.AUX);
            if (word.start() >= quotation.span().start() || verb) {
                break;
            }
            if (QuotationSigns.isDash(word)) {
                first = word.index() + 1;
                head = null;
            }
            colon = word.form().equals(":") ? word : null;
            head = head == null && word.upos() == Upos.PROPN ? word : head;
        }
        CueWord cue = colon == null
                ? null
                : knowledge.startingWith(Part.MARK, colon.form()).stream()
                        .findFirst()
                        .orElse(null);
        Cue found = cue == null ? null : cue.in(Frame.CLAUSE);
        if (colon == null
                || head == null
                || found == null
                || colon.index() - first > QuotationSigns.LABEL
                || first >= colon.index()) {
            return;
        }
        claimed.add(quotation);
        List<Word> words = sentence.words();
        Source source = new Source(
                new Span(words.get(first).start(), words.get(colon.index() - 1).end()), head);
        named.add(new Finding(found, colon.span(), source, List.of(told(sentence, quotation)), List.of()));
    }

    /** Returns the words that a label tells: a headline goes on behind its first words in marks: {@code Tarn: ‘My Plan’ Is Dead}. */
    private Span told(Sentence sentence, Quotation quotation) {
        boolean headline = sentence.block().kind() == Block.Kind.HEADLINE;
        int end = QuotationSigns.lastWordEnd(sentence);
        return headline
                        && end > quotation.span().end()
                        && text.indexOf('\n', quotation.span().end()) >= end
                ? new Span(quotation.span().start(), end)
                : quotation.span();
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
        boolean whole = quotation.span().end() >= QuotationSigns.lastWordEnd(sentence);
        if (before == ':' || before == ',') {
            boolean next = at == verb.end() && Character.isUpperCase(signs.firstLetter(quotation));
            return whole || next || reports.containsKey(verb) || signs.isSaid(verb, quotation);
        }
        return at < verb.end() && whole && Character.isUpperCase(signs.firstLetter(quotation));
    }

    /** A speaker goes on in sentences that are quoted from end to end: {@code "No," she said. "Never."} */
    private void goingOn() {
        Report current = null;
        Set<Quotation> inside = new HashSet<>(); // said, adding that it was “late. It failed.”
        for (Sentence sentence : sentences) {
            Report own = null;
            boolean more = false;
            Quotation floating = null;
            boolean quoted = true;
            for (Word word : sentence.words()) {
                Quotation quotation = quotations.at(word.start());
                more |= own != null
                        && quotation == null
                        && ReportingClause.quoting(sentence.words(), word, knowledge) != null;
                own = reports.containsKey(word) ? reports.get(word) : own;
                if (quotation == null) {
                    quoted &= word.upos() == Upos.PUNCT;
                } else if (!claimed.contains(quotation)) {
                    floating = inside.contains(quotation) ? floating : quotation;
                    if (more) {
                        inside.add(quotation);
                    }
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
