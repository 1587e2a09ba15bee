// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Event.When;

/**
 * What a correction sets in an entry, by the names of the record; where it sets nothing, or nothing that has a place in a record, what
 * was read stands.
 */
record SetFields(Map<String, String> fields) {
    /** Stands for nothing: nobody, no mode. */
    static final String NONE = "-";

    private static final String TO = "/";

    String text(String name, String read) {
        return fields.getOrDefault(name, read);
    }

    /** As {@link #text}, of what may be missing. */
    @Nullable
    String maybe(String name, @Nullable String read) {
        String set = fields.get(name);
        return set == null ? read : set.equals(NONE) ? null : set;
    }

    <E extends Enum<E>> E code(String name, E read) {
        String set = fields.get(name);
        for (E code : read.getDeclaringClass().getEnumConstants()) {
            if (code.name().equals(set)) {
                return code;
            }
        }
        return read;
    }

    boolean flag(String name, boolean read) {
        return fields.containsKey(name) ? Boolean.parseBoolean(fields.get(name)) : read;
    }

    @Nullable
    BigDecimal number(String name, @Nullable BigDecimal read) {
        String set = maybe(name, null);
        try {
            return set == null ? fields.containsKey(name) ? null : read : new BigDecimal(set);
        } catch (NumberFormatException e) {
            return read;
        }
    }

    @Nullable
    LocalDate day(String name, @Nullable LocalDate read) {
        String set = maybe(name, null);
        try {
            return set == null ? fields.containsKey(name) ? null : read : LocalDate.parse(set);
        } catch (DateTimeException e) {
            return read;
        }
    }

    /** Returns the days that {@code date} sets: {@code 2022-01-12} or {@code 2022-01-12/2022-01-14}; nothing for anything else. */
    static Optional<When> days(@Nullable String date) {
        try {
            if (date == null) {
                return Optional.empty();
            }
            int slash = date.indexOf(TO);
            LocalDate from = LocalDate.parse(slash < 0 ? date : date.substring(0, slash));
            LocalDate to = slash < 0 ? from : LocalDate.parse(date.substring(slash + 1));
            return to.isBefore(from) ? Optional.empty() : Optional.of(new When(date, from, to, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<When> days() {
        return days(fields.get("date"));
    }
}
