// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rapporteur.store.Correction.Verdict;

/** Corrections as they stand in their table. */
final class CorrectionRows {
    static final String COLUMNS =
            "id, document, version, hash, kind, entry, start, \"end\", nth, words, verdict, fields, author, why, made, undone";

    private CorrectionRows() {}

    static Correction read(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("id"),
                row.getString("document"),
                row.getInt("version"),
                row.getString("hash"),
                row.getString("entry"),
                new Anchor(
                        row.getString("kind"),
                        row.getInt("start"),
                        row.getInt("end"),
                        row.getInt("nth"),
                        row.getString("words")),
                Verdict.valueOf(row.getString("verdict")),
                Json.fields(row.getString("fields")),
                row.getString("author"),
                row.getString("why"),
                row.getString("made"),
                row.getString("undone"));
    }
}
