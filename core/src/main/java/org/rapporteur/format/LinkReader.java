// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.ClaimLink.Relation;

/**
 * Unfolds the links between claims: each stands in both claims, and is one link of the record.
 *
 * <p>The order of links is lost when they are folded, but for their order in each claim. Some order that agrees with all of
 * these is found again, so that a record that is read and written is the same.
 */
final class LinkReader {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Claim> claims;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<ClaimLink> links = new ArrayList<>();
    private final List<Set<Integer>> after = new ArrayList<>();

    private record Key(int one, int other, Relation relation) {}

    private LinkReader(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            places.put(claim.id(), places.size());
        }
    }

    /** Returns the links of some claims. */
    static List<ClaimLink> links(Node record, List<Claim> claims) throws MalformedRecordException {
        LinkReader reader = new LinkReader(claims);
        record.list("claims", node -> {
            String id = node.required("id");
            reader.chain(id, node, "contestedBy", Relation.CONTRADICTS);
            reader.chain(id, node, "supportedBy", Relation.SUPPORTS);
            return id;
        });
        return reader.ordered();
    }

    private void chain(String claim, Node node, String name, Relation relation) throws MalformedRecordException {
        int[] before = {-1};
        node.list(name, link -> {
            boolean told = link.text("relation") != null;
            int number = number(claim, link, told ? link.code("relation", Relation.class) : relation);
            if (before[0] >= 0 && before[0] != number) {
                after.get(before[0]).add(number);
            }
            before[0] = number;
            return number;
        });
    }

    private int number(String claim, Node link, Relation relation) throws MalformedRecordException {
        Integer here = places.get(claim);
        Integer there = places.get(link.required("claim"));
        if (here == null || there == null) {
            throw link.malformed("found a link to the claim '" + link.required("claim") + "', which is none");
        }
        Key key = new Key(Math.min(here, there), Math.max(here, there), relation);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        Double score = link.number("score");
        Claim one = claims.get(key.one());
        Claim other = claims.get(key.other());
        links.add(new ClaimLink(
                one.span().cover(other.span()),
                one.id(),
                other.id(),
                relation,
                score == null ? 0 : score,
                link.required("because")));
        after.add(new HashSet<>());
        numbers.put(key, links.size() - 1);
        return links.size() - 1;
    }

    /** Takes next the first of those links that no other has to come before. */
    private List<ClaimLink> ordered() {
        int[] waitsFor = new int[links.size()];
        after.forEach(later -> later.forEach(number -> waitsFor[number]++));
        TreeSet<Integer> ready = new TreeSet<>();
        for (int i = 0; i < waitsFor.length; i++) {
            if (waitsFor[i] == 0) {
                ready.add(i);
            }
        }
        List<ClaimLink> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.pollFirst();
            ordered.add(links.get(next));
            for (int later : after.get(next)) {
                if (--waitsFor[later] == 0) {
                    ready.add(later);
                }
            }
        }
        return ordered.size() == links.size() ? ordered : links; // no record of ours contradicts itself
    }
}
