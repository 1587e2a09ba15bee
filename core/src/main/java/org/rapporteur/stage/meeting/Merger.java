// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.syntax.Word;

/**
 * Tells which mentions are of one meeting: by day, place, forum, parties, and by whether the words take it for known.
 *
 * <p>A mention joins the last meeting before it that nothing speaks against, if something speaks for it; a mention that
 * takes a meeting for known needs no more than that. Mentions too bare to stand alone are dropped if they join none.
 */
final class Merger {
    /** A mention looks back over that many meetings: keeps long reports linear. */
    private static final int LOOK_BACK = 40;

    /** And over so many that are too bare to stand alone: {@code after talks in Geneva}. What is said of them serves the next. */
    private static final int SCRAPS = 5;

    private final Scene scene;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> scraps = new ArrayList<>();

    Merger(Scene scene) {
        this.scene = scene;
    }

    /** Returns the meetings, in the order of the text. */
    List<Draft> drafts() {
        return Stream.concat(drafts.stream(), scraps.stream().filter(this::isOfStates))
                .sorted(Comparator.comparing(draft -> draft.told().get(0).span()))
                .toList();
    }

    /** Adds a mention; they come in the order of the text. */
    void add(Told told) {
        Draft same = find(told, drafts, LOOK_BACK);
        if (same != null) {
            same.add(told);
            return;
        }
        Draft scrap = find(told, scraps, SCRAPS);
        Draft draft = scrap == null ? new Draft(told, scene) : scrap;
        if (scrap != null) {
            scrap.add(told);
        }
        if (draft.standsAlone() && isPublic(told.with(draft.details()))) {
            scraps.remove(draft);
            drafts.add(draft);
        } else if (scrap == null && told.status() != Status.PROPOSED) {
            scraps.add(draft);
        }
    }

    /** Whether somebody takes part for whom a meeting is business, or all of it is told: friends who meet are none of ours. */
    private boolean isPublic(Told told) {
        Details details = told.details();
        return details.forum() != null
                || told.affair()
                || told.kind() == MeetingKind.ROUND && details.round() != null && isCounted()
                || details.parties().stream().anyMatch(scene::isPublic)
                || (told.nominal()
                        && (told.firm() || told.isKnownTalks())
                        && details.time() != null
                        && details.place() != null);
    }

    /**
     * {@code the talks failed on Friday}, where two states at least were told of before, and no meeting that it may be: theirs,
     * or of others in public affairs.
     */
    private boolean isOfStates(Draft scrap) {
        Details details = scrap.details();
        Told first = scrap.told().get(0);
        boolean talks = scrap.kind() == MeetingKind.TALKS || scrap.kind() == MeetingKind.SUMMIT;
        return talks
                && first.nominal()
                && scrap.told().stream().anyMatch(told -> told.firm() || told.known())
                && scrap.status() != Status.PROPOSED
                && !details.isOfBusiness()
                && (details.time() != null || details.place() != null)
                && drafts.stream().skip(Math.max(0, drafts.size() - LOOK_BACK)).noneMatch(scrap::mayBe)
                && scene.isAmongStates(first.span().start());
    }

    /** {@code the first round of talks}, where another round was told: of public affairs as that is. */
    private boolean isCounted() {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.details().round() != null;
    }

    /** The last one that it may be; of several, the last of those that it is most like. */
    private @Nullable Draft find(Told told, List<Draft> before, int most) {
        Draft best = null;
        int likeness = -1;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - most); i--) {
            Draft draft = before.get(i);
            if (isPurpose(draft, told)) {
                return draft;
            }
            if (draft.admits(told) && isSame(draft, told) && draft.likeness(told) > likeness) {
                best = draft;
                likeness = draft.likeness(told);
            }
        }
        return best;
    }

    private boolean isSame(Draft draft, Told told) {
        Details before = draft.details();
        Details said = told.details();
        boolean sameForum = said.forum() != null && said.forum().equals(before.forum());
        boolean sameRound = said.round() != null && said.round().equals(before.round());
        if (isAtItsSide(draft, told)) {
            return false;
        }
        boolean bare = said.parties().isEmpty() && said.forum() == null;
        boolean others = told.fresh() && draft.isOfOthers(said);
        if ((told.other() || others) && !sameForum && !sameRound) {
            return false;
        }
        if (draft.sharesDay(said)) {
            return bare
                    || sameForum
                    || draft.isThere(said)
                    || draft.sharesParty(said)
                    || before.parties().isEmpty()
                            && !(told.fresh()
                                    && told.nominal()
                                    && !said.parties().isEmpty());
        }
        if (told.known()) {
            return said.time() == null || before.time() == null || sameForum || sameRound;
        }
        boolean undated = said.time() == null || before.time() == null;
        return sameForum && undated
                || sameRound
                || (undated
                        && draft.sharesAllParties(said)
                        && told.kind() != MeetingKind.ROUND
                        && (told.nominal() || !told.fresh()))
                || (undated && !told.fresh() && draft.sharesTwo(said) && told.kind() != MeetingKind.ROUND)
                || (before.time() == null && told.isBare() && draft.kind() == MeetingKind.TALKS)
                || (undated && isSameAffair(draft, told))
                || namesBody(draft, told);
    }

    /** {@code peace talks in Vienna}, told again without more. */
    private static boolean isSameAffair(Draft draft, Told told) {
        String place = told.details().place();
        return told.affair()
                && place != null
                && place.equals(draft.details().place())
                && told.kind() != MeetingKind.ROUND
                && draft.told().stream().anyMatch(Told::affair);
    }

    /** {@code met}, {@code held talks on the sidelines of the Baltic summit}: a body's meeting is none of two who meet there. */
    private static boolean isAtItsSide(Draft draft, Told told) {
        Told last = draft.told().get(draft.told().size() - 1);
        boolean beside = last.sentence().span().equals(told.sentence().span());
        boolean summit = told.kind() == MeetingKind.SUMMIT && draft.kind() != MeetingKind.SUMMIT;
        boolean ofTwo = draft.details().parties().size() > 1;
        return told.details().forum() != null
                && draft.details().forum() == null
                && (beside && (!last.nominal() || summit) || summit && ofTwo);
    }

    /** {@code met for talks}: the verb is that of the purpose. */
    private static boolean isPurpose(Draft draft, Told told) {
        Told last = draft.told().get(draft.told().size() - 1);
        return told.nominal()
                && !last.nominal()
                && last.governor() != null
                && last.governor() == told.governor()
                && (told.details().forum() == null || draft.details().forum() == null);
    }

    /** The body that a mention names is the one that met at the unnamed talks of the report's own day. */
    private boolean namesBody(Draft draft, Told told) {
        LocalDate today = scene.day();
        Details before = draft.details();
        return told.details().forum() != null
                && told.details().time() == null
                && told.status() == Status.HELD
                && before.forum() == null
                && before.time() != null
                && today != null
                && today.equals(before.time().from())
                && (draft.sharesParty(told.details()) || speaksOf(draft, told));
    }

    /** Who tells of the body's meeting was at the talks: {@code Harrow said at a news conference after a meeting of}. */
    private boolean speaksOf(Draft draft, Told told) {
        Word subject = told.sentence().root().child("nsubj");
        Entity speaker = subject == null ? null : scene.entity(subject);
        return speaker != null
                && draft.details().parties().stream()
                        .anyMatch(party -> scene.side(party).equals(scene.side(speaker.id())));
    }
}
