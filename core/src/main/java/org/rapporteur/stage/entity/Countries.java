// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Title;
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
            draft.body = body(drafts, i);
            if (draft.cluster != null && draft.cluster.body == null && draft.body != null && draft.bearer != null) {
                draft.cluster.body = draft.body.cluster;
            }
            if (draft.cluster != null && draft.cluster.country == null && country != null) {
                draft.cluster.country = country;
            }
        }
    }

    /** The body whose name stands before a person's role, or behind it: {@code a spokesman for the Relief Board}. */
    private static @Nullable Draft body(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.isPerson() || draft.isName()) {
            return null;
        }
        for (int i = at + 1; i < drafts.size() && i - at <= MOST; i++) {
            Draft inner = drafts.get(i);
            if (inner.sentence != draft.sentence) {
                return null;
            }
            boolean body = inner.isName() && inner.cluster != null && isBody(inner.cluster.kind);
            if (body && inner.head.head() == draft.head && (inner.head.is("compound") || inner.head.is("nmod"))) {
                return inner;
            }
        }
        return null;
    }

    private static boolean isBody(@Nullable Kind kind) {
        return kind == Kind.ORGANIZATION
                || kind == Kind.GOVERNMENT_BODY
                || kind == Kind.INTERGOVERNMENTAL
                || kind == Kind.ARMED_GROUP
                || kind == Kind.MEDIA;
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

    private static boolean isOffice(Draft draft) {
        return draft.title != null && draft.title.use() == Title.Use.OFFICE;
    }

    private static @Nullable String of(Draft inner, Draft draft) {
        boolean state = inner.kind == Kind.COUNTRY || inner.kind == Kind.GOVERNMENT_BODY;
        if (!inner.isName() || !state || inner.cluster == null || inner.head == draft.head) {
            return null;
        }
        boolean before = draft.span.contains(inner.span) && !inner.head.is("conj");
        Word above = inner.head.head();
        boolean behind = above == draft.head && inner.head.is("nmod") && (!draft.isPerson() || isOffice(draft));
        boolean several = behind && inner.head.has("conj") && draft.plural;
        return before || behind && !several ? inner.cluster.country : null;
    }
}
