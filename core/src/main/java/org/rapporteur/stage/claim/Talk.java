// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Standing;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/**
 * Tells what is said only in talk, and sets nobody against anybody: what is asked, and what two say to each other in an
 * interview. Who acts in public affairs is held to a word in an interview too.
 */
final class Talk {
    /** Statements inside each other: no report has more than that, and it bounds the climb. */
    private static final int CLIMB = 8;

    private static final String QUESTION = "?";

    private final Layer<Sentence> sentences;
    private final Map<String, Statement> statements;
    private final EntityIndex entities;

    Talk(Reading reading, Map<String, Statement> statements) {
        this.statements = statements;
        sentences = reading.layer(Sentence.class);
        entities = new EntityIndex(reading.layer(Entity.class));
    }

    /** Tells whether a claim stands in a question. */
    static boolean isAsked(Claim claim, Sentence sentence) {
        Word behind = sentence.wordFrom(claim.span().end());
        if (behind != null && behind.form().startsWith(QUESTION)) {
            return true;
        }
        for (int i = sentence.words().size() - 1; i >= 0; i--) {
            Word word = sentence.words().get(i);
            if (word.upos() != Upos.PUNCT || word.form().startsWith(QUESTION)) {
                return word.form().startsWith(QUESTION);
            }
        }
        return false;
    }

    /** Tells whether a claim is part of a turn of an interview and held by nobody who acts in public affairs. */
    boolean isPrivate(Claim claim) {
        Statement statement = claim.statement() == null ? null : statements.get(claim.statement());
        for (int i = 0; i < CLIMB && statement != null; i++) {
            if (isTurn(statement)) {
                return claim.holders().stream()
                        .noneMatch(holder ->
                                entities.byId(holder).filter(Standing::isPublic).isPresent());
            }
            statement = statement.within() == null ? null : statements.get(statement.within());
        }
        return false;
    }

    /** Whether a label stands before what is said, {@code HARROW:}, in running text: a headline may have a colon too. */
    private boolean isTurn(Statement statement) {
        Span cue = statement.cue() == null ? null : statement.cue().span();
        if (cue == null
                || statement.content().isEmpty()
                || cue.start() > statement.content().get(0).start()) {
            return false;
        }
        Word mark = markAt(cue);
        return mark != null && mark.upos() == Upos.PUNCT;
    }

    private @Nullable Word markAt(Span cue) {
        for (Sentence sentence : sentences.overlapping(cue)) {
            if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
                return sentence.wordFrom(cue.start());
            }
        }
        return null;
    }
}
