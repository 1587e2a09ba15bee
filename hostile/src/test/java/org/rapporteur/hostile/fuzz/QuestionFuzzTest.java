// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.rapporteur.Rapporteur;
import org.rapporteur.server.Archive;
import org.rapporteur.server.IntakeDoor;
import org.rapporteur.store.Given;
import org.rapporteur.store.Limits;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.Search;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoreWriter;
import org.rapporteur.text.Report;

/**
 * Fuzzing of what users and programs ask. What holds of every question: it is answered, or refused with a sentence that says nothing of
 * the database beneath, and the store stays as it is.
 */
@Tag("fuzz")
class QuestionFuzzTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();
    private static final Path STORE = store();
    private static final StoreReader READER = reader();
    private static final IntakeDoor INTAKE = intake();

    private static Path store() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("fuzz.db");
            try (StoreWriter writer =
                    StoreWriter.open(file, RAPPORTEUR.producer(), Clock.systemUTC(), documents -> {})) {
                writer.keep(ReadReport.read(
                        RAPPORTEUR,
                        Given.of(Report.of("a", "GENEVA, Jan. 12 - The envoys of Russia met, Ilse Harrow said."))));
                writer.commit();
            }
            return file;
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoreReader reader() {
        try {
            return StoreReader.open(STORE);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IntakeDoor intake() {
        try {
            return new IntakeDoor(Archive.open(STORE), RAPPORTEUR);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void words(FuzzedDataProvider data) throws StoreException {
        Search search = Search.of(data.consumeString(80));
        if (data.consumeBoolean()) {
            search = search.saidBy(data.consumeString(20));
        }
        try {
            READER.search(search);
        } catch (StoreException e) {
            require(e.kind() == StoreException.Kind.BAD_QUERY, e.sentence());
        }
    }

    @FuzzTest(maxDuration = "5m")
    void sql(FuzzedDataProvider data) throws StoreException {
        String question = data.consumeBoolean() ? "SELECT " : "";
        try {
            READER.answer(question + data.consumeRemainingAsString(), Limits.USUAL);
        } catch (StoreException e) {
            require(e.kind() != StoreException.Kind.DAMAGED && e.kind() != StoreException.Kind.FULL, e.sentence());
        }
        require(
                READER.answer("SELECT count(*) FROM reports", Limits.USUAL)
                        .rows()
                        .get(0)
                        .get(0)
                        .equals(1L),
                "the store was changed");
    }

    @FuzzTest(maxDuration = "5m")
    void body(FuzzedDataProvider data) {
        String beginning = data.consumeBoolean() ? "{\"text\": \"They met.\", \"" : "";
        String answer = INTAKE.send((beginning + data.consumeRemainingAsString()).getBytes(StandardCharsets.UTF_8));
        require(answer.startsWith("{") || answer.startsWith("4"), answer);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
