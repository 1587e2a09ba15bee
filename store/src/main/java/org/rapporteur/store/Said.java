// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Position;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Statement;
import org.rapporteur.store.Projection.Maker;
import org.rapporteur.store.Projection.Sheet;
import org.rapporteur.text.Span;

/** The rows of what is said: statements, figures, claims, positions. */
final class Said {
    private final Insert statements;
    private final Insert words;
    private final Insert speakers;
    private final Insert addressees;
    private final Insert figures;
    private final Insert claims;
    private final Insert holders;
    private final Insert claimAbout;
    private final Insert links;
    private final Insert positions;
    private final Insert parties;
    private final Insert positionAbout;
    private final PropositionTable propositions;

    Said(Maker maker, PropositionTable propositions) throws SQLException {
        this.propositions = propositions;
        statements = maker.into(
                "statements",
                "id report entry form kind start end words content source_start source_end source carried cue_start cue_end"
                        + " cue factuality time place meeting within confidence reason evidence rule");
        words = maker.into("statement_words", "rowid words");
        speakers = maker.into("statement_speakers", "statement entity");
        addressees = maker.into("statement_addressees", "statement entity");
        figures = maker.into(
                "figures",
                "id report entry start end words value upper comparator unit of place statement evidence rule");
        claims = maker.into(
                "claims",
                "id report entry reporter statement start end words subject subject_start subject_end object object_start"
                        + " object_end predicate polarity certainty kind evidence rule");
        holders = maker.into("claim_holders", "claim entity");
        claimAbout = maker.into("claim_about", "claim entity");
        links = maker.into("claim_links", "claim other relation score because");
        positions = maker.into(
                "positions",
                "id report entry stance start end words meeting statement claim time reporter evidence rule");
        parties = maker.into("position_parties", "position entity");
        positionAbout = maker.into("position_about", "position entity");
    }

    void add(Sheet sheet) throws SQLException {
        for (Statement statement : sheet.record().statements()) {
            statement(sheet, statement);
        }
        Map<String, String> figureSources = new HashMap<>();
        for (FigureSource source : sheet.record().figureSources()) {
            figureSources.put(source.figure(), source.statement());
        }
        for (Figure figure : sheet.record().figures()) {
            figure(sheet, figure, figureSources.get(figure.id()));
        }
        Map<String, Proposition> meanings = new HashMap<>();
        sheet.record().propositions().forEach(proposition -> meanings.put(proposition.claim(), proposition));
        for (Claim claim : sheet.record().claims()) {
            claim(sheet, claim, meanings.get(claim.id()));
        }
        Set<List<?>> linked = new HashSet<>();
        for (ClaimLink link : sheet.record().claimLinks()) {
            Long one = sheet.ids().of(link.one());
            Long other = sheet.ids().of(link.other());
            if (one != null && other != null && linked.add(List.of(one, other, link.relation()))) {
                links.row(one, other, link.relation(), link.score(), link.because());
            }
        }
        for (Position position : sheet.record().positions()) {
            position(sheet, position);
        }
    }

    private void statement(Sheet sheet, Statement statement) throws SQLException {
        long row = sheet.ids().of(statement);
        List<Span> content = statement.content();
        Span whole = content.isEmpty() ? statement.span() : content.stream().reduce(content.get(0), Span::cover);
        String said = sheet.cuts().words(content);
        Statement.Source source = statement.source();
        Span who = source == null ? null : source.span();
        Statement.Cue cue = statement.cue();
        Span attributes = cue == null ? null : cue.span();
        statements.row(
                row,
                sheet.number(),
                statement.id(),
                statement.form(),
                statement.kind(),
                sheet.cuts().start(whole),
                sheet.cuts().end(whole),
                said,
                sheet.cuts().list(content),
                sheet.cuts().startOf(who),
                sheet.cuts().endOf(who),
                sheet.cuts().wordsOf(who),
                source != null && source.carried(),
                sheet.cuts().startOf(attributes),
                sheet.cuts().endOf(attributes),
                sheet.cuts().wordsOf(attributes),
                cue == null ? null : cue.factuality(),
                sheet.ids().of(statement.time()),
                sheet.ids().of(statement.place()),
                sheet.ids().of(statement.meeting()),
                sheet.ids().of(statement.within()),
                statement.doubt().confidence(),
                statement.doubt().reason(),
                sheet.evidence(statement),
                statement.rule());
        if (!said.isEmpty()) {
            words.row(row, said);
        }
        if (source != null) {
            each(speakers, row, sheet, source.entities());
        }
        each(addressees, row, sheet, statement.addressees());
    }

    private void figure(Sheet sheet, Figure figure, @Nullable String statement) throws SQLException {
        Span span = figure.span();
        figures.row(
                sheet.ids().of(figure),
                sheet.number(),
                figure.id(),
                sheet.cuts().start(span),
                sheet.cuts().end(span),
                sheet.cuts().words(span),
                figure.value().doubleValue(),
                figure.upper() == null ? null : (Double) figure.upper().doubleValue(),
                figure.comparator(),
                figure.unit(),
                figure.of(),
                sheet.ids().of(figure.place()),
                sheet.ids().of(statement),
                sheet.evidence(figure),
                figure.rule());
    }

    private void claim(Sheet sheet, Claim claim, @Nullable Proposition proposition) throws SQLException {
        long row = sheet.ids().of(claim);
        Span span = claim.span();
        Claim.Argument subject = claim.subject();
        Claim.Argument object = claim.object();
        Span subjectWords = subject == null ? null : subject.span();
        Span objectWords = object == null ? null : object.span();
        claims.row(
                row,
                sheet.number(),
                claim.id(),
                sheet.ids().of(claim.reporter()),
                sheet.ids().of(claim.statement()),
                sheet.cuts().start(span),
                sheet.cuts().end(span),
                sheet.cuts().words(span),
                subject == null ? null : sheet.ids().of(subject.entity()),
                sheet.cuts().startOf(subjectWords),
                sheet.cuts().endOf(subjectWords),
                object == null ? null : sheet.ids().of(object.entity()),
                sheet.cuts().startOf(objectWords),
                sheet.cuts().endOf(objectWords),
                claim.predicate(),
                claim.polarity() == Claim.Polarity.AFFIRMED ? "+" : "-",
                claim.certainty(),
                claim.kind(),
                sheet.evidence(claim),
                claim.rule());
        each(holders, row, sheet, claim.holders());
        each(claimAbout, row, sheet, claim.about());
        if (proposition != null) {
            propositions.add(
                    row,
                    sheet.number(),
                    sheet.record().published(),
                    sheet.cuts().words(span),
                    proposition);
        }
    }

    private void position(Sheet sheet, Position position) throws SQLException {
        long row = sheet.ids().of(position);
        Span span = position.span();
        positions.row(
                row,
                sheet.number(),
                position.id(),
                position.stance(),
                sheet.cuts().start(span),
                sheet.cuts().end(span),
                sheet.cuts().words(span),
                sheet.ids().of(position.meeting()),
                sheet.ids().of(position.statement()),
                sheet.ids().of(position.claim()),
                sheet.ids().of(position.time()),
                sheet.ids().of(position.reporter()),
                sheet.evidence(position),
                position.rule());
        each(parties, row, sheet, position.party());
        each(positionAbout, row, sheet, position.about());
    }

    /** Links a row to those of some entries. */
    static void each(Insert links, long row, Sheet sheet, List<String> ids) throws SQLException {
        for (long other : sheet.ids().of(ids)) {
            links.row(row, other);
        }
    }
}
