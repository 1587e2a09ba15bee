// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Who said what.
 *
 * @param id {@code st1}
 * @param form whether the words are the speaker's own
 * @param kind what the speaker does in saying so
 * @param source who; null for the unattributed
 * @param cue the words that attribute; null where a quotation floats
 * @param content what: a split quotation has several spans; quotation marks belong to a direct span, a leading "that" may,
 *     the sentence's own final stop does not
 * @param addressees ids of the entities it is said to
 * @param time the id of the time at which it is said
 * @param place the id of the entity where it is said
 * @param meeting the id of the meeting at which it is said
 * @param within the id of the statement that it is reported inside
 * @param doubt about who says it
 * @param evidence the sentences
 * @param rule the line of knowledge that fired
 */
public record Statement(
        String id,
        Form form,
        Kind kind,
        @Nullable Source source,
        @Nullable Cue cue,
        List<Span> content,
        List<String> addressees,
        @Nullable String time,
        @Nullable String place,
        @Nullable String meeting,
        @Nullable String within,
        Doubt doubt,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** Whether the words are the speaker's own. */
    public enum Form {
        /** all between quotation marks */
        DIRECT,
        /** some of them */
        MIXED,
        /** none of them */
        INDIRECT
    }

    /** What a speaker does in saying something. */
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
        /** holds true, without having to say so */
        BELIEVE,
        /** feels, hopes, wishes */
        EXPRESS
    }

    /** How sure the report's own cue makes its content. */
    public enum Factuality {
        /** taken for true: admitted */
        FACTIVE,
        /** left open: said */
        NEUTRAL,
        /** held at a distance: claimed */
        DOUBTED
    }

    /**
     * Who says it.
     *
     * @param span the noun phrase as written; null where the speaker is carried over from a neighbour
     * @param entities ids, usually one
     * @param carried whether the speaker is carried over
     */
    public record Source(@Nullable Span span, List<String> entities, boolean carried) {
        /** Keeps an unchangeable copy. */
        public Source {
            entities = List.copyOf(entities);
        }
    }

    /**
     * What attributes.
     *
     * @param span {@code said}, {@code according to}
     * @param factuality how sure it makes what is said
     */
    public record Cue(Span span, Factuality factuality) {}

    /** Keeps unchangeable copies. */
    public Statement {
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Span span() {
        Span all = content.isEmpty() ? null : content.get(0);
        for (Span part : content) {
            all = all == null ? part : all.cover(part);
        }
        if (source != null && source.span() != null) {
            all = all == null ? source.span() : all.cover(source.span());
        }
        if (cue != null) {
            all = all == null ? cue.span() : all.cover(cue.span());
        }
        if (all == null) {
            throw new IllegalStateException("A statement has a cue or a content, but " + id + " has neither");
        }
        return all;
    }
}
