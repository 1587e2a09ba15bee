// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ContestKnowledge;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Who makes the claims of a statement, and by which word. */
final class Tellers {
    private final ContestKnowledge knowledge;
    private final Reading reading;
    private final Map<String, Statement> statements;

    Tellers(ContestKnowledge knowledge, Reading reading, Map<String, Statement> statements) {
        this.knowledge = knowledge;
        this.reading = reading;
        this.statements = statements;
    }

    /** Returns the ids of those whose claims they are. */
    static List<String> holders(Statement statement) {
        Statement.Source source = statement.source();
        return source == null ? List.of() : source.entities();
    }

    /** Returns the statement around one; null if there is none. */
    @Nullable
    Statement outer(Statement statement) {
        return statement.within() == null ? null : statements.get(statement.within());
    }

    /** Returns the speaker of the statement around, who says that the holder claims it; null if nobody else does. */
    @Nullable
    String reporter(Statement statement) {
        Statement outer = outer(statement);
        if (outer == null) {
            return null;
        }
        List<String> holders = holders(statement);
        for (String reporter : holders(outer)) {
            if (!holders.contains(reporter)) {
                return reporter;
            }
        }
        return null;
    }

    /** Returns the word by which it is said; null if there is none. */
    @Nullable
    Word cue(Statement statement) {
        if (statement.cue() == null) {
            return null;
        }
        return headOf(statement.cue().span());
    }

    /**
     * Tells whether it is denied that something is said: {@code denied agreeing to an inquiry}, {@code denied that Norway plans to attack}.
     * What is denied is the cue itself, and so all of what it brings in. Who denies claims that something is so does not deny that somebody
     * claims it.
     */
    boolean isDenied(Statement inner) {
        Statement outer = outer(inner);
        Word cue = outer == null || outer.kind() != Statement.Kind.DENY ? null : cue(inner);
        return outer != null
                && cue != null
                && !isSaid(cue)
                && outer.content().stream().anyMatch(part -> part.start() == cue.start() || cue.equals(headOf(part)));
    }

    /** Whether a word is a noun for what was said: {@code denied rebel claims that}. */
    private boolean isSaid(Word cue) {
        return cue.upos() == Upos.NOUN && knowledge.isDenied(Cores.lower(cue));
    }

    private @Nullable Word headOf(Span span) {
        List<Sentence> around = reading.layer(Sentence.class).overlapping(span);
        return around.isEmpty() ? null : around.get(0).headOf(span);
    }

    /** Returns the statement with an id. */
    @Nullable
    Statement byId(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }
}
