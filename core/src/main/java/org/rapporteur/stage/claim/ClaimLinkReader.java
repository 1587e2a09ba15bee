// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds claims that contest or support each other: those of different holders on the same matter.
 *
 * <p>Claims are compared only with those that share a subject or a matter, and each with a bounded number of them.
 * Codebook, Claims.
 */
public final class ClaimLinkReader implements Stage<ClaimLink> {
    /** Of claims that share something, a claim is compared with so many before it. */
    private static final int LOOK_BACK = 40;

    private final ClaimKnowledge knowledge;

    /** Makes a reader with what is known. */
    public ClaimLinkReader(ClaimKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Time.class, Entity.class, Figure.class, Claim.class);
    }

    @Override
    public Class<ClaimLink> finds() {
        return ClaimLink.class;
    }

    @Override
    public List<ClaimLink> find(Reading reading) {
        Signatures signatures = new Signatures(knowledge, reading);
        Map<String, List<Signature>> shelves = new LinkedHashMap<>();
        List<ClaimLink> links = new ArrayList<>();
        for (Claim claim : reading.layer(Claim.class)) {
            Signature signature = signatures.of(claim);
            if (signature != null) {
                compare(signature, shelves, links, reading);
            }
        }
        return links;
    }

    private static void compare(
            Signature signature, Map<String, List<Signature>> shelves, List<ClaimLink> links, Reading reading) {
        Set<String> compared = new HashSet<>();
        for (String key : keys(signature)) {
            List<Signature> shelf = shelves.computeIfAbsent(key, name -> new ArrayList<>());
            for (int i = shelf.size() - 1; i >= Math.max(0, shelf.size() - LOOK_BACK); i--) {
                Signature other = shelf.get(i);
                if (compared.add(other.claim().id())) {
                    Clashes.Found found = Clashes.between(other, signature);
                    if (found != null) {
                        links.add(link(other.claim(), signature.claim(), found, reading));
                    }
                }
            }
            shelf.add(signature);
        }
    }

    /** What a claim may share with another: its subject with a family of predicates or a figure, or a matter. */
    private static Set<String> keys(Signature signature) {
        Set<String> keys = new LinkedHashSet<>();
        if (signature.subject() != null) {
            signature.relations().keySet().forEach(family -> keys.add(signature.subject() + '\t' + family));
            if (!signature.figures().isEmpty()) {
                keys.add(signature.subject() + '\t');
            }
        }
        signature.courses().keySet().forEach(matter -> keys.add('\t' + matter));
        return keys;
    }

    private static ClaimLink link(Claim one, Claim other, Clashes.Found found, Reading reading) {
        return new ClaimLink(
                one.span().cover(other.span()),
                one.id(),
                other.id(),
                found.relation(),
                found.score(),
                reading.slice(one.span()) + " / " + reading.slice(other.span()));
    }
}
