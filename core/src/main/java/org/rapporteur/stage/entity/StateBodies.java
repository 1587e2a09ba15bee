// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/**
 * Decides whose {@code the government}, {@code the army}, {@code the foreign ministry} is: the state's in whose name or place it
 * is told, else the one that was called so right before, else the state that the report is about. Each state has one of each.
 */
final class StateBodies {
    /** How the ids of the governments of states begin, before the state's code. */
    private static final String GOVERNMENT = "gov.";

    /** The roles of armed forces and police, in the actor scheme of CAMEO. */
    static final Set<String> FORCES = Set.of("MIL", "COP");

    private static final int NEAR = 1;
    private static final int FAR = 12;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final Memory memory;
    private final Map<Word, Draft> headed;
    private final Focus focus;
    private final Map<String, Cluster> byState = new HashMap<>();
    private final Map<String, Told> latest = new HashMap<>();
    private @Nullable Acting acting;

    /** A body and the sentence in which it was last meant. */
    private record Told(Cluster body, int sentence) {}

    StateBodies(ActorKnowledge actors, NamingKnowledge naming, Memory memory, Map<Word, Draft> headed, Focus focus) {
        this.actors = actors;
        this.naming = naming;
        this.memory = memory;
        this.headed = headed;
        this.focus = focus;
    }

    /** A state or somebody of it who does something, the paragraph and the sentence in which that is told. */
    private record Acting(String state, boolean whole, int paragraph, int sentence) {
        /** What a state does is told by its ministry in the same sentence; what its officials do in the same paragraph. */
        boolean isNear(Draft draft) {
            return whole ? sentence == draft.sentence : paragraph == draft.paragraph;
        }
    }

    /** Returns whom a noun for a body of a state means; null if it is no such noun, or nothing tells whose it is. */
    @Nullable
    Cluster meant(Draft draft) {
        String noun = noun(draft);
        String country = country(draft);
        boolean ruled = country != null && naming.is(Around.REGIME, noun);
        if (!ruled && !naming.is(Around.STATE_BODY, noun) || !isOfStateAlone(draft)) {
            return null;
        }
        String sort = ruled ? GOVERNMENT : sort(draft);
        Told told = latest.get(sort);
        Cluster body = null;
        if (country == null) {
            Told government = isOfGovernment(draft) ? latest.get(GOVERNMENT) : null;
            if (government != null && draft.sentence - government.sentence() <= FAR) {
                country = government.body().country;
            }
        }
        if (country == null) {
            boolean bare = !draft.head.has("compound") && !draft.head.has("amod");
            int reach = bare && naming.is(Around.MINISTRY, noun) ? FAR : NEAR;
            Told same = bare ? latest.get(noun) : told;
            if (same != null && draft.sentence - same.sentence() <= reach) {
                body = same.body();
            } else if (bare && naming.is(Around.MINISTRY, noun)) {
                return null;
            } else {
                country = ofClause(draft, naming.is(Around.MINISTRY, noun) ? told : null, noun);
            }
        }
        if (body == null && country != null) {
            body = of(draft, sort, country);
        }
        if (body != null) {
            latest.put(sort, new Told(body, draft.sentence));
            latest.put(noun, new Told(body, draft.sentence));
            if (draft.title != null) {
                body.titles.add(draft.title);
                String role = draft.title.role();
                if (role != null && FORCES.contains(role)) {
                    latest.put(role, new Told(body, draft.sentence));
                }
            }
        }
        return body;
    }

    /** Of several ministries that are told alike it is that of whoever has acted right before, else the one called so last. */
    private @Nullable String ofClause(Draft draft, @Nullable Told told, String noun) {
        if (acting != null && naming.is(Around.MINISTRY, noun) && acting.isNear(draft)) {
            return acting.state();
        }
        boolean near = told != null && draft.sentence - told.sentence() <= FAR;
        return near && told != null ? told.body().country : focus.country();
    }

