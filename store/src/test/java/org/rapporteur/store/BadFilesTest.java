// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_store_that_is_not_there_is_not_made_by_reading() {
        Path file = folder.resolve("none.db");

        assertThatThrownBy(() -> StoreReader.open(file)).hasMessageContaining("found no store");
        assertThat(file).doesNotExist();
    }

    @Test
    void another_file_is_left_as_it_is() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "These are notes, and no database, however long they are. ".repeat(50));

        assertThatThrownBy(() -> StoreReader.open(file)).hasMessageContaining("is not a store of Rapporteur");
        assertThatThrownBy(() -> Samples.writer(file)).hasMessageContaining("is not a store of Rapporteur");
        assertThat(file).content().startsWith("These are notes");
    }

    @Test
    void another_database_is_left_as_it_is() throws SQLException {
        Path file = folder.resolve("other.db");
        run(file, "CREATE TABLE reports (id)");

        assertThatThrownBy(() -> StoreReader.open(file)).hasMessageContaining("is not a store of Rapporteur");
        assertThatThrownBy(() -> Samples.writer(file)).hasMessageContaining("is not a store of Rapporteur");
    }

    @Test
    @Tag("promise-09")
    void a_store_of_a_newer_program_is_refused() throws SQLException, StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        run(file, "PRAGMA user_version = " + (Schema.VERSION + 1));

        assertThatThrownBy(() -> StoreReader.open(file)).hasMessageContaining("was made by a newer Rapporteur");
        assertThatThrownBy(() -> Samples.writer(file)).hasMessageContaining("was made by a newer Rapporteur");
    }

    @Test
    @Tag("promise-06")
    void a_damaged_store_is_called_so() throws IOException, StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4096);
            bytes.write(new byte[(int) bytes.length() - 4096]);
        }

        assertThatThrownBy(() -> Samples.value(file, "SELECT count(*) FROM statements"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    @Tag("hostile-45")
    void a_store_that_may_not_be_written_is_read_and_no_more() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file), "root may write everything");

        assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(1L);
        assertThatThrownBy(() -> Samples.writer(file)).hasMessageContaining("may not be written");
    }

    @Test
    @Tag("hostile-45")
    void a_store_in_a_folder_that_may_not_be_written_is_read_and_no_more() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "root may write everything");

            assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(1L);
            assertThatThrownBy(() -> Samples.writer(folder.resolve("other.db")))
                    .hasMessageContaining("may not be written");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private static void run(Path file, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
