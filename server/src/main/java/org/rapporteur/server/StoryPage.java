// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Answer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One story: its reports in their order, what each adds, and what several of them tell. */
final class StoryPage {
    private static final int MOST_REPORTS = 60;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_OCCURRENCES = 60;
    private static final int SHOWN = 8;
    private static final double SAME = 0.5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Entries of a story's reports: whose, its kind, who, its words, where, its occurrence, and how real it is. */
    private static final String ENTRIES = entries(
                    "statement",
                    "statements s",
                    "coalesce(" + names("statement_speakers", "statement") + ", s.source, '')",
                    "s.words",
                    "''",
                    " AND s.within IS NULL")
            + " UNION ALL "
            + entries(
                    "event",
                    "events s LEFT JOIN sentences se ON se.id = s.sentence",
                    "coalesce(" + names("event_actors", "event") + ", '')",
                    "coalesce(se.words, s.words)",
                    "s.status",
                    " AND s.statement IS NULL AND s.background = 0")
            + " UNION ALL "
            + entries(
                    "meeting",
                    "meetings s",
                    "coalesce(" + names("meeting_parties", "meeting") + ", '')",
                    "coalesce(s.name, s.words)",
                    "s.status",
                    "")
            + " UNION ALL " + entries("figure", "figures s", "''", "s.words", "''", "")
            + " ORDER BY 1, 6 LIMIT " + MOST_ENTRIES;

    private final Archive archive;

    StoryPage(Archive archive) {
        this.archive = archive;
    }

    private static String entries(String kind, String from, String who, String words, String status, String more) {
        return "SELECT s.report, s.entry, '" + kind + "', " + who + ", " + words + ", s.start, o.occurrence, " + status
                + " FROM tellings t JOIN " + from + " LEFT JOIN occurrence_entries o ON o.report = s.report AND"
                + " o.entry = s.entry WHERE t.story = ? AND s.report = t.report" + more;
    }

    private static String names(String table, String owner) {
        return "(SELECT group_concat(a.name, ', ') FROM " + table
                + " x JOIN entities e ON e.id = x.entity JOIN actors a ON" + " a.id = e.actor WHERE x." + owner
                + " = s.id)";
    }

    /**
     * Returns the reports of a story in their order, with what each tells that none before it told, and what several tell.
     *
     * @throws Problem if there is none of that number
     */
    ObjectNode story(long number) {
        Answer reports = archive.answer(
                "SELECT r.id, r.title, r.document, r.published, r.publisher, t.manner, t.source, t.share FROM tellings t"
                        + " JOIN reports r ON r.id = t.report WHERE t.story = ? ORDER BY t.manner <> 'FIRST',"
                        + " r.published IS NULL, r.published, r.document LIMIT " + MOST_REPORTS,
                List.of(number),
                MOST_REPORTS);
        if (reports.rows().isEmpty()) {
            throw Problem.notFound("There is no story " + number + ".");
        }
        Map<Long, List<Told>> told = told(number);
        ObjectNode story = Json.object().put("number", number);
        ArrayNode items = story.putArray("reports");
        Before before = new Before();
        for (List<@Nullable Object> row : reports.rows()) {
            ObjectNode item = items.addObject().put("number", Pictures.whole(row.get(0)));
            Pictures.text(item, "title", row.get(1));
            Pictures.text(item, "document", row.get(2));
            Pictures.text(item, "published", row.get(3));
            Pictures.text(item, "publisher", row.get(4));
            Pictures.text(item, "manner", row.get(5));
            if (row.get(6) != null) {
                item.put("source", Pictures.whole(row.get(6)));
            }
            item.put("share", row.get(7) instanceof Double share ? share : 0);
            List<Told> own = told.getOrDefault(Pictures.whole(row.get(0)), List.of());
            before.adds(item, own);
        }
        several(story.putArray("occurrences"), reports, told);
        return story;
    }