    /** Returns the state of whoever has acted near a ministry that is told by its name alone; null if nobody has. */
    @Nullable
    String ofActing(Draft draft) {
        boolean ministry = draft.title != null && naming.is(Around.MINISTRY, draft.lastName.toLowerCase(Locale.ROOT));
        return ministry && acting != null && acting.isNear(draft) ? acting.state() : null;
    }

    /** Returns the state that is spoken of, for an office that no state is told of: {@code the prime minister}. */
    @Nullable
    String spokenOf(Draft draft) {
        boolean bare = draft.head.children().stream()
                .noneMatch(child -> child.is("nmod") || child.relation().equals("nmod:poss") || isAmong(child, draft));
        return draft.definite && !draft.plural && bare ? focus.country() : null;
    }

    private static boolean isAmong(Word child, Draft draft) {
        return child.is("amod") && draft.title != null && draft.title.words().indexOf(child.lemma()) < 0;
    }

    /** Takes note of who has acted: {@code Norland denied it, the foreign ministry said}. */
    void act(Draft draft) {
        Cluster cluster = draft.cluster;
        if (cluster == null || cluster.country == null || draft.pronoun != null || !draft.head.is("nsubj")) {
            return;
        }
        boolean whole = cluster.kind == Kind.COUNTRY;
        boolean official = cluster.kind == Kind.GOVERNMENT_BODY || isRuler(cluster);
        if (whole || official) {
            acting = new Acting(cluster.country, whole, draft.paragraph, draft.sentence);
        }
    }

    /** Takes note of a body that is named: {@code the Norlander military}. */
    void note(Draft draft) {
        Cluster body = draft.cluster;
        Actor actor = body == null ? null : body.actor;
        String code = actor == null || actor.kind() != Actor.Kind.GOVERNMENT_BODY ? null : actor.code();
        if (draft.isName() && body != null && body.country != null && code != null && code.startsWith(body.country)) {
            latest.put(code.substring(body.country.length()), new Told(body, draft.sentence));
        }
        if (draft.isName() && body != null && body.kind == Kind.GOVERNMENT_BODY && body.country != null) {
            int blank = draft.name.indexOf(' ');
            latest.put(draft.name.substring(blank + 1).toLowerCase(Locale.ROOT), new Told(body, draft.sentence));
        }
    }

    /**
     * Returns the state of somebody with a title of a state that is not told: {@code military spokesman Ivar Holm} is of the military
     * that was last spoken of, else of the state that the report is about.
     */
    @Nullable
    String servedBy(Draft draft) {
        Title title = draft.title;
        String role = title == null ? null : title.role();
        if (title == null || role == null || title.use() != Title.Use.OFFICE && !FORCES.contains(role)) {
            return null;
        }
        String state = lately(role, draft.sentence);
        if (state != null) {
            return state;
        }
        String spoken = focus.country();
        boolean sure = FORCES.contains(role) || governsPlace(title) || spoken != null && focus.isNamed(spoken);
        return sure ? spoken : null;
    }

