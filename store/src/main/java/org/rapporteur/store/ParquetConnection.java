// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB, which reads and writes Parquet: it fetches no extension, wherever it runs, and keeps to its share of the memory. */
final class ParquetConnection {
    private ParquetConnection() {}

    /**
     * Opens it.
     *
     * @param file where it keeps what does not fit into its memory; empty for nowhere
     * @param threads how many it uses
     */
    static DuckDBConnection open(String file, int threads) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("memory_limit", "512MB");
        properties.setProperty("threads", String.valueOf(threads));
        // Rows come as they are read, and not all at once.
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return (DuckDBConnection) Objects.requireNonNull(new DuckDBDriver().connect("jdbc:duckdb:" + file, properties));
    }
}
