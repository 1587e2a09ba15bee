// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins the two groups that are most alike on the average of their pairs, again and again, until none are alike enough
 * (Sokal and Michener 1958). Pairs that are no neighbours count as not alike.
 *
 * <p>What is joined hangs together by pairs that are alike enough by themselves, for the average is never above the greatest. So one
 * part that hangs together is joined after the other: only the links of one are in memory at a time.
 */
final class AverageLink {
    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    /** For each group the sum of the likenesses of its members to those of each other; empty for one that went into another. */
    private final List<Sums> links = new ArrayList<>();

    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble(Join::likeness)
            .reversed()
            .thenComparingInt(Join::one)
            .thenComparingInt(Join::other));

    private record Join(int one, int other, double likeness) {}

    private AverageLink(int size, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < size; i++) {
            members.add(List.of(i));
            links.add(new Sums());
        }
    }

    /** Returns the groups of numbers from 0 to a size, each in ascending order, in the order of their first members. */
    static List<List<Integer>> groups(int size, Edges edges, double threshold) {
        List<List<Integer>> groups = new ArrayList<>();
        Parts parts = new Parts(size, edges, threshold);
        for (int part = 0; part < parts.count(); part++) {
            int[] numbers = parts.members(part);
            AverageLink linkage = new AverageLink(numbers.length, threshold);
            for (int edge : parts.edges(part)) {
                linkage.link(parts.place(edges.one(edge)), parts.place(edges.other(edge)), edges.likeness(edge));
            }
            for (List<Integer> group : linkage.joined()) {
                groups.add(group.stream().map(place -> numbers[place]).toList());
            }
        }
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    private void link(int one, int other, double likeness) {
        links.get(one).put(other, likeness);
        links.get(other).put(one, likeness);
        propose(one, other, likeness);
    }

    private List<List<Integer>> joined() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            double sum = links.get(join.one()).get(join.other());
            if (sum == Sums.NONE) {
                continue; // one of them has gone into another group
            }
            if (likeness(join.one(), join.other(), sum) < join.likeness()) {
                propose(join.one(), join.other(), sum); // one of them has grown since
            } else {
                join(join.one(), join.other());
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
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
        Sums sums = links.get(kept);
        Sums moving = links.set(gone, new Sums());
        sums.remove(gone);
        moving.remove(kept);
        for (int place = moving.next(0); place >= 0; place = moving.next(place + 1)) {
            int neighbour = moving.key(place);
            Sums back = links.get(neighbour);
            back.remove(gone);
            double sum = sums.get(neighbour) + moving.value(place);
            sums.put(neighbour, sum);
            back.put(kept, sum);
            propose(kept, neighbour, sum);
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

    /** What hangs together by pairs that are alike enough, with all pairs inside. */
    private static final class Parts {
        private final int[] part;
        private final int[] place;
        private final int[][] members;
        private final int[][] edges;

        Parts(int size, Edges all, double threshold) {
            Partition together = new Partition(size);
            for (int edge = 0; edge < all.size(); edge++) {
                if (all.likeness(edge) >= threshold) {
                    together.join(all.one(edge), all.other(edge));
                }
            }
            part = new int[size];
            place = new int[size];
            int[] sizes = new int[size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                int first = together.first(i);
                part[i] = first == i ? count++ : part[first];
                place[i] = sizes[part[i]]++;
            }
            members = new int[count][];
            Arrays.setAll(members, each -> new int[sizes[each]]);
            for (int i = 0; i < size; i++) {
                members[part[i]][place[i]] = i;
            }
            edges = inside(all, count);
        }

        private int[][] inside(Edges all, int count) {
            int[] sizes = new int[count];
            for (int edge = 0; edge < all.size(); edge++) {
                if (part[all.one(edge)] == part[all.other(edge)]) {
                    sizes[part[all.one(edge)]]++;
                }
            }
            int[][] inside = new int[count][];
            Arrays.setAll(inside, each -> new int[sizes[each]]);
            for (int edge = all.size() - 1; edge >= 0; edge--) {
                int its = part[all.one(edge)];
                if (its == part[all.other(edge)]) {
                    inside[its][--sizes[its]] = edge;
                }
            }
            return inside;
        }

        int count() {
            return members.length;
        }

        int[] members(int number) {
            return members[number];
        }

        int[] edges(int number) {
            return edges[number];
        }

        /** Returns which of its part's members a number is. */
        int place(int number) {
            return place[number];
        }
    }
}
