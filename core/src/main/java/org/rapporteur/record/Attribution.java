// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Who said what, in the report's words alone: a {@link Statement} before anyone asks which entity its speaker is.
 *
 * <p>It comes first because who is meant by {@code we} depends on whose words it stands in; {@link Statement} adds the
 * entities later and keeps the id.
 *
 * @param id the id of the statement to be: {@code st1}
 * @param form whether the words are the speaker's own
 * @param kind what the speaker does in saying so
 * @param source the noun phrase that names the speaker, as written; null for the unattributed and where it is carried over
 * @param sourceHead the word that governs the source; null where there is no source
 * @param carriedFrom the id of the attribution whose speaker goes on speaking; null where the source is its own
 * @param cue the words that attribute; null where a quotation floats
 * @param content what is said, as in {@link Statement#content()}; empty where words alone are reported: {@code issues a warning}
 * @param addressees the noun phrases that name whom it is said to, each by the word that governs it
 * @param within the id of the attribution that it is reported inside
 * @param evidence the sentences
 * @param rule the line of knowledge that fired
 */
public record Attribution(
        String id,
        Statement.Form form,
        Statement.Kind kind,
        @Nullable Span source,
        @Nullable Span sourceHead,
        @Nullable String carriedFrom,
        Statement.@Nullable Cue cue,
        List<Span> content,
        List<Span> addressees,
        @Nullable String within,
        List<Span> evidence,
        @Nullable String rule)
        implements Annotation {
    /**
     * Keeps unchangeable copies.
     *
     * @throws IllegalArgumentException if it has neither a cue nor a content
     */
    public Attribution {
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        evidence = List.copyOf(evidence);
        if (cue == null && content.isEmpty()) {
            throw new IllegalArgumentException("An attribution has a cue or a content, but " + id + " has neither");
        }
    }

    @Override
    public Span span() {
        Span all = cue == null ? content.get(0) : cue.span();
        for (Span part : content) {
            all = all.cover(part);
        }
        return source == null ? all : all.cover(source);
    }
}
