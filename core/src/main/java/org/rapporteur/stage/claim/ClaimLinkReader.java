// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contrast.Contrast;
import org.rapporteur.contrast.Rivals;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Proposition;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds claims of one report that contest or support each other. Codebook, Claims. */
public final class ClaimLinkReader implements Stage<ClaimLink> {
    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Claim.class, Proposition.class);
    }

    @Override
    public Class<ClaimLink> finds() {
        return ClaimLink.class;
    }

    @Override
    public List<ClaimLink> find(Reading reading) {
        Map<String, Proposition> byClaim = new HashMap<>();
        reading.layer(Proposition.class).forEach(proposition -> byClaim.put(proposition.claim(), proposition));
        List<Proposition> inOrder = reading.layer(Claim.class).all().stream()
                .filter(claim -> byClaim.containsKey(claim.id()))
                .map(claim -> byClaim.get(claim.id()))
                .toList();
        List<Rivals.Pair<Proposition>> pairs = new ArrayList<>(Rivals.among(inOrder, proposition -> proposition));
        addDenials(inOrder, byClaim, reading, pairs);
        return pairs.stream()
                .filter(pair -> !isWithin(pair.one().span(), pair.other().span()))
                .map(ClaimLinkReader::link)
                .toList();
    }

    /** Adds what only denies another claim, where it was not found to clash with it by what that claim says. */
    private static void addDenials(
            List<Proposition> inOrder,
            Map<String, Proposition> byClaim,
            Reading reading,
            List<Rivals.Pair<Proposition>> pairs) {
        Set<String> told = new HashSet<>();
        pairs.forEach(pair -> told.add(key(pair.one(), pair.other())));
        Map<String, Claim> claims = new HashMap<>();
        reading.layer(Claim.class).forEach(claim -> claims.put(claim.id(), claim));
        for (Proposition denial : inOrder) {
            String denied = denial.denies();
            Proposition said = denied == null ? null : byClaim.get(denied);
            boolean fits = said != null
                    && !told.contains(key(said, denial))
                    && isSame(claims.get(said.claim()), claims.get(denial.claim()));
            Contrast contrast = said == null || !fits ? null : Contrast.ofDenial(said, denial);
            if (said != null && contrast != null) {
                pairs.add(new Rivals.Pair<>(said, denial, contrast));
            }
        }
    }

    /** Whether a denial has its predicate from what it denies. */
    private static boolean isSame(@Nullable Claim said, @Nullable Claim denial) {
        return said != null && denial != null && said.predicate().equals(denial.predicate());
    }

    private static String key(Proposition one, Proposition other) {
        return one.claim().compareTo(other.claim()) < 0
                ? one.claim() + ' ' + other.claim()
                : other.claim() + ' ' + one.claim();
    }

    /** Whether one says what the other is part of, and not the very same: {@code a claim that Finland denies}. */
    private static boolean isWithin(Span one, Span other) {
        return one.overlaps(other) && !one.equals(other);
    }

    private static ClaimLink link(Rivals.Pair<Proposition> pair) {
        return new ClaimLink(
                pair.one().span().cover(pair.other().span()),
                pair.one().claim(),
                pair.other().claim(),
                pair.contrast().relation(),
                pair.contrast().score(),
                pair.contrast().because());
    }
}
