// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.List;
import org.rapporteur.server.Listing.Value;

/** The lists that there are. */
final class Lists {
    /** What a party is called by: its country, else its code, else its number; see {@link Parameters#party}. */
    static final String PARTY = "coalesce(a.country, a.code, '~' || a.id)";

    /** The day on which something was said, as far as that is told; else the report's. */
    static final String SAID = "coalesce(ti.from_day, r.published)";
    /** Holds of a statement {@code s} that is made at a meeting of a forum. */
    static final String AT_FORUM =
            "s.meeting IN (SELECT m.id FROM entities e JOIN meetings m ON m.forum = e.id WHERE e.actor = ?)";

    private static final String NAMES = "(SELECT json_group_array(json_object('number', a.id, 'name', a.name)) FROM ";

    private Lists() {}

    /** Returns all lists. */
    static List<Listing> all() {
        return List.of(
                reports(),
                statements(),
                events(),
                claims(),
                meetings(),
                positions(),
                figures(),
                times(),
                actors(),
                stories(),
                contested());
    }

    private static Listing reports() {
        return Listing.of("reports")
                .from("reports r LEFT JOIN tellings t ON t.report = r.id", "r.current = 1")
                .number("number", "r.id")
                .text("document", "r.document")
                .text("title", "r.title")
                .text("published", "r.published")
                .text("publisher", "r.publisher")
                .text("url", "r.url")
                .text("language", "r.language")
                .number("length", "r.length")
                .number("story", "t.story")
                .text("manner", "t.manner")
                .number("statements", "(SELECT count(*) FROM statements s WHERE s.report = r.id)")
                .number("events", "(SELECT count(*) FROM events v WHERE v.report = r.id)")
                .number("meetings", "(SELECT count(*) FROM meetings m WHERE m.report = r.id)")
                .text("opening", "(SELECT substr(x.text, 1, 400) FROM texts x WHERE x.report = r.id)")
                .filter("from", Value.DAY, "r.published >= ?")
                .filter("to", Value.DAY, "r.published <= ?")
                .filter("publisher", Value.TEXT, "r.publisher = ?")
                .filter("story", Value.NUMBER, "t.story = ?")
                .filter("actor", Value.NUMBER, "r.id IN (SELECT e.report FROM entities e WHERE e.actor = ?)")
                .filter("title", Value.TEXT, "instr(lower(coalesce(r.title, r.document)), lower(?)) > 0")
                .filter("number", Value.NUMBER, "r.id = ?")
                .sort("published", "r.published")
                .sort("added", "r.id")
                .sort("title", "r.title")
                .sort("publisher", "r.publisher")
                .key("r.id");
    }

    /** Begins a list of entries: whose report, and where in it. */
    private static Listing entries(String name, String table, String alias, String more) {
        return Listing.of(name)
                .from(table + " " + alias + " JOIN reports r ON r.id = " + alias + ".report" + more, "r.current = 1")
                .number("report", "r.id")
                .text("entry", alias + ".entry")
                .text("document", "r.document")
                .text("title", "r.title")
                .text("published", "r.published")
                .text("publisher", "r.publisher")
                .filter("report", Value.NUMBER, "r.id = ?")
                .filter("story", Value.NUMBER, "r.id IN (SELECT t.report FROM tellings t WHERE t.story = ?)")
                .filter("publisher", Value.TEXT, "r.publisher = ?")
                .sort("published", "r.published")
                .sort("report", "r.id")
                .key(alias + ".id");
    }

    private static Listing days(Listing list, String day) {
        return list.filter("from", Value.DAY, day + " >= ?").filter("to", Value.DAY, day + " <= ?");
    }

    private static Listing statements() {
        return days(entries("statements", "statements", "s", " LEFT JOIN times ti ON ti.id = s.time"), "r.published")
                .text("kind", "s.kind")
                .text("form", "s.form")
                .names("speakers", named("statement_speakers", "statement", "s"))
                .text("source", "s.source")
                .names("addressees", named("statement_addressees", "statement", "s"))
                .text("cue", "s.cue")
                .text("factuality", "s.factuality")
                .text("words", "s.words")
                .text("from", "ti.from_day")
                .text("to", "ti.to_day")
                .text("within", "(SELECT o.entry FROM statements o WHERE o.id = s.within)")
                .text("reason", "s.reason")
                .number("start", "s.start")
                .number("end", "s.\"end\"")
                .filter("kind", Value.CODE, "s.kind = ?")
                .filter("form", Value.CODE, "s.form = ?")
                .filter("speaker", Value.NUMBER, ofActor("s.id", "statement_speakers", "statement"))
                .filter("party", Value.PARTY, ofParty("s.id", "statement_speakers", "statement"))
                .filter("addressee", Value.PARTY, ofParty("s.id", "statement_addressees", "statement"))
                .filter("forum", Value.NUMBER, AT_FORUM)
                .filter("saidFrom", Value.DAY, SAID + " >= ?")
                .filter("saidTo", Value.DAY, SAID + " <= ?")
                .filter("unattributed", Value.CODE, "? <> '' AND s.source IS NULL AND s.carried = 0");
    }

