// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.cues;

import org.jspecify.annotations.Nullable;

/**
 * A word that attributes, in one of the constructions it takes: {@code claim that ...}.
 *
 * @param id stable: {@code cue.claim.that}
 * @param lemma the word in its dictionary form, several words apart by blanks: {@code point out}, {@code according to}
 * @param part which part of speech it is
 * @param frame the construction
 * @param with the preposition or conjunction of the construction: {@code accuse of}; null where the frame has none
 * @param kind what a speaker does with it
 * @param factuality how sure it makes what is said
 * @param example a text in which it is found
 */
public record Cue(
        String id,
        String lemma,
        Part part,
        Frame frame,
        @Nullable String with,
        Kind kind,
        Factuality factuality,
        String example) {
    /** The parts of speech that attribute. */
    public enum Part {
        /** {@code said} */
        VERB,
        /** {@code the claim} */
        NOUN,
        /** {@code is certain} */
        ADJECTIVE,
        /** {@code reportedly} */
        ADVERB,
        /** {@code according to} */
        PREPOSITION,
        /** {@code Ilse Harrow: ...} */
        MARK
    }

    /** The constructions that tell what is said. */
    public enum Frame {
        /** a clause with or without its conjunction: {@code said that it rained} */
        THAT,
        /** nothing but what is said, so that any words behind it are: {@code The guard said the horse vanished} */
        REST,
        /** an open question: {@code asked whether it rained} */
        WH,
        /** {@code promised to leave} */
        TO,
        /** {@code denied leaving} */
        GERUND,
        /** {@code rejected the plan} */
        OBJECT,
        /** what a thing that tells shows, and no person: {@code polls show a narrow race} */
        SHOWN,
        /** {@code urged Oslo to leave} */
        OBJECT_TO,
        /** {@code told reporters that it rained} */
        OBJECT_THAT,
        /** an object and what is held against it, or held of it: {@code accused Oslo of it}, {@code dismissed it as noise} */
        OBJECT_WITH,
        /** {@code called it a mistake} */
        SMALL_CLAUSE,
        /** a preposition of its own: {@code called for a truce} */
        PREPOSITION,
        /** the subject of what is said stands as its own: {@code is said to be ill} */
        RAISING,
        /** words in marks alone: {@code "No," she laughed} */
        QUOTE,
        /** the whole clause: {@code reportedly}, {@code according to} */
        CLAUSE
    }

    /** What a speaker does with it; the constants are those of the record's statements. */
    public enum Kind {
        /** says that something is so */
        ASSERT,
        /** says that something is not so */
        DENY,
        /** insists that something be done */
        DEMAND,
        /** asks for something */
        REQUEST,
        /** says that someone did wrong */
        ACCUSE,
        /** finds fault */
        CRITICIZE,
        /** tells of a danger */
        WARN,
        /** announces harm */
        THREATEN,
        /** binds oneself */
        PROMISE,
        /** puts forward */
        PROPOSE,
        /** says yes */
        ACCEPT,
        /** says no */
        REJECT,
        /** finds good */
        PRAISE,
        /** holds true */
        BELIEVE,
        /** feels, hopes, wishes */
        EXPRESS
    }

    /** How sure it makes what is said. */
    public enum Factuality {
        /** taken for true */
        FACTIVE,
        /** left open */
        NEUTRAL,
        /** held at a distance */
        DOUBTED
    }
}
