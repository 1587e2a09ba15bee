// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.claims.Force;
import org.rapporteur.knowledge.claims.Marked;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Argument;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;

/** Makes the claims of one statement after the other. */
final class ClaimMaker {
    /** Statements inside each other: no report has more than that, and it bounds the climb. */
    private static final int CLIMB = 8;

    private final ClaimKnowledge knowledge;
    private final Clauses clauses;
    private final Polarities polarities;
    private final Kinds kinds;
    private final EntityIndex entities;
    private final Speakers speakers;
    private final Tellers tellers;
    private final Leanings leanings;
    private final Arguments arguments;
    private final Reading reading;
    private final Map<String, Statement> statements;
    private final List<Claim> claims = new ArrayList<>();

    ClaimMaker(
            ClaimKnowledge knowledge,
            VerbGroups verbs,
            EntityIndex entities,
            Reading reading,
            Map<String, Statement> statements) {
        this.knowledge = knowledge;
        clauses = new Clauses(knowledge, verbs);
        polarities = new Polarities(knowledge, verbs);
        kinds = new Kinds(knowledge, verbs);
        this.entities = entities;
        arguments = new Arguments(entities);
        speakers = new Speakers(knowledge, entities, reading);
        this.reading = reading;
        this.statements = statements;
        tellers = new Tellers(knowledge.contests(), reading, statements);
        leanings = new Leanings(knowledge, polarities, tellers, speakers, entities, reading);
    }

    List<Claim> claims() {
        return claims;
    }

    void read(Statement statement, List<Statement> inside) {
        Word cue = tellers.cue(statement);
        Marked<Force> force = cue == null || cue.upos() != Upos.ADJ ? null : knowledge.kind(cue.lemma());
        if (cue != null && force != null) {
            attitude(statement, cue, force);
            return;
        }
        int before = claims.size();
        told(statement, inside);
        if (claims.size() == before && inside.isEmpty() && !statement.content().isEmpty()) {
            Claim last = last(statement);
            Claim leaning = leanings.denial(statement, last, before + 1);
            if (leaning == null) {
                leaning = leanings.farDenial(statement, claims);
            }
            if (leaning == null) {
                leaning = leanings.untruth(statement, statement.content().get(0), last, before + 1);
            }
            if (leaning == null) {
                nominal(statement);
                leaning = leanings.count(statement, last(), claims.size() + 1);
            }
            add(leaning);
        }
        if (claims.size() == before + 1) {
            add(leanings.rejection(statement, claims.get(before), before + 2));
        }
    }

    private @Nullable Claim last() {
        return claims.isEmpty() ? null : claims.get(claims.size() - 1);
    }

    /** The last claim that somebody else may answer: of one statement, that about who answers. */
    private @Nullable Claim last(Statement answer) {
        int at = claims.size() - 1;
        int from = answer.content().isEmpty()
                ? Integer.MAX_VALUE
                : answer.content().get(0).start();
        int first = Math.max(0, at - Leanings.BEFORE);
        while (at > first && (claims.get(at).span().start() > from || Leanings.isLeaning(claims.get(at)))) {
            at--; // denied the charge and said: what is said behind it is not what is denied, nor is another denial
        }
        while (at > 0 && isRelative(claims.get(at)) && claims.get(at - 1).statement() != null) {
            at--;
        }
        Claim last = at < 0 ? null : claims.get(at);
        for (int i = at; last != null && last.statement() != null && i >= 0; i--) {
            Claim claim = claims.get(i);
            if (!last.statement().equals(claim.statement())) {
                break;
            }
            if (leanings.isOfDenier(claim, Tellers.holders(answer))) {
                return claim;
            }
        }
        return last;
    }

    /** {@code the line that divides the valley}, {@code after it began}: told by the way. */
    private boolean isRelative(Claim claim) {
        List<Sentence> around = reading.layer(Sentence.class).overlapping(claim.span());
        Word head = around.isEmpty() ? null : around.get(0).headOf(claim.span());
        return head != null && (head.relation().equals("acl:relcl") || head.is("advcl") && head.has("mark"));
    }

    private void add(@Nullable Claim claim) {
        if (claim != null) {
            claims.add(claim);
        }
    }

