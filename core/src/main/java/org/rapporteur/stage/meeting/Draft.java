// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;

/** One meeting in the making: all that was told of it so far. */
final class Draft {
    private final List<Told> told = new ArrayList<>();
    private final Details details = new Details();
    private final Scene scene;
    private Status status;
    private MeetingKind kind;

    Draft(Told first, Scene scene) {
        this.scene = scene;
        status = first.status();
        kind = first.kind();
        add(first);
    }

    /** Adds another mention. A firm word on its status beats one in passing, and the later of two firm ones counts. */
    void add(Told other) {
        boolean firmBefore = told.stream().anyMatch(Told::firm);
        if (other.firm() || !firmBefore) {
            status = stronger(status, other.status());
        }
        if (kind == MeetingKind.MEETING || kind == MeetingKind.TALKS || kind == MeetingKind.VISIT) {
            kind = other.kind();
        }
        told.add(other);
        details.add(other.details());
    }

    /** Held is held, though it was planned before; what goes on has been opened too; what was cancelled stays so. */
    private static Status stronger(Status one, Status other) {
        if (one == Status.CANCELLED || other == Status.CANCELLED) {
            return Status.CANCELLED;
        }
        if (one == Status.PROPOSED || one == Status.ONGOING && other == Status.HELD) {
            return one == Status.PROPOSED ? other : one;
        }
        return other == Status.PROPOSED ? one : other;
    }

    List<Told> told() {
        return told;
    }

    Details details() {
        return details;
    }

    Status status() {
        return status;
    }

    MeetingKind kind() {
        return kind;
    }

    /** Tells whether nothing that a mention says speaks against its being this meeting. */
    boolean admits(Told other) {
        Details said = other.details();
        return kind.agreesWith(other.kind())
                && agree(details.round(), said.round())
                && agree(details.forum(), said.forum())
                && sizeFits(said)
                && samePlace(said)
                && sameDays(said)
                && sameWorld(other)
                && partiesFit(said);
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** Talks of six are none of two; who takes part in those of six is seldom told in full. */
    private boolean sizeFits(Details said) {
        Integer one = details.size();
        Integer other = said.size();
        if (one != null && other != null) {
            return one.equals(other);
        }
        Integer size = one == null ? other : one;
        int told = sides(one == null ? details : said).size();
        return size == null || details.forum() != null || told == 0 || told == size;
    }

    /** A town and the state that it lies in are the same place. */
    private boolean samePlace(Details said) {
        String one = details.place();
        String other = said.place();
        return one == null
                || other == null
                || one.equals(other)
                || scene.side(one).equals(scene.side(other));
    }

    private boolean sameDays(Details said) {
        Time one = details.time();
        Time other = said.time();
        return one == null
                || other == null
                || one.from() == null
                || one.to() == null
                || other.from() == null
                || other.to() == null
                || (!one.from().isAfter(other.to()) && !other.from().isAfter(one.to()));
    }

    /** What was held is not what is planned, unless both tell the same day. */
    private boolean sameWorld(Told other) {
        boolean over = status == Status.HELD || status == Status.ONGOING;
        boolean otherOver = other.status() == Status.HELD || other.status() == Status.ONGOING;
        boolean calledOff = other.status() == Status.CANCELLED
                && other.known()
                && told.stream().noneMatch(each -> each.firm() && each.status() == Status.HELD);
        return over == otherOver || calledOff || sharesDay(other.details()) || isGoingOn(other);
    }

    /** {@code before their talks}, told after them; {@code began his visit}, told after he arrived for it. */
    private boolean isGoingOn(Told other) {
        boolean passing = !other.firm() && other.details().time() == null && status != Status.CANCELLED;
        boolean visit = kind == MeetingKind.VISIT && other.kind() == MeetingKind.VISIT && sharesParty(other.details());
        return other.known() && other.nominal() && other.status() == Status.PLANNED && (passing || visit);
    }

    boolean sharesDay(Details said) {
        return Details.isDay(details.time()) && Details.isDay(said.time()) && sameDays(said);
    }

    /** Two who met each other are no others; of a larger circle one in common is enough, and of a body's circle few are named. */
    private boolean partiesFit(Details said) {
        Set<String> one = sides(details);
        Set<String> other = sides(said);
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        boolean open = details.forum() != null || said.forum() != null;
        if (one.size() > 1 && other.size() > 1 && !open) {
            return one.containsAll(other) || other.containsAll(one) || sharesTwo(said);
        }
        return (open && (one.size() < 2 || other.size() < 2)) || other.stream().anyMatch(one::contains);
    }

    /** Whether a mention that does not say who met is of the same place. */
    boolean isThere(Details said) {
        return said.place() != null
                && said.place().equals(details.place())
                && (sides(said).isEmpty() || sides(details).isEmpty());
    }

    boolean sharesParty(Details said) {
        Set<String> one = sides(details);
        return sides(said).stream().anyMatch(one::contains);
    }

    /** The prime minister's meeting with the envoy is not that of the foreign minister, though both are of one state. */
    boolean isOfOthers(Details said) {
        return said.parties().stream()
                .filter(this::isPerson)
                .anyMatch(person -> !details.parties().contains(person)
                        && details.parties().stream()
                                .anyMatch(other -> isPerson(other)
                                        && scene.side(other).equals(scene.side(person))
                                        && !said.parties().contains(other)));
    }

    private boolean isPerson(String id) {
        Entity entity = scene.byId(id);
        return entity != null && entity.kind() == Entity.Kind.PERSON && scene.isTold(id);
    }

    boolean sharesAllParties(Details said) {
        Set<String> one = sides(details);
        return one.size() > 1 && one.equals(sides(said));
    }

    /** Whether two at least of those who met are the same. */
    boolean sharesTwo(Details said) {
        Set<String> one = sides(details);
        return sides(said).stream().filter(one::contains).count() > 1;
    }

    /** Tells whether nothing that is said of another meeting but its place speaks against its being this one. */
    boolean mayBe(Draft other) {
        return kind.agreesWith(other.kind) && sameDays(other.details);
    }

    /** Tells how much a mention has in common with this meeting beyond what nothing speaks against: its body, its place, its kind. */
    int likeness(Told other) {
        Details said = other.details();
        boolean forum = said.forum() != null && said.forum().equals(details.forum())
                || said.sponsor() != null && said.sponsor().equals(details.sponsor());
        boolean place = said.place() != null && said.place().equals(details.place());
        boolean called = told.stream().anyMatch(each -> each.kind() == other.kind());
        return (forum ? 4 : 0) + (place ? 2 : 0) + (called ? 1 : 0);
    }

    /** Tells whether all that is said of it, taken together, is enough for an entry. */
    boolean standsAlone() {
        return told.stream().anyMatch(each -> each.with(details).standsAlone());
    }

    /** Those who take part and of whom it is said who they are; a state for its people. */
    private Set<String> sides(Details said) {
        return said.parties().stream().filter(scene::isTold).map(scene::side).collect(Collectors.toSet());
    }
}
