// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/**
 * Decides who is meant by a title or a common noun: whom it stands beside, who holds that office on the day, who was called
 * so before, or else somebody new.
 */
final class DescriptionResolver {
    private static final int FAR = 12;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final Memory memory;
    private final Apposed apposed;
    private final Groups groups;
    private final StateBodies bodies;
    private final Speakers speakers;
    private final @Nullable LocalDate day;
    private final CalledSo called = new CalledSo();
    private Set<Cluster> toldOf = Set.of();

    DescriptionResolver(
            ActorKnowledge actors,
            NamingKnowledge naming,
            Memory memory,
            Map<Word, Draft> headed,
            Groups groups,
            StateBodies bodies,
            Speakers speakers,
            @Nullable LocalDate day) {
        this.actors = actors;
        this.naming = naming;
        this.memory = memory;
        this.apposed = new Apposed(naming, headed);
        this.groups = groups;
        this.bodies = bodies;
        this.speakers = speakers;
        this.day = day;
    }

    /** Resolves a mention that but counts those whom it means; tells whether they are known. */
    boolean counted(Draft draft, Recent recent) {
        Cluster cluster = groups.meant(draft, recent);
        if (cluster != null) {
            cluster.add(draft);
        }
        return cluster != null;
    }

    /** Resolves a mention, given those before it, the latest first. */
    void resolve(Draft draft, Recent recent) {
        toldOf = draft.isPerson() ? speakers.toldOf(draft, recent) : Set.of();
        Cluster cluster = groups.meant(draft, recent);
        if (cluster == null) {
            cluster = apposed.beside(draft);
        }
        if (cluster == null) {
            cluster = apposed.predicated(draft);
        }
        if (cluster != null && draft.title != null && cluster.isPerson()) {
            cluster.titles.add(draft.title);
        }
        if (cluster == null && !draft.indefinite) {
            cluster = draft.isPerson() ? office(draft, recent) : bodies.meant(draft);
        }
        if (cluster == null && !draft.indefinite) {
            cluster = called.before(draft);
            cluster = cluster == null || toldOf.contains(cluster) ? null : cluster;
        }
        if (cluster == null && draft.definite && !draft.plural) {
            cluster = meant(draft, recent);
        }
        boolean place = draft.kind == Kind.PLACE || draft.kind == Kind.COUNTRY;
        if (cluster == null && draft.definite && !place) {
            cluster = CalledSo.atLength(draft, recent);
            cluster = cluster == null || toldOf.contains(cluster) ? null : cluster;
        }
        if (place && !draft.plural && (cluster == null || !acts(draft.head))) {
            draft.nobody = true;
            return;
        }
        if (cluster == null) {
            if (place && draft.kind == Kind.PLACE) {
                draft.nobody = true;
                return;
            }
            draft.kind = place ? Kind.ORGANIZATION : draft.kind;
            cluster = memory.begin();
            cluster.kind = draft.kind;
        }
        cluster.add(draft);
        if (!cluster.plural || draft.plural) {
            called.keep(draft, cluster);
        }
    }

    /** A place is an actor where it acts; else the common noun for it tells nothing that its name does not. */
    private static boolean acts(Word head) {
        return head.relation().equals("nsubj") || head.relation().equals("obl:agent") || head.is("appos");
    }

    private @Nullable Cluster office(Draft draft, Recent recent) {
        Title title = draft.title;
        if (title == null || draft.plural || draft.kind != Kind.PERSON) {
            return null;
        }
        if (title.of() != null && draft.country != null && !title.of().equals("state." + draft.country)) {
            return titled(draft, title, recent); // the Norlander foreign secretary
        }
        String of = title.of() != null ? title.of() : draft.country == null ? null : "state." + draft.country;
        if (draft.country != null && title.office() != null) {
            for (Cluster cluster : memory.persons()) {
                if (draft.country.equals(cluster.country) && isTitled(draft, cluster, title)) {
                    return cluster;
                }
            }
        }
        if (title.office() != null && of != null && day != null) {
            List<Term> terms = actors.holders(title.office(), of, day);
            if (terms.size() == 1 && !isFormer(draft)) {
                return memory.of(terms.get(0).person());
            }
        }
        Cluster titled = titled(draft, title, recent);
        return titled == null && of == null ? ofFocus(draft, title) : titled;
    }

