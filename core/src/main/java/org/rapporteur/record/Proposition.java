// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * What a claim comes to, in keys that mean the same in every report, so that claims of several reports can be compared.
 *
 * <p>A key is a side ({@code @NOR} for a state and those who govern it, {@code @SDNREBRSF} for an armed group with a code,
 * {@code @baltic council} for anybody else with a name, {@code @/basra} for a place) or the dictionary form of a noun ({@code
 * truce}). Behind that of a thing stand those of whose it is, of the nouns that tell which is meant ({@code +peace} of peace
 * talks, {@code &on oil} of sanctions on oil), and {@link #INDEFINITE} or {@link #BARE}. Codebook, Claims.
 *
 * @param span the claim's words
 * @param claim the claim's id
 * @param day when it was claimed, as far as the report tells; the report's own day else
 * @param kind the claim's kind
 * @param certainty how sure its holder is
 * @param holders keys of the sides that hold it; the report itself, as {@link #ofReport} has it, where it is told in the report's own voice
 * @param voices keys of the sides that tell it: that of its reporter, or else its holders
 * @param subjects keys of what it is said of: the thing itself first, then whose it is; none where nobody is said to do it
 * @param sides keys of all sides that it speaks of
 * @param relations what it says of its subject
 * @param objects keys of what its predicate is directed at
 * @param phase whether it is told as done, as going on, or as still to come
 * @param scene keys of those whom its report names most
 * @param loose whether what it is directed at may be left unsaid: with whom one talks, where one stays
 * @param complement the matters of what its predicate is directed at
 * @param matters the matters of all its words behind the subject
 * @param courses the matters that it wants kept up (affirmed) or ended
 * @param figures the figures in it
 * @param days the days that it speaks of
 * @param predicate the words of its predicate
 * @param target the words of what its predicate is directed at; empty for none
 * @param denies the claim of the same report that its words only deny; null for most
 */
public record Proposition(
        Span span,
        String claim,
        @Nullable LocalDate day,
        Claim.Kind kind,
        Claim.Certainty certainty,
        List<String> holders,
        List<String> voices,
        List<String> subjects,
        List<String> sides,
        List<Term> relations,
        List<String> objects,
        Phase phase,
        List<String> scene,
        boolean loose,
        List<Term> complement,
        List<Term> matters,
        List<Term> courses,
        List<Figure> figures,
        List<Days> days,
        String predicate,
        String target,
        @Nullable String denies)
        implements Annotation {
    /** What the key of somebody or something with a name begins with. */
    public static final String NAMED = "@";
    /** What the key of a place that is no state begins with. */
    public static final String PLACE = "@/";
    /** What the key of a noun begins with that tells which thing is meant: {@code +peace} of peace talks. */
    public static final String QUALIFIER = "+";
    /** What the key of a phrase begins with that tells which thing is meant: {@code &on oil} of sanctions on oil. */
    public static final String WHICH = "&";
    /** The key behind that of a thing that is brought in as new: {@code a contract}. */
    public static final String INDEFINITE = "~";
    /** The key behind that of things of which nothing says which: {@code sanctions}. */
    public static final String BARE = "~~";

    private static final String REPORT = "#";

    /** When something is, seen from when it is told. */
    public enum Phase {
        /** it goes on, or the words do not tell */
        NOW,
        /** it is done */
        DONE,
        /** it is to come: it is announced, planned, demanded */
        AHEAD
    }

    /**
     * A family of words and which side of it is taken: {@code support} and {@code back} affirm what {@code oppose} denies.
     *
     * @param family its id
     * @param affirmed whether it is affirmed, negations counted in
     * @param sole whether only one can do what it affirms: begin a war, be behind an attack
     * @param changing whether it may be otherwise within days: that a road is open
     * @param vague whether it says nothing without what it is directed at: has, makes
     * @param mutual whether who does it with another has it done with him: talks
     * @param once whether it is done to a known thing by one side: who shelled the hospital
     */
    public record Term(
            String family,
            boolean affirmed,
            boolean sole,
            boolean changing,
            boolean vague,
            boolean mutual,
            boolean once) {
        /** Makes one of a matter, of which no more is known. */
        public Term(String family, boolean affirmed) {
            this(family, affirmed, false, false, false, false, false);
        }

        /** Returns the other side of it. */
        public Term reversed() {
            return new Term(family, !affirmed, sole, changing, vague, mutual, once);
        }
    }

    /**
     * A stretch of days.
     *
     * @param from the first
     * @param to the last
     */
    public record Days(LocalDate from, LocalDate to) {}

    /** Keeps unchangeable copies. */
    public Proposition {
        holders = List.copyOf(holders);
        voices = List.copyOf(voices);
        subjects = List.copyOf(subjects);
        sides = List.copyOf(sides);
        relations = List.copyOf(relations);
        objects = List.copyOf(objects);
        scene = List.copyOf(scene);
        complement = List.copyOf(complement);
        matters = List.copyOf(matters);
        courses = List.copyOf(courses);
        figures = List.copyOf(figures);
        days = List.copyOf(days);
    }

    /**
     * Returns what it comes to where its own words only lean on what another claim says: it keeps its own place, day and holders,
     * and says the other's.
     *
     * @param said the claim that it leans on
     * @param sure how sure its holder is
     * @param denied whether it denies what the other says
     * @param counted the figures in it
     * @param words the words of its predicate
     */
    public Proposition leaningOn(
            Proposition said, Claim.Certainty sure, boolean denied, List<Figure> counted, String words) {
        return new Proposition(
                span,
                claim,
                day,
                kind,
                sure,
                holders,
                voices,
                denied ? known(said.subjects) : said.subjects,
                said.sides,
                denied ? said.relations.stream().map(Term::reversed).toList() : said.relations,
                denied ? known(said.objects) : said.objects,
                said.phase,
                said.scene,
                said.loose,
                said.complement,
                said.matters,
                said.courses,
                counted,
                said.days,
                words,
                "",
                denied ? said.claim : null);
    }

    /** Returns the same where nobody is known to hold it. */
    public Proposition heldByNobody() {
        return new Proposition(
                span,
                claim,
                day,
                kind,
                certainty,
                List.of(),
                List.of(),
                subjects,
                sides,
                relations,
                objects,
                phase,
                scene,
                loose,
                complement,
                matters,
                courses,
                figures,
                days,
                predicate,
                target,
                denies);
    }

    /** Who denies that a plane came speaks of that plane. */
    private static List<String> known(List<String> keys) {
        return keys.stream().filter(key -> !key.equals(INDEFINITE)).toList();
    }

    /** Tells whether a key is that of somebody or something with a name. */
    public static boolean isNamed(String key) {
        return key.startsWith(NAMED);
    }

    /** Returns the key of a report as the one who tells something: another one for each report. */
    public static String ofReport(String report) {
        return REPORT + report;
    }

    /** Tells whether a report tells it in its own voice. */
    public boolean isOwnVoice() {
        return !holders.isEmpty() && holders.stream().allMatch(holder -> holder.startsWith(REPORT));
    }

    /** Tells whether it is a stand that its own holder takes, and no mere telling of facts. */
    public boolean isPosition() {
        return switch (kind) {
            case DEMAND, PROPOSAL -> true;
            case REJECTION, WILLINGNESS, COMMITMENT ->
                holders.equals(voices) && (subjects.isEmpty() || holders.contains(subjects.get(0)));
            case ASSERTION, EVALUATION, WARNING -> false;
        };
    }
}
