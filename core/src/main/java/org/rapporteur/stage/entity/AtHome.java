// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/**
 * Tells of which state somebody is of whom the report tells but a role: {@code health officials said}, {@code the Constitutional
 * Court}. It is the state that the report is about, where the paragraph names no other.
 *
 * <p>Who serves the state has it as its country. Its rebels, opposition and civilians have it in their code alone: they do not
 * speak for it.
 */
final class AtHome {
    private static final int LONGEST_ROLE = 3;

    /** So many nouns may stand between a name and whoever is there: {@code Tessaly State Police Commissioner}. */
    private static final int DEEPEST = 4;

    /** The roles of those who serve a state, in the actor scheme of CAMEO. */
    private static final Set<String> SERVES = Set.of("GOV", "MIL", "COP", "LEG", "JUD");

    /** The roles of those who only live in it. */
    private static final Set<String> LIVES =
            Set.of("OPP", "PTY", "REB", "INS", "SEP", "CVL", "HLH", "LAB", "EDU", "CRM", "UAF");

    private static final String ARMY = "MIL";

    private static final String CIVILIANS = "CVL";

    /** A hospital is where it is told of, though it has a name. */
    private static final String HEALTH = "HLH";

    private static final String MEDIA = "MED";

    private static final String GOVERNMENT = "GOV";

    private final NamingKnowledge naming;
    private final Focus focus;
    private final StateBodies bodies;
    private final Map<Word, Draft> headed;

    AtHome(NamingKnowledge naming, Focus focus, StateBodies bodies, Map<Word, Draft> headed) {
        this.naming = naming;
        this.focus = focus;
        this.bodies = bodies;
        this.headed = headed;
    }

    /** Tells the state of a mention that is resolved, if nothing in the text does. */
    void tell(Draft draft) {
        Cluster cluster = draft.cluster;
        if (cluster == null || draft.pronoun != null || !isOpen(cluster) || isAnothers(draft)) {
            return;
        }
        String role = role(draft);
        boolean body = draft.isName() && cluster.kind == Kind.GOVERNMENT_BODY;
        boolean serves = body || SERVES.contains(role) && !isAnybodys(draft);
        boolean local = cluster.name.isEmpty() || role.equals(HEALTH) && cluster.kind == Kind.ORGANIZATION;
        boolean lives = LIVES.contains(role) && local && (draft.plural || !role.equals(CIVILIANS));
        if (!serves && !lives || isAbroad(draft) || owner(draft) != null) {
            return;
        }
        String state = role.equals(ARMY) || body ? null : ofPlace(draft);
        if (state == null && serves && StateBodies.FORCES.contains(role)) {
            state = bodies.lately(role, draft.sentence);
        }
        state = state == null && body ? bodies.ofActing(draft) : state;
        state = state == null ? alone(draft, role) : state;
        state = state == null && !role.equals(ARMY) && !body ? focus.here(draft.sentence) : state;
        if (serves) {
            cluster.country = state;
        } else {
            cluster.home = state;
        }
    }

    /** Who holds an office of a government may be abroad, where but the dateline or a town tells of a state. */
    private @Nullable String alone(Draft draft, String role) {
        String state = focus.alone();
        boolean office = draft.title != null && draft.title.use() == Title.Use.OFFICE && role.equals(GOVERNMENT);
        boolean abroad = office && draft.isPerson() && !bodies.governsPlace(draft.title);
        return abroad && state != null && !focus.isNamed(state) ? null : state;
    }

