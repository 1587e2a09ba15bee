// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.Story;
import org.rapporteur.collation.StoryMatcher;

/** The stories of a store, what several reports tell, and whose claims clash: found anew where reports came in, and put in the place of the old ones. */
public final class StoryTables {
    private final Path file;
    private final Connection connection;
    private final Writing writing;
    private final StoryScope scope;
    private final OccurrenceTables occurrences;

    /** Writes something in a transaction of its own. */
    interface Task {
        /** Writes it. */
        void run() throws SQLException;
    }

    /** Does such a task, and commits it. */
    interface Writing {
        /** Does it. */
        void run(Task task) throws StoreException;
    }

    StoryTables(Path file, Connection connection, Writing writing, StoryScope scope) {
        this.file = file;
        this.connection = connection;
        this.writing = writing;
        this.scope = scope;
        occurrences = new OccurrenceTables(connection);
    }

    /** Returns how many stories there are. */
    public int count() throws StoreException {
        return number("SELECT count(*) FROM stories");
    }

    private int number(String query) throws StoreException {
        return Failures.explained(file, () -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                return result.next() ? result.getInt(1) : 0;
            }
        });
    }

    /**
     * Finds the stories of all reports that came in since the last time, and of those that may belong with them, and sets
     * the claims of those that came in against those of all others. Each part is
     * committed as it is done: what a killed process left is taken up by the next call.
     *
     * @return how many stories there are now
     */
    public int match(StoryMatcher matcher) throws StoreException {
        boolean[] more = {true};
        while (more[0]) {
            writing.run(() -> {
                more[0] = scope.next();
                if (more[0]) {
                    renew(matcher);
                }
            });
        }
        contest();
        return count();
    }

    /** Sets the claims that came in against those of all reports. */
    private void contest() throws StoreException {
        boolean[] more = {true};
        try (ContestTables contests = new ContestTables(connection)) {
            boolean both = contests.hasCompared();
            while (more[0]) {
                writing.run(() -> more[0] = contests.shelve());
            }
            do {
                writing.run(() -> more[0] = contests.compare(both));
            } while (more[0]);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private void renew(StoryMatcher matcher) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        List<Story> stories = matcher.match(fingerprints(numbers));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM stories WHERE id IN"
                    + " (SELECT story FROM tellings WHERE report IN (SELECT report FROM temp.affected))");
            statement.executeUpdate("DELETE FROM tellings WHERE report IN (SELECT report FROM temp.affected)");
        }
        try (Insert story = new Insert(connection, "stories", "id", "reports");
                Insert telling = new Insert(connection, "tellings", "report", "story", "manner", "source", "share")) {
            for (Story each : stories) {
                Long number = numbers.get(each.id());
                story.row(number, each.tellings().size());
                for (Story.Telling one : each.tellings()) {
                    telling.row(
                            numbers.get(one.report()),
                            number,
                            one.manner(),
                            one.source().equals(one.report()) ? null : numbers.get(one.source()),
                            one.share());
                }
            }
        }
        while (scope.narrow()) {
            occurrences.renew();
        }
    }

    /** Identical texts share what is kept of them in memory. */
    private List<Fingerprint> fingerprints(Map<String, Long> numbers) throws SQLException {
        List<Fingerprint> fingerprints = new ArrayList<>();
        Map<String, Fingerprint> byText = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT r.id, r.document, r.hash, f.day, f.data"
                        + " FROM temp.affected a JOIN reports r ON r.id = a.report"
                        + " JOIN fingerprints f ON f.report = r.id WHERE r.current = 1 ORDER BY r.id");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String document = result.getString(2);
                numbers.put(document, result.getLong(1));
                byte[] data = result.getBytes(5);
                Fingerprint same = byText.get(result.getString(3));
                if (same == null) {
                    same = FingerprintCodec.read(document, data, words);
                    byText.put(result.getString(3), same);
                }
                long day = result.getLong(4);
                fingerprints.add(FingerprintCodec.on(result.wasNull() ? null : day, document, same));
            }
        }
        return fingerprints;
    }
}
