// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Meeting.Lead;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** What is said of a meeting, gathered word by word: what comes first stays. */
final class Details {
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<Lead> leads = new LinkedHashSet<>();
    private final List<Span> agenda = new ArrayList<>();
    private @Nullable Time time;
    private @Nullable Time length;
    private @Nullable String place;
    private @Nullable String forum;
    private @Nullable Integer round;
    private @Nullable Integer size;
    private @Nullable String sponsor;
    private @Nullable Span series;
    private boolean business;
    private boolean partnered;

    void add(Details other) {
        parties.addAll(other.parties);
        groups.addAll(other.groups);
        leads.addAll(other.leads);
        other.agenda.forEach(this::topic);
        if (other.time != null) {
            when(other.time);
        }
        if (other.length != null) {
            lasts(other.length);
        }
        if (other.place != null) {
            at(other.place);
        }
        if (other.forum != null) {
            forum(other.forum);
        }
        series = series == null ? other.series : series;
        if (other.round != null) {
            round(other.round);
        }
        size = size == null ? other.size : size;
        sponsor = sponsor == null ? other.sponsor : sponsor;
        business |= other.business;
        partnered |= other.partnered;
    }

    /** A day beats a month, and an earlier word a later one. */
    void when(Time said) {
        if (time == null || (!isDay(time) && isDay(said))) {
            time = said;
        }
    }

    /** How long, as it was said first. */
    void lasts(Time said) {
        length = length == null ? said : length;
    }

    void at(String entity) {
        place = place == null ? entity : place;
    }

    void forum(String entity) {
        forum = forum == null ? entity : forum;
    }

    void round(int number) {
        round = round == null ? Integer.valueOf(number) : round;
    }

    /** {@code six-party talks}. */
    void size(int parties) {
        size = parties;
    }

    /** {@code UN-brokered talks}: who brought the others together. */
    void sponsor(String entity) {
        sponsor = entity;
    }

    void series(Span words) {
        series = words;
    }

    /** {@code wage talks}: of something that need not be public affairs. */
    void business() {
        business = true;
    }

    boolean isOfBusiness() {
        return business;
    }

    /** {@code with the chancellor}: it is told with whom. */
    void partner() {
        partnered = true;
    }

    boolean hasPartner() {
        return partnered && !parties.isEmpty();
    }

    void party(String entity) {
        parties.add(entity);
    }

    /** {@code the ministers}: those who are told elsewhere, if they are. */
    void group(String entity) {
        groups.add(entity);
    }

    /** Returns who took part, without {@code the ministers} where two are told one by one. */
    List<String> eachParty() {
        List<String> each =
                parties.stream().filter(party -> !groups.contains(party)).toList();
        return each.size() > 1 ? each : List.copyOf(parties);
    }

    void lead(Lead lead) {
        leads.add(lead);
        parties.add(lead.party());
    }

    void topic(Span words) {
        if (!agenda.contains(words)) {
            agenda.add(words);
        }
    }

    Set<String> parties() {
        return parties;
    }

    Set<Lead> leads() {
        return leads;
    }

    List<Span> agenda() {
        return agenda;
    }

    @Nullable
    Time time() {
        return time;
    }

    @Nullable
    Time length() {
        return length;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String forum() {
        return forum;
    }

    @Nullable
    Integer round() {
        return round;
    }

    @Nullable
    Integer size() {
        return size;
    }

    @Nullable
    String sponsor() {
        return sponsor;
    }

    @Nullable
    Span series() {
        return series;
    }

    static boolean isDay(@Nullable Time time) {
        return time != null && time.from() != null && time.from().equals(time.to());
    }
}
