// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/**
 * Makes claims of what a report tells in its own voice: of the sentences in which nobody is said to say anything and nothing
 * stands between quotation marks. They have neither a holder nor a statement.
 */
final class OwnVoice {
    private final ClaimKnowledge knowledge;
    private final Clauses clauses;
    private final Polarities polarities;
    private final Arguments arguments;
    private final Reading reading;

    OwnVoice(ClaimKnowledge knowledge, VerbGroups verbs, Arguments arguments, Reading reading) {
        this.knowledge = knowledge;
        clauses = new Clauses(knowledge, verbs);
        polarities = new Polarities(knowledge, verbs);
        this.arguments = arguments;
        this.reading = reading;
    }

    /** Adds the claims of the report itself behind those of others. */
    void read(List<Claim> claims) {
        Set<Integer> told = told();
        for (Sentence sentence : reading.layer(Sentence.class)) {
            boolean running = sentence.block().kind() == Block.Kind.PARAGRAPH;
            if (running && !told.contains(sentence.span().start())) {
                for (Clause clause : clauses.in(sentence, sentence.span())) {
                    if (clause.subject() != null) {
                        claims.add(claim("cl" + (claims.size() + 1), clause, sentence));
                    }
                }
            }
        }
    }

    /** The beginnings of the sentences in which somebody says something. */
    private Set<Integer> told() {
        Set<Integer> starts = new HashSet<>();
        for (Statement statement : reading.layer(Statement.class)) {
            mark(statement.span(), starts);
            statement.content().forEach(part -> mark(part, starts));
        }
        reading.layer(Quotation.class).forEach(quotation -> mark(quotation.span(), starts));
        return starts;
    }

    private void mark(Span words, Set<Integer> starts) {
        for (Sentence sentence : reading.layer(Sentence.class).overlapping(words)) {
            starts.add(sentence.span().start());
        }
    }

    private Claim claim(String id, Clause clause, Sentence sentence) {
        Word predicate = clause.predicate();
        boolean judges = predicate.has("cop") && knowledge.evaluates(predicate.lemma());
        Argument subject = arguments.argument(clause.subject(), predicate);
        return new Claim(
                id,
                List.of(),
                null,
                null,
                clause.span(),
                subject,
                arguments.argument(clause.object(), predicate),
                Arguments.predicate(predicate),
                polarities.isNegated(clause) ? Polarity.NEGATED : Polarity.AFFIRMED,
                polarities.certainty(clause, null),
                judges ? Kind.EVALUATION : Kind.ASSERTION,
                arguments.about(arguments.entity(clause.subject()), clause.span()),
                List.of(Arguments.evidence(sentence, clause.span())),
                null);
    }
}
