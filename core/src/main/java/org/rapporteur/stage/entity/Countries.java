// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells of which state somebody is by the name or adjective before the noun: {@code the Russian delegation}. */
final class Countries {
    private static final int MOST = 12;

    private Countries() {}

    /** Sets the state of each mention that has such a name in it. */
    static void tell(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.pronoun != null || (draft.isName() && !draft.isPerson())) {
                continue;
            }
            String country = inside(drafts, i);
            draft.country = country;
            if (draft.cluster != null && draft.cluster.country == null && country != null) {
                draft.cluster.country = country;
            }
        }
    }

    private static @Nullable String inside(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        for (int i = at + 1; i < drafts.size() && i - at <= MOST; i++) {
            Draft inner = drafts.get(i);
            if (inner.span.start() >= draft.head.rightmost().end()) {
                return null;
            }
            String country = inner.sentence == draft.sentence ? of(inner, draft) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String of(Draft inner, Draft draft) {
        boolean state = inner.kind == Kind.COUNTRY || inner.kind == Kind.GOVERNMENT_BODY;
        if (!inner.isName() || !state || inner.cluster == null || inner.head == draft.head) {
            return null;
        }
        boolean before = draft.span.contains(inner.span) && !inner.head.is("conj");
        Word above = inner.head.head();
        boolean behind = above == draft.head && inner.head.is("nmod");
        return before || behind ? inner.cluster.country : null;
    }
}
