// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.Pronoun.Person;

/**
 * Whom {@code I} and {@code you} mean where nobody is quoted: the answers of an interview are its guest's, and the guest is
 * the person whom the report names first and most.
 */
final class Interview {
    private static final int BEGINNING = 12;
    private static final int TALK = 3;
    private static final int QUESTIONS = 2;

    private Interview() {}

    /** Resolves what no attribution has. */
    static void resolve(List<Draft> drafts, Memory memory, Speakers speakers) {
        Cluster guest = guest(memory);
        if (guest == null) {
            return;
        }
        Set<Integer> answers = new HashSet<>();
        for (Draft draft : drafts) {
            if (isOpen(draft, speakers, Person.FIRST) && !draft.plural) {
                guest.add(draft);
                answers.add(draft.paragraph);
            }
        }
        Set<Integer> questions = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.asked && isOpen(draft, speakers, Person.SECOND)) {
                questions.add(draft.paragraph);
            }
        }
        boolean talk = answers.size() >= TALK || questions.size() >= QUESTIONS;
        for (Draft draft : drafts) {
            if (talk && isOpen(draft, speakers, Person.SECOND) && (draft.asked || !answers.contains(draft.paragraph))) {
                guest.add(draft);
            }
        }
    }

    private static boolean isOpen(Draft draft, Speakers speakers, Person person) {
        return draft.pronoun != null
                && draft.cluster == null
                && draft.pronoun.person() == person
                && !speakers.isQuoted(draft.span.start());
    }

    private static @Nullable Cluster guest(Memory memory) {
        Cluster guest = null;
        int most = 0;
        for (Cluster cluster : memory.clusters()) {
            if (!cluster.isPerson() || cluster.name.isEmpty() || cluster.plural) {
                continue;
            }
            int early = 0;
            for (Draft draft : cluster.drafts) {
                early += draft.sentence < BEGINNING && draft.isName() ? 1 : 0;
            }
            if (early > most) {
                most = early;
                guest = cluster;
            }
        }
        return guest;
    }
}
