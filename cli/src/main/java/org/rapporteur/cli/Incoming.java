// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

/** What comes in: a report, or the reason why one cannot be had. */
sealed interface Incoming permits Accepted, Refusal {
    /** Returns what the report is called. */
    String id();
}
