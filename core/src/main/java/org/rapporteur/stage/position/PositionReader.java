// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * Finds what each party proposes, accepts, refuses, demands: from claims of those kinds, and from verbs that tell it.
 *
 * <p>A party is a state, a body, a group or a person in office; what an athlete will do tomorrow is no position. Codebook,
 * Positions.
 */
public final class PositionReader implements Stage<Position> {
    /** A position is about so many entities at most. */
    private static final int ABOUT = 6;

    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    /** Makes a reader with what is known. */
    public PositionReader(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Sentence.class, Quotation.class, Time.class, Entity.class, Meeting.class, Statement.class, Claim.class);
    }

    @Override
    public Class<Position> finds() {
        return Position.class;
    }

    @Override
    public List<Position> find(Reading reading) {
        Parties parties = new Parties(knowledge, reading.layer(Entity.class), reading.report());
        PositionFinder finder = new PositionFinder(knowledge, verbs, parties, reading);
        List<Draft> drafts = finder.find();
        Map<String, Statement> statements = new HashMap<>();
        reading.layer(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
        Map<Span, List<Meeting>> meetings = meetingsByEvidence(reading.layer(Meeting.class));
        List<Position> positions = new ArrayList<>();
        for (Draft draft : drafts) {
            Meeting meeting =
                    meeting(draft, meetings.getOrDefault(draft.sentence().span(), List.of()));
            positions.add(new Position(
                    "po" + (positions.size() + 1),
                    draft.party(),
                    draft.stance(),
                    draft.span(),
                    about(draft, parties),
                    meeting == null ? null : meeting.id(),
                    draft.statement() == null ? null : draft.statement().id(),
                    draft.claim(),
                    meeting == null ? time(draft, reading.layer(Time.class)) : meeting.time(),
                    reporter(draft, statements),
                    List.of(draft.sentence().around(draft.span())),
                    draft.rule()));
        }
        return positions;
    }

    private static Map<Span, List<Meeting>> meetingsByEvidence(Layer<Meeting> meetings) {
        Map<Span, List<Meeting>> byEvidence = new HashMap<>();
        for (Meeting meeting : meetings) {
            for (Span sentence : meeting.evidence()) {
                byEvidence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(meeting);
            }
        }
        return byEvidence;
    }

    /** The meeting that the sentence of a position tells of, if it tells of one. */
    private static @Nullable Meeting meeting(Draft draft, List<Meeting> meetings) {
        return meetings.size() == 1 && meetings.get(0).mentions().stream().noneMatch(draft.span()::contains)
                ? meetings.get(0)
                : null;
    }

    /** The one calendar time of the sentence, if it has but one and it lies outside what is demanded or promised. */
    private static @Nullable String time(Draft draft, Layer<Time> times) {
        List<Time> within = times.within(draft.sentence().span()).stream()
                .filter(time -> time.from() != null)
                .toList();
        return within.size() == 1 && !draft.span().contains(within.get(0).span())
                ? within.get(0).id()
                : null;
    }

    private static List<String> about(Draft draft, Parties parties) {
        return parties.entities().within(draft.span()).stream()
                .map(Entity::id)
                .filter(id -> !draft.party().contains(id))
                .limit(ABOUT)
                .toList();
    }

    /** Who tells it, from the outermost statement inwards, if that is not the party itself. */
    private static @Nullable String reporter(Draft draft, Map<String, Statement> statements) {
        Statement statement = draft.statement();
        String reporter = null;
        for (int depth = 0; statement != null && depth < 10; depth++) {
            Statement.Source source = statement.source();
            for (String speaker : source == null ? List.<String>of() : source.entities()) {
                reporter = draft.party().contains(speaker) ? reporter : speaker;
            }
            statement = statement.within() == null ? null : statements.get(statement.within());
        }
        return reporter;
    }
}
