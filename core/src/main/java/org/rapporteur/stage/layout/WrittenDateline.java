// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * A dateline as written.
 *
 * @param span from the place to the date or agency, without the dash behind it
 * @param end behind the dash
 * @param place {@code KYIV, Ukraine}
 * @param agency {@code AFP}, without brackets
 * @param date the day
 */
record WrittenDateline(
        Span span,
        int end,
        @Nullable Span place,
        @Nullable Span agency,
        @Nullable WrittenDate date) {}
