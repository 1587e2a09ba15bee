// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;

/** Reads texts for tests: every stage, with the grammar and the knowledge that ship. Loaded once for all tests. */
public final class Readings {
    /** A Wednesday. */
    public static final LocalDate WEDNESDAY = LocalDate.of(2022, 1, 12);

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ReadingOrder ORDER = ReadingOrder.english(Grammar.of("en"), KNOWLEDGE);

    private Readings() {}

    /** Reads a text of Wednesday, 12 January 2022. */
    public static Reading of(String text) {
        return of(text, WEDNESDAY);
    }

    /** Reads a text of a day. */
    public static Reading of(String text, @Nullable LocalDate published) {
        return ORDER.read(Reading.of(Report.of("test", text).publishedOn(published)));
    }

    /** Reads a text of Wednesday, 12 January 2022, and finds why words tell events or none. */
    public static Reading explained(String text) {
        return ORDER.explained().read(Reading.of(Report.of("test", text).publishedOn(WEDNESDAY)));
    }

    /** Returns the knowledge that ships. */
    public static Knowledge knowledge() {
        return KNOWLEDGE;
    }
}
