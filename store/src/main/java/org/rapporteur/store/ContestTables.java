// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contrast.Contrast;
import org.rapporteur.contrast.Rivals;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Proposition;

/**
 * Sets the claims that came in against those of all reports, and keeps the pairs that clash.
 *
 * <p>First they are put on shelves, one for each thing that they may share with others ({@link Rivals#keys}); of those that say
 * the same in the same words the earliest alone. Then each is compared with a bounded number of those before it on its
 * shelves, and behind it: ten times as many take ten times as long, and one report's claims do not cost an archive's
 * time. What {@code Disputes} finds among claims that are all there, it finds of claims that come in together.
 */
final class ContestTables implements AutoCloseable {
    /** So many are put on shelves, or compared, in a transaction. */
    private static final int AT_A_TIME = 2_000;
    /** Figures are of the same days if no more lie between them. */
    private static final int SAME_DAYS = 3;
    /** So many are remembered. */
    private static final int REMEMBERED = 10_000;

    private static final String PROPOSITION =
            "SELECT p.claim, p.report, p.day, p.data, r.document FROM propositions p JOIN reports r ON r.id = p.report ";

    private final Connection connection;
    private final PreparedStatement standing;
    private final PreparedStatement first;
    private final PreparedStatement shelve;
    private final PreparedStatement takeOff;
    private final PreparedStatement before;
    private final PreparedStatement behind;
    private final PreparedStatement some;
    private final PreparedStatement drop;
    private final PreparedStatement contest;
    private final PreparedStatement story;
    private final Map<Long, Held> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Held> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A claim on its shelves. */
    private record Held(long claim, long report, long day, Proposition proposition, String document) {
        static Held of(ResultSet result) throws SQLException {
            return new Held(
                    result.getLong(1),
                    result.getLong(2),
                    PropositionTable.shelfDay(result, 3),
                    PropositionCodec.read(result.getBytes(4)),
                    result.getString(5));
        }

        boolean isBefore(Held other) {
            if (day != other.day) {
                return day < other.day;
            }
            int reports = document.compareTo(other.document);
            return reports != 0 ? reports < 0 : proposition.span().compareTo(other.proposition.span()) < 0;
        }
    }

    ContestTables(Connection connection) throws SQLException {
        this.connection = connection;
        standing = connection.prepareStatement("UPDATE propositions SET standing = ? WHERE claim = ?");
        first = connection.prepareStatement(PROPOSITION + "WHERE p.wording = ? AND p." + PropositionTable.ON_SHELVES);
        shelve = connection.prepareStatement("INSERT OR IGNORE INTO shelves (shelf, day, claim) VALUES (?, ?, ?)");
        takeOff = connection.prepareStatement("DELETE FROM shelves WHERE shelf = ? AND day = ? AND claim = ?");
        before = connection.prepareStatement(neighbours("<", "DESC"));
        behind = connection.prepareStatement(neighbours(">", "ASC"));
        some = connection.prepareStatement(PROPOSITION + "WHERE p.claim IN (SELECT value FROM json_each(?))");
        drop = connection.prepareStatement("DELETE FROM contests WHERE one = ?1 OR other = ?1");
        story = connection.prepareStatement("SELECT 1 FROM tellings a JOIN tellings b ON b.story = a.story"
                + " WHERE a.report = ? AND b.report = ?");
        contest = connection.prepareStatement(
                "INSERT OR REPLACE INTO contests (one, other, relation, score, because, day) VALUES (?, ?, ?, ?, ?, ?)");
    }

    private static String neighbours(String compare, String order) {
        return "SELECT group_concat(claim) FROM (SELECT claim FROM shelves WHERE shelf = ? AND (day, claim) " + compare
                + " (?, ?) ORDER BY day " + order + ", claim " + order + " LIMIT " + Rivals.LOOK_BACK + ")";
    }