    /** {@code The governor}, who is at home where the report tells of. */
    boolean governsPlace(@Nullable Title title) {
        String words = title == null ? "" : title.words();
        return naming.is(Around.GOVERNS, words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Returns the state whose body of a role was last spoken of, not far before a sentence; null if there is none. */
    @Nullable
    String lately(String role, int sentence) {
        Told told = latest.get(role);
        return told != null && sentence - told.sentence() <= FAR ? told.body().country : null;
    }

    /** The armed forces and the authorities are one; the governments are several. */
    private static String noun(Draft draft) {
        return MentionFinder.isPlural(draft.head) ? draft.head.form().toLowerCase(Locale.ROOT) : draft.head.lemma();
    }

    private String sort(Draft draft) {
        String noun = noun(draft);
        if (naming.is(Around.GOVERNMENT, noun)) {
            return GOVERNMENT;
        }
        String role = draft.title == null ? null : draft.title.role();
        if (role != null && naming.is(Around.ARMY, noun)) {
            return role;
        }
        return draft.title == null ? noun : draft.title.words();
    }

    private Cluster of(Draft draft, String sort, String country) {
        return byState.computeIfAbsent(sort + '|' + country, key -> {
            Actor government =
                    sort.equals(GOVERNMENT) ? actors.actor(GOVERNMENT + country).orElse(null) : null;
            if (government != null) {
                return memory.of(government);
            }
            String role = draft.title == null ? null : draft.title.role();
            Cluster known = role != null && role.equals(sort) ? memory.body(country + role) : null;
            if (known != null) {
                return known;
            }
            Cluster body = memory.begin();
            body.kind = draft.kind;
            body.country = country;
            return body;
        });
    }

    /** {@code Norland's army}, {@code the army of Norland}, {@code the government in Ravelin}, {@code the Harrow administration}: of what state it is told. */
    private @Nullable String country(Draft draft) {
        for (Word child : draft.head.children()) {
            Draft place = child.is("nmod") || child.is("compound") ? headed.get(child) : null;
            boolean owns = place != null
                    && place.cluster != null
                    && (isRuler(place.cluster) || isPlaceBehind(child, place.cluster));
            if (owns && place != null && place.cluster != null) {
                return place.cluster.country;
            }
        }
        return draft.country;
    }

    private static boolean isPlaceBehind(Word child, Cluster cluster) {
        return child.is("nmod") && cluster.isPlace();
    }

    /** {@code The former army}, {@code its army}, {@code the Kurdish police} is another's than the state's. */
    private boolean isOfStateAlone(Draft draft) {
        boolean told = draft.definite || draft.country != null || !draft.head.has("det");
        for (Word child : draft.head.children()) {
            boolean before =
                    child.is("amod") || child.is("compound") || child.relation().equals("nmod:poss");
            Draft other = headed.get(child);
            boolean time = !before && child.is("nmod") && other == null; // the Harrow government on Monday
            if (time || !before && !child.is("nmod") || before && isInName(child)) {
                continue;
            }
            Cluster place = other == null || other.cluster == null || !other.cluster.isPlace() ? null : other.cluster;
            boolean state = place != null && place.kind == Kind.COUNTRY
                    || other != null && other.cluster != null && isRuler(other.cluster);
            boolean title = before && draft.title != null && isIn(child, draft.title.words());
            if (!state && !title && !(place != null && child.is("nmod") && isSeat(child, place))) {
                return false;
            }
        }
        return told && !draft.indefinite;
    }

    /** {@code Harrow's government}, {@code the army of President Harrow} are those of her state. */
    private static boolean isRuler(Cluster cluster) {
        return cluster.isPerson() && cluster.country != null && Speakers.isOfficial(cluster);
    }

    /** {@code Sri Lankan}: the first words of a name that ends behind them. */
    private boolean isInName(Word word) {
        Word above = word.head();
        if (above == null || headed.containsKey(word)) {
            return false;
        }
        return above.children().stream()
                .map(headed::get)
                .anyMatch(name -> name != null && name.isName() && name.span.contains(word.span()));
    }

    /** {@code The government forces}, and no government itself. */
    private boolean isOfGovernment(Draft draft) {
        return draft.head.children().stream()
                .anyMatch(child -> child.is("compound") && naming.is(Around.GOVERNMENT, child.lemma()));
    }

    private static boolean isIn(Word word, String title) {
        for (String part : title.split(" ")) {
            if (part.equals(word.lemma().toLowerCase(Locale.ROOT))
                    || part.equals(word.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code The government in Ravelin} sits there; that of Ravelin is a state's if Ravelin is its capital. */
    private boolean isSeat(Word noun, Cluster place) {
        Word preposition = noun.child("case");
        boolean in = preposition != null && naming.is(Around.AT, preposition.lemma());
        Actor.PlaceType type = place.actor == null || place.actor.location() == null
                ? null
                : place.actor.location().type();
        return type == Actor.PlaceType.CAPITAL || in && type == Actor.PlaceType.CITY && place.country != null;
    }
}