    /** {@code The prime minister}: of the state that the report is about, if nobody else bears that title. */
    private @Nullable Cluster ofFocus(Draft draft, Title title) {
        String country = title.office() == null ? null : bodies.spokenOf(draft);
        if (title.office() == null || country == null || day == null || isFormer(draft) || isShared(title)) {
            return null;
        }
        List<Term> terms = actors.holders(title.office(), "state." + country, day);
        return terms.size() == 1 ? memory.of(terms.get(0).person()) : null;
    }

    private boolean isFormer(Draft draft) {
        return draft.head.children().stream()
                .anyMatch(child -> child.is("amod") && naming.is(Around.FORMER, child.lemma()));
    }

    /** Who bears the same title in this report: the nearest before, else the first who comes. */
    private @Nullable Cluster titled(Draft draft, Title title, Recent recent) {
        Cluster near = recent.latest(
                draft.sentence - FAR, other -> other.cluster != null && isTitled(draft, other.cluster, title));
        if (near != null) {
            return near;
        }
        for (Cluster cluster : memory.persons()) {
            if (isTitled(draft, cluster, title)) {
                return cluster;
            }
        }
        return null;
    }

    private boolean isTitled(Draft draft, Cluster cluster, Title title) {
        return cluster.isPerson()
                && !toldOf.contains(cluster)
                && cluster.mayBeOf(draft.country)
                && !cluster.name.isEmpty()
                && bears(cluster, title);
    }

