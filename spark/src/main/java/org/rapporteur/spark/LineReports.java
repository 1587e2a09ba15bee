// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Settings;
import org.rapporteur.sources.Sources;
import scala.Tuple2;

/** The reports in lines of JSON that Spark has cut out, each with its number from 0; blank lines are none. */
final class LineReports implements Iterator<Row> {
    private final String name;
    private final int file;
    private final Iterator<Tuple2<byte[], Long>> lines;
    private final Settings settings = Settings.usual();
    private @Nullable Row next;

    LineReports(String name, int file, Iterator<Tuple2<byte[], Long>> lines) {
        this.name = name;
        this.file = file;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (next == null && lines.hasNext()) {
            Tuple2<byte[], Long> line = lines.next();
            long number = line._2() + 1;
            org.rapporteur.sources.Incoming incoming = Sources.line(name, number, line._1(), settings);
            next = incoming == null ? null : Incoming.row(file, number, incoming);
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }
}
