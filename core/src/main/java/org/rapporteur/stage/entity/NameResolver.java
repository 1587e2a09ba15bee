// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/**
 * Decides whom names name: whom the knowledge knows, or whom the report itself has named at greater length before or after.
 */
final class NameResolver {
    private static final int MORE_OFTEN = 3;
    private static final int MOST_NAMES = 24;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final KindGuess guess;
    private final Usage usage;
    private final Memory memory;
    private final Gazetteer gazetteer;
    private final Holders holders;
    private final Map<Word, Draft> headed;
    private final @Nullable LocalDate day;

    NameResolver(
            ActorKnowledge actors,
            NamingKnowledge naming,
            Memory memory,
            Map<Word, Draft> headed,
            @Nullable LocalDate day) {
        this.headed = headed;
        this.actors = actors;
        this.naming = naming;
        this.guess = new KindGuess(naming, actors.gazetteer());
        this.usage = new Usage(naming);
        this.memory = memory;
        this.gazetteer = new Gazetteer(memory, headed);
        this.day = day;
        this.holders = new Holders(actors, naming, gazetteer, day);
    }

    /** Resolves all names of a report: the long ones first, for they decide on the short ones wherever these stand. */
    void resolve(List<Draft> drafts) {
        gazetteer.count(drafts);
        for (Draft draft : drafts) {
            if (draft.inward != null) {
                draft.inward.outward = draft;
            }
        }
        for (boolean known : List.of(true, false)) {
            for (Draft draft : drafts) {
                if (draft.isName() && isLong(draft) && known == (draft.match != null)) {
                    resolveLong(draft);
                }
            }
        }
        for (Draft draft : drafts) {
            if (draft.isName() && draft.cluster == null && !draft.nobody) {
                resolveShort(draft);
            }
        }
        new Atlas(actors.gazetteer(), gazetteer, naming, memory).locate();
        memory.clusters().forEach(NameResolver::forgetInside);
        for (Draft draft : drafts) {
            if (draft.bearer != null && draft.bearer.cluster != null) {
                draft.bearer.cluster.add(draft);
                titled(draft, draft.bearer.cluster);
            }
        }
    }

    /** Of what begins the name of a body only a place is named by itself. */
    private static void forgetInside(Cluster cluster) {
        if (cluster.actor == null && cluster.kind != Kind.PLACE) {
            cluster.drafts.removeIf(draft -> draft.nested && draft.match == null);
        }
    }

    private static void titled(Draft outer, Cluster cluster) {
        if (cluster.kind == null) {
            cluster.kind = Kind.PERSON;
        }
        if (cluster.country == null && outer.country != null) {
            cluster.country = outer.country;
        }
    }

    /** Long is a name of several words, and one that the knowledge knows without a doubt. */
    private static boolean isLong(Draft draft) {
        if (draft.match == null) {
            return draft.nameLength > 1;
        }
        return draft.nameLength > 1
                || draft.match.namings().stream()
                        .anyMatch(each -> !each.ambiguous()
                                && each.actor().kind() != Actor.Kind.PLACE
                                && (each.actor().kind() != Actor.Kind.PEOPLE || draft.form == Form.DEMONYM));
    }

    private void resolveLong(Draft draft) {
        if (draft.match != null) {
            known(draft, draft.match.namings());
            return;
        }
        unknown(draft);
    }

    private void resolveShort(Draft draft) {
        Cluster cluster = remembered(draft);
        if (cluster != null) {
            join(draft, cluster);
            return;
        }
        Actor person = holders.surnamed(draft);
        if (person != null) {
            join(draft, memory.of(person));
            return;
        }
        if (draft.match != null) {
            guess.guess(draft);
            boolean taken = draft.kind == Kind.PERSON
                    && !MentionFinder.isPlural(draft.head)
                    && draft.match.namings().stream().allMatch(Naming::ambiguous);
            draft.nobody = false;
            if (mayAct(draft) || !taken && (!draft.isPerson() || MentionFinder.isPlural(draft.head))) {
                known(draft, draft.match.namings());
                return;
            }
        }
        unknown(draft);
    }

    /** A capital or a state may say something: {@code Moscow denies that}; that alone makes no person of it. */
    private static boolean mayAct(Draft draft) {
        return draft.title == null
                && draft.nameLength == 1
                && draft.match != null
                && draft.match.namings().stream()
                        .anyMatch(naming ->
                                naming.actsFor() != null || naming.actor().kind() == Actor.Kind.COUNTRY);
    }

