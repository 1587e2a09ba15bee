// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.NumberedRecord;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.format.RecordReader;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.Search.Kind;
import org.rapporteur.store.SearchSql.Question;
import org.rapporteur.text.Span;

/**
 * Reads a store. It is one connection and serves one thread at a time; open one for each thread.
 *
 * <p>Each question is answered from what was committed before it began; a writer at work is not waited for.
 */
public final class StoreReader implements AutoCloseable {
    /** Questions that a program asks may take so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String REPORT =
            "SELECT id, document, version, current, url, title, publisher, published, language,"
                    + " hash, length, program, knowledge, stale, story, added FROM v_reports ";

    /** What the claims of a report {@code r} come to, for {@link PropositionCodec#all}. */
    static final String PROPOSITIONS =
            "(SELECT group_concat(digits) FROM (SELECT hex(p.data) AS digits FROM propositions p"
                    + " WHERE p.report = r.id ORDER BY p.claim))";

    private static final String RECORD =
            "SELECT r.id, t.text, t.record FROM reports r JOIN texts t ON t.report = r.id ";

    private final Path file;
    private final Connection connection;
    private final Questions questions;
    private final Duration patience;

    private StoreReader(Path file, Connection connection, Duration patience) {
        this.file = file;
        this.connection = connection;
        this.patience = patience;
        questions = new Questions(file, connection);
    }

    /**
     * Opens a store.
     *
     * @throws StoreException if there is none, or it cannot be read
     */
    public static StoreReader open(Path file) throws StoreException {
        return open(file, PATIENCE);
    }

    /**
     * Opens a store whose questions are stopped after a while.
     *
     * @param patience how long one may take; {@link #answer} has a limit of its own
     * @throws StoreException if there is none, or it cannot be read
     */
    public static StoreReader open(Path file, Duration patience) throws StoreException {
        return new StoreReader(file, Connections.reader(file), patience);
    }

    /** Returns the report, of whatever version, with a number. */
    public Optional<KeptReport> report(long number) throws StoreException {
        return first(list(REPORT + "WHERE id = ?", List.of(number), StoreReader::report));
    }

    /** Returns the newest version of the report that is called so. */
    public Optional<KeptReport> report(String document) throws StoreException {
        return first(versions(document));
    }

    /** Returns all versions of the report that is called so, the newest first. */
    public List<KeptReport> versions(String document) throws StoreException {
        return list(REPORT + "WHERE document = ? ORDER BY version DESC", List.of(document), StoreReader::report);
    }

    /** Returns current reports in the order of their numbers, those with a number over one. */
    public List<KeptReport> reportsAfter(long number, int limit) throws StoreException {
        return list(
                REPORT + "WHERE id > ? AND current = 1 ORDER BY id LIMIT ?",
                List.of(number, Math.max(0, limit)),
                StoreReader::report);
    }

    /** Returns the text of a report; its offsets are counted in it. */
    public Optional<String> text(long number) throws StoreException {
        return first(list("SELECT text FROM texts WHERE report = ?", List.of(number), result -> result.getString(1)));
    }

    /** Returns the record of a report: JSON, as {@code docs/record-format.md} says. */
    public Optional<String> record(long number) throws StoreException {
        return first(list(
                "SELECT record FROM texts WHERE report = ?", List.of(number), result -> Zip.text(result.getBytes(1))));
    }

    /** Returns all corrections, the oldest first; those that were taken back, too. */
    public List<Correction> corrections() throws StoreException {
        return list(
                "SELECT " + CorrectionRows.COLUMNS + " FROM corrections ORDER BY id", List.of(), CorrectionRows::read);
    }

    /** Takes the records of reports. */
    public interface RecordVisitor {
        /** Takes the next. */
        void visit(SourcedRecord record) throws IOException;
    }

    /**
     * Goes through the records of all current reports in the order of their numbers; one is in memory at a time. They have what
     * their claims come to.
     *
     * @throws StoreException if the store cannot be read, or a record in it is damaged
     */
    public void records(RecordVisitor visitor) throws StoreException, IOException {
        each(
                "SELECT r.id, t.text, t.record, " + PROPOSITIONS
                        + " FROM reports r JOIN texts t ON t.report = r.id WHERE r.current = 1 ORDER BY r.id",
                result -> visitor.visit(record(result.getLong(1), Zip.text(result.getBytes(3)), result.getString(2))
                        .withPropositions(PropositionCodec.all(result.getString(4)))));
    }

    /** Takes records with the numbers of their reports. */
    interface NumberedVisitor {
        /** Takes the next. */
        void visit(NumberedRecord record) throws IOException, StoreException;
    }

    /** As {@link #records}, with their numbers: of at most so many, whose numbers are over one. */
    void numberedRecords(long after, int most, NumberedVisitor visitor) throws StoreException, IOException {
        each(
                RECORD + "WHERE r.current = 1 AND r.id > " + after + " ORDER BY r.id LIMIT " + most,
                result -> visitor.visit(numbered(result)));
    }

    /** Returns the record of a report with its number. */
    Optional<NumberedRecord> numberedRecord(long number) throws StoreException {
        return first(list(RECORD + "WHERE r.id = ?", List.of(number), this::numbered));
    }