    /**
     * {@code Police in Arlen}, {@code the governor of Tessaly}, {@code Ravelin's mayor}: of the state in which the place lies. Only an
     * army may be another's there, and a body with a name of its own somebody else's.
     */
    private @Nullable String ofPlace(Draft draft) {
        for (Word child : draft.head.children()) {
            String state = isBeside(child) ? stateOf(child, DEEPEST) : null;
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** The state of a place that is named, or of the name in {@code the state of Tessaly}, {@code Tessaly State Police}. */
    private @Nullable String stateOf(Word noun, int deep) {
        Draft place = headed.get(noun);
        if (place != null && place.cluster != null) {
            return place.cluster.kind == Kind.PLACE ? place.cluster.country : null;
        }
        if (deep == 0 || !isWithin(noun) && !isRegion(noun.lemma())) {
            return null;
        }
        for (Word child : noun.children()) {
            String state = isBeside(child) && (child.is("compound") || isRegion(noun.lemma()))
                    ? stateOf(child, deep - 1)
                    : null;
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** {@code Tessaly Governor Ivo Tarn}: the place before the office, the office before the name. */
    private static boolean isWithin(Word child) {
        return child.is("compound") || child.relation().equals("nmod:desc");
    }

    /** Tells whether a place stands so that whoever is told is of it or in it. */
    private boolean isBeside(Word child) {
        Word preposition = child.child("case");
        boolean before = isWithin(child) || child.relation().equals("nmod:poss");
        boolean behind = child.is("nmod")
                && preposition != null
                && (naming.is(Around.AT, preposition.lemma()) || naming.is(Around.LINK, preposition.form()));
        return before || behind;
    }

    /** {@code A spokesman for Harrow's government}: who is of a body that is told behind him is of its state. */
    void serve(Draft draft) {
        Cluster cluster = draft.cluster;
        if (cluster == null || draft.pronoun != null || draft.isName() || !isOpen(cluster)) {
            return;
        }
        Word owner = owner(draft);
        Draft owning = owner == null ? null : headed.get(owner);
        if (owning != null && owning.cluster != null && leads(draft, owning.cluster)) {
            Cluster group = owning.cluster.body;
            cluster.body = group == null || group.isPerson() ? owning.cluster : group;
            if (SERVES.contains(role(draft)) && !isOutlaw(cluster.body)) {
                cluster.country = cluster.body.country;
            }
            return;
        }
        if (owning != null && owning.cluster != null && isAide(draft, owning.cluster)) {
            cluster.body = owning.cluster;
            return;
        }
        if (owning != null && owning.cluster != null && isState(owning.cluster) && SERVES.contains(role(draft))) {
            cluster.country = owning.cluster.country;
            return;
        }
        boolean person = cluster.isPerson() || cluster.kind == Kind.PEOPLE;
        for (Draft other : person ? whose(draft) : List.<Draft>of()) {
            Cluster body = other.cluster;
            boolean of = other.head.index() > draft.head.index();
            if (body != null && body != cluster && (of && isBody(body) || mayServe(draft, of) && isOfficial(body))) {
                cluster.body = body;
            }
        }
    }

    /** {@code His aide}, be he of a state or of those who fight it. */
    private static boolean isAide(Draft draft, Cluster owner) {
        boolean known = owner.actor != null
                && owner.actor.code() != null
                && owner.actor.code().length() > LONGEST_ROLE;
        return owner.isPerson()
                && draft.isPerson()
                && role(draft).equals(GOVERNMENT)
                && (known || Speakers.isOfficial(owner));
    }

    /** {@code Her men}, {@code their fighters}, {@code its forces} are of the force or group that she or it is of. */
    private boolean leads(Draft draft, Cluster owner) {
        String role = role(draft);
        boolean any = role.isEmpty() || role.equals(CIVILIANS) && naming.is(Around.ABROAD, draft.head.lemma());
        boolean men = draft.plural && any && (draft.isPerson() || draft.kind == Kind.PEOPLE);
        boolean fights = role.equals(ARMY) || NamedGroups.FIGHT.contains(role) || men;
        Cluster whole = owner.body == null || owner.body.isPerson() ? owner : owner.body;
        boolean group = whole.kind == Kind.ARMED_GROUP && whole.actor != null;
        boolean soldier = owner.isPerson() && owner.country != null && isForce(owner);
        return fights && (group || soldier);
    }

    private static boolean isForce(Cluster person) {
        String known = person.actor == null ? null : person.actor.code();
        return known != null && known.startsWith(ARMY, LONGEST_ROLE)
                || person.drafts.stream().map(AtHome::role).anyMatch(StateBodies.FORCES::contains);
    }

    private static boolean isOutlaw(Cluster cluster) {
        return cluster.kind == Kind.ARMED_GROUP || cluster.isPerson() && !Speakers.isOfficial(cluster);
    }

    /** {@code Ida Tarn, spokeswoman for Norland's army}: she is of the state that is told behind her office, and of no other. */
    boolean isAnothers(Draft draft) {
        return draft.head.children().stream()
                .filter(child -> child.is("appos"))
                .map(headed::get)
                .filter(other -> other != null && other.isPerson() && !other.isName())
                .flatMap(other -> whose(other).stream())
                .anyMatch(other -> other.country != null
                        || other.cluster != null && (isBody(other.cluster) || isOfficial(other.cluster)));
    }

    /** Who is told as the owner of an office, or behind it: {@code her deputy}, {@code the chief of staff for the president}. */
    private List<Draft> whose(Draft draft) {
        List<Draft> found = new ArrayList<>();
        for (Word child : draft.head.children()) {
            boolean owns = child.relation().equals("nmod:poss") || child.is("compound"); // a Harrow spokesman
            boolean of = child.is("nmod") && child.index() > draft.head.index();
            Draft other = owns || of ? headed.get(child) : null;
            if (other != null) {
                found.add(other);
            } else if (of && draft.span.contains(child.span())) {
                child.children().stream()
                        .filter(inner -> inner.is("nmod") && inner.index() > child.index())
                        .map(headed::get)
                        .filter(Objects::nonNull)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isBody(Cluster cluster) {
        return cluster.kind == Kind.GOVERNMENT_BODY && cluster.country != null;
    }

    private static boolean isOfficial(Cluster cluster) {
        return isBody(cluster)
                || cluster.isPerson()
                        && cluster.country != null
                        && (Speakers.isOfficial(cluster)
                                || cluster.drafts.stream().anyMatch(AtHome::isInOffice));
    }

    private static boolean isInOffice(Draft draft) {
        return draft.title != null && draft.title.use() == Title.Use.OFFICE && draft.title.role() != null;
    }

    /** {@code Harrow's spokesman}: whose office has no part of its own speaks for the one whose he is. */
    private static boolean isMouthpiece(Draft draft) {
        Title title = draft.title;
        return title != null && title.use() == Title.Use.OFFICE && title.role() == null;
    }

    /** {@code The chief of staff for the president} is of her state as well. */
    private static boolean mayServe(Draft draft, boolean behind) {
        return isMouthpiece(draft)
                || behind
                        && draft.title != null
                        && draft.title.use() == Title.Use.OFFICE
                        && role(draft).equals(GOVERNMENT);
    }

    /** {@code A vice president}, {@code state media}: as much a company's as a state's, or no part of the state. */
    private boolean isAnybodys(Draft draft) {
        Title title = draft.title;
        boolean office = title != null
                && title.use() == Title.Use.OFFICE
                && draft.indefinite
                && !naming.is(Around.GOVERNS, draft.head.lemma())
                && !isOfBody(title);
        boolean media = title != null && title.role() != null && title.role().endsWith(MEDIA);
        return media || office && role(draft).equals(GOVERNMENT);
    }

    /** {@code A government spokesman}: of what every state has. */
    private boolean isOfBody(Title title) {
        String first = title.words().substring(0, Math.max(0, title.words().indexOf(' ')));
        String second = title.words().substring(title.words().indexOf(' ') + 1);
        int blank = second.indexOf(' ');
        return naming.is(Around.STATE_BODY, first)
                || blank > 0 && naming.is(Around.MINISTRY, second.substring(0, blank));
    }

    /** {@code Its soldiers}: whoever the pronoun means. */
    private static @Nullable Word owner(Draft draft) {
        for (Word child : draft.head.children()) {
            if (child.relation().equals("nmod:poss") && child.upos() == Upos.PRON) {
                return child;
            }
        }
        return null;
    }

    private static boolean isState(Cluster cluster) {
        return cluster.kind == Kind.COUNTRY
                || cluster.kind == Kind.GOVERNMENT_BODY
                || cluster.isPerson() && Speakers.isOfficial(cluster);
    }

    private static boolean isOpen(Cluster cluster) {
        boolean place = cluster.isPlace() || cluster.kind == Kind.INTERGOVERNMENTAL;
        return cluster.actor == null
                && cluster.country == null
                && cluster.home == null
                && cluster.body == null
                && cluster.members.isEmpty()
                && !place;
    }

    private static String role(Draft draft) {
        Title title = draft.title == null ? draft.rank : draft.title;
        String role = title == null ? null : title.role();
        return role == null ? "" : role.substring(0, Math.min(LONGEST_ROLE, role.length()));
    }

    /** {@code Foreign officials}, {@code the World Customs Court}, {@code hospital officials}: of another state, or of none. */
    private boolean isAbroad(Draft draft) {
        if (draft.isName()) {
            String first = firstWord(draft.name);
            return naming.is(Around.ABROAD, first) && !isInTitle(draft, first); // the Foreign Ministry
        }
        return naming.is(Around.ABROAD, draft.head.lemma())
                || draft.head.children().stream().anyMatch(child -> isOthers(draft, child));
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
    }

    private boolean isOthers(Draft draft, Word child) {
        String lemma = child.lemma().toLowerCase(Locale.ROOT);
        if (child.is("compound") && (headed.containsKey(child) && isHere(child) || isRegion(lemma))) {
            return false;
        }
        if (child.is("amod") && !isKnownRole(draft, lemma)) {
            boolean participle = child.xpos().startsWith("VB"); // suspected gunmen
            boolean other = !participle && naming.is(Around.ABROAD, lemma) || naming.is(Around.FORMER, lemma);
            return other || NameRuns.isCapital(child) && child.index() > 0;
        }
        if (child.is("nmod") && isHere(child)) {
            return false;
        }
        boolean own = child.is("compound") || child.is("nmod");
        return own && !isInTitle(draft, lemma) && !naming.is(Around.FIELD, lemma) && !isState(lemma);
    }

    /** {@code The county officials} */
    private boolean isRegion(String lemma) {
        Noun noun = naming.noun(lemma.toLowerCase(Locale.ROOT));
        return noun != null && noun.meaning() == Noun.Meaning.PLACE;
    }

    /** {@code Elders in the town}, {@code officials in Ravelin}. */
    private boolean isHere(Word noun) {
        Draft place = headed.get(noun);
        if (place == null || place.cluster == null) {
            Noun known = naming.noun(noun.lemma());
            return known == null || known.meaning() == Noun.Meaning.PLACE || known.meaning() == Noun.Meaning.THING;
        }
        String country = place.cluster.country;
        return place.cluster.kind == Kind.PLACE && (country == null || isBeside(noun) || country.equals(focus.alone()));
    }

    private static boolean isInTitle(Draft draft, @Nullable String lemma) {
        String words = draft.title == null ? "" : ' ' + draft.title.words() + ' ';
        return lemma != null && (words.contains(' ' + lemma + ' ') || words.contains(' ' + lemma + '\''));
    }

    /** {@code Regional officials} are some state's; whose the deputy foreign minister is, his title leaves open. */
    private boolean isKnownRole(Draft draft, String lemma) {
        boolean office = draft.title != null
                && draft.title.use() == Title.Use.OFFICE
                && !naming.is(Around.GOVERNS, draft.head.lemma());
        return isInTitle(draft, lemma) && !office;
    }

    private boolean isState(String lemma) {
        return naming.is(Around.STATE_BODY, lemma) || naming.is(Around.MINISTRY, lemma);
    }
}
