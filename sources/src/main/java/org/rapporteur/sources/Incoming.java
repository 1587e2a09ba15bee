// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

/** What comes in: a report, or the reason why one cannot be had. */
public sealed interface Incoming permits Accepted, Refusal {
    /** Returns what the report is called. */
    String id();
}
