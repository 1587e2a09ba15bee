// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.rapporteur.Rapporteur;
import org.rapporteur.server.Archive;
import org.rapporteur.server.Binding;
import org.rapporteur.server.PageServer;
import org.rapporteur.server.PortTakenException;
import org.rapporteur.server.ServerLimits;
import org.rapporteur.store.StoreException;

/** Serves a page over a store until someone ends the program. */
final class Serving {
    private final Streams streams;
    private final Supplier<Rapporteur> rapporteur;
    private final ServerLimits limits;

    /**
     * Makes one.
     *
     * @param rapporteur reads what is sent to the page; asked for when the first text is
     * @param limits what is too much
     */
    Serving(Streams streams, Supplier<Rapporteur> rapporteur, ServerLimits limits) {
        this.streams = streams;
        this.rapporteur = rapporteur;
        this.limits = limits;
    }

    /**
     * Serves, and returns when the thread is interrupted.
     *
     * @param path what of the page to name first: {@code report/1}
     */
    void until(Path store, Binding binding, String path) throws FailureException {
        try (Archive archive = Archive.open(store, limits);
                PageServer server = PageServer.start(archive, rapporteur, binding)) {
            streams.say("the page is at " + server.address() + path + " (end with Ctrl-C)");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            streams.say("ended.");
        } catch (PortTakenException e) {
            throw new FailureException(e.getMessage() + "; choose another with --port, or 0 for any that is free.", e);
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }
}
