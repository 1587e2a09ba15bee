// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/** One entry of the record, with an id that is unique in its report. */
public sealed interface Item extends Annotation
        permits Entity, Time, Figure, Meeting, Statement, Event, Claim, Position {
    /** Returns its id: the two letters of its kind and a number in the order of the text, {@code st3}. */
    String id();

    /** Returns the spans of the sentences that say it; for an entity, of its mentions. */
    List<Span> evidence();

    /** Returns the id of the line of knowledge that fired; null where none did. */
    @Nullable
    String rule();
}
