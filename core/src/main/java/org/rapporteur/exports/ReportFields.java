// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.text.Report;

/** What of a report goes into a cell. */
final class ReportFields {
    static final String LIST = "; ";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'000000'", java.util.Locale.ROOT);

    private static final Pattern HOST = Pattern.compile("^https?://(?:[^/?#@]*@)?([^/?#:]+)");

    private ReportFields() {}

    static void into(RowFields fields) {
        fields.add("report.number", row -> row.in().number());
        fields.add("report.address", row -> address(row.report()));
        fields.add("report.is-on-the-web", row -> isOnTheWeb(row.report()) ? 1 : 2);
        fields.add("report.publisher", row -> row.report().publisher());
        fields.add("report.source", row -> source(row.report()));
        fields.add("report.day", row -> ToldEvent.writable(row.record().published()));
        fields.add("report.stamp", row -> stamp(row.record().published()));
        fields.add("report.length", row -> row.in().offset(row.report().text().length()));
        fields.add("report.language", row -> row.record().language());
        fields.add("report.program", row -> row.record().producer().version());
        fields.add("report.people", row -> names(row, Set.of(Kind.PERSON)));
        fields.add(
                "report.organizations",
                row -> names(
                        row,
                        Set.of(
                                Kind.GOVERNMENT_BODY,
                                Kind.INTERGOVERNMENTAL,
                                Kind.ORGANIZATION,
                                Kind.ARMED_GROUP,
                                Kind.MEDIA)));
        fields.add("report.places", row -> names(row, Set.of(Kind.PLACE, Kind.COUNTRY)));
        fields.add("first.stamp", row -> stamp(row.told().first().in().record().published()));
        fields.add(
                "first.address", row -> address(row.told().first().in().record().report()));
        fields.add("tellings", row -> row.told().tellings().size());
        fields.add("sources", row -> row.told().sources());
        fields.add("reports", row -> row.told().reports());
        fields.add(
                "tellings.numbers",
                row -> each(row, telling -> String.valueOf(telling.in().number())));
        fields.add(
                "tellings.addresses",
                row -> each(row, telling -> address(telling.in().record().report())));
        fields.add(
                "tellings.sources",
                row -> each(row, telling -> source(telling.in().record().report())));
    }

    private static String each(Row row, Function<Telling, @Nullable String> word) {
        return row.told().tellings().stream()
                .map(word)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** Returns where a report is from, else what it is called. */
    static String address(Report report) {
        return report.uri() == null ? report.id() : report.uri();
    }

    static boolean isOnTheWeb(Report report) {
        return address(report).startsWith("http://") || address(report).startsWith("https://");
    }

    /** Returns who published a report, else the host that it is from. */
    static @Nullable String source(Report report) {
        if (report.publisher() != null || !isOnTheWeb(report)) {
            return report.publisher();
        }
        Matcher host = HOST.matcher(address(report));
        return host.find() ? host.group(1) : null;
    }

    private static @Nullable Long stamp(@Nullable LocalDate day) {
        LocalDate writable = ToldEvent.writable(day);
        return writable == null ? null : Long.valueOf(STAMP.format(writable));
    }

    private static @Nullable String names(Row row, Set<Kind> kinds) {
        List<String> names = row.record().entities().stream()
                .filter(entity -> kinds.contains(entity.kind()))
                .map(Entity::name)
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(LIST, names);
    }
}
