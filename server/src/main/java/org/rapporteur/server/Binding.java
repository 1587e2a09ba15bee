// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, how it may be called, and what opens it for writing.
 *
 * @param address the address it listens at: {@code 127.0.0.1}
 * @param port the port; 0 takes any that is free
 * @param names further names that a browser may call it by, without a port
 * @param token what a request must bear to change anything; null where nobody but this machine can ask
 */
public record Binding(
        String address,
        int port,
        List<String> names,
        @Nullable String token) {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int SHORTEST_TOKEN = 16;
    private static final List<String> OWN_NAMES = List.of("localhost", LOOPBACK, "[::1]");

    /**
     * Checks what hangs together.
     *
     * @throws IllegalArgumentException if others can reach the address, and there is no token or one that is too short
     */
    public Binding {
        names = List.copyOf(names);
        if (token != null && token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("the token has " + token.length() + " characters; give at least "
                    + SHORTEST_TOKEN + ", so that nobody guesses it.");
        }
        if (token == null && !isLoopback(address)) {
            throw new IllegalArgumentException("other machines can reach " + address
                    + "; give a --token-file, whose token is needed to change anything.");
        }
    }

    /** Returns one that only this machine reaches. */
    public static Binding local(int port) {
        return new Binding(LOOPBACK, port, List.of(), null);
    }

    /** Returns the names it may be called by, in small letters, without a port. */
    Set<String> allowed() {
        Set<String> allowed = new LinkedHashSet<>(OWN_NAMES);
        names.forEach(name -> allowed.add(name.toLowerCase(Locale.ROOT)));
        if (!isAny(address)) {
            allowed.add((address.contains(":") ? "[" + address + "]" : address).toLowerCase(Locale.ROOT));
        }
        return allowed;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no address '" + address + "' on this machine.", e);
        }
    }

    private static boolean isAny(String address) {
        return address.equals("0.0.0.0") || address.equals("::");
    }
}
