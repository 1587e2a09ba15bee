// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.PartialDate;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Role;
import org.rapporteur.text.Reading;

/** Writes what is known of each entity, in the order of their first mentions. */
final class EntityWriter {
    /** Former officials, in the actor scheme of CAMEO. */
    private static final String ELITES = "ELI";

    /** Rebels of whom no group is told, in the same scheme. */
    private static final String REBELS = "REB";

    /** A body of a state whose name tells no more, in the same scheme. */
    private static final String GOVERNMENT = "GOV";

    /** In as many words a title tells that it was left. */
    private static final int LONGEST_TITLE = 6;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final Coding coding;
    private final Reading reading;
    private final @Nullable LocalDate day;

    EntityWriter(
            ActorKnowledge actors, NamingKnowledge naming, Coding coding, Reading reading, @Nullable LocalDate day) {
        this.actors = actors;
        this.naming = naming;
        this.coding = coding;
        this.reading = reading;
        this.day = day;
    }

    /** A cluster and its mentions in the order of the text. */
    private record Mentioned(Cluster cluster, List<Mention> mentions) {}

    List<Entity> write(List<Cluster> clusters) {
        List<Mentioned> all = clusters.stream()
                .map(cluster -> new Mentioned(cluster, mentions(cluster)))
                .filter(each -> !each.mentions().isEmpty())
                .sorted(Comparator.comparing(each -> each.mentions().get(0).span()))
                .toList();
        Map<String, String> ids = new HashMap<>();
        Map<Cluster, String> numbers = new HashMap<>();
        int number = 0;
        for (Mentioned each : all) {
            number++;
            numbers.put(each.cluster(), "en" + number);
            if (each.cluster().actor != null) {
                ids.put(each.cluster().actor.id(), "en" + number);
            }
        }
        List<Entity> entities = new ArrayList<>();
        for (Mentioned each : all) {
            entities.add(entity("en" + (entities.size() + 1), each, ids, numbers));
        }
        return entities;
    }

    private static List<Mention> mentions(Cluster cluster) {
        List<Mention> mentions = new ArrayList<>(cluster.outside);
        cluster.drafts.stream().map(Draft::mention).forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        List<Mention> once = new ArrayList<>();
        for (Mention mention : mentions) {
            if (once.isEmpty() || !once.get(once.size() - 1).span().equals(mention.span())) {
                once.add(mention);
            }
        }
        return once;
    }

    private Entity entity(String id, Mentioned mentioned, Map<String, String> ids, Map<Cluster, String> numbers) {
        Cluster cluster = mentioned.cluster();
        Actor actor = cluster.actor;
        String name = actor != null ? actor.name() : cluster.name.isEmpty() ? names(cluster) : cluster.name;
        Coding.Coded own = coding.of(cluster);
        String ours = actor == null || actor.code() == null ? code(cluster) : known(cluster, actor);
        String rule = actor == null ? null : actor.rule();
        return new Entity(
                id,
                kind(cluster),
                name.isEmpty() ? described(mentioned) : name,
                own == null ? ours : own.code(),
                own == null || own.country() == null ? country(cluster) : own.country(),
                actor == null ? null : actor.wikidata(),
                roles(cluster, ids),
                place(actor),
                members(cluster, numbers),
                mentioned.mentions(),
                own == null ? rule : own.rule());
    }

    /** {@code The parties}, where they are two states, have no state and no code of their own. */
    private static boolean isOfSeveral(Cluster cluster) {
        return cluster.members.stream().map(member -> member.country).distinct().count() > 1;
    }

    /** Who speaks for somebody is of the same state. */
    private static @Nullable String country(Cluster cluster) {
        if (isOfSeveral(cluster)) {
            return null;
        }
        Cluster body = cluster.country == null && cluster.isPerson() ? cluster.body : null;
        boolean state = body != null && (body.kind == Kind.GOVERNMENT_BODY || body.isPerson());
        return state && body != null ? body.country : cluster.country;
    }

    /** The first words for whoever has no name; a pronoun, where nothing else is there. */
    private String described(Mentioned mentioned) {
        return mentioned.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .findFirst()
                .map(mention -> reading.seen(mention.span()))
                .orElseGet(() -> reading.seen(mentioned.mentions().get(0).span()));
    }

    /** The office of the day decides; who holds none is what the text says: {@code rebel leader}. */
    private @Nullable String known(Cluster cluster, Actor actor) {
        String code = day == null ? actor.code() : actors.codeOn(actor, day);
        boolean left = code != null && code.endsWith(ELITES) && !code.equals(actor.code()) && !isFormer(cluster);
        Cluster body = cluster.body;
        if (code != null && code.equals(actor.country() + REBELS) && body != null && body.kind == Kind.ARMED_GROUP) {
            return bodyCode(body, ""); // as the text tells
        }
        String role = left ? role(cluster) : "";
        return role.isEmpty() ? code : actor.country() + role;
    }

    /** Those whom only a pronoun takes together bear the names of all; else nothing. */
    private static String names(Cluster cluster) {
        boolean called = cluster.drafts.stream().anyMatch(draft -> draft.pronoun == null && !draft.several);
        boolean named = cluster.members.stream().noneMatch(member -> member.name.isEmpty());
        return called || !named
                ? ""
                : cluster.members.stream().map(member -> member.name).collect(Collectors.joining(", "));
    }

