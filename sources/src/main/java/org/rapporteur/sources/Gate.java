// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What everything that comes in goes through: the second report of a name is refused, and of what is bad in one file no more is told
 * than the limit allows, so that a small file of nothing but bad lines makes no large result.
 */
final class Gate {
    /** What is told in any case: each stands at the end of a file. */
    private static final Set<Refusal.Code> ENDS =
            EnumSet.of(Refusal.Code.RATIO_EXCEEDED, Refusal.Code.TOO_MANY_ENTRIES, Refusal.Code.TOO_MANY_ERRORS);

    private final SeenIds seen = new SeenIds();
    private final int mostErrors;
    private long errors;
    private Sources.@Nullable Sink sink;
    private long passed;

    Gate(Limits limits) {
        mostErrors = limits.errors();
    }

    /** Begins a file. */
    void begin() {
        errors = 0;
    }

    /** Ends a file, and tells how much of it is bad beyond what was told. */
    void end(String id, String name) {
        long untold = errors - mostErrors;
        errors = 0;
        if (untold > 0) {
            accept(new Refusal(
                    id + ": more",
                    Refusal.Code.TOO_MANY_ERRORS,
                    name,
                    "there are " + untold + " more reports in '" + name + "' that cannot be read; only the first "
                            + mostErrors + " are told. --max-errors tells more."));
        }
    }

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
        Incoming checked = checked(incoming);
        if (checked instanceof Refusal refusal && !ENDS.contains(refusal.code()) && ++errors > mostErrors) {
            return;
        }
        try {
            if (sink != null) {
                sink.accept(checked);
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
