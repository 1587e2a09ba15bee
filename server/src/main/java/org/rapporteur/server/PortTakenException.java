// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

/** Says that another program listens at a port already, or nobody may. */
public final class PortTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    PortTakenException(Binding binding, Throwable cause) {
        super(
                "cannot listen at port " + binding.port() + " of " + binding.address()
                        + "; another program may do so already",
                cause);
    }
}
