// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds which reports tell the same news, and which entries of their records mean the same. */
final class Collation {
    private final List<Folder> read;
    private final Folder result;

    /**
     * Makes one.
     *
     * @param read where the records are
     * @param result where to write {@code stories} and {@code occurrences}
     */
    Collation(List<Folder> read, Folder result) {
        this.read = read;
        this.result = result;
    }

    /** Finds and writes both, and tells how many there are. */
    void write(PrintWriter out) {
        Dataset<Row> records =
                read.stream().map(Folder::records).reduce(Dataset::union).orElseThrow();
        result.write(StoryJoin.stories(records), "stories");
        Dataset<Row> stories = result.table("stories");
        result.write(OccurrenceJoin.occurrences(records, stories), "occurrences");
        Dataset<Row> occurrences = result.table("occurrences");
        out.println(count(stories.count(), "report", "reports") + " in "
                + count(stories.select("story").distinct().count(), "story", "stories") + "; "
                + count(occurrences.count(), "entry", "entries") + " of "
                + count(occurrences.select("occurrence").distinct().count(), "occurrence", "occurrences") + ".");
        out.flush();
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
