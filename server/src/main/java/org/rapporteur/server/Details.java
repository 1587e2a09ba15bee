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

/** What there is about one actor, and about one story. */
final class Details {
    private static final int MOST = 200;
    private static final int MOST_REPORTS = 60;
    private static final int SHOWN = 6;
    private static final double SAME = 0.5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Archive archive;

    Details(Archive archive) {
        this.archive = archive;
    }

    /**
     * Returns who an actor is.
     *
     * @throws Problem if there is none of that number
     */
    ObjectNode actor(long number) {
        Answer about = archive.answer(
                "SELECT a.id, a.name, a.kind, a.code, a.country, a.wikidata, " + Lists.PARTY + ","
                        + " (SELECT count(DISTINCT e.report) FROM entities e WHERE e.actor = a.id),"
                        + " (SELECT count(*) FROM entities e JOIN statement_speakers x ON x.entity = e.id WHERE e.actor = a.id),"
                        + " (SELECT count(*) FROM entities e JOIN event_actors x ON x.entity = e.id WHERE e.actor = a.id),"
                        + " (SELECT count(*) FROM entities e JOIN event_recipients x ON x.entity = e.id WHERE e.actor = a.id),"
                        + " (SELECT count(*) FROM entities e JOIN claim_holders x ON x.entity = e.id JOIN contests l ON"
                        + " x.claim IN (l.one, l.other) WHERE e.actor = a.id)"
                        + " FROM actors a WHERE a.id = ?",
                List.of(number),
                1);
        if (about.rows().isEmpty()) {
            throw Problem.notFound("There is no actor " + number + ".");
        }
        List<@Nullable Object> row = about.rows().get(0);
        ObjectNode actor = Json.object().put("number", number);
        List<String> texts = List.of("name", "kind", "code", "country", "wikidata", "party");
        for (int i = 0; i < texts.size(); i++) {
            Pictures.text(actor, texts.get(i), row.get(i + 1));
        }
        List<String> counts = List.of("reports", "statements", "actions", "sufferings", "contested");
        for (int i = 0; i < counts.size(); i++) {
            actor.put(counts.get(i), Pictures.whole(row.get(i + 7)));
        }
        offices(number, actor.putArray("offices"));
        names(number, actor.putArray("names"));
        return actor;
    }

    private void offices(long number, ArrayNode offices) {
        Answer answer = archive.answer(
                "SELECT DISTINCT o.title, o.\"of\", o.from_day, o.to_day FROM roles o JOIN entities e ON e.id = o.entity"
                        + " WHERE e.actor = ? ORDER BY o.from_day DESC, o.title LIMIT " + MOST,
                List.of(number),
                MOST);
        for (List<@Nullable Object> row : answer.rows()) {
            ObjectNode office = offices.addObject();
            Pictures.text(office, "title", row.get(0));
            Pictures.text(office, "of", row.get(1));
            Pictures.text(office, "from", row.get(2));
            Pictures.text(office, "to", row.get(3));
        }
    }

    private void names(long number, ArrayNode names) {
        Answer answer = archive.answer(
                "SELECT words, count(*) AS n FROM (SELECT substr(t.text, m.start + 1, m.\"end\" - m.start) AS words FROM"
                        + " (SELECT id, report FROM entities WHERE actor = ? LIMIT 300) e JOIN mentions m ON m.entity = e.id"
                        + " JOIN texts t ON t.report = e.report WHERE m.form <> 'PRONOUN') GROUP BY words ORDER BY n DESC, words"
                        + " LIMIT 12",
                List.of(number),
                12);
        answer.rows().forEach(row -> names.add(String.valueOf(row.get(0))));
    }

    /**
     * Returns the reports of a story in their order, with what each tells that none before it told.
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
        List<Told> before = new ArrayList<>();
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
            adds(item, told.getOrDefault(Pictures.whole(row.get(0)), List.of()), before);
        }
        return story;
    }

    /** A statement or a figure of a report: who gives it, and its words. */
    private record Told(String entry, String kind, String who, String words, Set<String> terms) {
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
        Answer answer = archive.answer(
                "SELECT s.report, s.entry, 'statement', coalesce((SELECT group_concat(a.name, ', ') FROM statement_speakers x"
                        + " JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor WHERE x.statement = s.id), s.source,"
                        + " ''), s.words, s.start FROM tellings t JOIN statements s ON s.report = t.report WHERE t.story = ? AND"
                        + " s.within IS NULL UNION ALL SELECT f.report, f.entry, 'figure', '', f.words, f.start FROM tellings t"
                        + " JOIN figures f ON f.report = t.report WHERE t.story = ? ORDER BY 1, 6 LIMIT 5000",
                List.of(story, story),
                5000);
        Map<Long, List<Told>> told = new LinkedHashMap<>();
        for (List<@Nullable Object> row : answer.rows()) {
            String words = String.valueOf(row.get(4));
            told.computeIfAbsent(Pictures.whole(row.get(0)), report -> new ArrayList<>())
                    .add(new Told(
                            String.valueOf(row.get(1)),
                            String.valueOf(row.get(2)),
                            String.valueOf(row.get(3)),
                            words,
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

    private static void adds(ObjectNode item, List<Told> told, List<Told> before) {
        ArrayNode adds = item.putArray("adds");
        int more = 0;
        for (Told one : told) {
            if (before.stream().noneMatch(one::repeats)) {
                if (adds.size() < SHOWN) {
                    adds.addObject()
                            .put("entry", one.entry())
                            .put("kind", one.kind())
                            .put("who", one.who())
                            .put("words", one.words());
                } else {
                    more++;
                }
            }
        }
        before.addAll(told);
        item.put("moreAdded", more).put("told", told.size());
    }
}
