// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.knowledge.naming.Pronoun.Person;

/** Whom {@code you} means in a quotation that calls somebody by name: {@code "Thank you, Anna, for your work"}. */
final class Vocatives {
    private Vocatives() {}

    /** Resolves what no attribution has. */
    static void resolve(List<Draft> drafts, Speakers speakers) {
        Map<Integer, Cluster> called = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.isName()
                    && draft.cluster != null
                    && draft.cluster.isPerson()
                    && draft.head.is("vocative")
                    && speakers.isQuoted(draft.span.start())) {
                called.putIfAbsent(speakers.quotation(draft.span.start()), draft.cluster);
            }
        }
        for (Draft draft : drafts) {
            boolean open = draft.pronoun != null && draft.cluster == null && draft.pronoun.person() == Person.SECOND;
            Cluster cluster = open && speakers.isQuoted(draft.span.start())
                    ? called.get(speakers.quotation(draft.span.start()))
                    : null;
            if (cluster != null) {
                cluster.add(draft);
            }
        }
    }
}