    private static Listing events() {
        return days(
                        entries("events", "events", "v", " LEFT JOIN sentences se ON se.id = v.sentence"),
                        "coalesce(v.from_day, r.published)")
                .text("type", "v.type")
                .text("mode", "v.mode")
                .text("quad", "v.quad")
                .text("cameo", "v.cameo")
                .number("intensity", "v.intensity")
                .number("goldstein", "v.goldstein")
                .text("status", "v.status")
                .names("actors", named("event_actors", "event", "v"))
                .names("recipients", named("event_recipients", "event", "v"))
                .text("trigger", "v.words")
                .text("sentence", "se.words")
                .text("from", "v.from_day")
                .text("to", "v.to_day")
                .names("place", one("v.place"))
                .text("accordingTo", "(SELECT o.entry FROM statements o WHERE o.id = v.statement)")
                .flag("background", "v.background")
                .number("start", "v.start")
                .number("end", "v.\"end\"")
                .filter("type", Value.CODE, "v.type = ?")
                .filter("quad", Value.CODE, "v.quad = ?")
                .filter("status", Value.CODE, "v.status = ?")
                .filter(
                        "actor",
                        Value.NUMBER,
                        "v.id IN (SELECT x.event FROM entities e JOIN event_actors x ON x.entity = e.id WHERE e.actor = ?"
                                + " UNION ALL SELECT x.event FROM entities e JOIN event_recipients x ON x.entity = e.id"
                                + " WHERE e.actor = ?)")
                .filter(
                        "tone",
                        Value.CODE,
                        "? = CASE WHEN v.quad LIKE '%COOPERATION' THEN 'cooperative' ELSE 'conflictual' END")
                .filter("real", Value.CODE, "? <> '' AND v.status IN ('HAPPENED', 'ONGOING')")
                .filter(
                        "party",
                        Value.PARTY,
                        ofParty("v.id", "event_actors", "event") + " OR "
                                + ofParty("v.id", "event_recipients", "event"))
                .filter("by", Value.PARTY, ofParty("v.id", "event_actors", "event"))
                .filter("on", Value.PARTY, ofParty("v.id", "event_recipients", "event"))
                .filter("place", Value.NUMBER, "v.place IN (SELECT e.id FROM entities e WHERE e.actor = ?)")
                .sort("day", "coalesce(v.from_day, r.published)")
                .sort("goldstein", "v.goldstein");
    }

    private static Listing claims() {
        return days(entries("claims", "claims", "c", ""), "r.published")
                .text("kind", "c.kind")
                .names("holders", named("claim_holders", "claim", "c"))
                .names("reporter", one("c.reporter"))
                .text("polarity", "c.polarity")
                .text("certainty", "c.certainty")
                .text("predicate", "c.predicate")
                .text("words", "c.words")
                .names("about", named("claim_about", "claim", "c"))
                .text("statement", "(SELECT o.entry FROM statements o WHERE o.id = c.statement)")
                .number("start", "c.start")
                .number("end", "c.\"end\"")
                .filter("kind", Value.CODE, "c.kind = ?")
                .filter("certainty", Value.CODE, "c.certainty = ?")
                .filter("holder", Value.NUMBER, ofActor("c.id", "claim_holders", "claim"))
                .filter("about", Value.NUMBER, ofActor("c.id", "claim_about", "claim"));
    }

