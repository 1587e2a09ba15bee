// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.Locale;

/** What of an event is compared. */
public enum Aspect {
    /** its type, of PLOVER */
    TYPE,
    /** who does it */
    SOURCE,
    /** whom it is done to */
    TARGET,
    /** when */
    DATE,
    /** whether it happens */
    STATUS;

    /** Returns the usual name of its column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
