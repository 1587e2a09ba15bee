// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the participants of an event stand beside its trigger.
 *
 * @param name by which triggers refer to it
 * @param actors the places of who acts; the first that is filled counts
 * @param recipients the places of whom it concerns; the first that is filled counts
 * @param symmetric whether all are actors where nobody but the actors is named: {@code both sides met}
 */
public record Frame(String name, List<Slot> actors, List<Slot> recipients, boolean symmetric) {
    /** Keeps unchangeable copies. */
    public Frame {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Returns the frame in a line: {@code deed: actors subj|by; recipients on|against}. */
    public String text() {
        return name + ": actors " + text(actors) + "; recipients " + text(recipients)
                + (symmetric ? "; all take part together" : "");
    }

    private static String text(List<Slot> slots) {
        return slots.isEmpty() ? "-" : slots.stream().map(Slot::text).collect(Collectors.joining("|"));
    }
}
