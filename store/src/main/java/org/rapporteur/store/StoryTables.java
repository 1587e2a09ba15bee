// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
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

/** The stories of a store: found anew from the fingerprints of all current reports, and put in the place of the old ones. */
public final class StoryTables {
    private final Connection connection;
    private final Writing writing;

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

    StoryTables(Connection connection, Writing writing) {
        this.connection = connection;
        this.writing = writing;
    }

    /**
     * Finds all stories anew, in one batch.
     *
     * @return how many there are
     */
    public int match(StoryMatcher matcher) throws StoreException {
        int[] count = new int[1];
        writing.run(() -> {
            Map<String, Long> numbers = new HashMap<>();
            List<Fingerprint> fingerprints = fingerprints(numbers);
            List<Story> stories = matcher.match(fingerprints);
            replace(stories, numbers);
            count[0] = stories.size();
        });
        return count[0];
    }

    private List<Fingerprint> fingerprints(Map<String, Long> numbers) throws SQLException {
        List<Fingerprint> fingerprints = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT r.id, r.document, f.data FROM reports r"
                        + " JOIN fingerprints f ON f.report = r.id WHERE r.current = 1")) {
            while (result.next()) {
                numbers.put(result.getString(2), result.getLong(1));
                fingerprints.add(FingerprintCodec.read(result.getString(2), result.getBytes(3)));
            }
        }
        return fingerprints;
    }

    private void replace(List<Story> stories, Map<String, Long> numbers) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM occurrence_entries");
            statement.executeUpdate("DELETE FROM occurrences");
            statement.executeUpdate("DELETE FROM tellings");
            statement.executeUpdate("DELETE FROM stories");
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
    }
}
