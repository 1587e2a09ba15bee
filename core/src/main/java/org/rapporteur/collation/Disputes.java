// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @return the disputes in the order of their first claims
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

    /** Puts those together that share a claim, or a subject and what is said of it. */
    private static List<Dispute> grouped(List<Contest> contests) {
        int[] root = new int[contests.size()];
        Map<Object, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (Object key : keys(contests.get(i))) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) {
                    int one = root(root, first);
                    int other = root(root, i);
                    root[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        Map<Integer, List<Contest>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(root(root, i), key -> new ArrayList<>()).add(contests.get(i));
        }
        return groups.values().stream().map(Dispute::new).toList();
    }

    private static int root(int[] root, int member) {
        int at = member;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static List<Object> keys(Contest contest) {
        List<Object> keys = new ArrayList<>(List.of(
                List.of(contest.one().report().id(), contest.one().claim().id()),
                List.of(contest.other().report().id(), contest.other().claim().id())));
        Proposition one = contest.one().proposition();
        for (Term term : one.relations()) {
            boolean both = contest.other().proposition().relations().stream()
                    .anyMatch(each -> each.family().equals(term.family()));
            if (both && !one.subjects().isEmpty()) {
                keys.add(List.of(one.subjects().get(0), term.family(), one.objects()));
            }
        }
        return keys;
    }
}
