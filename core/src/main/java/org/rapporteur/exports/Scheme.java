// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.events.CameoCode;
import org.rapporteur.knowledge.events.EventOntology;
import org.rapporteur.record.Event.Quad;

/** What belongs to the types of PLOVER, the codes of CAMEO and the letters of states, for whoever sets one of them in an entry. */
public final class Scheme {
    private final EventOntology ontology = EventOntology.load();
    private @Nullable ActorKnowledge actors;

    private Scheme() {}

    private static final class Loaded {
        static final Scheme ONLY = new Scheme();
    }

    /** Returns the one that ships, which is loaded when it is first asked for. */
    public static Scheme shipped() {
        return Loaded.ONLY;
    }

    /** Returns all types of events, in order. */
    public List<String> types() {
        return ontology.types().keySet().stream().sorted().toList();
    }

    /** Tells whether CAMEO has a code. */
    public boolean hasCameo(String code) {
        return ontology.codes().containsKey(code);
    }

    /** Returns the first code of a type: its root, which says no more than the type. */
    public Optional<String> cameo(String type) {
        return ontology.codesOf(type).stream().map(CameoCode::code).findFirst();
    }

    /** Returns the quadrant of a type. */
    public Quad quad(String type) {
        return Quad.valueOf(ontology.type(type).quad());
    }

    /** Returns the intensity of a type and a mode, on PLOVER's scale. */
    public double intensity(String type, @Nullable String mode) {
        return ontology.intensity(type, mode);
    }

    /** Returns the value of a code on Goldstein's scale; null for what is no code. */
    public @Nullable Double goldstein(String cameo) {
        return ontology.code(cameo).map(CameoCode::goldstein).orElse(null);
    }

    /** Returns the name of the state with a code of ISO 3166-1 alpha-3; null if there is none. */
    public synchronized @Nullable String state(String iso) {
        ActorKnowledge known = actors;
        if (known == null) {
            known = ActorKnowledge.load();
            actors = known;
        }
        return known.allCodes().stream()
                .filter(codes -> iso.equals(codes.state().country()))
                .map(codes -> codes.state().name())
                .findFirst()
                .orElse(null);
    }
}
