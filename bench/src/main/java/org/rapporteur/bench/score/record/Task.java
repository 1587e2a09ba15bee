// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

/** What can be scored of a record. */
public enum Task {
    /**
     * Who said what: a statement is right if half of the tokens of its content and of gold's are the same (Jaccard), its source
     * has gold's head or half of its tokens, and its cue overlaps gold's.
     */
    STATEMENTS,

    /**
     * Who did what to whom, in single sentences: a gold event is found if one of its type has an actor and a recipient that
     * bear a word of gold's source and target.
     */
    EVENTS,

    /** Which country did what to which: the type with both countries, and either alone. */
    DYADS,

    /** Sentences without any event: how many get one all the same. */
    QUIET,

    /** When: the extent of expressions, and their values. */
    TIMES,

    /** Where: places found, and put in their right place. */
    PLACES,

    /** Who is named: persons, organisations and places, which of their mentions belong together, and whom pronouns mean. */
    ENTITIES;

    TaskScorer<?> scorer() {
        return switch (this) {
            case STATEMENTS -> new StatementScorer();
            case EVENTS -> new EventScorer();
            case DYADS -> new DyadScorer();
            case QUIET -> new QuietScorer();
            case TIMES -> new TimeScorer();
            case PLACES -> new PlaceScorer();
            case ENTITIES -> new EntityScorer();
        };
    }
}