    /** Tells whether claims were compared before those that wait now: these may be earlier than some of them. */
    boolean hasCompared() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM propositions WHERE standing = "
                        + PropositionTable.COMPARED + ")")) {
            return result.getInt(1) == 1;
        }
    }

    /**
     * Puts some of the claims that came in on their shelves.
     *
     * @return false if there are none
     */
    boolean shelve() throws SQLException {
        Map<Held, @Nullable Long> waiting = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("SELECT p.claim, p.report, p.day, p.data, r.document, p.wording,"
                                + " r.current FROM propositions p JOIN reports r ON r.id = p.report WHERE p.standing = "
                                + PropositionTable.NEW + " ORDER BY p.claim LIMIT " + AT_A_TIME)) {
            while (result.next()) {
                waiting.put(Held.of(result), result.getInt(7) == 1 ? result.getLong(6) : null);
            }
        }
        for (Map.Entry<Held, @Nullable Long> each : waiting.entrySet()) {
            Long wording = each.getValue();
            if (wording == null) {
                stands(each.getKey(), PropositionTable.OUTDATED);
            } else {
                shelve(each.getKey(), wording);
            }
        }
        return !waiting.isEmpty();
    }

    private void shelve(Held held, long wording) throws SQLException {
        Held same = first(wording);
        if (same != null && same.isBefore(held)) {
            stands(held, PropositionTable.RETOLD);
            return;
        }
        if (same != null) {
            stands(same, PropositionTable.RETOLD);
            onShelves(takeOff, same);
            Insert.bind(drop, same.claim());
            drop.executeUpdate();
        }
        stands(held, PropositionTable.SHELVED);
        onShelves(shelve, held);
    }

    private @Nullable Held first(long wording) throws SQLException {
        first.setLong(1, wording);
        try (ResultSet result = first.executeQuery()) {
            return result.next() ? Held.of(result) : null;
        }
    }

    private void stands(Held held, int how) throws SQLException {
        Insert.bind(standing, how, held.claim());
        standing.executeUpdate();
    }

    private static void onShelves(PreparedStatement change, Held held) throws SQLException {
        for (String key : Rivals.keys(held.proposition())) {
            Insert.bind(change, Hash.of(key), held.day(), held.claim());
            change.executeUpdate();
        }
    }

    /**
     * Compares some of those that are new on their shelves, the earliest first.
     *
     * @param both whether those behind them are looked at too, and not only those before
     * @return false if there are none
     */
    boolean compare(boolean both) throws SQLException {
        List<Held> waiting = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PROPOSITION + "WHERE p.standing = " + PropositionTable.SHELVED
                        + " ORDER BY p.day IS NULL, p.day, p.claim LIMIT " + AT_A_TIME)) {
            while (result.next()) {
                waiting.add(Held.of(result));
            }
        }
        waiting.forEach(held -> recent.put(held.claim(), held));
        for (Held held : waiting) {
            compare(held, both);
            stands(held, PropositionTable.COMPARED);
        }
        return !waiting.isEmpty();
    }

    private void compare(Held held, boolean both) throws SQLException {
        Set<Long> near = new LinkedHashSet<>();
        for (String key : Rivals.keys(held.proposition())) {
            long shelf = Hash.of(key);
            neighbours(before, shelf, held, near);
            if (both) {
                neighbours(behind, shelf, held, near);
            }
        }
        for (Held other : held(near)) {
            boolean earlier = other.isBefore(held);
            contest(earlier ? other : held, earlier ? held : other);
        }
    }

    private static void neighbours(PreparedStatement query, long shelf, Held held, Set<Long> near) throws SQLException {
        Insert.bind(query, shelf, held.day(), held.claim());
        try (ResultSet result = query.executeQuery()) {
            String claims = result.next() ? result.getString(1) : null;
            for (int from = 0; claims != null && from < claims.length(); ) {
                int comma = claims.indexOf(',', from);
                int to = comma < 0 ? claims.length() : comma;
                near.add(Long.parseLong(claims, from, to, 10));
                from = to + 1;
            }
        }
    }

    private List<Held> held(Set<Long> claims) throws SQLException {
        List<Held> held = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        for (Long claim : claims) {
            Held known = recent.get(claim);
            if (known == null) {
                missing.add(claim);
            } else {
                held.add(known);
            }
        }
        if (!missing.isEmpty()) {
            some.setString(1, missing.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
            try (ResultSet result = some.executeQuery()) {
                while (result.next()) {
                    Held read = Held.of(result);
                    recent.put(read.claim(), read);
                    held.add(read);
                }
            }
        }
        return held;
    }

    private void contest(Held one, Held other) throws SQLException {
        Contrast contrast = Contrast.between(one.proposition(), other.proposition());
        if (contrast == null || !contrast.relation().contests() || isWithin(one, other)) {
            return;
        }
        if (one.report() != other.report() && !speakOfOneMatter(one, other, contrast.relation())) {
            return;
        }
        Insert.bind(
                contest,
                one.claim(),
                other.claim(),
                contrast.relation(),
                contrast.score(),
                contrast.because(),
                other.day() == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(other.day()));
        contest.executeUpdate();
    }

    /** What one says and the other is part of is no word against it. */
    private static boolean isWithin(Held one, Held other) {
        return one.report() == other.report()
                && one.proposition().span().overlaps(other.proposition().span());
    }

    /**
     * Within a report, and mostly within a story, the harbour is one harbour. Elsewhere the sales of one company are not those of
     * another: both have to speak of the same, name a party in common, or one the other's holder, and what is done has to be done
     * to the same. Figures are set against each other only if they are of the same thing and of the same days, for those of other
     * days may well be others.
     */
    private boolean speakOfOneMatter(Held one, Held other, Relation relation) throws SQLException {
        Proposition first = one.proposition();
        Proposition second = other.proposition();
        boolean changes = relation == Relation.CHANGES;
        boolean counted = !first.figures().isEmpty() && !second.figures().isEmpty();
        String subject = first.subjects().isEmpty() ? "" : first.subjects().get(0);
        boolean same = !second.subjects().isEmpty() && second.subjects().get(0).equals(subject);
        if (counted && (changes || !same || Math.abs(other.day() - one.day()) > SAME_DAYS)) {
            return false;
        }
        if (inOneStory(one, other)) {
            return true;
        }
        return same
                && (!counted || isParty(subject))
                && shareTarget(first, second)
                && (changes || speakOfOneParty(first, second));
    }

    private static boolean shareTarget(Proposition one, Proposition other) {
        if (!Collections.disjoint(one.objects(), other.objects())) {
            return true;
        }
        return one.complement().stream()
                .anyMatch(term -> other.complement().stream()
                        .anyMatch(each -> each.family().equals(term.family())));
    }

    private static boolean speakOfOneParty(Proposition one, Proposition other) {
        return named(one).stream().anyMatch(named(other)::contains)
                || one.holders().stream().anyMatch(named(other)::contains)
                || other.holders().stream().anyMatch(named(one)::contains);
    }

    private static Set<String> named(Proposition proposition) {
        Set<String> named = new HashSet<>(proposition.sides());
        proposition.subjects().stream().filter(ContestTables::isParty).forEach(named::add);
        proposition.objects().stream().filter(ContestTables::isParty).forEach(named::add);
        return named;
    }

    private static boolean isParty(String key) {
        return key.startsWith("@");
    }

    private boolean inOneStory(Held one, Held other) throws SQLException {
        Insert.bind(story, one.report(), other.report());
        try (ResultSet result = story.executeQuery()) {
            return result.next();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                List.of(standing, first, shelve, takeOff, before, behind, some, drop, contest, story)) {
            statement.close();
        }
    }
}