    private static Listing meetings() {
        return days(
                        entries("meetings", "meetings", "m", " LEFT JOIN times ti ON ti.id = m.time"),
                        "coalesce(ti.from_day, r.published)")
                .text("name", "m.name")
                .names("forum", one("m.forum"))
                .text("series", "m.series")
                .number("round", "m.round")
                .flag("inferred", "m.inferred")
                .text("status", "m.status")
                .names("parties", named("meeting_parties", "meeting", "m"))
                .names("place", one("m.place"))
                .text("from", "ti.from_day")
                .text("to", "ti.to_day")
                .text("words", "m.words")
                .number("start", "m.start")
                .number("end", "m.\"end\"")
                .filter("status", Value.CODE, "m.status = ?")
                .filter("party", Value.PARTY, ofParty("m.id", "meeting_parties", "meeting"))
                .filter("actor", Value.NUMBER, ofActor("m.id", "meeting_parties", "meeting"))
                .filter("forum", Value.NUMBER, "m.forum IN (SELECT e.id FROM entities e WHERE e.actor = ?)")
                .filter("place", Value.NUMBER, "m.place IN (SELECT e.id FROM entities e WHERE e.actor = ?)")
                .sort("day", "coalesce(ti.from_day, r.published)");
    }

    private static Listing positions() {
        return days(entries("positions", "positions", "p", ""), "r.published")
                .text("stance", "p.stance")
                .names("party", named("position_parties", "position", "p"))
                .names("reporter", one("p.reporter"))
                .text("words", "p.words")
                .names("about", named("position_about", "position", "p"))
                .text("statement", "(SELECT o.entry FROM statements o WHERE o.id = p.statement)")
                .number("start", "p.start")
                .number("end", "p.\"end\"")
                .filter("stance", Value.CODE, "p.stance = ?")
                .filter("actor", Value.NUMBER, ofActor("p.id", "position_parties", "position"))
                .filter("party", Value.PARTY, ofParty("p.id", "position_parties", "position"))
                .filter("issue", Value.PARTY, ofParty("p.id", "position_about", "position"));
    }

    private static Listing figures() {
        return days(entries("figures", "figures", "f", ""), "r.published")
                .text("words", "f.words")
                .number("value", "f.value")
                .number("upper", "f.upper")
                .text("comparator", "f.comparator")
                .text("unit", "f.unit")
                .text("of", "f.\"of\"")
                .names("place", one("f.place"))
                .text("statement", "(SELECT o.entry FROM statements o WHERE o.id = f.statement)")
                .number("start", "f.start")
                .number("end", "f.\"end\"")
                .filter("unit", Value.TEXT, "f.unit = ?")
                .sort("value", "f.value");
    }

    private static Listing times() {
        return days(entries("times", "times", "ti", ""), "ti.from_day")
                .text("words", "ti.words")
                .text("type", "ti.type")
                .text("value", "ti.value")
                .text("from", "ti.from_day")
                .text("to", "ti.to_day")
                .text("reason", "ti.reason")
                .number("start", "ti.start")
                .number("end", "ti.\"end\"")
                .filter("type", Value.CODE, "ti.type = ?");
    }

    private static Listing actors() {
        return Listing.of("actors")
                .from(
                        "(SELECT e.actor, count(*) AS n FROM entities e GROUP BY e.actor) c JOIN actors a ON a.id = c.actor",
                        "1 = 1")
                .number("number", "a.id")
                .text("name", "a.name")
                .text("kind", "a.kind")
                .text("code", "a.code")
                .text("country", "a.country")
                .text("wikidata", "a.wikidata")
                .text("party", PARTY)
                .number("reports", "c.n")
                .filter("kind", Value.CODE, "a.kind = ?")
                .filter("country", Value.CODE, "a.country = ?")
                .filter("name", Value.TEXT, "instr(lower(a.name), lower(?)) > 0")
                .filter("known", Value.CODE, "? <> '' AND (a.code IS NOT NULL OR a.wikidata IS NOT NULL)")
                .sort("reports", "c.n")
                .sort("name", "a.name")
                .tie("a.id");
    }

    private static Listing stories() {
        return Listing.of("stories")
                .from("stories s JOIN reports r ON r.id = s.id", "1 = 1")
                .number("number", "s.id")
                .text("title", "r.title")
                .text("document", "r.document")
                .text("published", "r.published")
                .number("reports", "s.reports")
                .number(
                        "copies",
                        "(SELECT count(*) FROM tellings t WHERE t.story = s.id AND t.manner IN ('IDENTICAL', 'COPY',"
                                + " 'REWRITE'))")
                .filter("from", Value.DAY, "r.published >= ?")
                .filter("to", Value.DAY, "r.published <= ?")
                .filter("title", Value.TEXT, "instr(lower(coalesce(r.title, r.document)), lower(?)) > 0")
                .filter("least", Value.NUMBER, "s.reports >= ?")
                .sort("reports", "s.reports")
                .sort("published", "r.published")
                .key("s.id");
    }

