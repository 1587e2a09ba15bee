// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Answer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What there is about one actor. */
final class Details {
    private static final int MOST = 200;

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
}
