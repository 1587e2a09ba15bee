// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.exports.Scheme;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordReader;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;

/** Finds the entries of corrections again, and says what may be corrected. */
public final class Corrections {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "en", Set.of("kind", "name", "actor", "country", "wikidata"),
            "ti", Set.of("type", "value", "from", "to"),
            "fi", Set.of("value", "upper", "comparator", "unit", "of", "place"),
            "st", Set.of("kind", "form", "source", "addressees", "factuality"),
            "ev", Set.of("type", "mode", "cameo", "status", "actors", "recipients", "place", "date", "background"),
            "cl", Set.of("kind", "holders", "polarity", "certainty", "predicate", "about"),
            "me", Set.of("name", "forum", "round", "status", "place", "date", "parties"),
            "po", Set.of("party", "stance", "about"));

    /** What stands in fields that have a form and no list of codes. */
    private static final Map<String, String> EXPECTED = Map.of(
            "cameo", "a code of CAMEO like 0871",
            "date", "a day like 2022-01-12, or 2022-01-12/2022-01-14",
            "from", "a day like 2022-01-12",
            "to", "a day like 2022-01-12",
            "value", "a number",
            "upper", "a number",
            "round", "a number");

    private Corrections() {}

    /**
     * Where the entry of a correction is now.
     *
     * @param report the number of its report
     * @param entry its id
     */
    public record Found(long report, String entry) {}

    /** Returns the entry of a correction as it is now; nothing if the report or the entry is gone. */
    public static Optional<Found> find(StoreReader reader, Correction correction) throws StoreException {
        for (KeptReport report : reader.versions(correction.document())) {
            if (report.hash().equals(correction.hash())) {
                Optional<Found> found = correction
                        .anchor()
                        .find(record(reader, report))
                        .map(entry -> new Found(report.number(), entry));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the record of a report. */
    public static SourcedRecord record(StoreReader reader, KeptReport report) throws StoreException {
        try {
            return RecordReader.read(
                    reader.record(report.number()).orElse(""),
                    reader.text(report.number()).orElse(""));
        } catch (MalformedRecordException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "the record of r" + report.number() + " cannot be read; 'rapporteur reread --all' makes it anew.");
        }
    }

    /** Returns what is wrong with what is to be set in an entry of a kind; nothing if it may be. */
    public static Optional<String> problem(String kind, Map<String, String> fields) {
        Set<String> known = FIELDS.getOrDefault(kind, Set.of());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                return Optional.of("'" + field.getKey() + "' cannot be set in an entry like " + kind
                        + "1, expected one of " + new TreeSet<>(known));
            }
            List<String> codes = codes(kind, field.getKey());
            if (!codes.isEmpty() && !codes.contains(field.getValue())) {
                return Optional.of("'" + field.getValue() + "' is no " + field.getKey() + ", expected one of " + codes);
            }
            Optional<String> wrong = Optional.of(field.getValue()).filter(value -> !fits(kind, field.getKey(), value));
            if (wrong.isPresent()) {
                return wrong.map(value -> "'" + value + "' is no " + field.getKey() + ", expected "
                        + EXPECTED.getOrDefault(field.getKey(), ""));
            }
            if (field.getValue().isBlank()) {
                return Optional.of("there is nothing to set as " + field.getKey());
            }
        }
        return Optional.empty();
    }

    private static List<String> codes(String kind, String field) {
        return switch (kind + " " + field) {
            case "ev status" -> names(Event.Status.values());
            case "st kind" -> names(Statement.Kind.values());
            case "st form" -> names(Statement.Form.values());
            case "me status" -> names(Meeting.Status.values());
            case "cl polarity" -> List.of("+", "-");
            case "ev background" -> List.of("true", "false");
            case "ev type" -> Scheme.shipped().types();
            case "st factuality" -> names(Statement.Factuality.values());
            case "cl kind" -> names(Claim.Kind.values());
            case "cl certainty" -> names(Claim.Certainty.values());
            case "po stance" -> names(Position.Stance.values());
            case "en kind" -> names(Entity.Kind.values());
            case "ti type" -> names(Time.Type.values());
            case "fi comparator" -> names(Figure.Comparator.values());
            default -> List.of();
        };
    }

    /** Tells whether a value that is no code of a list is of the form that its field has. */
    private static boolean fits(String kind, String field, String value) {
        SetFields set = new SetFields(Map.of(field, value));
        if (value.equals(SetFields.NONE)) {
            return true;
        }
        return switch (kind + " " + field) {
            case "ev cameo" -> Scheme.shipped().hasCameo(value);
            case "ev date", "me date" -> set.days().isPresent();
            case "ti from", "ti to" -> set.day(field, null) != null;
            case "fi value", "fi upper" -> set.number(field, null) != null;
            case "me round" -> value.matches("[0-9]{1,4}");
            default -> true;
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
