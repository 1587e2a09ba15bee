// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.rapporteur.Rapporteur;
import org.rapporteur.ReadingOrder;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.format.RecordReader;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.Figure;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/**
 * Fuzzing of what becomes of texts. What holds of every text: spans lie in it and cut no character in two, the same text gives the
 * same, and a record that is written, read and written again is equal.
 */
@Tag("fuzz")
class TextFuzzTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();
    private static final ReadingOrder TOKENS = RAPPORTEUR.order().toFind(List.of(Sentence.class));
    private static final ReadingOrder TIMES = RAPPORTEUR.order().toFind(List.of(Time.class));
    private static final ReadingOrder FIGURES = RAPPORTEUR.order().toFind(List.of(Figure.class));
    private static final ReadingOrder QUOTATIONS = RAPPORTEUR.order().toFind(List.of(Quotation.class));

    @FuzzTest(maxDuration = "5m")
    void text_to_record(FuzzedDataProvider data) {
        Report report = report(Pieces.text(data, Pieces.NEWS, 120));
        SourcedRecord record = RAPPORTEUR.read(report);
        String json = RecordWriter.write(record);
        List<String> problems = RecordChecker.problems(json, report.text());
        require(problems.isEmpty(), "the contract is broken: " + problems);
        require(RecordWriter.write(RAPPORTEUR.read(report)).equals(json), "the same text gives something else");
        try {
            require(RecordWriter.write(RecordReader.read(json, report.text())).equals(json), "it is read as another");
        } catch (MalformedRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void tokeniser(FuzzedDataProvider data) {
        Report report = report(data.consumeRemainingAsString());
        Reading reading = TOKENS.read(Reading.of(report));
        int last = 0;
        for (Sentence sentence : reading.layer(Sentence.class)) {
            for (var word : sentence.words()) {
                check(report.text(), word.span());
                require(last <= word.start(), "words overlap");
                last = word.end();
            }
        }
    }

    @FuzzTest(maxDuration = "5m")
    void dates(FuzzedDataProvider data) {
        Report report = report(Pieces.text(data, Pieces.DATES, 60));
        List<Time> times = layer(TIMES, report, Time.class);
        for (Time time : times) {
            require(
                    time.from() == null || time.to() == null || !time.from().isAfter(time.to()),
                    "a time ends before it begins");
            time.evidence().forEach(span -> check(report.text(), span));
        }
        require(times.equals(layer(TIMES, report, Time.class)), "the same text gives something else");
    }

    @FuzzTest(maxDuration = "5m")
    void figures(FuzzedDataProvider data) {
        Report report = report(Pieces.text(data, Pieces.FIGURES, 60));
        List<Figure> figures = layer(FIGURES, report, Figure.class);
        require(figures.equals(layer(FIGURES, report, Figure.class)), "the same text gives something else");
    }

    @FuzzTest(maxDuration = "5m")
    void quotation_marks(FuzzedDataProvider data) {
        Report report = report(Pieces.text(data, Pieces.MARKS, 120));
        for (Quotation quotation : layer(QUOTATIONS, report, Quotation.class)) {
            require(quotation.span().contains(quotation.inner()), "the words stand outside of their marks");
        }
    }

    private static Report report(String text) {
        return Report.of("fuzzed", text).publishedOn(LocalDate.of(2022, 1, 12));
    }

    private static <T extends Annotation> List<T> layer(ReadingOrder order, Report report, Class<T> kind) {
        List<T> all = order.read(Reading.of(report)).layer(kind).all();
        all.forEach(each -> check(report.text(), each.span()));
        return all;
    }

    private static void check(String text, Span span) {
        require(0 <= span.start() && span.start() <= span.end() && span.end() <= text.length(), "a span out of bounds");
        require(!splits(text, span.start()) && !splits(text, span.end()), "half a character");
    }

    private static boolean splits(String text, int at) {
        return 0 < at && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
