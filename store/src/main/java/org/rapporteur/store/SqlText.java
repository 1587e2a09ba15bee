// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.store.StoreException.Kind;

/**
 * Looks at a question in SQL before SQLite sees it: it has to be one statement, and one that asks.
 *
 * <p>The store is open for reading alone, so nothing in it could be changed; but {@code VACUUM INTO} would write another file,
 * and what stands behind a semicolon would be passed over in silence.
 */
final class SqlText {
    private static final int LONGEST = 100_000;
    private static final Set<String> ASKS = Set.of("SELECT", "WITH", "VALUES", "EXPLAIN");

    private final String sql;
    private int at;

    private SqlText(String sql) {
        this.sql = sql;
    }

    /** Refuses what is not one question. */
    static void check(String sql) throws StoreException {
        if (sql.length() > LONGEST) {
            throw refused("the question is longer than " + LONGEST + " characters.");
        }
        if (sql.indexOf('\0') >= 0) {
            throw refused("there is a NUL in the question.");
        }
        new SqlText(sql).check();
    }

    private void check() throws StoreException {
        skipBlanks();
        String first = word().toUpperCase(Locale.ROOT);
        if (!ASKS.contains(first)) {
            throw refused("only questions are answered: SELECT ...; found "
                    + (first.isEmpty() ? "nothing that could be one." : "'" + first + "'."));
        }
        while (at < sql.length() && sql.charAt(at) != ';') {
            skipOne();
        }
        at++;
        skipBlanks();
        if (at < sql.length()) {
            throw refused("found more behind the semicolon, expected one question.");
        }
    }

    private String word() {
        int from = at;
        while (at < sql.length() && Character.isLetter(sql.charAt(at))) {
            at++;
        }
        return sql.substring(from, at);
    }

    private void skipBlanks() {
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
                skipOne();
            } else {
                return;
            }
        }
    }

    /** Skips a character, a comment, or all between quotation marks; a doubled mark opens and closes anew, to the same end. */
    private void skipOne() {
        char c = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            skipBehind("\n", at + 2);
        } else if (sql.startsWith("/*", at)) {
            skipBehind("*/", at + 2);
        } else if (c == '\'' || c == '"' || c == '`') {
            skipBehind(String.valueOf(c), at + 1);
        } else if (c == '[') {
            skipBehind("]", at + 1);
        } else {
            at++;
        }
    }

    private void skipBehind(String end, int from) {
        int found = sql.indexOf(end, from);
        at = found < 0 ? sql.length() : found + end.length();
    }

    private static StoreException refused(String sentence) {
        return new StoreException(Kind.BAD_QUERY, sentence);
    }
}
