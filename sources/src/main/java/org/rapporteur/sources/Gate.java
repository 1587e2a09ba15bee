// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What everything that comes in goes through: the second report of a name is refused. */
final class Gate {
    private final SeenIds seen = new SeenIds();
    private Sources.@Nullable Sink sink;
    private long passed;

    /** Lets everything through to a sink from now on. */
    void leadTo(Sources.Sink next) {
        sink = next;
    }

    /** Returns how much came in so far. */
    long passed() {
        return passed;
    }

    /** Lets a report or a refusal through. */
    void accept(Incoming incoming) {
        passed++;
        try {
            if (sink != null) {
                sink.accept(checked(incoming));
            }
        } catch (IOException e) {
            throw new SinkFailedException(e);
        }
    }

    private Incoming checked(Incoming incoming) {
        if (incoming instanceof Refusal || seen.add(incoming.id())) {
            return incoming;
        }
        return Refusal.duplicate(incoming.id());
    }

    /** Carries what the taker of the reports threw past what is caught of the sources. */
    static final class SinkFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        SinkFailedException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }
}
