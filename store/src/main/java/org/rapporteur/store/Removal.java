// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes out what was found in a report, before it is read anew; the report itself and its text stay. */
final class Removal implements AutoCloseable {
    /** What refers to other rows goes before them. The index of words is told the words that it is to forget. */
    private static final List<String> COMMANDS = List.of(
            "INSERT INTO report_words (report_words, rowid, title, text)"
                    + " SELECT 'delete', id, title, text FROM report_words_content WHERE id = ?",
            "INSERT INTO statement_words (statement_words, rowid, words)"
                    + " SELECT 'delete', id, words FROM statements WHERE report = ? AND words <> ''",
            "INSERT INTO sentence_words (sentence_words, rowid, words)"
                    + " SELECT 'delete', id, words FROM sentences WHERE report = ?",
            "UPDATE tellings SET manner = '" + StoryScope.TO_BE_MATCHED + "' WHERE report = ?",
            "DELETE FROM fingerprints WHERE report = ?",
            of("position_about", "position", "positions"),
            of("position_parties", "position", "positions"),
            "DELETE FROM positions WHERE report = ?",
            of("claim_links", "claim", "claims"),
            of("claim_about", "claim", "claims"),
            of("claim_holders", "claim", "claims"),
            "DELETE FROM claims WHERE report = ?",
            of("event_same", "event", "events"),
            of("event_figures", "event", "events"),
            of("event_recipients", "event", "events"),
            of("event_actors", "event", "events"),
            "DELETE FROM events WHERE report = ?",
            "DELETE FROM sentences WHERE report = ?",
            "DELETE FROM figures WHERE report = ?",
            of("statement_addressees", "statement", "statements"),
            of("statement_speakers", "statement", "statements"),
            "DELETE FROM statements WHERE report = ?",
            of("meeting_leads", "meeting", "meetings"),
            of("meeting_parties", "meeting", "meetings"),
            "DELETE FROM meetings WHERE report = ?",
            "DELETE FROM times WHERE report = ?",
            of("mentions", "entity", "entities"),
            of("roles", "entity", "entities"),
            "DELETE FROM entities WHERE report = ?");

    private final List<PreparedStatement> statements = new ArrayList<>();

    Removal(Connection connection) throws SQLException {
        for (String command : COMMANDS) {
            statements.add(connection.prepareStatement(command));
        }
    }

    private static String of(String table, String column, String owner) {
        return "DELETE FROM " + table + " WHERE " + column + " IN (SELECT id FROM " + owner + " WHERE report = ?)";
    }

    void remove(long report) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.setLong(1, report);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.close();
        }
    }
}
