// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.events.EventOntology;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;

/** What tells brat which types, roles and values there are, and in which colours it shows them. */
final class BratConfiguration {
    private BratConfiguration() {}

    /** Returns brat's files of a folder: names with contents. */
    static Map<String, String> files(EventOntology ontology) {
        List<String> types = ontology.types().keySet().stream().sorted().toList();
        return Map.of(
                "annotation.conf", annotation(types, ontology.modeNames()),
                "visual.conf", visual(types),
                "tools.conf",
                        "[normalization]\nWikidata\t<URL>:https://www.wikidata.org/, <URLBASE>:https://www.wikidata.org/wiki/%s\n");
    }

    private static String annotation(List<String> types, List<String> modes) {
        List<String> lines = new ArrayList<>();
        lines.add("[entities]");
        lines.addAll(names(Entity.Kind.values()));
        lines.addAll(List.of("TIME", "FIGURE", "CONTENT", "CLAIM", "POSITION"));
        lines.add("[relations]");
        lines.add("Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive");
        lines.add("Holder\tArg1:CLAIM, Arg2:<ENTITY>");
        lines.add("Party\tArg1:POSITION, Arg2:<ENTITY>");
        names(ClaimLink.Relation.values()).forEach(name -> lines.add(name + "\tArg1:CLAIM, Arg2:CLAIM"));
        lines.add("<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>");
        lines.add("[events]");
        lines.add("STATEMENT\tSource*:<ENTITY>, Content?:CONTENT, Addressee*:<ENTITY>");
        lines.add("MEETING\tParty*:<ENTITY>, Place?:<ENTITY>, Time?:TIME");
        types.forEach(type -> lines.add(
                type + "\tActor*:<ENTITY>, Recipient*:<ENTITY>, Place?:<ENTITY>, Time?:TIME, AccordingTo?:STATEMENT"));
        lines.add("[attributes]");
        lines.add(attribute("Status", "<EVENT>", names(Event.Status.values())));
        lines.add(attribute("Mode", "<EVENT>", modes));
        lines.add("Background\tArg:<EVENT>");
        lines.add(attribute("Kind", "STATEMENT", names(Statement.Kind.values())));
        lines.add(attribute("Form", "STATEMENT", names(Statement.Form.values())));
        lines.add(attribute("Factuality", "STATEMENT", names(Statement.Factuality.values())));
        lines.add(attribute("MeetingStatus", "MEETING", names(Meeting.Status.values())));
        lines.add(attribute("ClaimKind", "CLAIM", names(Claim.Kind.values())));
        lines.add(attribute("Polarity", "CLAIM", names(Claim.Polarity.values())));
        lines.add(attribute("Certainty", "CLAIM", names(Claim.Certainty.values())));
        lines.add(attribute("Stance", "POSITION", names(Position.Stance.values())));
        return String.join("\n", lines) + "\n";
    }

    private static String attribute(String name, String of, List<String> values) {
        return name + "\tArg:" + of + ", Value:" + String.join("|", values);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String visual(List<String> types) {
        String drawing =
                types.stream().map(type -> type + "\tbgColor:#f4c7a1\n").collect(Collectors.joining());
        return "[labels]\n[drawing]\n"
                + "SPAN_DEFAULT\tfgColor:black, bgColor:#cfe3f5, borderColor:darken\n"
                + "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n"
                + "PERSON\tbgColor:#ffe08a\nPLACE\tbgColor:#c9e7c1\nTIME\tbgColor:#e5d4f1\nFIGURE\tbgColor:#e5d4f1\n"
                + "STATEMENT\tbgColor:#b5cdf0\nCONTENT\tbgColor:#e4edf9\nCLAIM\tbgColor:#f3f0e2\nPOSITION\tbgColor:#f3e2ea\n"
                + "MEETING\tbgColor:#bfe5df\n" + drawing;
    }
}
