// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is heard at all, and tells browsers what the page may do.
 *
 * <p>A page from elsewhere that points its own name at this machine is recognised by its Host; one that sends something here is
 * recognised by its Origin. Neither is answered.
 */
final class Gate {
    /** Longest query string that is looked at. */
    static final int LONGEST_QUERY = 4_000;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** No script, style, frame, form or connection but the page's own, and no markup made from text. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' blob: data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final Set<String> names;
    private final @Nullable String token;

    Gate(Binding binding) {
        names = binding.allowed();
        token = binding.token();
    }

    /**
     * Lets a request pass.
     *
     * @throws Problem if it may not
     */
    void check(Context context) {
        HEADERS.forEach(context::header);
        List<String> hosts = headers(context, "Host");
        if (hosts.size() != 1 || !isOurs(hosts.get(0), context.req().getLocalPort())) {
            throw new Problem(
                    421,
                    "WRONG_HOST",
                    "This server is not called that; open it as http://localhost:"
                            + context.req().getLocalPort() + "/, or name the host with --host.");
        }
        String query = context.queryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new Problem(
                    414, "QUERY_TOO_LONG", "The query is longer than " + LONGEST_QUERY + " characters; ask for less.");
        }
        if (!READING.contains(context.req().getMethod())) {
            checkWriter(context, hosts.get(0));
        }
    }

    private void checkWriter(Context context, String host) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !isOrigin(origin, host);
        if (foreign || site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Problem(403, "CROSS_ORIGIN", "Only the page of this server may send something to it.");
        }
        if (token != null && !isToken(context.header("Authorization"))) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Problem(
                    401,
                    "NO_TOKEN",
                    "To send something to this server takes its token: Authorization: Bearer <the token>.");
        }
    }

    private static boolean isOrigin(String origin, String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private boolean isToken(@Nullable String authorization) {
        return token != null
                && authorization != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isOurs(String host, int port) {
        String small = host.toLowerCase(Locale.ROOT);
        int colon = small.lastIndexOf(':');
        boolean hasPort = colon > small.lastIndexOf(']');
        String name = hasPort ? small.substring(0, colon) : small;
        // Behind a proxy the port is another; under one of the names that were given with --host it may be.
        boolean samePort = hasPort ? small.substring(colon + 1).equals(Integer.toString(port)) : port == 80;
        return names.contains(name) && (samePort || token != null);
    }

    private static List<String> headers(Context context, String name) {
        return java.util.Collections.list(context.req().getHeaders(name));
    }
}
