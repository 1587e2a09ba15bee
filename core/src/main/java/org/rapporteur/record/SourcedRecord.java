// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;

/**
 * All that one report tells, each entry with the words that say it: what {@code docs/record-format.md} describes.
 *
 * @param report what was read
 * @param published the day of the report: given with it, or its own, or assumed
 * @param title its headline: given with it, or its own
 * @param dateline where and when it was written
 * @param language the language it is in, as ISO 639-1; null if that cannot be told
 * @param producer what read it
 * @param entities who and what is named
 * @param times when
 * @param figures how many
 * @param figureSources who gives the figures
 * @param statements who said what
 * @param events who did what to whom
 * @param claims what is asserted, by whom, how sure
 * @param propositions what the claims come to
 * @param claimLinks whose claims contest or support whose
 * @param meetings which talks
 * @param positions what each party proposes or refuses
 * @param warnings what could not be read, in words
 */
public record SourcedRecord(
        Report report,
        @Nullable LocalDate published,
        @Nullable String title,
        @Nullable Dateline dateline,
        @Nullable String language,
        Producer producer,
        List<Entity> entities,
        List<Time> times,
        List<Figure> figures,
        List<FigureSource> figureSources,
        List<Statement> statements,
        List<Event> events,
        List<Claim> claims,
        List<Proposition> propositions,
        List<ClaimLink> claimLinks,
        List<Meeting> meetings,
        List<Position> positions,
        List<String> warnings) {
    /**
     * What read a report.
     *
     * @param name {@code Rapporteur}
     * @param version its version, with that of the grammar's model
     * @param knowledge the content hash of the knowledge it was read with; null where that is not known
     */
    public record Producer(
            String name, String version, @Nullable String knowledge) {}

    /** Keeps unchangeable copies. */
    public SourcedRecord {
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        figureSources = List.copyOf(figureSources);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        propositions = List.copyOf(propositions);
        claimLinks = List.copyOf(claimLinks);
        meetings = List.copyOf(meetings);
        positions = List.copyOf(positions);
        warnings = List.copyOf(warnings);
    }

    /** Returns the same record with what its claims come to, which the written record does not tell. */
    public SourcedRecord withPropositions(List<Proposition> others) {
        return new SourcedRecord(
                report,
                published,
                title,
                dateline,
                language,
                producer,
                entities,
                times,
                figures,
                figureSources,
                statements,
                events,
                claims,
                others,
                claimLinks,
                meetings,
                positions,
                warnings);
    }

    /** Returns the same record with more warnings behind its own. */
    public SourcedRecord withWarnings(List<String> more) {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new SourcedRecord(
                report,
                published,
                title,
                dateline,
                language,
                producer,
                entities,
                times,
                figures,
                figureSources,
                statements,
                events,
                claims,
                propositions,
                claimLinks,
                meetings,
                positions,
                all);
    }
}
