// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The files that a job reads, in the order in which {@code rapporteur read} would.
 *
 * @param files each with its number
 */
record InputFiles(List<InputFile> files) {
    /** So many bytes make a part; the reading takes some twenty seconds for them. */
    private static final long PART = 4L << 20;
    /** Packed text is so many times as long. */
    private static final int PACKED = 4;

    private static final int MOST_PARTS = 100_000;
    private static final String BESIDE_PAGES = "_files";
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    /**
     * One file.
     *
     * @param number from 0
     * @param path where it is
     * @param name what the user would call it: the argument that leads to it, and the way from there
     * @param length in bytes
     * @param member whether it was found in a folder
     */
    record InputFile(int number, String path, String name, long length, boolean member) implements Serializable {
        private static final long serialVersionUID = 1L;

        boolean ends(String... endings) {
            return Arrays.stream(endings).anyMatch(path::endsWith);
        }
    }

    /**
     * Lists files, and what is in folders.
     *
     * @throws ArchiveException if there is nothing of a name
     */
    static InputFiles list(SparkSession session, List<String> arguments) {
        List<InputFile> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = new Path(argument);
                FileSystem system = path.getFileSystem(session.sparkContext().hadoopConfiguration());
                FileStatus[] found = system.globStatus(path);
                if (found == null || found.length == 0) {
                    throw new FileNotFoundException();
                }
                Arrays.sort(
                        found, Comparator.comparing(status -> status.getPath().toString()));
                for (FileStatus status : found) {
                    String name = found.length == 1
                            ? withoutSlash(argument)
                            : status.getPath().toString();
                    add(system, status, name, false, files);
                }
            } catch (FileNotFoundException e) {
                throw new ArchiveException("there is no '" + argument + "'; name a file, a folder or a pattern.");
            } catch (IOException e) {
                throw new ArchiveException("cannot list '" + argument + "': " + e.getMessage() + ".");
            }
        }
        if (files.isEmpty()) {
            throw new ArchiveException("there is no file in " + arguments + "; name other folders.");
        }
        return new InputFiles(List.copyOf(files));
    }

    private static String withoutSlash(String argument) {
        return argument.length() > 1 && argument.endsWith("/")
                ? withoutSlash(argument.substring(0, argument.length() - 1))
                : argument;
    }

    private static void add(FileSystem system, FileStatus status, String name, boolean member, List<InputFile> files)
            throws IOException {
        if (status.isFile()) {
            files.add(new InputFile(files.size(), status.getPath().toString(), name, status.getLen(), member));
            return;
        }
        FileStatus[] members = system.listStatus(status.getPath());
        Arrays.sort(members, Comparator.comparing(each -> each.getPath().getName()));
        for (FileStatus each : members) {
            String last = each.getPath().getName();
            boolean hidden = last.startsWith(".") || OF_SYSTEMS.contains(last);
            boolean beside = each.isDirectory() && last.endsWith(BESIDE_PAGES);
            if (!hidden && !beside) {
                add(system, each, name + "/" + last, true, files);
            }
        }
    }

    /** Returns in how many parts all this is best read. */
    int parts() {
        long bytes = files.stream()
                .mapToLong(file ->
                        file.ends(".gz", ".zst", ".bz2", ".zip", ".parquet") ? PACKED * file.length() : file.length())
                .sum();
        return (int) Math.min(MOST_PARTS, bytes / PART + 1);
    }
}
