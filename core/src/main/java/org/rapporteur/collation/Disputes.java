// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Dispute.Contest;
import org.rapporteur.contrast.Rivals;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Term;

/**
 * Finds what is disputed in one report or between many: claims of different holders that contradict each other or cannot be
 * had together, and those of one holder who says the opposite of what the same holder said before.
 *
 * <p>A claim that several reports tell in the same words counts once. The work grows with the number of the claims.
 */
public final class Disputes {
    private Disputes() {}

    /**
     * Returns the disputes among some claims.
     *
     * @param claims of any number of records, in any order: the same claims give the same disputes
     * @return the disputes, the surest first, and of equally sure ones that with the earliest first claim
     */
    public static List<Dispute> among(List<HeldClaim> claims) {
        Map<List<Object>, List<HeldClaim>> wordings = new LinkedHashMap<>();
        claims.stream()
                .sorted(Comparator.comparing((HeldClaim claim) -> claim.day() == null ? LocalDate.MAX : claim.day())
                        .thenComparing(claim -> claim.report().id())
                        .thenComparing(claim -> claim.claim().span()))
                .forEach(claim -> wordings.computeIfAbsent(wording(claim), key -> new ArrayList<>())
                        .add(claim));
        List<HeldClaim> first =
                wordings.values().stream().map(some -> some.get(0)).toList();
        List<Contest> contests = new ArrayList<>();
        for (Rivals.Pair<HeldClaim> pair : Rivals.among(first, HeldClaim::proposition)) {
            if (pair.contrast().relation().contests() && !isWithin(pair.one(), pair.other())) {
                int retold = retold(pair.one(), wordings) + retold(pair.other(), wordings);
                contests.add(new Contest(pair.one(), pair.other(), pair.contrast(), retold));
            }
        }
        return grouped(contests);
    }

    /** What one says and the other is part of is no word against it. */
    private static boolean isWithin(HeldClaim one, HeldClaim other) {
        return one.report().equals(other.report())
                && one.claim().span().overlaps(other.claim().span());
    }

    private static List<Object> wording(HeldClaim claim) {
        return List.of(
                claim.proposition().holders(),
                claim.proposition().voices(),
                claim.words().toLowerCase(Locale.ROOT));
    }

    private static int retold(HeldClaim claim, Map<List<Object>, List<HeldClaim>> wordings) {
        long reports = wordings.getOrDefault(wording(claim), List.of()).stream()
                .map(each -> each.report().id())
                .distinct()
                .count();
        return (int) Math.max(0, reports - 1);
    }

    private static List<Dispute> grouped(List<Contest> contests) {
        int[] groups = groups(contests.stream()
                .map(contest -> matters(
                        List.of(
                                contest.one().report().id(),
                                contest.one().claim().id()),
                        List.of(
                                contest.other().report().id(),
                                contest.other().claim().id()),
                        contest.one().proposition(),
                        contest.other().proposition()))
                .toList());
        Map<Integer, List<Contest>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            byGroup.computeIfAbsent(groups[i], key -> new ArrayList<>()).add(contests.get(i));
        }
        return byGroup.values().stream()
                .map(Dispute::new)
                .sorted(Comparator.comparingDouble(Dispute::score).reversed())
                .toList();
    }

    /**
     * Puts those together that share a key, directly or by way of others.
     *
     * @param keys of each
     * @return for each the place of the first that it belongs with
     */
    public static int[] groups(List<List<Object>> keys) {
        Partition together = new Partition(keys.size());
        Map<Object, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (Object key : keys.get(i)) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) {
                    together.join(first, i);
                }
            }
        }
        int[] groups = new int[keys.size()];
        Arrays.setAll(groups, together::first);
        return groups;
    }

    /**
     * Returns keys of two claims that clash: pairs that share one belong to one dispute. They are the claims themselves, and the
     * subject with what is said of it.
     *
     * @param one what the earlier claim is called, among all
     * @param other what the later claim is called
     * @param first what the earlier comes to; null if that is not known
     * @param second what the later comes to
     */
    public static List<Object> matters(
            Object one, Object other, @Nullable Proposition first, @Nullable Proposition second) {
        List<Object> keys = new ArrayList<>(List.of(one, other));
        if (first == null || second == null || first.subjects().isEmpty()) {
            return keys;
        }
        for (Term term : first.relations()) {
            if (second.relations().stream().anyMatch(each -> each.family().equals(term.family()))) {
                keys.add(List.of(first.subjects().get(0), term.family(), first.objects()));
            }
        }
        return keys;
    }
}
