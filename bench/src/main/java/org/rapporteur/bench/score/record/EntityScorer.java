// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * Who is named.
 *
 * <p>Scored are the persons, organisations and places of gold that are named at least once. A mention is found if it touches the
 * proper name inside gold's mention and one of the two lies inside the other, one to one; mentions that gold has of other kinds
 * are neither rewarded nor punished. For linking, entities of the record and of gold are paired one to one by the named mentions
 * they share: a mention is linked if its entity is paired with gold's, and a pronoun is resolved if its is.
 */
final class EntityScorer implements TaskScorer<List<EntityScorer.Marked>> {
    private static final Set<String> TYPES = Set.of("person", "organization", "place");

    /** An entity as it was marked. */
    record Marked(String type, List<MarkedMention> mentions) {
        boolean isScored() {
            return TYPES.contains(type) && mentions.stream().anyMatch(mention -> mention.isForm(Mention.Form.NAME));
        }
    }

    /** A mention as it was marked; the core is the proper name in it. */
    record MarkedMention(Span span, Span core, String form) {
        boolean isForm(Mention.Form other) {
            return form.equals(other.name());
        }

        boolean isFoundBy(Span other) {
            return core.overlaps(other) && (span.contains(other) || other.contains(span));
        }

        double closeness(Span other) {
            return (double) Pairing.overlap(core, other) / Math.max(core.length(), other.length());
        }
    }

    /** A mention and the number of its entity. */
    private record Wanted(MarkedMention mention, int entity) {}

    /** A mention that was found and the number of its entity. */
    private record Found(Span span, int entity) {}

    @Override
    public List<Marked> gold(GoldObject line, GoldText text) throws MalformedGoldException {
        List<Marked> entities = new ArrayList<>();
        for (GoldObject entity : line.list("entities")) {
            List<MarkedMention> mentions = new ArrayList<>();
            for (GoldObject mention : entity.list("mentions")) {
                mentions.add(
                        new MarkedMention(text.span(mention), text.span(mention.object("core")), mention.text("form")));
            }
            entities.add(new Marked(entity.text("type"), mentions));
        }
        return entities;
    }

    @Override
    public Tally count(List<Marked> gold, GoldText text, SourcedRecord record) {
        List<Marked> scored = gold.stream().filter(Marked::isScored).toList();
        List<Wanted> wanted = wanted(scored);
        List<Found> found = found(record);
        List<Pairing.Pair> pairs = pairs(wanted, found);
        Tally tally = new Tally();
        for (Wanted each : wanted) {
            tally.add("gold");
            tally.add("gold " + scored.get(each.entity()).type());
        }
        Pairing alignment = new Pairing();
        shared(pairs, wanted, found).forEach((link, mentions) -> alignment.allow(link.gold(), link.found(), mentions));
        Map<Integer, Integer> aligned = new HashMap<>();
        alignment.pairs().forEach(pair -> aligned.put(pair.gold(), pair.found()));
        for (Pairing.Pair pair : pairs) {
            int entity = wanted.get(pair.gold()).entity();
            tally.add("right");
            tally.add("right " + scored.get(entity).type());
            tally.addIf(Integer.valueOf(found.get(pair.found()).entity()).equals(aligned.get(entity)), "linked");
        }
        countFound(pairs, found, others(gold, wanted), tally);
        countPronouns(scored, record, aligned, tally);
        return tally;
    }

    private static List<Wanted> wanted(List<Marked> scored) {
        List<Wanted> wanted = new ArrayList<>();
        for (int entity = 0; entity < scored.size(); entity++) {
            for (MarkedMention mention : scored.get(entity).mentions()) {
                if (mention.isForm(Mention.Form.NAME)) {
                    wanted.add(new Wanted(mention, entity));
                }
            }
        }
        return wanted;
    }

    private static List<Found> found(SourcedRecord record) {
        List<Found> found = new ArrayList<>();
        for (int entity = 0; entity < record.entities().size(); entity++) {
            for (Mention mention : record.entities().get(entity).mentions()) {
                if (mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.TITLE) {
                    found.add(new Found(mention.span(), entity));
                }
            }
        }
        return found;
    }

    private static List<Pairing.Pair> pairs(List<Wanted> wanted, List<Found> found) {
        Pairing pairing = new Pairing();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Span span = found.get(j).span();
                if (wanted.get(i).mention().isFoundBy(span)) {
                    pairing.allow(i, j, wanted.get(i).mention().closeness(span));
                }
            }
        }
        return pairing.pairs();
    }

    /** Returns how many mentions each entity of gold shares with each of the record. */
    private static Map<Link, Integer> shared(List<Pairing.Pair> pairs, List<Wanted> wanted, List<Found> found) {
        Map<Link, Integer> shared = new HashMap<>();
        for (Pairing.Pair pair : pairs) {
            Link link = new Link(
                    wanted.get(pair.gold()).entity(), found.get(pair.found()).entity());
            shared.merge(link, 1, Integer::sum);
        }
        return shared;
    }

    /** The numbers of an entity of gold and one of the record. */
    private record Link(int gold, int found) {}

    /** Returns where gold has mentions that are not scored. */
    private static List<Span> others(List<Marked> gold, List<Wanted> wanted) {
        Set<Span> scored = new HashSet<>();
        wanted.forEach(each -> scored.add(each.mention().span()));
        return gold.stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(MarkedMention::span)
                .filter(span -> !scored.contains(span))
                .toList();
    }

    private static void countFound(List<Pairing.Pair> pairs, List<Found> found, List<Span> others, Tally tally) {
        BitSet used = new BitSet();
        pairs.forEach(pair -> used.set(pair.found()));
        for (int j = 0; j < found.size(); j++) {
            Span span = found.get(j).span();
            boolean isNeutral = !used.get(j) && others.stream().anyMatch(span::overlaps);
            tally.addIf(!isNeutral, "found");
        }
    }

    private static void countPronouns(
            List<Marked> scored, SourcedRecord record, Map<Integer, Integer> aligned, Tally tally) {
        Map<Span, Integer> pronouns = new HashMap<>();
        List<Entity> entities = record.entities();
        for (int entity = 0; entity < entities.size(); entity++) {
            for (Mention mention : entities.get(entity).mentions()) {
                if (mention.form() == Mention.Form.PRONOUN) {
                    pronouns.put(mention.span(), entity);
                }
            }
        }
        for (int entity = 0; entity < scored.size(); entity++) {
            for (MarkedMention mention : scored.get(entity).mentions()) {
                if (mention.isForm(Mention.Form.PRONOUN)) {
                    Integer meant = pronouns.get(mention.span());
                    tally.add("pronouns");
                    tally.addIf(meant != null && meant.equals(aligned.get(entity)), "pronouns right");
                }
            }
        }
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures()
                .headlines("mention", total.share("right", "found"), total.share("right", "gold"))
                .headlineF("link", total.share("linked", "found"), total.share("linked", "gold"))
                .headline("pronouns resolved", total.share("pronouns right", "pronouns"));
        total.names("gold ")
                .forEach(type -> measures.add("mention R, " + type, total.share("right " + type, "gold " + type)));
        return measures.all();
    }
}
