// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** All limits of a server. */
public final class ServerLimits {
    private final Map<ServerLimit, Integer> values = new EnumMap<>(ServerLimit.class);

    private ServerLimits() {
        for (ServerLimit limit : ServerLimit.values()) {
            values.put(limit, limit.usual());
        }
    }

    /** Returns the limits for who has no wishes. */
    public static ServerLimits usual() {
        return new ServerLimits();
    }

    /**
     * Returns the usual limits, but for some.
     *
     * @param wishes values by the names of limits
     * @throws IllegalArgumentException if there is no such limit, or a value is out of its bounds; says what was expected
     */
    public static ServerLimits of(Map<String, Integer> wishes) {
        ServerLimits limits = new ServerLimits();
        wishes.forEach((name, value) -> {
            ServerLimit limit = named(name);
            if (value < 1 || value > limit.most()) {
                throw new IllegalArgumentException(
                        "Expected " + name + " from 1 to " + limit.most() + ", found " + value);
            }
            limits.values.put(limit, value);
        });
        return limits;
    }

    private static ServerLimit named(String name) {
        return Arrays.stream(ServerLimit.values())
                .filter(limit -> limit.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no limit '" + name + "', expected one of "
                        + Arrays.stream(ServerLimit.values())
                                .map(ServerLimit::title)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the value of a limit. */
    public int of(ServerLimit limit) {
        return values.getOrDefault(limit, limit.usual());
    }
}
