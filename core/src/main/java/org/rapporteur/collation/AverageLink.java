// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins the two groups that are most alike on the average of their pairs, again and again, until none are alike enough
 * (Sokal and Michener 1958). Pairs that are no neighbours count as not alike.
 */
final class AverageLink {
    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    /** For each group the sum of the likenesses of its members to those of each other; empty for one that went into another. */
    private final List<Map<Integer, Double>> links = new ArrayList<>();

    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble(Join::likeness)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other));

    private record Join(int one, int other, double likeness) {}

    private AverageLink(int size, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < size; i++) {
            members.add(List.of(i));
            links.add(new HashMap<>());
        }
    }

    /** Returns the groups of numbers from 0 to a size, each in ascending order, in the order of their first members. */
    static List<List<Integer>> groups(int size, List<Neighbours.Edge> edges, double threshold) {
        AverageLink linkage = new AverageLink(size, threshold);
        for (Neighbours.Edge edge : edges) {
            linkage.links.get(edge.one()).put(edge.other(), edge.likeness());
            linkage.links.get(edge.other()).put(edge.one(), edge.likeness());
            linkage.propose(edge.one(), edge.other(), edge.likeness());
        }
        return linkage.joined();
    }

    private List<List<Integer>> joined() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            Double sum = links.get(join.one()).get(join.other());
            if (sum == null) {
                continue; // one of them has gone into another group
            }
            if (likeness(join.one(), join.other(), sum) < join.likeness()) {
                propose(join.one(), join.other(), sum); // one of them has grown since
            } else {
                join(join.one(), join.other());
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            if (lives(group)) {
                groups.add(members.get(group).stream().sorted().toList());
            }
        }
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    private boolean lives(int group) {
        return !members.get(group).isEmpty();
    }

    /** The group with more links takes up those of the other, so that each link moves seldom. */
    private void join(int one, int other) {
        boolean more = links.get(one).size() >= links.get(other).size();
        int kept = more ? one : other;
        int gone = more ? other : one;
        List<Integer> all = new ArrayList<>(members.get(kept));
        all.addAll(members.get(gone));
        members.set(kept, all);
        members.set(gone, List.of());
        Map<Integer, Double> sums = links.get(kept);
        Map<Integer, Double> moving = links.set(gone, Map.of());
        sums.remove(gone);
        moving.remove(kept);
        for (Map.Entry<Integer, Double> link : moving.entrySet()) {
            Map<Integer, Double> back = links.get(link.getKey());
            back.remove(gone);
            double sum = sums.merge(link.getKey(), link.getValue(), Double::sum);
            back.put(kept, sum);
            propose(kept, link.getKey(), sum);
        }
    }

    private double likeness(int one, int other, double sum) {
        return sum / members.get(one).size() / members.get(other).size();
    }

    private void propose(int one, int other, double sum) {
        double likeness = likeness(one, other, sum);
        if (likeness >= threshold) {
            queue.add(new Join(Math.min(one, other), Math.max(one, other), likeness));
        }
    }
}
