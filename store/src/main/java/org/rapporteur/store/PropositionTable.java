// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contrast.Rivals;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Proposition;

/**
 * What claims come to, and the shelves on which those stand that are worth comparing with each other; {@link ContestTables}
 * compares them.
 */
final class PropositionTable implements AutoCloseable {
    /** How a claim stands to those of other reports, in the column {@code standing}. */
    static final int NEW = 0;
    /** It was compared, and stands for all that say the same in the same words. */
    static final int COMPARED = 1;
    /** It says again what another has said. */
    static final int RETOLD = 2;
    /** It can be contested by nobody: it is nobody's, or only may be. */
    static final int OPEN = 3;
    /** It stands for its wording, and is to be compared. */
    static final int SHELVED = 4;

    /** It stands in an older version of its report's text. */
    static final int OUTDATED = 5;

    /** Holds of those that stand on shelves. */
    static final String ON_SHELVES = "standing IN (1, 4)";

    private final Insert insert;
    private final PreparedStatement shelved;
    private final PreparedStatement takeOff;
    private final PreparedStatement others;
    private final List<PreparedStatement> contests = new ArrayList<>();
    private final PreparedStatement outdate;
    private final PreparedStatement delete;

    PropositionTable(Connection connection) throws SQLException {
        insert = new Insert(connection, "propositions", "claim", "report", "day", "wording", "standing", "data");
        shelved = connection.prepareStatement(
                "SELECT claim, day, data FROM propositions WHERE report = ? AND " + ON_SHELVES);
        takeOff = connection.prepareStatement("DELETE FROM shelves WHERE shelf = ? AND day = ? AND claim = ?");
        others = connection.prepareStatement("UPDATE propositions SET standing = " + NEW + " WHERE standing = " + RETOLD
                + " AND wording IN (SELECT wording FROM propositions WHERE report = ? AND " + ON_SHELVES + ")");
        for (String side : List.of("one", "other")) {
            contests.add(connection.prepareStatement(
                    "DELETE FROM contests WHERE " + side + " IN (SELECT id FROM claims WHERE report = ?)"));
        }
        outdate = connection.prepareStatement("UPDATE propositions SET standing = " + OUTDATED + " WHERE report = ?");
        delete = connection.prepareStatement("DELETE FROM propositions WHERE report = ?");
    }

    /**
     * Adds what a claim comes to.
     *
     * @param claim the claim's row
     * @param published the day of its report, for one that is told without a day
     * @param words the claim's words
     */
    void add(long claim, long report, @Nullable LocalDate published, String words, Proposition proposition)
            throws SQLException {
        LocalDate day = proposition.day() == null ? published : proposition.day();
        boolean open = proposition.holders().isEmpty() || proposition.certainty() == Claim.Certainty.POSSIBLE;
        insert.row(
                claim,
                report,
                day == null ? null : (Long) day.toEpochDay(),
                wording(proposition, words),
                open ? OPEN : NEW,
                PropositionCodec.write(proposition));
    }

    /** The same for all that say the same of the same in the same words. */
    private static long wording(Proposition proposition, String words) {
        return Hash.of(proposition.holders() + "\t" + proposition.voices() + "\t" + words.toLowerCase(Locale.ROOT));
    }

    /** Removes what the claims of a report come to. */
    void remove(long report) throws SQLException {
        outdate(report);
        delete.setLong(1, report);
        delete.executeUpdate();
    }

    /** Sets the claims of a report against others no more; those who said the same speak for themselves. */
    void outdate(long report) throws SQLException {
        shelved.setLong(1, report);
        try (ResultSet result = shelved.executeQuery()) {
            while (result.next()) {
                long claim = result.getLong(1);
                takeOff(claim, shelfDay(result, 2), PropositionCodec.read(result.getBytes(3)));
            }
        }
        others.setLong(1, report);
        others.executeUpdate();
        for (PreparedStatement removal : contests) {
            removal.setLong(1, report);
            removal.executeUpdate();
        }
        outdate.setLong(1, report);
        outdate.executeUpdate();
    }

    private void takeOff(long claim, long day, Proposition proposition) throws SQLException {
        for (String key : Rivals.keys(proposition)) {
            takeOff.setLong(1, Hash.of(key));
            takeOff.setLong(2, day);
            takeOff.setLong(3, claim);
            takeOff.executeUpdate();
        }
    }

    /** Returns the day by which a claim stands on its shelves; one without a day comes last. */
    static long shelfDay(ResultSet result, int column) throws SQLException {
        long day = result.getLong(column);
        return result.wasNull() ? Long.MAX_VALUE : day;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        shelved.close();
        takeOff.close();
        others.close();
        outdate.close();
        delete.close();
        for (PreparedStatement removal : contests) {
            removal.close();
        }
    }
}
