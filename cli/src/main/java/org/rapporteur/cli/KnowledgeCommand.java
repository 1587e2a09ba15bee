// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.LexiconLint;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.ActorLint;
import org.rapporteur.knowledge.actors.ActorLint.Finding;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.knowledge.actors.StateCodes;
import org.rapporteur.knowledge.actors.StateCodes.Scheme;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.dictionary.CodingDictionary.Match;
import org.rapporteur.knowledge.dictionary.DictionaryLint;
import org.rapporteur.knowledge.events.EventLint;
import org.rapporteur.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code rapporteur knowledge}: asks and checks what the reader knows of states, persons, offices and organisations. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Asks and checks what the reader knows: who somebody is, who held an office, who belonged to what.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rapporteur knowledge who Sherman --on 2022-01-12",
            "  rapporteur knowledge office \"foreign minister\" RUS --on 2022-01-12",
            "  rapporteur knowledge member NATO --on 2022-01-12",
            "  rapporteur knowledge lint --tables my-knowledge",
            "  rapporteur knowledge places import cities500.txt --output my-knowledge/gazetteer.bin",
            "  rapporteur knowledge import --petrarch my.actors.txt my.agents.txt --into my-knowledge",
            "  rapporteur knowledge export --petrarch --tables my-knowledge --into dictionaries"
        })
