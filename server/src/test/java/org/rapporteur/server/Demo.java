// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.text.Report;

final class Demo implements Archive {
    final TreeMap<Long, Filed> filed = new TreeMap<>();

    static Demo examples() {
        Demo demo = new Demo();
        Rapporteur rapporteur = Rapporteur.english();
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                demo.add(rapporteur, Report.of(file.toString().substring(3), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return demo;
    }

    void add(Rapporteur rapporteur, Report report) {
        long number = filed.size() + 1;
        filed.put(number, new Filed(number, report.text(), RecordWriter.write(rapporteur.read(report))));
    }

    @Override
    public Filed report(long number) {
        return filed.get(number);
    }
}
