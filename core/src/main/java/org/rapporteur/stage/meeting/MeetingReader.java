// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.knowledge.meetings.Definiteness;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds talks: where, when, between whom.
 *
 * <p>Each place where the text tells of a meeting is read by itself; then the mentions of one meeting are brought together.
 * Talks that are only wished for are none, unless a day or a place is named for them; the place of the dateline is not the
 * place of the talks; a news conference is no meeting. Codebook, Meetings.
 */
public final class MeetingReader implements Stage<Meeting> {
    private final MeetingKnowledge knowledge;
    private final ClaimKnowledge claims;
    private final VerbGroups verbs;

    /** Makes a reader with what is known of meetings, and of who acts in public affairs. */
    public MeetingReader(MeetingKnowledge knowledge, ClaimKnowledge claims, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.claims = claims;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Dating.class, Dateline.class, Sentence.class, Quotation.class, Time.class, Entity.class);
    }

    @Override
    public Class<Meeting> finds() {
        return Meeting.class;
    }

    @Override
    public List<Meeting> find(Reading reading) {
        Scene scene = new Scene(reading, claims::isOffice, word -> knowledge.definiteness(word) == Definiteness.KNOWN);
        MentionFinder finder = new MentionFinder(knowledge, verbs, scene);
        Merger merger = new Merger(scene);
        for (Sentence sentence : reading.layer(Sentence.class)) {
            if (sentence.block().kind() != Block.Kind.DATELINE) {
                finder.find(sentence).forEach(merger::add);
            }
        }
        Map<Draft, Integer> inferred = Rounds.infer(merger.drafts());
        List<Meeting> meetings = new ArrayList<>();
        for (Draft draft : merger.drafts()) {
            meetings.add(meeting("me" + (meetings.size() + 1), draft, inferred.get(draft), reading));
        }
        return meetings;
    }

    private static Meeting meeting(String id, Draft draft, @Nullable Integer inferred, Reading reading) {
        Details details = draft.details();
        List<Told> told = draft.told();
        Time time = details.time() == null ? details.length() : details.time();
        Integer round = details.round() == null ? inferred : details.round();
        return new Meeting(
                id,
                name(told, reading),
                details.forum(),
                details.series() == null ? null : flat(reading.seen(details.series())),
                round,
                details.round() == null && inferred != null,
                time == null ? null : time.id(),
                details.place(),
                details.eachParty(),
                List.copyOf(details.leads()),
                draft.status(),
                details.agenda().stream().distinct().sorted().toList(),
                told.stream().map(Told::span).distinct().sorted().toList(),
                told.stream()
                        .map(each -> each.sentence().around(each.span()))
                        .distinct()
                        .sorted()
                        .toList(),
                told.get(0).rule());
    }

    /** The fullest of the words for it. */
    private static @Nullable String name(List<Told> told, Reading reading) {
        Told best = null;
        for (Told each : told) {
            if (each.nominal() && (best == null || fullness(each) > fullness(best))) {
                best = each;
            }
        }
        return best == null ? null : flat(reading.seen(best.span()));
    }

    private static int fullness(Told told) {
        return (told.details().forum() == null ? 0 : 2)
                + (told.details().round() == null ? 0 : 2)
                + Math.min(2, told.details().parties().size());
    }

    private static String flat(String words) {
        return String.join(" ", words.strip().split("\\s+"));
    }
}
