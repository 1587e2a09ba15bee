// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Where and when a report was written, as it says itself.
 *
 * @param span the whole dateline
 * @param place the words for the place: {@code GENEVA}
 * @param agency the words for the agency: {@code AFP}
 * @param date the day it gives
 */
public record Dateline(
        Span span,
        @Nullable String place,
        @Nullable String agency,
        @Nullable LocalDate date) implements Annotation {}
