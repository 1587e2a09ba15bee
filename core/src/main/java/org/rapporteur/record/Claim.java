// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * What is asserted, by whom, and how sure.
 *
 * @param id {@code cl1}
 * @param holders ids of whose claim it is; empty for the report's own voice
 * @param reporter the id of who says that the holder claims it; null when the holder says it
 * @param statement the id of the statement that it stands in
 * @param span the words
 * @param subject what it is said of
 * @param object what the predicate is directed at
 * @param predicate lemma with its particles: {@code seek}
 * @param polarity whether it is affirmed
 * @param certainty how sure the holder is
 * @param kind what is claimed
 * @param about ids of the entities it is about
 * @param evidence the sentence
 * @param rule the line of knowledge that fired
 */
public record Claim(
        String id,
        List<String> holders,
        @Nullable String reporter,
        @Nullable String statement,
        Span span,
        @Nullable Argument subject,
        @Nullable Argument object,
        String predicate,
        Polarity polarity,
        Certainty certainty,
        Kind kind,
        List<String> about,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** Whether something is affirmed. */
    public enum Polarity {
        /** it is so */
        AFFIRMED,
        /** it is not so */
        NEGATED
    }

    /** How sure a holder is. */
    public enum Certainty {
        /** said without reserve */
        CERTAIN,
        /** likely */
        PROBABLE,
        /** may be */
        POSSIBLE
    }

    /** What is claimed. */
    public enum Kind {
        /** that something is so */
        ASSERTION,
        /** that something is good or bad */
        EVALUATION,
        /** that something be done */
        DEMAND,
        /** that something might be done */
        PROPOSAL,
        /** that something will not be had */
        REJECTION,
        /** that one would */
        WILLINGNESS,
        /** that one will */
        COMMITMENT,
        /** that harm looms */
        WARNING
    }

    /**
     * What a predicate is said of or directed at: an entity, or words where no entity fits.
     *
     * @param entity its id
     * @param span the words; null if there is an entity
     */
    public record Argument(
            @Nullable String entity, @Nullable Span span) {}

    /** Keeps unchangeable copies. */
    public Claim {
        holders = List.copyOf(holders);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** Returns the same claim with another number. */
    public Claim numbered(int number) {
        String other = "cl" + number;
        return other.equals(id)
                ? this
                : new Claim(
                        other, holders, reporter, statement, span, subject, object, predicate, polarity, certainty,
                        kind, about, evidence, rule);
    }

    /** Returns the same claim with another number, of one holder alone, and of another as its subject. */
    public Claim ofAnother(int number, String holder, String other) {
        return new Claim(
                "cl" + number,
                List.of(holder),
                reporter,
                statement,
                span,
                new Argument(other, null),
                object,
                predicate,
                polarity,
                certainty,
                kind,
                about,
                evidence,
                rule);
    }

    /** Tells whether the report says so in its own voice: nobody holds it, and no statement does. */
    public boolean isOwnVoice() {
        return holders.isEmpty() && statement == null;
    }
}
