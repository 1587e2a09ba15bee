// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/**
 * Who acts in public affairs in one report: by what is known of them, or because the report calls them by an office.
 *
 * <p>A noun phrase is judged by its head ({@code the ministers}), a title and a name by each of its words ({@code Commissioner
 * Sorel}, {@code National Committee}).
 */
public final class Offices {
    private final Report report;
    private final Predicate<String> office;
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * Makes a judge for one report.
     *
     * @param report the report
     * @param office tells whether a word, in small letters, is an office
     */
    public Offices(Report report, Predicate<String> office) {
        this.report = report;
        this.office = office;
    }

    /** Tells whether an entity acts in public affairs. */
    public boolean isPublic(Entity entity) {
        return Standing.isPublic(entity) || known.computeIfAbsent(entity.id(), id -> isCalledSo(entity));
    }

    private boolean isCalledSo(Entity entity) {
        return switch (entity.kind()) {
            case PERSON, PEOPLE -> entity.mentions().stream().anyMatch(this::isPerson);
            case ORGANIZATION -> entity.mentions().stream().anyMatch(this::isBody);
            default -> false;
        };
    }

    private boolean isPerson(Mention mention) {
        return switch (mention.form()) {
            case NOUN -> isOffice(mention.head());
            case TITLE -> isOffice(mention.head()) || isInside(mention.span());
            default -> false;
        };
    }

    private boolean isBody(Mention mention) {
        return switch (mention.form()) {
            case NOUN -> isOffice(mention.head());
            case NAME -> isInside(mention.span());
            default -> false;
        };
    }

    private boolean isOffice(Span word) {
        return office.test(report.seen(word).toLowerCase(Locale.ROOT));
    }

    private boolean isInside(Span span) {
        for (String word : report.seen(span).toLowerCase(Locale.ROOT).split("\\s+")) {
            if (office.test(word)) {
                return true;
            }
        }
        return false;
    }
}