    /**
     * An entry of a report: who says or does it, its words, and which occurrence it tells.
     *
     * @param occurrence its number; 0 for none
     * @param status how real it is; empty for what is said
     */
    private record Told(
            long report,
            String entry,
            String kind,
            String who,
            String words,
            long occurrence,
            String status,
            Set<String> terms) {
        /** Whether it says in other words what was told before: for what no occurrence is known of. */
        boolean repeats(Told earlier) {
            if (!kind.equals(earlier.kind)) {
                return false;
            }
            long shared = terms.stream().filter(earlier.terms::contains).count();
            long all = terms.size() + (long) earlier.terms.size() - shared;
            return all == 0 || shared >= SAME * Math.min(terms.size(), earlier.terms.size()) && shared > 0;
        }
    }

    private Map<Long, List<Told>> told(long story) {
        Answer answer = archive.answer(ENTRIES, List.of(story, story, story, story), MOST_ENTRIES);
        Map<Long, List<Told>> told = new LinkedHashMap<>();
        for (List<@Nullable Object> row : answer.rows()) {
            String words = String.valueOf(row.get(4));
            told.computeIfAbsent(Pictures.whole(row.get(0)), report -> new ArrayList<>())
                    .add(new Told(
                            Pictures.whole(row.get(0)),
                            String.valueOf(row.get(1)),
                            String.valueOf(row.get(2)),
                            String.valueOf(row.get(3)),
                            words,
                            Pictures.whole(row.get(6)),
                            String.valueOf(row.get(7)),
                            terms(words)));
        }
        return told;
    }

    private static Set<String> terms(String words) {
        Set<String> terms = new HashSet<>();
        for (String term : NO_LETTER.split(words.toLowerCase(Locale.ROOT))) {
            if (term.length() > 3 || !term.isEmpty() && Character.isDigit(term.charAt(0))) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** What the reports before have told. */
    private static final class Before {
        private final List<Told> told = new ArrayList<>();
        private final Set<Long> occurrences = new HashSet<>();

        /** Writes what of a report's entries is new, and goes on behind it. */
        void adds(ObjectNode item, List<Told> own) {
            ArrayNode adds = item.putArray("adds");
            int fresh = 0;
            for (Told one : own) {
                if (!isTold(one)) {
                    fresh++;
                    if (adds.size() < SHOWN) {
                        ObjectNode added = adds.addObject()
                                .put("entry", one.entry())
                                .put("kind", one.kind())
                                .put("who", one.who())
                                .put("words", one.words());
                        Pictures.text(added, "status", one.status().isEmpty() ? null : one.status());
                    }
                }
            }
            told.addAll(own);
            own.forEach(one -> occurrences.add(one.occurrence()));
            item.put("moreAdded", fresh - adds.size()).put("told", own.size()).put("again", own.size() - fresh);
        }

        private boolean isTold(Told one) {
            if (one.occurrence() != 0 && occurrences.contains(one.occurrence())) {
                return true;
            }
            // Who acts and meets is in an occurrence; that words are alike says little of it.
            boolean byWords = one.kind().equals("statement") || one.kind().equals("figure");
            return byWords && told.stream().anyMatch(one::repeats);
        }
    }

    /** Writes what several reports of the story tell, with how each has it. */
    private static void several(ArrayNode occurrences, Answer reports, Map<Long, List<Told>> told) {
        Map<Long, List<Told>> tellings = new LinkedHashMap<>();
        for (List<@Nullable Object> row : reports.rows()) {
            for (Told one : told.getOrDefault(Pictures.whole(row.get(0)), List.of())) {
                if (one.occurrence() != 0) {
                    tellings.computeIfAbsent(one.occurrence(), number -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        tellings.values().stream()
                .filter(some -> some.stream().map(Told::report).distinct().count() > 1)
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .limit(MOST_OCCURRENCES)
                .forEach(some -> {
                    ObjectNode occurrence = occurrences
                            .addObject()
                            .put("kind", some.get(0).kind())
                            .put("who", some.get(0).who())
                            .put("words", some.get(0).words());
                    ArrayNode all = occurrence.putArray("tellings");
                    for (Told one : some) {
                        ObjectNode telling = all.addObject()
                                .put("report", one.report())
                                .put("entry", one.entry())
                                .put("words", one.words());
                        Pictures.text(telling, "status", one.status().isEmpty() ? null : one.status());
                    }
                });
    }
}