    private @Nullable Cluster remembered(Draft draft) {
        if (draft.form == Form.DEMONYM) {
            return null;
        }
        Cluster cluster = draft.nameLength == 1 ? namesake(draft) : null;
        if (cluster != null) {
            return cluster;
        }
        cluster = memory.named(draft.name);
        if (cluster != null && draft.match != null && !cluster.isPerson()) {
            return null;
        }
        if (cluster == null && draft.definite && naming.is(Around.COMPASS, draft.name.toLowerCase(Locale.ROOT))) {
            cluster = memory.begun(draft.name);
        }
        if (cluster == null && draft.match == null) {
            cluster = KindGuess.isAcronym(draft.name) ? memory.initialled(draft.name) : null;
            if (cluster == null && draft.nameLength == 1) {
                cluster = memory.firstNamed(draft.name);
            }
            if (cluster == null && draft.nameLength == 1 && draft.definite) {
                cluster = memory.partlyNamed(draft.name);
            }
        }
        return cluster;
    }

    /** Of several with a last name the one named at length latest before it, unless another is named far more often. */
    private @Nullable Cluster namesake(Draft draft) {
        Cluster best = null;
        int nearest = Integer.MIN_VALUE;
        for (Cluster cluster : memory.lastNamed(draft.lastName)) {
            boolean other = draft.gender != null && cluster.gender != null && draft.gender != cluster.gender;
            if (other) {
                continue;
            }
            int last = latest(cluster, draft.span.start());
            boolean rare = best != null && MORE_OFTEN * cluster.drafts.size() < best.drafts.size();
            boolean common = best != null && MORE_OFTEN * best.drafts.size() < cluster.drafts.size();
            if (best == null || common || last > nearest && !rare) {
                best = cluster;
                nearest = last;
            }
        }
        return best;
    }

    /** Where a cluster is last named at length before a place, of its first names. */
    private static int latest(Cluster cluster, int offset) {
        int last = Integer.MIN_VALUE + 1;
        for (int i = 0; i < Math.min(MOST_NAMES, cluster.drafts.size()); i++) {
            Draft name = cluster.drafts.get(i);
            if (name.nameLength > 1 && name.span.start() < offset) {
                last = Math.max(last, name.span.start());
            }
        }
        return last;
    }

    private void known(Draft draft, List<Naming> namings) {
        Naming chosen = gazetteer.choose(draft, namings);
        if (chosen == null || isGone(draft, chosen.actor()) || isOwned(draft, chosen.actor())) {
            unknown(draft);
            return;
        }
        Actor actor = chosen.actor();
        if (chosen.actsFor() != null && usage.acts(draft)) {
            actor = chosen.actsFor();
            draft.form = Form.METONYM;
        }
        draft.actor = actor;
        draft.kind = Kind.valueOf(actor.kind().name());
        join(draft, memory.of(actor));
    }

    /**
     * {@code Its Security Council}, {@code Norland's Security Council}: what somebody has is no alliance of states, and {@code Norland's
     * Supreme Court} none of another state.
     */
    private boolean isOwned(Draft draft, Actor actor) {
        boolean alliance = actor.kind() == Actor.Kind.INTERGOVERNMENTAL;
        boolean body = actor.kind() == Actor.Kind.GOVERNMENT_BODY && actor.country() != null;
        return (alliance || body)
                && draft.nameLength > 1
                && draft.head.children().stream()
                        .filter(child -> child.relation().equals("nmod:poss") && child.start() < draft.span.start())
                        .map(headed::get)
                        .anyMatch(owner -> alliance ? !isAlliance(owner) : isOtherState(owner, actor.country()));
    }

    /** {@code Sudria's Foreign Ministry} is not the Norlander one. */
    private boolean isOwnedByAnother(Draft draft, Cluster cluster) {
        return draft.head.children().stream().map(headed::get).anyMatch(owner -> isOtherState(owner, cluster.country));
    }

    private static boolean isOtherState(@Nullable Draft owner, @Nullable String country) {
        Actor state = owner == null || owner.match == null
                ? null
                : owner.match.namings().get(0).actor();
        return state != null
                && state.kind() == Actor.Kind.COUNTRY
                && state.country() != null
                && !state.country().equals(country);
    }

    private static boolean isAlliance(@Nullable Draft draft) {
        return draft != null
                && draft.match != null
                && draft.match.namings().get(0).actor().kind() == Actor.Kind.INTERGOVERNMENTAL;
    }

    /** "Norlander forces" are others once the army of that day is no more; its own name tells of it still. */
    private boolean isGone(Draft draft, Actor actor) {
        return day != null
                && actor.kind() == Actor.Kind.GOVERNMENT_BODY
                && actor.to() != null
                && actor.to().last().isBefore(day)
                && draft.head.upos() == Upos.NOUN;
    }

