// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.Security;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is at an address: by HTTP and HTTPS alone, from the public network alone, and within limits of time, size and
 * redirections.
 *
 * <p>The name of each host, also of each that an answer leads on to, is looked up and all its addresses are checked before it is
 * asked. Java keeps what it has looked up, so that the client connects to the addresses that were checked, whatever the name
 * server says the next moment. No proxy is asked, for that would look up the name anew.
 */
final class Fetcher {
    private static final String KEPT_NAMES = "networkaddress.cache.ttl";
    private static final int OK = 200;
    private static final int REDIRECTED = 3;
    private static final int HUNDRED = 100;
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Predicate<InetAddress> allowed;
    private final HttpClient client;

    /**
     * What an address answered.
     *
     * @param stream its bytes, within the limits
     * @param address where it was in the end
     * @param type the media type in lower case; empty if it does not say
     * @param charset what it says that it is encoded in
     */
    record Answer(
            InputStream stream,
            URI address,
            String type,
            @Nullable String charset) {}

    /**
     * Makes one.
     *
     * @param allowed tells which addresses may be asked
     */
    Fetcher(Limits limits, Predicate<InetAddress> allowed) {
        this.limits = limits;
        this.allowed = allowed;
        if (Security.getProperty(KEPT_NAMES) == null) {
            Security.setProperty(KEPT_NAMES, "3600");
        }
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.fetchTime())
                .build();
    }

    /**
     * Fetches what is there.
     *
     * @throws UnreadableException if it must not or cannot be fetched
     */
    Answer fetch(String address) throws UnreadableException {
        long deadline = System.nanoTime() + limits.fetchTime().toNanos();
        URI uri = uri(address, address);
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            check(address, uri);
            HttpResponse<InputStream> response = send(address, uri, deadline);
            if (response.statusCode() == OK) {
                return answer(address, response, deadline);
            }
            close(response);
            String next = response.headers().firstValue("Location").orElse(null);
            if (response.statusCode() / HUNDRED != REDIRECTED || next == null) {
                throw failed(
                        address, "answered with the status " + response.statusCode() + "; check the address", null);
            }
            uri = uri.resolve(uri(address, next));
        }
        throw failed(
                address,
                "leads on to other addresses more than " + limits.redirects() + " times; name the last one",
                null);
    }

    private void check(String address, URI uri) throws UnreadableException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || host == null || uri.getUserInfo() != null) {
            throw refused(address, "leads to '" + uri + "', but only plain http and https addresses are fetched");
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                if (!allowed.test(each)) {
                    throw refused(
                            address,
                            "is at " + each.getHostAddress()
                                    + ", which is no public address; save what is there and name the file");
                }
            }
        } catch (UnknownHostException e) {
            throw failed(address, "has a host that nobody knows; check the address and the network", e);
        }
    }

    private HttpResponse<InputStream> send(String address, URI uri, long deadline) throws UnreadableException {
        Duration left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(left)
                .header("User-Agent", "Rapporteur")
                .header("Accept", "text/html, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new UnreadableException(Refusal.Code.TIMEOUT, "", late(address), e);
        } catch (IOException e) {
            throw failed(address, "cannot be reached (" + Draft.onOneLine(e.toString()) + "); try it later", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(address, "was given up", e);
        }
    }

    private Answer answer(String address, HttpResponse<InputStream> response, long deadline) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(type);
        return new Answer(
                new Body(address, response.body(), deadline),
                response.uri(),
                type,
                charset.find() ? charset.group(1) : null);
    }

    private static URI uri(String address, String words) throws UnreadableException {
        try {
            return URI.create(words.strip());
        } catch (IllegalArgumentException e) {
            throw failed(address, "leads to '" + Draft.onOneLine(words) + "', which is no address", e);
        }
    }

    private static void close(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // Nobody wants to read on.
        }
    }

    private String late(String address) {
        return "'" + address + "' did not answer in whole within "
                + limits.fetchTime().toSeconds() + " seconds; try it later, or raise --fetch-time.";
    }

    private static UnreadableException refused(String address, String what) {
        return new UnreadableException(Refusal.Code.ADDRESS_REFUSED, "", "'" + address + "' " + what + ".", null);
    }

    private static UnreadableException failed(String address, String what, @Nullable Exception cause) {
        return new UnreadableException(Refusal.Code.FETCH_FAILED, "", "'" + address + "' " + what + ".", cause);
    }

    /** Ends an answer that is too long or takes too long, also one that drips. */
    private final class Body extends FilterInputStream {
        private final String address;
        private final CompletableFuture<?> alarm;
        private long read;
        private volatile boolean late;

        Body(String address, InputStream stream, long deadline) {
            super(stream);
            this.address = address;
            alarm = CompletableFuture.runAsync(
                    this::end,
                    CompletableFuture.delayedExecutor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        }

        /** A read that waits is woken by this. */
        private void end() {
            late = true;
            try {
                in.close();
            } catch (IOException e) {
                // It ends all the same.
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(bytes, offset, length);
            } catch (IOException e) {
                throw late ? new LimitException(Refusal.Code.TIMEOUT, late(address)) : e;
            }
            if (late) {
                throw new LimitException(Refusal.Code.TIMEOUT, late(address));
            }
            read += Math.max(0, count);
            if (read > (long) limits.fetchMegabytes() << 20) {
                throw new LimitException(
                        Refusal.Code.TOO_LARGE,
                        "'" + address + "' answers with more than " + limits.fetchMegabytes()
                                + " MB; what follows is not read. Raise --max-fetch if it is meant.");
            }
            return count;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() throws IOException {
            alarm.cancel(false);
            super.close();
        }
    }
}
