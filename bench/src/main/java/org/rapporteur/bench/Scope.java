// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import org.rapporteur.Rapporteur;
import org.rapporteur.grammar.Grammar;

/** How much of the work is measured. */
public enum Scope {
    /** all of it: from the text of a report to the JSON of its record */
    READING("reading", "record") {
        @Override
        Subject load() {
            return new RecordSubject(Rapporteur.english());
        }
    },

    /** the grammar alone */
    GRAMMAR("grammar", "sentence") {
        @Override
        Subject load() {
            return new GrammarSubject(Grammar.of("en"));
        }
    };

    private final String title;
    private final String result;

    Scope(String title, String result) {
        this.title = title;
        this.result = result;
    }

    /** Returns what is measured, in a word. */
    String title() {
        return title;
    }

    /** Returns the first thing that comes out, in a word. */
    String result() {
        return result;
    }

    /** Loads what it takes to read English. */
    abstract Subject load();
}
