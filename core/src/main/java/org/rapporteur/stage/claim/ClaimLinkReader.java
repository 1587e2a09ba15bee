// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return Rivals.among(inOrder, proposition -> proposition).stream()
                .filter(pair -> !isWithin(pair.one().span(), pair.other().span()))
                .map(ClaimLinkReader::link)
                .toList();
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