    private static List<String> members(Cluster cluster, Map<Cluster, String> numbers) {
        List<String> members = new ArrayList<>();
        for (Cluster member : cluster.members) {
            String id = numbers.get(member);
            if (id != null && member != cluster) {
                members.add(id);
            }
        }
        return members.size() > 1 ? members : List.of();
    }

    private static Kind kind(Cluster cluster) {
        if (cluster.kind == Kind.PERSON && cluster.plural && cluster.actor == null && cluster.name.isEmpty()) {
            return Kind.PEOPLE;
        }
        return Objects.requireNonNullElse(cluster.kind, Kind.ORGANIZATION);
    }

    /** The state's code and the role that the text tells; of those of a body without a state the body's code. */
    private @Nullable String code(Cluster cluster) {
        if (cluster.kind == Kind.PLACE || isOfSeveral(cluster)) {
            return null;
        }
        if (cluster.country == null) {
            boolean alone = cluster.body == null || cluster.body == cluster;
            String ofState = cluster.home == null ? null : cluster.home + role(cluster);
            return cluster.body == null || alone ? ofState : bodyCode(cluster.body, role(cluster));
        }
        if (isFormer(cluster)) {
            boolean people = cluster.isPerson() || cluster.kind == Kind.PEOPLE;
            return people ? cluster.country + ELITES : cluster.country;
        }
        String role = role(cluster);
        Cluster body = cluster.body == cluster || !isRank(cluster) ? null : cluster.body;
        if (body != null && cluster.country.equals(body.country)) {
            return bodyCode(body, "");
        }
        return cluster.country + (role.isEmpty() && cluster.kind == Kind.GOVERNMENT_BODY ? GOVERNMENT : role);
    }

    /** {@code Officers of the Security Service}: a rank that each force has tells none. */
    private boolean isRank(Cluster cluster) {
        return cluster.name.isEmpty()
                && cluster.drafts.stream()
                        .allMatch(draft -> draft.pronoun != null || naming.is(Around.RANK, draft.head.lemma()));
    }

    /** {@code Soldiers of the task force} are soldiers; an official or a spokesman of it has its code. */
    private @Nullable String bodyCode(Cluster body, String own) {
        Actor known = body.actor;
        if (known != null) {
            return body.isPerson() ? known(body, known) : known.code();
        }
        if (body.country == null) {
            return null;
        }
        boolean state = body.kind == Kind.GOVERNMENT_BODY;
        String role = state && !own.isEmpty() && !own.equals(GOVERNMENT) ? own : role(body);
        return body.country + (state && role.isEmpty() ? GOVERNMENT : role);
    }

    private static String role(Cluster cluster) {
        return Stream.concat(
                        cluster.titles.stream(),
                        cluster.drafts.stream()
                                .filter(draft -> draft.pronoun == null)
                                .map(draft -> draft.title))
                .filter(title -> title != null && title.role() != null)
                .map(Title::role)
                .findFirst()
                .orElseGet(() -> rank(cluster));
    }

    /** {@code Gen. Dario Harrow}: where no title tells more. */
    private static String rank(Cluster cluster) {
        return cluster.drafts.stream()
                .map(draft -> draft.rank)
                .filter(rank -> rank != null && rank.role() != null)
                .map(Title::role)
                .findFirst()
                .orElse("");
    }

    /** {@code The former minister Ilse Harrow}: whom the report brings up so. */
    private boolean isFormer(Cluster cluster) {
        for (Draft draft : cluster.drafts) {
            if (!draft.isName() && draft.title != null && draft.title.role() != null) {
                return isFormer(wordBefore(draft))
                        || Stream.of(reading.seen(draft.span).split(" ", LONGEST_TITLE))
                                .anyMatch(this::isFormer);
            }
        }
        return false;
    }

    private boolean isFormer(String word) {
        return naming.is(Around.FORMER, word.toLowerCase(Locale.ROOT));
    }

    /** The grammar may hang {@code former} on something else. */
    private String wordBefore(Draft draft) {
        int end = draft.span.start() - 1;
        String text = reading.report().text();
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end > 0 && text.charAt(end) == ' ' ? text.substring(start, end) : "";
    }

    private List<Role> roles(Cluster cluster, Map<String, String> ids) {
        List<Role> roles = new ArrayList<>();
        if (cluster.actor != null && cluster.isPerson() && day != null) {
            for (Term term : actors.termsOf(cluster.actor.id(), day)) {
                if (term.on(day) == Term.Certainty.HELD) {
                    String of = ids.getOrDefault(term.of().id(), term.of().name());
                    roles.add(new Role(term.title(), of, written(term.from()), written(term.to())));
                }
            }
        }
        if (roles.isEmpty() && cluster.isPerson() && cluster.titleWords != null) {
            String of = cluster.country == null ? null : ids.get("state." + cluster.country);
            roles.add(new Role(cluster.titleWords, of, null, null));
        }
        return roles;
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Place place(@Nullable Actor actor) {
        if (actor == null || actor.location() == null || actor.kind() != Actor.Kind.PLACE) {
            return null;
        }
        Actor.Location location = actor.location();
        return new Place(
                location.latitude(),
                location.longitude(),
                actor.country(),
                location.geonames() == 0 ? null : String.valueOf(location.geonames()));
    }
}
