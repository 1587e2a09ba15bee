// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What countries are called in English, by their codes of three letters, as Java knows them. */
final class Countries {
    private static final Map<String, String> NAMES = names();

    private Countries() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    /** Returns the name of a country; null if the code is none's. */
    static @Nullable String name(String code) {
        return NAMES.get(code);
    }
}
