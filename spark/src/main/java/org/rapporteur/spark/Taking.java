// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.Settings;
import org.rapporteur.sources.Sources;
import org.rapporteur.spark.InputFiles.InputFile;

/**
 * Takes the reports out of files. Parquet, and long files of JSON Lines, Spark cuts into parts; each other file, whatever it is, one
 * task takes apart as {@code rapporteur read} does.
 */
final class Taking {
    private static final String LINES = ".jsonl";
    private static final String OTHER_LINES = ".ndjson";
    private static final String PARQUET = ".parquet";
    /** So many bytes of small files make a task. */
    private static final long TASK = 16L << 20;

    /** Less is not worth a task. */
    private static final long SMALLEST_SPLIT = 1 << 16;

    private final SparkSession session;
    private final InputFiles files;
    private final long split;

    /**
     * Makes one.
     *
     * @param split how many bytes of JSON Lines one task takes at most
     */
    Taking(SparkSession session, InputFiles files, long split) {
        this.session = session;
        this.files = files;
        this.split = split;
    }

    /** Returns what comes in, as rows of {@link Incoming#ROW}. */
    Dataset<Row> incoming() {
        List<InputFile> whole = new ArrayList<>();
        List<Dataset<Row>> parts = new ArrayList<>();
        for (InputFile file : files.files()) {
            if (file.ends(PARQUET)) {
                parts.add(parquet(file));
            } else if (file.ends(LINES, OTHER_LINES) && file.length() > split) {
                parts.add(lines(file));
            } else if (!new Path(file.path()).getName().equals("_SUCCESS")) {
                whole.add(file);
            }
        }
        if (!whole.isEmpty()) {
            parts.add(whole(whole));
        }
        return parts.stream().reduce(Dataset::union).orElseThrow();
    }

    private Dataset<Row> rows(JavaRDD<Row> rows) {
        return session.createDataset(rows.rdd(), Encoders.row(Incoming.ROW));
    }

    private Dataset<Row> whole(List<InputFile> some) {
        List<List<InputFile>> tasks = new ArrayList<>();
        long length = TASK;
        for (InputFile file : some) {
            if (length >= TASK) {
                tasks.add(new ArrayList<>());
                length = 0;
            }
            tasks.get(tasks.size() - 1).add(file);
            length += file.length();
        }
        SerializableConfiguration configuration =
                new SerializableConfiguration(session.sparkContext().hadoopConfiguration());
        return rows(JavaSparkContext.fromSparkContext(session.sparkContext())
                .parallelize(tasks, tasks.size())
                .flatMap(task -> task.iterator())
                .flatMap(file -> reports(file, configuration.value())));
    }

    private static Iterator<Row> reports(InputFile file, Configuration configuration) {
        Path path = new Path(file.path());
        return new PulledReports(file.number(), sink -> {
            try (InputStream stream = open(path, configuration)) {
                new Sources(Settings.usual()).read(file.name(), stream, file.member(), sink);
            } catch (IOException e) {
                sink.accept(new Refusal(
                        file.name(),
                        Refusal.Code.UNREADABLE,
                        "",
                        "cannot read '" + file.name() + "': " + e.getMessage() + "."));
            }
        });
    }

    private static InputStream open(Path path, Configuration configuration) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        return system.open(path);
    }

    private Dataset<Row> lines(InputFile file) {
        Configuration configuration = new Configuration(session.sparkContext().hadoopConfiguration());
        configuration.set("textinputformat.record.delimiter", "\n");
        configuration.setLong("mapreduce.input.fileinputformat.split.maxsize", Math.max(SMALLEST_SPLIT, split));
        String name = file.name();
        int number = file.number();
        return rows(JavaSparkContext.fromSparkContext(session.sparkContext())
                .newAPIHadoopFile(file.path(), TextInputFormat.class, LongWritable.class, Text.class, configuration)
                .map(line -> Arrays.copyOf(line._2().getBytes(), line._2().getLength()))
                .zipWithIndex()
                .mapPartitions(some -> new LineReports(name, number, some)));
    }

    /** The rows of Parquet come in as lines of JSON: one way of telling which column is what is enough. */
    private Dataset<Row> parquet(InputFile file) {
        Dataset<Row> table = session.read().parquet(file.path());
        Column all = struct(Arrays.stream(table.columns())
                .map(name -> col("`" + name + "`"))
                .toArray(Column[]::new));
        String name = file.name();
        int number = file.number();
        return rows(table.select(to_json(all).as("line"))
                .toJavaRDD()
                .map(row -> Objects.requireNonNull(row.getString(0)).getBytes(StandardCharsets.UTF_8))
                .zipWithIndex()
                .mapPartitions(some -> new LineReports(name, number, some)));
    }
}
