// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;

/**
 * Counts in how many texts each lemma stands: makes {@code words.tsv} of the room {@code stories}. A text is a file; the header
 * lines of the table stay as they are.
 *
 * <pre>java -cp 'cli/target/rapporteur.jar:cli/target/lib/*' core/src/derive/ReportCounts.java FOLDER &gt; counts.tsv</pre>
 */
final class ReportCounts {
    private static final int LEAST = 3;

    private ReportCounts() {}

    public static void main(String[] arguments) throws IOException {
        Rapporteur rapporteur = Rapporteur.english();
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files(Path.of(arguments[0]))) {
            Reading reading = rapporteur.order().read(Reading.of(Report.of(file.toString(), Files.readString(file))));
            counts.merge("*", 1, Integer::sum);
            Fingerprint.of(reading).words().keySet().forEach(lemma -> counts.merge(lemma, 1, Integer::sum));
        }
        counts.forEach((lemma, reports) -> {
            if (reports >= LEAST && !lemma.startsWith("#")) {
                System.out.println(lemma + "\t" + reports);
            }
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files;
    }
}
