// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Disputes;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Proposition;

/**
 * Two claims that clash, as a store has them.
 *
 * @param relation how they stand to each other
 * @param score how sure that is, from 0 to 1
 * @param because the words that clash
 * @param retold how many more reports tell the one or the other in the same words
 * @param one the earlier claim
 * @param other the later claim
 * @param matters keys of what they are about, and of the two claims: pairs that share one belong to one dispute
 */
public record KeptContest(
        Relation relation, double score, String because, int retold, Side one, Side other, List<Object> matters) {
    private static final int ONE = 5;
    private static final int OTHER = 18;

    /**
     * One of the two.
     *
     * @param number of its report
     * @param report what its report is called
     * @param uri where its report is from
     * @param day when it was claimed, else the report's day
     * @param entry the claim in its record: {@code cl3}
     * @param holders the names of those who hold it
     * @param reporter the name of who says that they do; null where they say so themselves
     * @param start where its words begin, in code points
     * @param end where they end
     * @param words its words
     * @param sentence the sentence that says it
     */
    public record Side(
            long number,
            String report,
            @Nullable String uri,
            @Nullable String day,
            String entry,
            List<String> holders,
            @Nullable String reporter,
            int start,
            int end,
            String words,
            String sentence) {
        /** Keeps an unchangeable copy. */
        public Side {
            holders = List.copyOf(holders);
        }

        private static Side of(ResultSet result, int at) throws SQLException {
            return new Side(
                    result.getLong(at + 1),
                    result.getString(at + 2),
                    result.getString(at + 3),
                    result.getString(at + 4),
                    result.getString(at + 5),
                    Json.words(result.getString(at + 6)),
                    result.getString(at + 7),
                    result.getInt(at + 8),
                    result.getInt(at + 9),
                    result.getString(at + 10),
                    String.valueOf(result.getString(at + 11)));
        }
    }

    /** Keeps an unchangeable copy. */
    public KeptContest {
        matters = List.copyOf(matters);
    }

    static KeptContest of(ResultSet result) throws SQLException {
        return new KeptContest(
                Relation.valueOf(result.getString(1)),
                result.getDouble(2),
                result.getString(3),
                result.getInt(4),
                Side.of(result, ONE),
                Side.of(result, OTHER),
                Disputes.matters(
                        result.getLong(ONE),
                        result.getLong(OTHER),
                        proposition(result.getBytes(ONE + 12)),
                        proposition(result.getBytes(OTHER + 12))));
    }

    private static @Nullable Proposition proposition(byte @Nullable [] data) {
        return data == null ? null : PropositionCodec.read(data);
    }
}
