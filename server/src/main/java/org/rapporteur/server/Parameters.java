// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: those that its address takes, each at most once, each checked for its kind. */
final class Parameters {
    static final int USUAL_LIMIT = 50;
    static final int MOST = 1000;
    static final int FURTHEST = 1_000_000;
    private static final int LONGEST = 300;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,40}");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9_]{1,40}|~[0-9]{1,15}");

    private final Map<String, List<String>> given;

    /**
     * Takes the parameters of a request.
     *
     * @throws Problem if there is one that its address does not take, or one twice
     */
    Parameters(Context context, Set<String> known) {
        given = context.queryParamMap();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Problem.badParameter("This address takes no parameter '" + shortened(name) + "', but: "
                        + String.join(", ", new TreeSet<>(known)) + ".");
            }
            if (values.size() > 1) {
                throw Problem.badParameter("The parameter '" + name + "' stands there twice; give it once.");
            }
        });
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "..." : words;
    }

    /** Returns a text; null if there is none. */
    @Nullable
    String text(String name) {
        List<String> values = given.get(name);
        String value = values == null || values.isEmpty() ? "" : values.get(0).strip();
        if (value.length() > LONGEST) {
            throw Problem.badParameter("'" + name + "' is longer than " + LONGEST + " characters.");
        }
        if (value.indexOf('\0') >= 0) {
            throw Problem.badParameter("There is a NUL in '" + name + "'.");
        }
        return value.isEmpty() ? null : value;
    }

    /** Returns a code, as the record has them: letters, digits and low lines. */
    @Nullable
    String code(String name) {
        return matching(name, CODE, "a code like ASSERT");
    }

    /** Returns what a party is called by: a country, an actor code, or ~ and the number of an actor. */
    @Nullable
    String party(String name) {
        return matching(name, PARTY, "a party like RUS, IGOUNO or ~12");
    }

    private @Nullable String matching(String name, Pattern pattern, String expected) {
        String value = text(name);
        if (value != null && !pattern.matcher(value).matches()) {
            throw Problem.badParameter("Expected " + expected + " as '" + name + "'.");
        }
        return value;
    }

    /** Returns a day. */
    @Nullable
    String day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw Problem.badParameter("Expected a day like 2022-01-12 as '" + name + "'.");
        }
    }

    /** Returns the number of something. */
    @Nullable
    Long number(String name) {
        String value = text(name);
        return value == null ? null : (Long) number(name, value);
    }

    static long number(String name, String digits) {
        if (digits.length() > 15 || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Problem.badParameter("Expected a number as '" + name + "'.");
        }
        return Long.parseLong(digits);
    }

    /** Returns how many are wanted. */
    int limit() {
        return within("limit", USUAL_LIMIT, 1, MOST);
    }

    /** Returns how many are to be passed over. */
    int offset() {
        return within("offset", 0, 0, FURTHEST);
    }

    int within(String name, int usual, int least, int most) {
        Long value = number(name);
        if (value == null) {
            return usual;
        }
        if (value < least || value > most) {
            throw Problem.badParameter("Expected a number from " + least + " to " + most + " as '" + name + "'.");
        }
        return value.intValue();
    }

    /** Returns one of some words. */
    String oneOf(String name, String usual, Set<String> words) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        if (!words.contains(value)) {
            throw Problem.badParameter(
                    "Expected one of " + String.join(", ", new TreeSet<>(words)) + " as '" + name + "'.");
        }
        return value;
    }
}
