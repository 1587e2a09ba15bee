// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/**
 * When.
 *
 * <p>Gold of scheme {@code timex3} marks every expression of time, with type and value. Gold of scheme {@code tei} marks
 * calendar dates alone, with {@code when} or {@code from} and {@code to}: of it, only what was missed can be told, not what is
 * too much. Values are compared after seconds, and minutes that are zero, are dropped.
 */
final class TimeScorer implements TaskScorer<TimeScorer.Gold> {
    private static final Pattern SECONDS = Pattern.compile("(T\\d\\d:\\d\\d):\\d\\d");
    private static final Pattern FULL_HOUR = Pattern.compile("(T\\d\\d):00(?=$|Z)");

    /** What people found in one report. */
    record Gold(boolean isComplete, List<Marked> times) {}

    /**
     * An expression as it was marked.
     *
     * @param hasValue whether its value can be compared: not that of a day or month without a year
     */
    record Marked(
            Span span,
            @Nullable String type,
            @Nullable String value,
            @Nullable String from,
            @Nullable String to,
            boolean hasValue) {
        boolean isValueOf(Time time) {
            if (!hasValue) {
                return false;
            }
            if (value != null) {
                return normal(value).equals(normal(time.value()));
            }
            return day(from).equals(String.valueOf(time.from())) && day(to).equals(String.valueOf(time.to()));
        }

        /** Returns what kind of time it tells, by its type and the precision of its value. */
        String kind() {
            if (type != null && !type.equals(Time.Type.DATE.name())) {
                return type.toLowerCase(Locale.ROOT);
            }
            return Stream.of(Precision.values())
                    .filter(precision -> value != null && precision.isThatOf(value))
                    .map(precision -> precision.name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("other date");
        }

        private static String day(@Nullable String day) {
            return String.valueOf(day);
        }

        private static String normal(@Nullable String value) {
            String stripped = value == null ? "" : value.strip();
            String minutes = SECONDS.matcher(stripped).replaceAll("$1");
            return FULL_HOUR.matcher(minutes).replaceAll("$1");
        }
    }

    /** How precise the value of a date is. */
    private enum Precision {
        DAY("\\d{4}-\\d\\d-\\d\\d"),
        WEEK("\\d{4}-W\\d\\d"),
        MONTH("\\d{4}-\\d\\d"),
        YEAR("\\d{4}"),
        NOW("(?:PAST|PRESENT|FUTURE)_REF");

        private final Pattern pattern;

        Precision(String regex) {
            pattern = Pattern.compile(regex);
        }

        boolean isThatOf(String value) {
            return pattern.matcher(value).matches();
        }
    }

    @Override
    public Gold gold(GoldObject line, GoldText text) throws MalformedGoldException {
        String scheme = line.text("scheme");
        boolean isComplete = scheme.equals("timex3");
        if (!isComplete && !scheme.equals("tei")) {
            throw line.malformed("found '" + scheme + "' as 'scheme', expected timex3 or tei");
        }
        List<Marked> times = new ArrayList<>();
        for (GoldObject time : line.list("times")) {
            String value = time.has("value") ? time.text("value") : time.optional("when");
            String from = time.optional("from");
            String to = time.optional("to");
            boolean hasValue = value == null ? from != null && to != null : time.has("value") || !value.startsWith("-");
            times.add(new Marked(text.span(time), time.optional("type"), value, from, to, hasValue));
        }
        return new Gold(isComplete, times);
    }

    @Override
    public Tally count(Gold gold, GoldText text, SourcedRecord record) {
        List<Time> found = record.times();
        int[] matches = matches(gold.times(), found);
        Tally tally = new Tally();
        tally.add("found", found.size());
        for (int i = 0; i < matches.length; i++) {
            Marked marked = gold.times().get(i);
            tally.add("gold");
            tally.addIf(gold.isComplete(), "gold complete");
            tally.addIf(marked.hasValue(), "valued");
            tally.addIf(marked.hasValue(), "kind " + marked.kind());
            if (matches[i] >= 0) {
                compare(marked, found.get(matches[i]), tally);
            }
        }
        return tally;
    }

    private static void compare(Marked marked, Time time, Tally tally) {
        boolean isExact = marked.span().equals(time.span());
        boolean isRight = marked.isValueOf(time);
        tally.add("overlapping");
        tally.addIf(isExact, "exact");
        tally.addIf(time.type().name().equals(marked.type()), "type");
        tally.addIf(marked.hasValue(), "valued overlapping");
        tally.addIf(isRight, "value");
        tally.addIf(isExact && isRight, "exact value");
        tally.addIf(isRight, "right " + marked.kind());
    }

    /** Returns for each expression of gold the number of the one found: that of equal extent, else the longest overlap; or -1. */
    private static int[] matches(List<Marked> gold, List<Time> found) {
        int[] matches = new int[gold.size()];
        BitSet used = new BitSet();
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < matches.length; i++) {
                if (exact) {
                    matches[i] = equal(gold.get(i).span(), found, used);
                } else if (matches[i] < 0) {
                    matches[i] = longest(gold.get(i).span(), found, used);
                }
                if (matches[i] >= 0) {
                    used.set(matches[i]);
                }
            }
        }
        return matches;
    }

    private static int equal(Span span, List<Time> found, BitSet used) {
        for (int j = 0; j < found.size(); j++) {
            if (!used.get(j) && found.get(j).span().equals(span)) {
                return j;
            }
        }
        return -1;
    }

    private static int longest(Span span, List<Time> found, BitSet used) {
        int best = -1;
        int length = 0;
        for (int j = 0; j < found.size(); j++) {
            int overlap = Pairing.overlap(span, found.get(j).span());
            if (!used.get(j) && overlap > length) {
                best = j;
                length = overlap;
            }
        }
        return best;
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures();
        if (total.get("gold complete") > 0) {
            for (String name : List.of("exact", "overlapping", "value", "exact value")) {
                measures.headlineF(name, total.share(name, "found"), total.share(name, "gold"));
            }
            measures.rates("type", total.share("type", "found"), total.share("type", "gold"));
        } else {
            measures.headline("exact R", total.share("exact", "gold"))
                    .headline("overlapping R", total.share("overlapping", "gold"))
                    .headline("value R", total.share("value", "valued"));
        }
        measures.headline("value right where found", total.share("value", "valued overlapping"));
        total.names("kind ")
                .forEach(kind -> measures.add("value R, " + kind, total.share("right " + kind, "kind " + kind)));
        return measures.all();
    }
}