    private static Listing contested() {
        return days(
                        Listing.of("contested")
                                .from(
                                        "contests l JOIN claims c ON c.id = l.one JOIN claims o ON o.id = l.other"
                                                + " JOIN reports r ON r.id = c.report JOIN texts x ON x.report = r.id"
                                                + " JOIN reports ro ON ro.id = o.report JOIN texts xo ON xo.report = ro.id",
                                        "1 = 1"),
                        "l.day")
                .number("report", "r.id")
                .text("entry", "c.entry")
                .text("document", "r.document")
                .text("title", "r.title")
                .text("published", "r.published")
                .names("holders", named("claim_holders", "claim", "c"))
                .text("words", "c.words")
                .text("polarity", "c.polarity")
                .text("evidence", evidence("c", "x"))
                .text("reporter", reporter("c"))
                .number("otherReport", "ro.id")
                .text("otherEntry", "o.entry")
                .text("otherDocument", "ro.document")
                .text("otherTitle", "ro.title")
                .text("otherPublished", "ro.published")
                .text("otherReporter", reporter("o"))
                .names("otherHolders", named("claim_holders", "claim", "o"))
                .text("otherWords", "o.words")
                .text("otherPolarity", "o.polarity")
                .text("otherEvidence", evidence("o", "xo"))
                .text("relation", "l.relation")
                .number("score", "l.score")
                .text("because", "l.because")
                .text("day", "l.day")
                .number(
                        "retold",
                        "(SELECT count(DISTINCT p.report) FROM propositions q JOIN propositions p ON p.wording = q.wording"
                                + " WHERE q.claim IN (c.id, o.id) AND p.standing IN (1, 2, 4) AND p.report NOT IN (c.report, o.report))")
                .filter("relation", Value.CODE, "l.relation = ?")
                .filter("report", Value.NUMBER, "r.id = ? OR ro.id = ?")
                .filter("between", Value.CODE, "? = CASE WHEN c.report = o.report THEN 'one' ELSE 'many' END")
                .filter(
                        "actor",
                        Value.NUMBER,
                        "c.id IN (SELECT h.claim FROM claim_holders h JOIN entities e ON e.id = h.entity WHERE e.actor = ?)"
                                + " OR o.id IN (SELECT h.claim FROM claim_holders h JOIN entities e ON e.id = h.entity WHERE"
                                + " e.actor = ?)")
                .sort("day", "l.day")
                .sort("score", "l.score")
                .key("l.one, l.other");
    }

    /** Who says that others hold a claim. */
    private static String reporter(String claim) {
        return "(SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = " + claim + ".reporter)";
    }

    /** The first sentence that says an entry. */
    private static String evidence(String entry, String text) {
        return "substr(" + text + ".text, json_extract(" + entry + ".evidence, '$[0][0]') + 1, json_extract(" + entry
                + ".evidence, '$[0][1]') - json_extract(" + entry + ".evidence, '$[0][0]'))";
    }

    private static String named(String table, String owner, String alias) {
        return NAMES + table + " x JOIN entities e ON e.id = x.entity JOIN actors a ON a.id = e.actor WHERE x." + owner
                + " = " + alias + ".id)";
    }

    private static String one(String entity) {
        return NAMES + "entities e JOIN actors a ON a.id = e.actor WHERE e.id = " + entity + ")";
    }

    private static String ofActor(String id, String table, String owner) {
        return id + " IN (SELECT x." + owner + " FROM entities e JOIN " + table
                + " x ON x.entity = e.id WHERE e.actor = ?)";
    }

    private static String ofParty(String id, String table, String owner) {
        return id + " IN (SELECT x." + owner + " FROM entities e JOIN " + table
                + " x ON x.entity = e.id WHERE e.actor IN"
                + " (SELECT a.id FROM actors a WHERE a.country = ? UNION ALL SELECT a.id FROM actors a WHERE a.country IS NULL"
                + " AND a.code = ? UNION ALL SELECT a.id FROM actors a WHERE substr(?, 1, 1) = '~' AND a.id = CAST(substr(?, 2) AS INTEGER)))";
    }
}