    /** Adds a claim for each clause of what is said. */
    private void told(Statement statement, List<Statement> inside) {
        for (Span part : ClaimReader.own(statement, inside)) {
            for (Sentence sentence : reading.layer(Sentence.class).overlapping(part)) {
                for (Clause clause : clauses.in(sentence, part)) {
                    if (!isCue(clause.predicate(), inside)) {
                        add(clause, sentence, statement);
                    }
                }
            }
        }
    }

    /** {@code is willing to talk}: the cue is the predicate, and the claim is all of it. */
    private void attitude(Statement statement, Word cue, Marked<Force> force) {
        Span span = statement.cue() == null ? cue.span() : statement.cue().span();
        for (Span part : statement.content()) {
            span = span.cover(part);
        }
        Statement.Source source = statement.source();
        Span speaker = source == null ? null : source.span();
        List<Sentence> around = reading.layer(Sentence.class).overlapping(cue.span());
        if (speaker != null
                && speaker.end() <= cue.start()
                && around.get(0).span().contains(speaker)) {
            span = span.cover(speaker);
        }
        List<String> holders = Tellers.holders(statement);
        Clause clause = new Clause(cue, null, null, span);
        boolean negated = polarities.isNegated(clause);
        claims.add(new Claim(
                "cl" + (claims.size() + 1),
                holders,
                tellers.reporter(statement),
                statement.id(),
                span,
                holders.isEmpty() ? null : new Argument(holders.get(0), null),
                null,
                Arguments.predicate(cue),
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                polarities.certainty(clause, null),
                Kind.valueOf(force.value().name()),
                arguments.about(null, span),
                List.of(Arguments.evidence(around.get(0), span)),
                force.id()));
    }

    /** A verb that only brings in what another says asserts nothing of its own. */
    private static boolean isCue(Word predicate, List<Statement> inside) {
        for (Statement inner : inside) {
            if (inner.cue() != null
                    && !inner.content().isEmpty()
                    && inner.cue().span().overlaps(predicate.span())) {
                return true;
            }
        }
        return false;
    }

    private void add(Clause clause, Sentence sentence, Statement inner) {
        Statement statement = teller(clause, inner);
        Claim untruth = leanings.untruth(statement, clause.span(), last(statement), claims.size() + 1);
        if (untruth != null) {
            claims.add(untruth);
            return;
        }
        List<String> holders = Tellers.holders(statement);
        Entity subject = arguments.entity(clause.subject());
        boolean ofSpeaker = subject != null
                        && (holders.containsAll(entities.each(List.of(subject.id())))
                                || speakers.isStateOf(subject, holders, false))
                || isFirstPerson(clause.subject());
        boolean ofState =
                subject != null && (speakers.isStateOf(subject, holders, true) || speakers.isBodyOf(subject, holders))
                        || speakers.isOwn(clause.subject(), holders);
        Kinds.Told kind = kinds.of(clause, statement, ofSpeaker, ofState);
        boolean turned = (statement.kind() == Statement.Kind.DENY || tellers.isDenied(statement))
                ^ polarities.turns(tellers.cue(statement), statement.kind());
        // What a relative clause adds behind a comma is not what is denied.
        boolean negated = polarities.isNegated(clause) ^ (turned && !Clauses.isAdded(clause.predicate()));
        Claim claim = new Claim(
                "cl" + (claims.size() + 1),
                holders,
                tellers.reporter(statement),
                statement.id(),
                clause.span(),
                arguments.argument(clause.subject(), clause.predicate()),
                arguments.argument(clause.object(), clause.predicate()),
                Arguments.predicate(clause.predicate()),
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                polarities.certainty(clause, tellers.cue(statement)),
                kind.kind(),
                arguments.about(subject, clause.span()),
                List.of(Arguments.evidence(sentence, clause.span())),
                kind.rule());
        if (isEach(clause.subject()) && holders.size() == 2) {
            claims.add(claim.ofAnother(claims.size() + 1, holders.get(0), holders.get(1)));
            claims.add(claim.ofAnother(claims.size() + 1, holders.get(1), holders.get(0)));
            return;
        }
        claims.add(claim);
        Word contrast = polarities.contrast(clause);
        if (contrast != null) {
            counterpart(claim, contrast, sentence);
        }
    }