    private void unknown(Draft draft) {
        guess.guess(draft);
        draft.nobody |= isLetter(draft.name) || isCommon(draft);
        if (draft.kind == null && !draft.nobody && isListed(draft)) {
            draft.kind = Kind.PLACE;
        }
        if (draft.nobody) {
            return;
        }
        Cluster cluster =
                draft.kind == Kind.GOVERNMENT_BODY && draft.nameLength > 1 ? memory.bodyEnding(draft.name) : null;
        cluster = cluster == null || isOwnedByAnother(draft, cluster) ? memory.named(draft.name) : cluster;
        if (cluster == null
                && draft.nameLength > 1
                && draft.match == null
                && MentionFinder.isBody(naming.noun(draft.lastName.toLowerCase(Locale.ROOT)))) {
            cluster = memory.partlyNamed(draft.name);
        }
        if (cluster == null && draft.isPerson() && draft.nameLength > 1) {
            cluster = samePerson(draft);
        }
        if (cluster == null && draft.match == null && (draft.kind == null || draft.isPerson())) {
            cluster = memory.namedWithin(draft.name);
        }
        if (cluster == null && draft.nameLength > 1 && draft.match == null) {
            cluster = speltLike(draft);
        }
        if (cluster == null) {
            cluster = memory.begin();
        }
        join(draft, cluster);
    }

    /** {@code the Norlander Defence spokesman}, {@code a Memorandum}: a field alone names no body, and an article no single one. */
    private boolean isCommon(Draft draft) {
        Word article = draft.head.child("det");
        boolean one =
                article != null && naming.is(Around.INDEFINITE, article.lemma().toLowerCase(Locale.ROOT));
        if (draft.match == null && draft.kind == null && isCreed(draft.name)) {
            return true;
        }
        return draft.match == null
                && draft.nameLength == 1
                && draft.kind == null
                && (one && actors.gazetteer().places(draft.name).isEmpty()
                        || naming.is(Around.FIELD, draft.name.toLowerCase(Locale.ROOT)));
    }

    /** {@code Marxist-Leninist} */
    private boolean isCreed(String name) {
        return naming.is(Around.CREED, name.substring(name.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT));
    }

    /** {@code Sameh Shoukri} is the minister of the day, though the tables write his name otherwise. */
    private @Nullable Cluster speltLike(Draft draft) {
        boolean person = draft.form == Form.NAME && (draft.kind == null || draft.kind == Kind.PERSON);
        List<Actor> holders = person
                ? actors.personsSpeltLike(draft.name).stream()
                        .filter(this.holders::holdsAny)
                        .toList()
                : List.of();
        return holders.size() == 1 ? memory.of(holders.get(0)) : null;
    }

    /** {@code P. cylindrica}, {@code [W]e}: a letter names nobody. */
    private static boolean isLetter(String name) {
        return name.length() == 1 || name.length() == 2 && name.charAt(1) == '.';
    }

    /** A name before or behind a known place, with but a comma or a conjunction between, is a place's. */
    private boolean isListed(Draft draft) {
        Draft outer = draft.outward;
        if (outer != null && outer.match != null && isPlace(outer.match)) {
            return true;
        }
        Word first = draft.head.is("conj") ? draft.head.head() : null;
        Draft other = first == null ? null : headed.get(first);
        return other != null && (other.kind == Kind.PLACE || other.match != null && isPlace(other.match));
    }

    private static boolean isPlace(NameMatch match) {
        Actor.Kind kind = match.namings().get(0).actor().kind();
        return kind == Actor.Kind.PLACE;
    }

    /**
     * {@code Col. Dario M. Vantongeren} and {@code Dario Vantongeren} are one, and {@code Mr van der Berg} is {@code Dario van der
     * Berg}; another first name makes another person.
     */
    private @Nullable Cluster samePerson(Draft draft) {
        String first = draft.name.substring(0, Math.max(0, draft.name.indexOf(' ')));
        for (Cluster cluster : memory.lastNamed(draft.lastName)) {
            boolean longer = cluster.name.endsWith(' ' + draft.name) || draft.name.endsWith(' ' + cluster.name);
            if (cluster.name.indexOf(' ') < 0 || cluster.name.startsWith(first) || longer) {
                return cluster;
            }
        }
        return null;
    }

    private void join(Draft draft, Cluster cluster) {
        cluster.add(draft);
        memory.learn(draft, cluster);
        if (draft.kind == null) {
            draft.kind = cluster.kind;
        }
    }
}
