// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/**
 * Who said what.
 *
 * <p>Gold has one or several annotations of a text, each with statements (source, cue, content, each a list of spans) and
 * stretches that its maker discarded. Where there are several, each is compared and the counts are averaged. Statements
 * without content, and those of a record that are within another, are left out: gold knows neither.
 */
final class StatementScorer implements TaskScorer<List<StatementScorer.Annotation>> {
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** What one person found in a text. */
    record Annotation(List<Marked> statements, List<Span> discarded) {}

    /** A statement as it was marked. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    @Override
    public List<Annotation> gold(GoldObject line, GoldText text) throws MalformedGoldException {
        List<Annotation> annotations = new ArrayList<>();
        for (GoldObject each : line.list("annotations")) {
            List<Marked> statements = new ArrayList<>();
            for (GoldObject statement : each.list("statements")) {
                statements.add(new Marked(
                        text.spans(statement.listOrNone("source")),
                        text.spans(statement.listOrNone("cue")),
                        text.spans(statement.listOrNone("content"))));
            }
            annotations.add(new Annotation(statements, text.spans(each.listOrNone("discarded"))));
        }
        if (annotations.isEmpty()) {
            throw line.malformed("found no annotation, expected at least one");
        }
        return annotations;
    }

    @Override
    public Tally count(List<Annotation> gold, GoldText text, SourcedRecord record) {
        QuotedTokens quoted = new QuotedTokens(text);
        List<ComparedStatement> found = record.statements().stream()
                .filter(statement ->
                        statement.within() == null && !statement.content().isEmpty())
                .map(statement -> ComparedStatement.of(statement, text, quoted))
                .toList();
        Tally tally = new Tally();
        for (Annotation annotation : gold) {
            BitSet discarded = text.tokensOf(annotation.discarded());
            List<ComparedStatement> kept = found.stream()
                    .filter(each -> each.content().isEmpty()
                            || Pairing.common(each.content(), discarded)
                                    < HALF * each.content().cardinality())
                    .toList();
            List<ComparedStatement> wanted = annotation.statements().stream()
                    .map(each -> ComparedStatement.of(each.source(), each.cue(), each.content(), text, quoted))
                    .filter(each -> !each.content().isEmpty())
                    .toList();
            tally.addAll(compare(wanted, kept, text), 1.0 / gold.size());
        }
        return tally;
    }

    private static Tally compare(List<ComparedStatement> wanted, List<ComparedStatement> found, GoldText text) {
        Tally tally = new Tally();
        for (ComparedStatement each : wanted) {
            tally.add("gold");
            tally.add("gold " + title(each.form()));
            tally.add("gold by " + each.source().speaker(text).title());
        }
        for (ComparedStatement each : found) {
            tally.add("found");
            tally.add("found " + title(each.form()));
        }
        Pairing pairing = new Pairing();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score =
                        Pairing.jaccard(wanted.get(i).content(), found.get(j).content());
                if (score > 0) {
                    pairing.allow(i, j, score);
                }
            }
        }
        for (Pairing.Pair pair : pairing.pairs()) {
            compare(wanted.get(pair.gold()), found.get(pair.found()), pair.score(), text, tally);
        }
        compareSegments(wanted, found, tally);
        return tally;
    }

    private static void compare(
            ComparedStatement gold, ComparedStatement found, double score, GoldText text, Tally tally) {
        boolean rightSource = Source.isRight(gold.source(), found.source(), text);
        boolean rightCue = gold.hasCueOf(found);
        String speaker = gold.source().speaker(text).title();
        if (score >= HALF) {
            tally.add("content");
            tally.addIf(rightSource, "source");
            tally.addIf(rightCue, "cue");
            tally.add("content by " + speaker);
            tally.addIf(rightSource, "source by " + speaker);
            if (rightSource && rightCue) {
                tally.add("whole");
                tally.add("whole gold " + title(gold.form()));
                tally.add("whole found " + title(found.form()));
                tally.add("whole by " + speaker);
            }
        }
        tally.addIf(score >= MOST && rightSource && rightCue, "most");
        tally.addIf(score == 1, "content exact");
        tally.addIf(
                score == 1 && gold.source().equals(found.source()) && gold.cue().equals(found.cue()), "exact");
    }

    private static void compareSegments(List<ComparedStatement> wanted, List<ComparedStatement> found, Tally tally) {
        Map<BitSet, Integer> open = new HashMap<>();
        for (ComparedStatement each : wanted) {
            each.segments().forEach(segment -> open.merge(segment, 1, Integer::sum));
            tally.add("segments gold", each.segments().size());
        }
        for (ComparedStatement each : found) {
            for (BitSet segment : each.segments()) {
                tally.add("segments found");
                tally.addIf(open.getOrDefault(segment, 0) > 0, "segments");
                open.merge(segment, -1, Integer::sum);
            }
        }
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures()
                .headlines("statement", total.share("whole", "found"), total.share("whole", "gold"))
                .headlineF("content", total.share("content", "found"), total.share("content", "gold"))
                .headlineF("statement exact", total.share("exact", "found"), total.share("exact", "gold"))
                .headlineF(
                        "quoted segments",
                        total.share("segments", "segments found"),
                        total.share("segments", "segments gold"))
                .rates("statement at .8", total.share("most", "found"), total.share("most", "gold"))
                .rates("content exact", total.share("content exact", "found"), total.share("content exact", "gold"))
                .add("source right where content is", total.share("source", "content"))
                .add("cue right where content is", total.share("cue", "content"));
        for (Statement.Form form : Statement.Form.values()) {
            String name = title(form);
            measures.rates(
                    name,
                    total.share("whole found " + name, "found " + name),
                    total.share("whole gold " + name, "gold " + name));
        }
        for (Source.Speaker speaker : Source.Speaker.values()) {
            String name = speaker.title();
            measures.add("source " + name + ", R", total.share("whole by " + name, "gold by " + name))
                    .add(
                            "source " + name + ", right where content is",
                            total.share("source by " + name, "content by " + name));
        }
        return measures.all();
    }

    private static String title(Statement.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
