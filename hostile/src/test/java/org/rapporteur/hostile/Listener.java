// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits at a port of this machine where nobody may knock, and counts who does. */
final class Listener implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger hits = new AtomicInteger();

    Listener() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::count, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void count() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                hits.incrementAndGet();
            } catch (IOException e) {
                // it was closed, or the caller left
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    int hits() {
        return hits.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
