// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rapporteur.text.WordHash;

/** Vectors of reports in rows. */
final class Terms {
    private Terms() {}

    /** Returns the number of a term: a hash of 64 bits, which two terms of a vocabulary of millions hardly ever share. */
    static long number(String term) {
        long hash = WordHash.of(term);
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL; // the finaliser of MurmurHash3
        return hash ^ (hash >>> 33);
    }

    /** Returns the product of two vectors, whose terms ascend. */
    static double product(Row one, Row other) {
        List<Long> terms1 = one.getList(0);
        List<Long> terms2 = other.getList(0);
        List<Float> weights1 = one.getList(1);
        List<Float> weights2 = other.getList(1);
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms1.size() && j < terms2.size()) {
            int order = Long.compare(terms1.get(i), terms2.get(j));
            if (order == 0) {
                sum += weights1.get(i++) * weights2.get(j++);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Returns a report with those of its terms alone that weigh most. */
    static Row heaviest(Row row, int most) {
        List<Long> terms = row.getList(row.fieldIndex("terms"));
        List<Float> weights = row.getList(row.fieldIndex("weights"));
        int[] best = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.<Integer, Float>comparing(weights::get)
                        .reversed()
                        .thenComparing(terms::get))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        return RowFactory.create(
                row.getAs("report"),
                row.getAs("epoch"),
                IntStream.of(best).mapToObj(terms::get).toArray(Long[]::new),
                IntStream.of(best).mapToObj(weights::get).toArray(Float[]::new));
    }
}
