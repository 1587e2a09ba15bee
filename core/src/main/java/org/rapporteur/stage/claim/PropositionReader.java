// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Days;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds what claims come to, so that they can be compared with those of others. Codebook, Claims. */
public final class PropositionReader implements Stage<Proposition> {
    private final ClaimKnowledge knowledge;
    private final VerbGroups verbs;

    /** Makes a reader with what is known. */
    public PropositionReader(ClaimKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Sentence.class, Dating.class, Time.class, Entity.class, Figure.class, Statement.class, Claim.class);
    }

    @Override
    public Class<Proposition> finds() {
        return Proposition.class;
    }

    @Override
    public List<Proposition> find(Reading reading) {
        Keys keys = new Keys(reading, knowledge);
        Phases phases = new Phases(knowledge, verbs);
        Counts counts = new Counts(knowledge, reading);
        Cores cores = new Cores(knowledge, verbs);
        Terms terms = new Terms(knowledge);
        Map<String, LocalDate> days = days(reading);
        Map<String, Statement> statements = new HashMap<>();
        reading.layer(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
        LocalDate published =
                reading.layer(Dating.class).first().map(Dating::date).orElse(null);
        Talk talk = new Talk(reading, statements);
        List<Claim> claims = new ArrayList<>();
        List<Proposition> found = new ArrayList<>();
        for (Claim claim : reading.layer(Claim.class)) {
            List<Sentence> around = reading.layer(Sentence.class).overlapping(claim.span());
            if (!around.isEmpty()) {
                Statement statement = claim.statement() == null ? null : statements.get(claim.statement());
                Core core = cores.of(claim, statement, around.get(0));
                if (isMerelyFeared(claim, core) || Talk.isAsked(claim, around.get(0)) || talk.isPrivate(claim)) {
                    continue;
                }
                LocalDate day = statement == null ? null : days.get(statement.id());
                LocalDate told = day == null ? published : day;
                claims.add(claim);
                Proposition read =
                        proposition(claim, statement, around.get(0), core, told, keys, terms, phases, counts, reading);
                boolean repeated = statement != null && statement.source() == null && isTold(read, found);
                found.add(repeated ? read.heldByNobody() : read);
            }
        }
        lean(claims, found, statements, reading);
        return found;
    }

    /** Whether somebody told what unnamed reports tell: {@code Norway said it had. Finland rejected accusations that it had}. */
    private static boolean isTold(Proposition repeated, List<Proposition> before) {
        return before.subList(Math.max(0, before.size() - Leanings.BEFORE), before.size()).stream()
                .anyMatch(told -> !told.holders().isEmpty()
                        && told.relations().equals(repeated.relations())
                        && told.subjects().equals(repeated.subjects()));
    }

    /** Fills in what claims come to that lean on another: a denial on the accusation inside it, or else on what was said before. */
    private static void lean(
            List<Claim> claims, List<Proposition> found, Map<String, Statement> statements, Reading reading) {
        for (int i = 0; i < claims.size(); i++) {
            boolean inside = i + 1 < claims.size() && isInside(claims.get(i + 1), claims.get(i), statements);
            int other = inside && isDenial(claims.get(i)) ? i + 1 : before(claims, i);
            if (other >= 0) {
                found.set(i, told(claims.get(i), found.get(i), found.get(other), reading));
            }
        }
    }

    /** The claim that one leans on: the last one that tells the same in words of its own, be it that of a main clause before a relative one. */
    private static int before(List<Claim> claims, int at) {
        for (int i = at - 1; i >= Math.max(0, at - Leanings.BEFORE); i--) {
            Claim said = claims.get(i);
            if (!Leanings.isLeaning(said)
                    && said.predicate().equals(claims.get(at).predicate())
                    && Objects.equals(said.subject(), claims.get(at).subject())) {
                return i;
            }
        }
        return at - 1;
    }

    /** Whether a claim is said inside the statement of another. */
    private static boolean isInside(Claim inner, Claim outer, Map<String, Statement> statements) {
        Statement statement = inner.statement() == null ? null : statements.get(inner.statement());
        return statement != null
                && statement.within() != null
                && statement.within().equals(outer.statement());
    }

    private static Proposition proposition(
            Claim claim,
            @Nullable Statement statement,
            Sentence sentence,
            Core core,
            @Nullable LocalDate day,
            Keys keys,
            Terms terms,
            Phases phases,
            Counts counts,
            Reading reading) {
        Span span = claim.span();
        List<String> subjects = keys.subjects(claim, core);
        List<Days> days = days(reading.layer(Time.class).within(span));
        List<String> holders = keys.holders(claim, statement);
        boolean first = terms.isFirst(core); // who opened fire first: at whom, or where, makes no two of it
        return new Proposition(
                span,
                claim.id(),
                day,
                claim.kind(),
                phases.isConditional(core) ? Claim.Certainty.POSSIBLE : claim.certainty(),
                holders,
                claim.reporter() == null ? holders : keys.holders(List.of(claim.reporter())),
                subjects,
                keys.sides(claim.about()),
                terms.relations(claim, core),
                first ? List.of() : keys.objects(claim, core, sentence),
                phases.of(claim, core),
                keys.scene(),
                first || isLoose(core),
                first ? List.of() : terms.complement(claim, core, sentence),
                terms.matters(claim, sentence),
                terms.courses(claim, core, sentence),
                counts.of(claim, core, !days.isEmpty() && subjects.stream().anyMatch(Proposition::isNamed)),
                days,
                reading.seen(core.words()),
                target(core.target(), reading, span),
                null);
    }

    /** {@code the rebels said 40}: a number alone. */
    private static boolean isCount(Claim claim) {
        Claim.Argument subject = claim.subject();
        return subject != null && claim.span().equals(subject.span());
    }

    /** What a claim comes to that may lean on the one before it. */
    private static Proposition told(Claim claim, Proposition read, Proposition before, Reading reading) {
        if (isCount(claim)) {
            return counted(read, before);
        }
        return isDenial(claim) ? denied(read, before, reading) : read;
    }

    /** {@code Finland denied the report}: all that is said is a word for what was said before. */
    private static boolean isDenial(Claim claim) {
        Claim.Argument object = claim.object();
        return object != null && claim.span().equals(object.span()) && claim.kind() == Claim.Kind.ASSERTION;
    }

    /** What is denied in a word is what was said before. */
    private static Proposition denied(Proposition word, Proposition before, Reading reading) {
        return word.leaningOn(before, before.certainty(), true, List.of(), reading.seen(word.span()));
    }

    /** What is counted by a number alone is what was counted before. */
    private static Proposition counted(Proposition number, Proposition before) {
        String unit =
                before.figures().isEmpty() ? null : before.figures().get(0).unit();
        List<Figure> figures = number.figures().stream()
                .map(figure -> figure.unit() == null ? figure.of(unit) : figure)
                .toList();
        return number.leaningOn(before, number.certainty(), false, figures, number.predicate());
    }

    /** The words of what a predicate is directed at, with their number. */
    private static String target(@Nullable Span target, Reading reading, Span part) {
        if (target == null) {
            return "";
        }
        for (Figure figure : reading.layer(Figure.class).within(part)) {
            if (figure.span().contains(target)) {
                return reading.seen(figure.span());
            }
        }
        return reading.seen(target);
    }

    /** Whether what the predicate is directed at may be left unsaid. */
    private static boolean isLoose(Core core) {
        Word object = core.object();
        return object == null ? core.isNamed() : object.is("obl");
    }

    /** {@code warned against opening}: that it may be is no claim that it is. */
    private static boolean isMerelyFeared(Claim claim, Core core) {
        Word predicate = core.predicate();
        return claim.kind() == Claim.Kind.WARNING
                && predicate != null
                && predicate.xpos().equals("VBG")
                && !predicate.has("aux")
                && !predicate.has("nsubj");
    }

    private static List<Days> days(List<Time> times) {
        List<Days> days = new ArrayList<>();
        for (Time time : times) {
            if (time.from() != null && time.to() != null) {
                days.add(new Days(time.from(), time.to()));
            }
        }
        return days;
    }

    /** The days on which statements were made, where the report tells. */
    private static Map<String, LocalDate> days(Reading reading) {
        Map<String, LocalDate> times = new HashMap<>();
        for (Time time : reading.layer(Time.class)) {
            if (time.from() != null && time.from().equals(time.to())) {
                times.put(time.id(), time.from());
            }
        }
        Map<String, LocalDate> days = new HashMap<>();
        for (Statement statement : reading.layer(Statement.class)) {
            LocalDate day = statement.time() == null ? null : times.get(statement.time());
            if (day != null) {
                days.put(statement.id(), day);
            }
        }
        return days;
    }
}
