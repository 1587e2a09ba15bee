// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is coded of an event, by a person or by the program.
 *
 * @param type of PLOVER
 * @param source codes of who does it, in order; empty for nobody, null where a person coded nothing
 * @param target codes of whom it is done to
 * @param date the days on which it happens
 * @param status whether it happens; null where a person coded nothing
 */
public record Features(
        String type,
        @Nullable List<String> source,
        @Nullable List<String> target,
        @Nullable Days date,
        @Nullable String status) {
    /** What stands where there is nothing: nobody acts, no day is told. */
    public static final String NOTHING = "(none)";

    /**
     * Days, or that none are told.
     *
     * @param from the first; null for none
     * @param to the last; null for none
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        /** No day. */
        public static final Days NONE = new Days(null, null);

        /** Tells whether the one lies in the other; two that are not told agree. */
        boolean agrees(Days other) {
            if (from == null || to == null || other.from == null || other.to == null) {
                return from == null && other.from == null;
            }
            return contains(from, to, other.from, other.to) || contains(other.from, other.to, from, to);
        }

        private static boolean contains(LocalDate from, LocalDate to, LocalDate innerFrom, LocalDate innerTo) {
            return !innerFrom.isBefore(from) && !innerTo.isAfter(to);
        }

        @Override
        public String toString() {
            if (from == null || to == null) {
                return NOTHING;
            }
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
    }

    /** Tells whether an aspect is coded at all. */
    boolean has(Aspect aspect) {
        return switch (aspect) {
            case TYPE -> true;
            case SOURCE -> source != null;
            case TARGET -> target != null;
            case DATE -> date != null;
            case STATUS -> status != null;
        };
    }

    /** Returns the value of an aspect in words; empty where nothing is coded. */
    public String told(Aspect aspect) {
        return switch (aspect) {
            case TYPE -> type;
            case SOURCE -> told(source);
            case TARGET -> told(target);
            case DATE -> date == null ? "" : date.toString();
            case STATUS -> status == null ? "" : status;
        };
    }

    private static String told(@Nullable List<String> codes) {
        if (codes == null) {
            return "";
        }
        return codes.isEmpty() ? NOTHING : String.join(";", codes);
    }

    /** Tells whether two agree in an aspect that both code. */
    boolean agrees(Aspect aspect, Features other) {
        return switch (aspect) {
            case TYPE -> type.equals(other.type);
            case SOURCE -> agree(source, other.source);
            case TARGET -> agree(target, other.target);
            case DATE -> date != null && other.date != null && date.agrees(other.date);
            case STATUS -> status != null && status.equals(other.status);
        };
    }

    private static boolean agree(@Nullable List<String> one, @Nullable List<String> other) {
        if (one == null || other == null) {
            return false;
        }
        return one.isEmpty() ? other.isEmpty() : one.stream().anyMatch(other::contains);
    }

    /** Returns the category of an aspect beside that of another: the same where they agree. */
    String category(Aspect aspect, Features other) {
        if (!agrees(aspect, other)) {
            return first(aspect);
        }
        return switch (aspect) {
            case SOURCE -> common(source, other.source);
            case TARGET -> common(target, other.target);
            case DATE -> smaller(told(aspect), other.told(aspect));
            default -> told(aspect);
        };
    }

    private String first(Aspect aspect) {
        String told = told(aspect);
        int end = aspect == Aspect.SOURCE || aspect == Aspect.TARGET ? told.indexOf(';') : -1;
        return end < 0 ? told : told.substring(0, end);
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String common(@Nullable List<String> one, @Nullable List<String> other) {
        if (one == null || other == null || one.isEmpty()) {
            return NOTHING;
        }
        return one.stream().filter(other::contains).findFirst().orElse(NOTHING);
    }
}
