// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.store.Given;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreWriter;
import org.rapporteur.text.Report;

/** A store with the reports of the folder examples, in the order of their names, and a report that means harm. */
final class Demo {
    static final Rapporteur RAPPORTEUR = Rapporteur.english();

    /** The report whose every field would be a script, if anything took it for one. */
    static final Report HOSTILE = new Report(
            "<img src=x onerror=\"document.title='hacked'\">",
            """
            <script>document.title='hacked'</script> talks fail

            GENEVA, Jan. 12, 2022 (Desk) -- Minister <b onmouseover="document.title='hacked'">Ona Reyl</b> said on Monday that \
            </textarea><svg onload="document.title='hacked'"> was “no answer 😀 to {{1+1}} or ${document}”, and \u202Eaccused Russia\u202C.

            "Talks <iframe src=javascript:alert(1)> go on," Reyl said. &lt;script&gt; She met Wendy Sherman in Geneva on Tuesday.
            """,
            null,
            null,
            "<script>document.title='hacked'</script> talks fail",
            "<svg/onload=alert(1)> Times",
            "javascript:document.title='hacked'");

    /** Two who say the opposite of each other, and events with their places. */
    static final Report CONTESTED = Report.of("ports", """
            Ports dispute widens

            TALLINN, Jan. 12, 2022 (Desk) -- The government of Estonia said on Wednesday that Russia had closed the harbour. Russia \
            denied that it had closed the harbour.

            Troops clashed with protesters in Narva on Monday. Foreign ministers of Estonia and Latvia met in Riga on Tuesday. A \
            bomb killed three people in Riga on Sunday, and police arrested two men in Tallinn.
            """);

    /** A later report, in which someone else says the opposite. */
    static final Report REBUTTAL = Report.of("rebuttal", """
            Riga: Harbour was never closed

            RIGA, Jan. 12, 2022 (Desk) -- Latvia's Foreign Minister Edgars Rinkevics said on Wednesday that Russia had not closed the \
            harbour of Narva.
            """);

    static final int REPORTS = examples().size() + 3;

    private Demo() {}

    private static List<Path> examples() {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void fill(Path store) throws IOException, StoreException {
        try (StoreWriter writer = StoreWriter.open(
                store,
                RAPPORTEUR.producer(),
                Clock.fixed(Instant.parse("2022-02-01T12:00:00Z"), ZoneOffset.UTC),
                documents -> {})) {
            for (Path file : examples()) {
                String name = file.toString().substring("../".length());
                writer.keep(ReadReport.read(RAPPORTEUR, Given.of(Report.of(name, Files.readString(file)))));
            }
            writer.keep(ReadReport.read(RAPPORTEUR, Given.of(HOSTILE)));
            writer.keep(ReadReport.read(RAPPORTEUR, Given.of(CONTESTED)));
            writer.keep(ReadReport.read(RAPPORTEUR, Given.of(REBUTTAL)));
            writer.commit();
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
            writer.commit();
        }
    }
}
