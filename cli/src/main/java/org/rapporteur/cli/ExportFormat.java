// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.FieldFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How {@code rapporteur export} writes. */
enum ExportFormat {
    /** all of each report in its line */
    JSONL(null),
    /** tables for spreadsheets */
    CSV(null),
    /** tables for programs */
    PARQUET(null),
    GDELT_EVENTS(FieldFormat.GDELT_EVENTS),
    GDELT_MENTIONS(FieldFormat.GDELT_MENTIONS),
    ICEWS(FieldFormat.ICEWS),
    POLECAT(FieldFormat.POLECAT),
    PHOENIX(FieldFormat.PHOENIX),
    PLOVER(FieldFormat.PLOVER),
    WEB_ANNOTATION(FieldFormat.WEB_ANNOTATION),
    JSONLD(FieldFormat.JSONLD),
    BRAT(FieldFormat.BRAT);

    private final @Nullable FieldFormat field;

    ExportFormat(@Nullable FieldFormat field) {
        this.field = field;
    }

    /** Returns the format of the field; null for those of our own. */
    @Nullable
    FieldFormat field() {
        return field;
    }

    /** Returns the name as it is typed: {@code gdelt-events}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(ExportFormat::toString).iterator();
        }
    }

    /** Finds a format by its name. */
    static final class Converter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String name) {
            for (ExportFormat format : values()) {
                if (format.toString().equalsIgnoreCase(name)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "expected one of " + String.join(", ", new Names()) + ", found '" + name + "'");
        }
    }
}
