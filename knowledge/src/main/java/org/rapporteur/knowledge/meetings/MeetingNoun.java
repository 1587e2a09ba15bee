// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

import java.util.List;

/**
 * A noun that names a meeting.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param plural whether only the plural does: {@code talks}
 * @param kind what kind of meeting
 * @param before words one of which has to stand before it; empty if it needs none
 */
public record MeetingNoun(String id, String lemma, boolean plural, MeetingKind kind, List<String> before) {
    /** Keeps an unchangeable copy. */
    public MeetingNoun {
        before = List.copyOf(before);
    }
}
