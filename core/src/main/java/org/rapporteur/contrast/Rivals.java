// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.record.Proposition;

/**
 * Finds those of many that clash or agree.
 *
 * <p>Each is compared only with those before it that share a subject and a family of predicates, or a matter, and with a bounded
 * number of them: ten times as many take ten times as long.
 */
public final class Rivals {
    /** Of those that share something, each is compared with so many before it. */
    public static final int LOOK_BACK = 40;

    private Rivals() {}

    /**
     * Two and how they stand to each other.
     *
     * @param one the one that came first
     * @param other the one that came later
     * @param contrast how they stand to each other
     */
    public record Pair<T>(T one, T other, Contrast contrast) {}

    /** Returns the pairs that clash or agree, in the order of those that came later. */
    public static <T> List<Pair<T>> among(List<T> all, Function<T, Proposition> proposition) {
        Map<String, List<Integer>> shelves = new LinkedHashMap<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Proposition later = proposition.apply(all.get(i));
            Set<Integer> compared = new HashSet<>();
            for (String key : keys(later)) {
                List<Integer> shelf = shelves.computeIfAbsent(key, name -> new ArrayList<>());
                for (int back = shelf.size() - 1; back >= Math.max(0, shelf.size() - LOOK_BACK); back--) {
                    int at = shelf.get(back);
                    Contrast contrast =
                            compared.add(at) ? Contrast.between(proposition.apply(all.get(at)), later) : null;
                    if (contrast != null) {
                        pairs.add(new Pair<>(all.get(at), all.get(i), contrast));
                    }
                }
                shelf.add(i);
            }
        }
        return pairs;
    }

    /** Returns what one may share with another: only what shares one of these is worth comparing. */
    public static Set<String> keys(Proposition proposition) {
        Set<String> keys = new LinkedHashSet<>();
        for (Proposition.Term term : proposition.relations()) {
            proposition.subjects().forEach(subject -> keys.add(subject + '\t' + term.family()));
            keys.add(term.family());
        }
        if (!proposition.figures().isEmpty()) {
            proposition.subjects().forEach(subject -> keys.add(subject + '\t'));
        }
        proposition.courses().forEach(course -> keys.add('\t' + course.family()));
        if (Contrast.isStand(proposition)) {
            keys.add("\t\t" + proposition.objects().get(0));
        }
        return keys;
    }
}