    private NumberedRecord numbered(ResultSet result) throws SQLException {
        long number = result.getLong(1);
        return new NumberedRecord(number, record(number, Zip.text(result.getBytes(3)), result.getString(2)));
    }

    private SourcedRecord record(long number, String json, String text) throws SQLException {
        try {
            return RecordReader.read(json, text);
        } catch (MalformedRecordException e) {
            throw new SQLException(
                    "the record of r" + number + " is damaged: " + e.getMessage()
                            + "; 'rapporteur reread --all' makes it anew",
                    e);
        }
    }

    /** Returns the reports of a story, the first to tell it first. */
    public List<KeptReport> story(long number) throws StoreException {
        return list(
                REPORT + "WHERE story = ? ORDER BY published IS NULL, published, document",
                List.of(number),
                StoreReader::report);
    }

    /**
     * Searches: of each kind the best, or without words the newest, first.
     *
     * @throws StoreException if there are too many words, or it takes too long
     */
    public List<Hit> search(Search search) throws StoreException {
        String match = WordQuery.of(search.words());
        if (match.isEmpty() && !search.words().isBlank()) {
            return List.of(); // signs alone stand in no index
        }
        List<Hit> hits = new ArrayList<>();
        for (Kind kind : search.kinds()) {
            Question question = SearchSql.of(search, kind, match);
            if (question != null) {
                hits.addAll(list(question.sql(), question.values(), result -> hit(kind, result)));
            }
        }
        return hits;
    }

    /** Returns claims of any reports that clash, the earliest first. */
    public List<KeptContest> contests(ContestSearch search) throws StoreException {
        ContestSearch.Question question = search.question();
        return list(question.sql(), question.values(), KeptContest::of);
    }

    /** Takes pairs of claims. */
    public interface ContestVisitor {
        /** Takes the next. */
        void visit(KeptContest contest) throws IOException;
    }

    /** Goes through claims of any reports that clash, the earliest first, and keeps none of them. */
    public void contests(ContestSearch search, ContestVisitor visitor) throws StoreException, IOException {
        ContestSearch.Question question = search.question();
        each(question.sql(), question.values(), result -> visitor.visit(KeptContest.of(result)));
    }

    /**
     * Returns who is named in current reports, the one in most of them first: in how many reports, how many statements are
     * theirs, how many events they do and suffer.
     *
     * @param name words of a name, an actor code, or an item of Wikidata; null for all
     * @param country ISO 3166-1 alpha-3; null for all
     * @param kind as in the record; null for all
     * @param limit how many at most
     */
    public Answer actors(@Nullable String name, @Nullable String country, @Nullable String kind, int limit)
            throws StoreException {
        return Actors.find(questions, patience, name, country, kind, Math.max(1, Math.min(limit, Search.MOST)));
    }

    /**
     * Answers a question in SQL: one SELECT over the tables and views that {@code docs/store.md} describes. Whatever it says,
     * it changes nothing and reads nothing but the store.
     *
     * @throws StoreException if it is no question, or takes too long
     */
    public Answer answer(String sql, Limits limits) throws StoreException {
        return questions.answer(sql, limits);
    }

    /**
     * Answers a question of a program, with values for its question marks: what a user gave belongs there, and nowhere else.
     *
     * @throws StoreException if it is no question, or takes too long
     */
    public Answer answer(String sql, List<?> values, Limits limits) throws StoreException {
        return questions.answer(sql, values, limits);
    }

    <T> List<T> list(String sql, List<?> values, Questions.RowReader<T> reader) throws StoreException {
        return questions.list(patience, sql, values, reader);
    }

    /** Does something with a row. */
    interface Visitor {
        /** Takes the row that a result stands at. */
        void visit(ResultSet result) throws SQLException, IOException, StoreException;
    }

    /** Goes through the rows of a question one after the other, however many there are; returns their number. */
    long each(String sql, Visitor visitor) throws StoreException, IOException {
        return each(sql, List.of(), visitor);
    }

    private long each(String sql, List<?> values, Visitor visitor) throws StoreException, IOException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Insert.bind(statement, values.toArray());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    visitor.visit(result);
                    count++;
                }
            }
            return count;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    private static KeptReport report(ResultSet result) throws SQLException {
        long story = result.getLong(15);
        return new KeptReport(
                result.getLong(1),
                result.getString(2),
                result.getInt(3),
                result.getInt(4) == 1,
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                result.getString(10),
                result.getInt(11),
                result.getString(12),
                result.getString(13),
                result.getInt(14) == 1,
                story == 0 ? null : (Long) story,
                result.getString(16));
    }

    private static Hit hit(Kind kind, ResultSet result) throws SQLException {
        StringBuilder snippet = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int begun = -1;
        String marked = String.valueOf(result.getString(13));
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == SearchSql.BEGIN) {
                begun = snippet.length();
            } else if (c == SearchSql.END) {
                if (begun >= 0) {
                    marks.add(new Span(begun, snippet.length()));
                }
                begun = -1;
            } else {
                snippet.append(c);
            }
        }
        return new Hit(
                kind,
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                result.getString(10),
                result.getInt(11),
                result.getInt(12),
                snippet.toString(),
                marks);
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }
}