    /**
     * {@code Sorel said that Finland refused the plan, which is a good one}: what a relative clause adds behind a comma is in the
     * words of who tells what another said.
     */
    private Statement teller(Clause clause, Statement statement) {
        Statement teller = statement;
        for (int i = 0; i < CLIMB && Clauses.isAdded(clause.predicate()) && teller.within() != null; i++) {
            Statement outer = statements.get(teller.within());
            if (outer == null || outer.form() != Statement.Form.DIRECT || isMarked(clause.span(), teller)) {
                return teller;
            }
            teller = outer;
        }
        return teller;
    }

    /** Whether words stand between quotation marks inside what a statement says. */
    private boolean isMarked(Span words, Statement statement) {
        return statement.content().stream()
                .flatMap(part -> reading.layer(Quotation.class).within(part).stream())
                .anyMatch(quotation -> quotation.span().contains(words));
    }

    /** {@code accused each other of firing first}: each says it of the other. */
    private boolean isEach(@Nullable Word subject) {
        return subject != null && knowledge.contests().isReciprocal(Cores.lower(subject)) && subject.has("fixed");
    }

    /** {@code NATO, not Russia, is}: what is said of the one is denied of the other. */
    private void counterpart(Claim claim, Word other, Sentence sentence) {
        Entity subject = arguments.entity(other);
        Word negation = polarities.negation(other);
        claims.add(new Claim(
                "cl" + (claims.size() + 1),
                claim.holders(),
                claim.reporter(),
                claim.statement(),
                negation == null ? other.span() : new Span(negation.start(), other.end()),
                arguments.argument(other, null),
                claim.object(),
                claim.predicate(),
                claim.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED,
                claim.certainty(),
                claim.kind(),
                subject == null ? List.of() : entities.each(List.of(subject.id())),
                List.of(Arguments.evidence(sentence, other.span())),
                claim.rule()));
    }

    /** {@code rejected the plan}: the cue is the predicate, and what is said its object. */
    private void nominal(Statement statement) {
        Word cue = tellers.cue(statement);
        Span content = statement.content().get(0);
        List<Sentence> around = reading.layer(Sentence.class).overlapping(content);
        Kind kind = cue == null ? null : nominalKind(statement.kind(), cue);
        if (cue == null || around.isEmpty() || kind == null) {
            return;
        }
        Word object = around.get(0).headOf(content);
        boolean denied = (statement.kind() == Statement.Kind.DENY || tellers.isDenied(statement))
                ^ polarities.turns(cue, statement.kind());
        List<String> holders = Tellers.holders(statement);
        boolean whole = cue.end() <= content.start() || statement.kind() == Statement.Kind.ACCUSE;
        Span span =
                whole && around.get(0).span().contains(cue.span()) ? cue.span().cover(content) : content;
        claims.add(new Claim(
                "cl" + (claims.size() + 1),
                holders,
                tellers.reporter(statement),
                statement.id(),
                span,
                holders.isEmpty() ? null : new Argument(holders.get(0), null),
                object == null ? null : arguments.argument(object, null),
                Arguments.predicate(cue),
                denied ? Polarity.NEGATED : Polarity.AFFIRMED,
                Claim.Certainty.CERTAIN,
                kind,
                arguments.about(null, content),
                List.of(Arguments.evidence(around.get(0), span)),
                statement.rule()));
    }

    private @Nullable Kind nominalKind(Statement.Kind kind, Word cue) {
        return switch (kind) {
            case EXPRESS -> knowledge.relations(cue.lemma()).isEmpty() ? null : Kind.ASSERTION; // wants war
            case DEMAND, REQUEST -> Kind.DEMAND;
            case PROPOSE -> Kind.PROPOSAL;
            case REJECT -> Kind.REJECTION;
            case ACCEPT -> Kind.WILLINGNESS;
            case PROMISE -> Kind.COMMITMENT;
            case WARN, THREATEN -> Kind.WARNING;
            case CRITICIZE, PRAISE -> Kind.EVALUATION;
            case DENY, ACCUSE -> Kind.ASSERTION;
            default -> null;
        };
    }

    private boolean isFirstPerson(@Nullable Word word) {
        return word != null && word.upos() == Upos.PRON && knowledge.isSpeaker(word.lemma());
    }
}