    private static boolean bears(Cluster cluster, Title title) {
        for (Title other : cluster.titles) {
            if (other.words().equals(title.words())
                    || (title.office() != null && title.office().equals(other.office()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the alliance}, {@code the city}, {@code the envoy}: the nearest that may be called so. */
    private @Nullable Cluster meant(Draft draft, Recent recent) {
        String lemma = draft.head.lemma();
        Cluster cluster = draft.isPerson()
                ? null
                : recent.latest(
                        draft.sentence - FAR,
                        other -> (other.isName() || isGovernment(draft, other))
                                && other.cluster != null
                                && (other.cluster.nouns.contains(lemma) || isNamedSo(other, lemma))
                                && Apposed.agree(other.cluster.kind, draft.kind)
                                && other.cluster.mayBeOf(draft.country));
        if (cluster == null) {
            cluster = recent.latest(draft.sentence - FAR, other -> isMeant(draft, other));
        }
        if (cluster == null && draft.isPerson() && draft.country != null) {
            cluster = ofCountry(draft);
        }
        return cluster;
    }

    /** {@code the council} after {@code the Security Council}. */
    private static boolean isNamedSo(Draft other, String lemma) {
        return other.isName() && Apposed.isBody(other.kind) && other.lastName.equalsIgnoreCase(lemma);
    }

    /** {@code the government} after {@code the government of Norland}. */
    private boolean isGovernment(Draft draft, Draft other) {
        return naming.is(Around.GOVERNMENT, draft.head.lemma())
                && draft.country == null
                && draft.head.children().stream().noneMatch(child -> child.is("amod") || child.is("compound"))
                && other.cluster != null
                && other.cluster.actor != null
                && !other.plural;
    }

    private boolean isMeant(Draft draft, Draft other) {
        Cluster cluster = other.cluster;
        if (cluster == null || cluster.plural || !cluster.mayBeOf(draft.country) || cluster.kind == null) {
            return false;
        }
        if (draft.isPerson()) {
            return cluster.isPerson()
                    && !isUnnamed(draft)
                    && !isAnothers(draft, cluster)
                    && !toldOf.contains(cluster)
                    && !cluster.name.isEmpty()
                    && (draft.country != null || draft.sentence - other.sentence <= 1)
                    && sameGender(draft, cluster)
                    && (draft.title == null || isShared(draft.title) && sameRole(cluster, draft.title));
        }
        boolean bare = draft.head.children().stream()
                .filter(child -> child.is("amod") || child.is("compound"))
                .allMatch(child -> cluster.kind == Kind.ARMED_GROUP && isTold(child, draft));
        return bare && other.isName() && isCalled(draft, other, cluster);
    }

    /** {@code the militant group}, {@code the Islamist rebel group}: what is told of an armed group tells it from none. */
    private boolean isTold(Word word, Draft draft) {
        boolean title =
                draft.title != null && List.of(draft.title.words().split(" ")).contains(word.lemma());
        return title || naming.is(Around.CREED, word.lemma().toLowerCase(java.util.Locale.ROOT));
    }

    /** {@code The anonymous caller}. */
    private boolean isUnnamed(Draft draft) {
        return draft.head.children().stream()
                .anyMatch(child -> child.is("amod") && naming.is(Around.UNNAMED, child.lemma()));
    }

    /** {@code The provincial governor} is not the high commissioner: an office told apart is that of whoever bears it. */
    private static boolean isAnothers(Draft draft, Cluster cluster) {
        Title told = draft.title;
        String words = told == null || told.office() == null ? null : told.words();
        return told != null
                && words != null
                && draft.head.has("amod")
                && draft.country == null
                && !cluster.titles.isEmpty()
                && cluster.titles.stream()
                        .allMatch(title -> title.office() != null
                                && !title.office().equals(told.office())
                                && !title.words().endsWith(words));
    }

    private static boolean isCalled(Draft draft, Draft other, Cluster cluster) {
        Kind kind = draft.kind;
        if (kind == Kind.COUNTRY) {
            return cluster.kind == Kind.COUNTRY;
        }
        if (kind == Kind.PLACE) {
            return cluster.kind == Kind.PLACE && other.form == Form.NAME;
        }
        if (kind == Kind.INTERGOVERNMENTAL) {
            return cluster.kind == Kind.INTERGOVERNMENTAL;
        }
        String lemma = draft.head.lemma();
        return Apposed.isBody(cluster.kind)
                && (kind == Kind.ORGANIZATION && (cluster.kind == Kind.ORGANIZATION || cluster.kind == Kind.ARMED_GROUP)
                        || cluster.name.toLowerCase(java.util.Locale.ROOT).contains(lemma)
                        || kind == cluster.kind && kind != Kind.GOVERNMENT_BODY);
    }

    /** A title that several bear at a time, {@code envoy}, means anyone whose role is the same. */
    private boolean isShared(Title title) {
        return title.use() != Title.Use.OFFICE
                || title.office() == null
                || actors.office(title.office()).map(office -> !office.single()).orElse(true);
    }

    private static boolean sameGender(Draft draft, Cluster cluster) {
        return draft.gender == null || cluster.gender == null || draft.gender == cluster.gender;
    }

    private static boolean sameRole(Cluster cluster, Title title) {
        if (cluster.titles.isEmpty()) {
            return cluster.actor != null
                    && title.role() != null
                    && cluster.actor.code() != null
                    && cluster.actor.code().endsWith(title.role());
        }
        return cluster.titles.stream()
                .anyMatch(other -> other.role() != null && other.role().equals(title.role()));
    }

    /** The first person of a country whom the report goes on to name. */
    private @Nullable Cluster ofCountry(Draft draft) {
        for (Cluster cluster : memory.persons()) {
            if (cluster.isPerson()
                    && !toldOf.contains(cluster)
                    && !cluster.name.isEmpty()
                    && draft.country != null
                    && draft.country.equals(cluster.country)
                    && sameGender(draft, cluster)
                    && (draft.title == null || sameRole(cluster, draft.title) || isOfficial(cluster))) {
                return cluster;
            }
        }
        return null;
    }

    private static boolean isOfficial(Cluster cluster) {
        Actor actor = cluster.actor;
        return actor != null && actor.code() != null && actor.code().length() > 3;
    }
}
