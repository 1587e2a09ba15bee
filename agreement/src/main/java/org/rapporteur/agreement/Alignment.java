// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns the coded and the found events of one report, one to one.
 *
 * <p>A pair has four points for one type, two for one source, two for one target, one for one day and one for one status; only a pair
 * of four points or more may be aligned. Of all alignments the one with the most points is taken (Kuhn 1955, in the form of
 * Jonker and Volgenant's shortest augmenting paths); where a report has more than {@value #MOST} of either, pairs are taken
 * one after the other, those with the most points first, then in the order of the rows and of the entries.
 */
final class Alignment {
    static final int MOST = 300;
    private static final int NEEDED = 4;
    private static final int NONE = -1;

    private Alignment() {}

    /**
     * Aligns.
     *
     * @return for each coded event the index of the found event, or -1
     */
    static int[] of(List<Features> coded, List<Features> found) {
        int[][] points = new int[coded.size()][found.size()];
        for (int i = 0; i < coded.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int each = points(coded.get(i), found.get(j));
                points[i][j] = each >= NEEDED ? each : 0;
            }
        }
        int[] aligned =
                coded.size() > MOST || found.size() > MOST ? greedy(points, found.size()) : best(points, found.size());
        for (int i = 0; i < aligned.length; i++) {
            aligned[i] = aligned[i] >= 0 && points[i][aligned[i]] > 0 ? aligned[i] : NONE;
        }
        return aligned;
    }

    static int points(Features coded, Features found) {
        return (coded.agrees(Aspect.TYPE, found) ? 4 : 0)
                + (agree(Aspect.SOURCE, coded, found) ? 2 : 0)
                + (agree(Aspect.TARGET, coded, found) ? 2 : 0)
                + (agree(Aspect.DATE, coded, found) ? 1 : 0)
                + (agree(Aspect.STATUS, coded, found) ? 1 : 0);
    }

    // That neither knows anybody brings no two together.
    private static boolean agree(Aspect aspect, Features coded, Features found) {
        return coded.agrees(aspect, found) && !found.told(aspect).equals(Features.NOTHING);
    }

    private static int[] greedy(int[][] points, int found) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < found; j++) {
                if (points[i][j] > 0) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        pairs.sort(Comparator.<int[]>comparingInt(pair -> -points[pair[0]][pair[1]])
                .thenComparingInt(pair -> pair[0])
                .thenComparingInt(pair -> pair[1]));
        int[] aligned = new int[points.length];
        Arrays.fill(aligned, NONE);
        boolean[] taken = new boolean[found];
        for (int[] pair : pairs) {
            if (aligned[pair[0]] == NONE && !taken[pair[1]]) {
                aligned[pair[0]] = pair[1];
                taken[pair[1]] = true;
            }
        }
        return aligned;
    }

    // Rows and columns from 1; row 0 and column 0 are none. Columns beyond those found stand for nothing.
    private static int[] best(int[][] points, int found) {
        int rows = points.length;
        int columns = Math.max(rows, found);
        int[] ofColumn = new int[columns + 1];
        int[] rowPrice = new int[rows + 1];
        int[] columnPrice = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(row, points, found, ofColumn, rowPrice, columnPrice);
        }
        int[] aligned = new int[rows];
        Arrays.fill(aligned, NONE);
        for (int column = 1; column <= found; column++) {
            if (ofColumn[column] > 0) {
                aligned[ofColumn[column] - 1] = column - 1;
            }
        }
        return aligned;
    }

    private static void augment(int row, int[][] points, int found, int[] ofColumn, int[] rowPrice, int[] columnPrice) {
        int columns = ofColumn.length - 1;
        int[] least = new int[columns + 1];
        int[] way = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        ofColumn[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int from = ofColumn[at];
            int delta = Integer.MAX_VALUE;
            int next = 0;
            for (int column = 1; column <= columns; column++) {
                if (used[column]) {
                    continue;
                }
                int cost = column <= found ? -points[from - 1][column - 1] : 0;
                int reduced = cost - rowPrice[from] - columnPrice[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    way[column] = at;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
            for (int column = 0; column <= columns; column++) {
                if (used[column]) {
                    rowPrice[ofColumn[column]] += delta;
                    columnPrice[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
        } while (ofColumn[at] != 0);
        while (at != 0) {
            ofColumn[at] = ofColumn[way[at]];
            at = way[at];
        }
    }
}
