// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tags or relations that occur, in alphabetical order, and their numbers. */
final class Inventory {
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Inventory(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    /** Numbers the given names, leaving number 0 to {@code first} where it is not empty. */
    static Inventory of(String first, Collection<String> occurring) {
        TreeSet<String> sorted = new TreeSet<>(occurring);
        List<String> names = new ArrayList<>(sorted);
        if (!first.isEmpty()) {
            names.remove(first);
            names.add(0, first);
        }
        return new Inventory(names);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("Found '" + name + "', expected one of " + names);
        }
        return number;
    }
}
