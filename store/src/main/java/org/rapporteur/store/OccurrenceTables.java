// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collation.Occurrence;
import org.rapporteur.collation.OccurrenceMatcher;
import org.rapporteur.collation.Sighting;

/** What happened, was said or was met for, once each, with every entry that tells it. */
final class OccurrenceTables {
    private final Connection connection;

    OccurrenceTables(Connection connection) {
        this.connection = connection;
    }

    /** Finds anew what the reports in {@code temp.affected} tell; they tell nothing that others outside tell. */
    void renew() throws SQLException {
        execute("DELETE FROM occurrences WHERE id IN"
                + " (SELECT occurrence FROM occurrence_entries WHERE report IN (SELECT report FROM temp.affected))");
        execute("DELETE FROM occurrence_entries WHERE report IN (SELECT report FROM temp.affected)");
        Map<String, Long> numbers = new HashMap<>();
        List<Occurrence> occurrences = OccurrenceMatcher.match(sightings(numbers));
        long next = number("SELECT coalesce(max(id), 0) + 1 FROM occurrences");
        try (Insert occurrence = new Insert(
                        connection, "occurrences", "id", "kind", "story", "label", "from_day", "to_day", "reports");
                Insert entry = new Insert(connection, "occurrence_entries", "occurrence", "report", "entry")) {
            for (Occurrence each : occurrences) {
                Sighting first = each.tellings().get(0);
                occurrence.row(
                        next,
                        each.kind(),
                        Long.valueOf(first.story()),
                        label(first),
                        first.from(),
                        first.to(),
                        each.reports());
                for (Sighting telling : each.tellings()) {
                    entry.row(next, numbers.get(telling.report()), telling.entry());
                }
                next++;
            }
        }
    }

    /** What it is and whose: {@code CONSULT russia, united states}. */
    private static String label(Sighting sighting) {
        List<String> who = new ArrayList<>(sighting.who());
        who.removeIf(key -> key.startsWith("@") && sighting.who().size() > 1);
        String parties = String.join(", ", who.isEmpty() ? sighting.who() : who);
        return sighting.type().isEmpty() ? parties : sighting.type() + " " + parties;
    }

    /** Reprints share what is kept of them in memory. */
    private List<Sighting> sightings(Map<String, Long> numbers) throws SQLException {
        List<Sighting> sightings = new ArrayList<>();
        Map<ByteBuffer, List<Sighting>> byBytes = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT r.id, r.document, t.story, f.sightings FROM temp.affected a"
                                + " JOIN reports r ON r.id = a.report JOIN fingerprints f ON f.report = r.id"
                                + " JOIN tellings t ON t.report = r.id WHERE r.current = 1 ORDER BY r.id");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String document = result.getString(2);
                String story = words.computeIfAbsent(result.getString(3), number -> number);
                ByteBuffer bytes = ByteBuffer.wrap(result.getBytes(4));
                numbers.put(document, result.getLong(1));
                List<Sighting> same = byBytes.get(bytes);
                if (same == null) {
                    same = SightingCodec.read(document, story, bytes.array(), words);
                    byBytes.put(bytes, same);
                    sightings.addAll(same);
                } else {
                    same.forEach(sighting -> sightings.add(sighting.in(document, story)));
                }
            }
        }
        return sightings;
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}
