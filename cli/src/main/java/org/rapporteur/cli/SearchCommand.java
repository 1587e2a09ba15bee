// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.store.Answer;
import org.rapporteur.store.Hit;
import org.rapporteur.store.Search;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur search}: finds statements, events and reports by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Finds statements, events and reports in a store.",
        footer = {
            "",
            "All words have to be there, whatever their endings; \"words in marks\" stand together; sanction* stands for all that"
                    + " begin so. Without words the newest come first, with words the best. The address before each (r17/st3) is"
                    + " what 'rapporteur show' takes.",
            "",
            "Examples:",
            "  rapporteur search sanctions --speaker Lavrov",
            "  rapporteur search '\"security guarantees\" nato' --in statements --from 2022-01-01",
            "  rapporteur search --in events --type ASSAULT --country UKR --format csv"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int MARGIN = 10;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--in",
            paramLabel = "KIND",
            split = ",",
            description = "Only among: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Where> in = List.of();

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Who says it: a name, an actor code, an item of Wikidata.")
    private @Nullable String speaker;

    @Option(names = "--about", paramLabel = "NAME", description = "Who or what is named in it.")
    private @Nullable String about;

    @Option(
            names = "--type",
            paramLabel = "CODE",
            description =
                    "Kind of a statement (DENY), type or mode of an event (ASSAULT), or the beginning of its CAMEO code (19).")
    private @Nullable String type;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day: of an event if it is known, else of the report.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--country",
            paramLabel = "ISO",
            description = "The country of who says, does or suffers it: RUS or Russia.")
    private @Nullable String country;

    @Option(
            names = "--story",
            paramLabel = "N",
            description = "The story it is told in: its number, with or without r.")
    private @Nullable String story;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of each kind are shown (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many of each kind are passed over before.")
    private int offset;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Grid.Format format = Grid.Format.text;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for.")
    private List<String> words = List.of();

    SearchCommand(Streams streams) {
        this.streams = streams;
    }

    /** Among what is looked; the names are those of the option. */
    enum Where {
        /** who said what */
        statements(Search.Kind.STATEMENT),
        /** who did what to whom */
        events(Search.Kind.EVENT),
        /** whole reports */
        reports(Search.Kind.REPORT);

        private final Search.Kind kind;

        Where(Search.Kind kind) {
            this.kind = kind;
        }
    }

    @Override
    public Integer call() throws IOException, FailureException {
        FromStore.checkDays(spec, from, to);
        Search search = new Search(
                String.join(" ", words),
                in.stream().map(where -> where.kind).toList(),
                speaker,
                about,
                type,
                from,
                to,
                country,
                number(story),
                limit,
                offset);
        try (StoreReader reader = store.reader();
                Output result = Output.to(null, streams)) {
            List<Hit> hits = reader.search(search);
            result.writer()
                    .write(
                            format == Grid.Format.text
                                    ? page(hits)
                                    : new Grid(table(hits)).written(format, Screen.NONE));
            result.keep();
            if (hits.isEmpty()) {
                streams.say("found nothing in '" + store.file() + "'.");
            }
            return hits.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    private static @Nullable Long number(@Nullable String story) throws FailureException {
        if (story == null) {
            return null;
        }
        if (!story.matches("r?[0-9]{1,18}")) {
            throw new FailureException("'" + story + "' is no number of a story, like 17 or r17.");
        }
        return Long.valueOf(story.startsWith("r") ? story.substring(1) : story);
    }

    private String page(List<Hit> hits) {
        Paper paper = new Paper(streams.screen());
        for (Where where : Where.values()) {
            List<Hit> some =
                    hits.stream().filter(hit -> hit.kind() == where.kind).toList();
            if (!some.isEmpty()) {
                String title = where.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + where.name().substring(1);
                paper.put(Style.SECTION, title)
                        .put(
                                Style.ASIDE,
                                some.size() < limit ? " (" + some.size() + ")" : " (the first " + some.size() + ")")
                        .end(0);
                some.forEach(hit -> put(hit, paper));
                paper.blank();
            }
        }
        return paper.text();
    }

    private static void put(Hit hit, Paper paper) {
        paper.put(
                Style.ASIDE,
                hit.address() + " ".repeat(Math.max(1, MARGIN - hit.address().length())));
        switch (hit.kind()) {
            case STATEMENT ->
                paper.put(hit.who() == null ? Style.ASIDE : Style.WHO, orElse(hit.who(), "somebody"))
                        .put(Style.PLAIN, " ")
                        .put(Style.DEED, orElse(hit.type(), ""));
            case EVENT -> {
                paper.put(hit.who() == null ? Style.ASIDE : Style.WHO, orElse(hit.who(), "someone"))
                        .put(Style.PLAIN, " → ")
                        .put(Style.DEED, orElse(hit.type(), ""));
                if (hit.whom() != null) {
                    paper.put(Style.PLAIN, " → ").put(Style.WHO, hit.whom());
                }
                paper.put(Style.ASIDE, " (" + orElse(hit.status(), "").toLowerCase(Locale.ROOT) + ")");
            }
            case REPORT -> paper.put(Style.TITLE, orElse(hit.title(), hit.document()));
        }
        paper.end(0, MARGIN);
        String snippet = hit.snippet();
        int at = 0;
        for (Span mark : hit.marks()) {
            paper.put(Style.QUOTE, snippet.substring(at, mark.start()))
                    .put(Style.MARK, marked(snippet.substring(mark.start(), mark.end()), paper));
            at = mark.end();
        }
        paper.put(Style.QUOTE, snippet.substring(at)).end(MARGIN);
        List<String> facts = new ArrayList<>();
        for (String fact : Arrays.asList(hit.published(), hit.publisher(), hit.document())) {
            if (fact != null) {
                facts.add(fact);
            }
        }
        paper.put(Style.ASIDE, String.join(" · ", facts)).end(MARGIN);
    }

    private static String marked(String words, Paper paper) {
        return paper.hasColor() ? words : "[" + words + "]";
    }

    private static String orElse(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }

    private static Answer table(List<Hit> hits) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Hit hit : hits) {
            rows.add(Arrays.asList(
                    hit.kind().name(),
                    hit.address(),
                    hit.document(),
                    hit.published(),
                    hit.publisher(),
                    hit.title(),
                    hit.who(),
                    hit.type(),
                    hit.status(),
                    hit.whom(),
                    (long) hit.start(),
                    (long) hit.end(),
                    hit.snippet()));
        }
        return new Answer(
                List.of(
                        "kind",
                        "address",
                        "document",
                        "published",
                        "publisher",
                        "title",
                        "who",
                        "type",
                        "status",
                        "whom",
                        "start",
                        "end",
                        "words"),
                rows,
                false);
    }
}
