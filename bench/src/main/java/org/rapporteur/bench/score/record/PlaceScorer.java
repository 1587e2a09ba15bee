// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * Where.
 *
 * <p>Found is whatever names, or stands for, a place: see {@link #found}. Recognition is over the gold places that have a kind
 * (and so a place on the map); what else gold marks is neither rewarded nor punished. Resolution is over the same, one that was
 * missed being wrong. Where gold tells the use of a place, that is compared with the form of the mention.
 */
final class PlaceScorer implements TaskScorer<PlaceScorer.Gold> {
    /** The uses that GeoWebNews tells apart, folded to what the form of a mention can tell. */
    private static final Map<String, Use> USES = Map.of(
            "Literal", Use.LITERAL,
            "Mixed", Use.LITERAL,
            "Coercion", Use.LITERAL,
            "Literal_Modifier", Use.LITERAL,
            "Embedded_Literal", Use.LITERAL,
            "Metonymic", Use.METONYM,
            "Demonym", Use.DEMONYM);

    private static final int EQUAL = 1_000_000;

    /** What people found in one report. */
    record Gold(boolean hasDemonyms, List<GoldPlace> places, List<GoldPlace> others) {}

    /** What a mention of a place is used for. */
    enum Use {
        /** the place itself */
        LITERAL,
        /** who acts there */
        METONYM,
        /** whom or what is from there */
        DEMONYM;

        static Use of(Mention.Form form) {
            return switch (form) {
                case METONYM -> METONYM;
                case DEMONYM -> DEMONYM;
                default -> LITERAL;
            };
        }

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A mention of a place, and which. */
    record Found(Span span, Mention.Form form, Entity entity) {}

    static @Nullable Use use(@Nullable String name) {
        return name == null ? null : USES.get(name);
    }

    @Override
    public Gold gold(GoldObject line, GoldText text) throws MalformedGoldException {
        List<GoldPlace> places = new ArrayList<>();
        List<GoldPlace> others = new ArrayList<>();
        for (GoldObject each : line.list("places")) {
            GoldPlace place = GoldPlace.of(each, text);
            (place.kind() == null ? others : places).add(place);
        }
        return new Gold(line.flag("demonyms", true), places, others);
    }

    @Override
    public Tally count(Gold gold, GoldText text, SourcedRecord record) {
        Tally tally = new Tally();
        List<Found> found = found(record, gold.hasDemonyms());
        BitSet used = new BitSet();
        for (Pairing.Pair pair : pairs(gold.places(), found)) {
            used.set(pair.found());
            compare(gold.places().get(pair.gold()), found.get(pair.found()), tally);
        }
        for (int j = 0; j < found.size(); j++) {
            Span span = found.get(j).span();
            boolean isNeutral = !used.get(j)
                    && gold.others().stream().anyMatch(other -> other.span().overlaps(span));
            tally.addIf(!isNeutral, "found");
        }
        for (GoldPlace place : gold.places()) {
            tally.add("gold");
            tally.add("gold " + place.kind());
            tally.addIf(place.country() != null, "country gold");
            if (place.use() != null) {
                tally.add("use gold " + place.use().title());
            }
        }
        gold.others().stream()
                .filter(other -> other.use() == Use.DEMONYM)
                .forEach(other -> countDemonym(other, found, tally));
        return tally;
    }

    /**
     * Returns the mentions of places: of entities that are places or countries or lie somewhere, and whatever stands for one as a
     * metonym or demonym; pronouns and titles left out, and each extent once.
     */
    private static List<Found> found(SourcedRecord record, boolean withDemonyms) {
        List<Found> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Entity entity : record.entities()) {
            boolean isPlace = entity.kind() == Entity.Kind.PLACE
                    || entity.kind() == Entity.Kind.COUNTRY
                    || entity.place() != null;
            for (Mention mention : entity.mentions()) {
                boolean counts = switch (mention.form()) {
                    case PRONOUN, TITLE -> false;
                    case DEMONYM -> withDemonyms;
                    case METONYM -> true;
                    case NAME, NOUN -> isPlace;
                };
                if (counts && seen.add(mention.span())) {
                    found.add(new Found(mention.span(), mention.form(), entity));
                }
            }
        }
        return found;
    }

    private static List<Pairing.Pair> pairs(List<GoldPlace> places, List<Found> found) {
        Pairing pairing = new Pairing();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Span span = places.get(i).span();
                int overlap = Pairing.overlap(span, found.get(j).span());
                if (overlap > 0) {
                    boolean isExact = span.equals(found.get(j).span());
                    pairing.allow(i, j, isExact ? EQUAL + overlap : overlap);
                }
            }
        }
        return pairing.pairs();
    }

    private static void compare(GoldPlace place, Found found, Tally tally) {
        boolean isRight = place.isMeantBy(found);
        tally.add("right");
        tally.addIf(place.span().equals(found.span()), "exact");
        tally.addIf(isRight, "resolved");
        tally.addIf(isRight, "resolved " + place.kind());
        tally.addIf(
                place.country() != null && place.country().equals(GoldPlace.countryOf(found.entity())),
                "country right");
        if (place.use() != null) {
            Use told = Use.of(found.form());
            tally.add("use found " + told.title());
            tally.addIf(told == place.use(), "use right " + told.title());
        }
    }

    private static void countDemonym(GoldPlace demonym, List<Found> found, Tally tally) {
        tally.add("use gold " + Use.DEMONYM.title());
        found.stream()
                .filter(each -> each.span().overlaps(demonym.span()))
                .findFirst()
                .ifPresent(each -> {
                    Use told = Use.of(each.form());
                    tally.add("use found " + told.title());
                    tally.addIf(told == Use.DEMONYM, "use right " + told.title());
                });
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures()
                .headlines("recognition", total.share("right", "found"), total.share("right", "gold"))
                .headline("resolved, of all", total.share("resolved", "gold"));
        List<Double> scores = new ArrayList<>();
        for (Use use : Use.values()) {
            String name = use.title();
            if (total.get("use gold " + name) > 0) {
                double f = Measures.f(
                        total.share("use right " + name, "use found " + name),
                        total.share("use right " + name, "use gold " + name));
                measures.add("use " + name + " F", f);
                scores.add(f);
            }
        }
        if (!scores.isEmpty()) {
            measures.headline(
                    "use, mean F",
                    scores.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        }
        measures.rates("recognition exact", total.share("exact", "found"), total.share("exact", "gold"))
                .add("resolved, of found", total.share("resolved", "right"));
        total.names("gold ")
                .forEach(kind -> measures.add("resolved, " + kind, total.share("resolved " + kind, "gold " + kind)));
        if (total.get("country gold") > 0) {
            measures.add("country right", total.share("country right", "country gold"));
        }
        return measures.all();
    }
}