final class KnowledgeCommand implements Runnable {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "A folder with tables of your own, which lie over ours line by line.")
    private @Nullable Path folder;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "The day asked about, as 2022-01-12 (default: today).")
    private LocalDate day = LocalDate.now(ZoneOffset.UTC);

    KnowledgeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw wrongUse("name a command: who, office, member, lint, places, import or export");
    }

    @Command(
            description = "Tells who or what a name means, and the offices held on a day.",
            mixinStandardHelpOptions = true)
    int who(@Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, or a surname.") List<String> name)
            throws IOException, FailureException {
        ActorKnowledge knowledge = knowledge();
        String words = String.join(" ", name);
        List<Actor> actors = new ArrayList<>(named(knowledge, words).toList());
        actors.addAll(knowledge.personsBySurname(words));
        List<String> lines = actors.stream()
                .distinct()
                .sorted(Comparator.comparing((Actor actor) ->
                                knowledge.termsOf(actor.id(), day).isEmpty())
                        .thenComparing(Actor::id))
                .map(actor -> described(knowledge, actor))
                .collect(Collectors.toCollection(ArrayList::new));
        coded(words, lines);
        return answered(lines, "nobody and nothing called '" + words + "' is known." + places(knowledge, words));
    }

    // Who is asked for may be but a place.
    private static String places(ActorKnowledge knowledge, String words) {
        int count = knowledge.gazetteer().places(words).size();
        String many = count == 1 ? "a place" : count + " places";
        return count == 0 ? "" : " The gazetteer has " + many + " of that name: 'rapporteur knowledge places find'.";
    }

    // What the user's own dictionary of codes says on that day.
    private void coded(String words, List<String> lines) throws FailureException {
        CodingDictionary dictionary = dictionary();
        for (Match match : Stream.of(dictionary.actor(words, day), dictionary.agent(words))
                .flatMap(Stream::ofNullable)
                .toList()) {
            lines.add("dictionary\t" + (match.code() == null ? CodingDictionary.NULL : match.code()) + "\t"
                    + match.row().source());
        }
    }

    @Command(description = "Tells who held an office on a day.", mixinStandardHelpOptions = true)
    int office(
            @Parameters(paramLabel = "OFFICE", description = "What the office is called: \"foreign minister\".")
                    String office,
            @Parameters(paramLabel = "OF", description = "Whose it is: RUS, NATO, or a name.") String of)
            throws IOException, FailureException {
        ActorKnowledge knowledge = knowledge();
        Actor owner = owner(knowledge, of);
        List<String> lines = knowledge.holders(office, owner.id(), day).stream()
                .map(term -> term.person().name() + "\t" + told(term))
                .toList();
        return answered(
                lines, "no holder of the office '" + office + "' of " + owner.name() + " is known on " + day + ".");
    }

    @Command(description = "Tells who belonged to an organisation on a day.", mixinStandardHelpOptions = true)
    int member(
            @Parameters(paramLabel = "ORGANISATION", arity = "1..*", description = "NATO, or a name.")
                    List<String> name)
            throws IOException, FailureException {
        ActorKnowledge knowledge = knowledge();
        Actor organization = owner(knowledge, String.join(" ", name));
        List<String> lines = knowledge.members(organization.id(), day).stream()
                .map(actor -> (actor.country() == null ? "-" : actor.country()) + "\t" + actor.name())
                .toList();
        return answered(lines, "no member of " + organization.name() + " is known on " + day + ".");
    }

    @Command(
            description =
                    "Checks the tables: duplicates, contradictions, overlapping and stale terms, unknown codes; in a"
                            + " dictionary of codes what never holds, has no end or has ended; in the lexicon of events"
                            + " what is there twice, is never asked for, or does not hold in its own example.",
            mixinStandardHelpOptions = true)
    int lint() throws IOException, FailureException {
        List<Finding> findings;
        try {
            findings = new ArrayList<>(ActorLint.check(OwnTables.overlay(folder), day));
            for (DictionaryLint.Finding finding : DictionaryLint.check(dictionary(), day)) {
                findings.add(new Finding(
                        finding.wrong() ? ActorLint.Severity.ERROR : ActorLint.Severity.STALE,
                        finding.file(),
                        finding.line(),
                        finding.words()));
            }
            for (EventLint.Finding finding : LexiconLint.check(OwnTables.overlay(folder))) {
                findings.add(new Finding(ActorLint.Severity.ERROR, finding.file(), finding.line(), finding.words()));
            }
        } catch (TableException e) {
            write(e.problems());
            return ExitCode.SOFTWARE;
        }
        write(findings.stream()
                .map(finding -> finding + " [" + finding.severity().name().toLowerCase(Locale.ROOT) + "]")
                .toList());
        long errors = findings.stream()
                .filter(finding -> finding.severity() == ActorLint.Severity.ERROR)
                .count();
        streams.say(errors + " errors, " + (findings.size() - errors) + " facts that may be out of date.");
        return errors > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Returns what is known, with the user's own tables. */
    ActorKnowledge knowledge() throws FailureException {
        return OwnTables.actors(folder);
    }

    /** Returns the user's own dictionary of codes; an empty one if there is none. */
    CodingDictionary dictionary() throws FailureException {
        return OwnTables.dictionary(folder);
    }

    /** Returns the folder of the user's own tables; null if none is given. */
    @Nullable
    Path folder() {
        return folder;
    }

    private Actor owner(ActorKnowledge knowledge, String name) {
        for (String id : List.of(name, "state." + name, "org." + name)) {
            if (knowledge.actor(id).isPresent()) {
                return knowledge.actor(id).get();
            }
        }
        return named(knowledge, name)
                .filter(actor -> actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.PLACE)
                .findFirst()
                .orElseThrow(() -> wrongUse("'" + name + "' is no state or organisation that is known"));
    }

    // By name, by id, or by the code of a state in any scheme.
    private static Stream<Actor> named(ActorKnowledge knowledge, String words) {
        Stream<Actor> byName = knowledge.named(words).stream().map(Naming::actor);
        Stream<Actor> byCode = Stream.of(Scheme.values()).flatMap(scheme -> knowledge.state(scheme, words).stream());
        Stream<Actor> byId = Stream.of(words, "state." + words).flatMap(id -> knowledge.actor(id).stream());
        return Stream.of(byName, byCode, byId).flatMap(actors -> actors).distinct();
    }

    private String described(ActorKnowledge knowledge, Actor actor) {
        StringBuilder line = new StringBuilder(actor.id()).append('\t').append(actor.name());
        line.append('\t').append(actor.code() == null ? actor.kind().name() : knowledge.codeOn(actor, day));
        knowledge.codes(actor.id()).ifPresent(codes -> line.append(told(codes)));
        if (actor.wikidata() != null) {
            line.append("\tWikidata ").append(actor.wikidata());
        }
        knowledge.termsOf(actor.id(), day).forEach(term -> line.append('\t').append(told(term)));
        return line.toString();
    }

    private static String told(StateCodes codes) {
        StringBuilder told = new StringBuilder("\tISO ").append(codes.alpha2()).append(' ');
        told.append(codes.state().country());
        told.append(codes.fips() == null ? "" : "\tFIPS " + codes.fips());
        told.append(codes.cow() == null ? "" : "\tCOW " + codes.cow());
        told.append(codes.geonames() == null ? "" : "\tGeoNames " + codes.geonames());
        return told.append(codes.region() == null ? "" : "\t" + codes.region()).toString();
    }

    private String told(Term term) {
        String until = term.to() != null ? term.to().toString() : "unknown";
        String possible = term.on(day) == Term.Certainty.HELD ? "" : " (possibly)";
        return term.title() + " of " + term.of().name() + ", " + (term.from() == null ? "unknown" : term.from())
                + " to " + until + possible;
    }

    private int answered(List<String> lines, String otherwise) throws IOException, FailureException {
        if (lines.isEmpty()) {
            streams.say(otherwise);
            return ExitCode.SOFTWARE;
        }
        write(lines);
        return ExitCode.OK;
    }

    private void write(List<String> lines) throws IOException, FailureException {
        try (Output output = Output.to(null, streams)) {
            for (String line : lines) {
                output.writer().append(line).append('\n');
            }
            output.keep();
        }
    }

    private ParameterException wrongUse(String words) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification before a command runs");
        }
        return new ParameterException(spec.commandLine(), words);
    }
}
