// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** Who says what, in the order of the text, each statement under the one that it is reported inside. */
final class StatementList {
    private static final int MARGIN = 6;
    private static final int STEP = 2;
    private static final int DEEPEST = 8;

    private final SourcedRecord record;
    private final RecordIndex index;
    private final Paper paper;
    private final Map<String, List<Statement>> inside = new HashMap<>();

    private record Placed(Statement statement, int depth) {}

    StatementList(SourcedRecord record, RecordIndex index, Paper paper) {
        this.record = record;
        this.index = index;
        this.paper = paper;
    }

    void write() {
        List<Statement> statements = new ArrayList<>(record.statements());
        statements.sort(Comparator.comparing(StatementList::beginning));
        Set<String> ids = new HashSet<>();
        statements.forEach(statement -> ids.add(statement.id()));
        List<Statement> outermost = new ArrayList<>();
        for (Statement statement : statements) {
            String within = statement.within();
            if (within == null || !ids.contains(within) || within.equals(statement.id())) {
                outermost.add(statement);
            } else {
                inside.computeIfAbsent(within, id -> new ArrayList<>()).add(statement);
            }
        }
        outermost.forEach(this::tree);
    }

    /** Where it is said rather than who says it: of two in one sentence the source may be the same. */
    private static Integer beginning(Statement statement) {
        int start = Integer.MAX_VALUE;
        if (statement.cue() != null) {
            start = statement.cue().span().start();
        }
        return statement.content().isEmpty()
                ? start
                : Math.min(start, statement.content().get(0).start());
    }

    private void tree(Statement outermost) {
        Deque<Placed> open = new ArrayDeque<>();
        open.push(new Placed(outermost, 0));
        while (!open.isEmpty()) {
            Placed next = open.pop();
            write(next.statement(), Math.min(next.depth(), DEEPEST));
            List<Statement> below = inside.getOrDefault(next.statement().id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(new Placed(below.get(i), next.depth() + 1));
            }
        }
    }

    private void write(Statement statement, int depth) {
        int indent = STEP * depth;
        paper.put(
                Style.ASIDE,
                statement.id()
                        + " ".repeat(Math.max(1, MARGIN - 1 - statement.id().length())));
        String who = statement.source() == null ? null : who(statement.source());
        paper.put(who == null ? Style.ASIDE : Style.WHO, who == null ? "someone" : who)
                .put(Style.PLAIN, " ")
                .put(Style.DEED, verb(statement.kind()));
        String addressees = index.of(statement.addressees());
        if (addressees != null) {
            paper.put(Style.PLAIN, " to ").put(Style.WHO, addressees);
        }
        String aside = aside(statement);
        paper.put(Style.ASIDE, aside.isEmpty() ? "" : "  (" + aside + ")").end(1 + indent, MARGIN + indent);
        StringBuilder content = new StringBuilder();
        for (Span part : statement.content()) {
            content.append(content.length() == 0 ? "" : " … ").append(index.slice(part));
        }
        if (content.length() > 0) {
            paper.put(Style.QUOTE, content.toString()).end(MARGIN + indent);
        }
    }

    private @Nullable String who(Statement.Source source) {
        String names = index.of(source.entities());
        return names == null && source.span() != null ? index.slice(source.span()) : names;
    }

    /** Returns the words of the report that attribute, and what else is known. */
    private String aside(Statement statement) {
        List<String> facts = new ArrayList<>();
        String words = attribution(statement);
        if (words != null) {
            facts.add("“" + words + "”");
        }
        Statement.Source source = statement.source();
        if (source != null && source.carried()) {
            facts.add("goes on");
        }
        Statement.Cue cue = statement.cue();
        if (cue != null && cue.factuality() != Statement.Factuality.NEUTRAL) {
            facts.add(cue.factuality() == Statement.Factuality.FACTIVE ? "taken as true" : "held at a distance");
        }
        if (statement.time() != null) {
            facts.add(index.of(statement.time()));
        }
        if (statement.place() != null) {
            facts.add("in " + index.of(statement.place()));
        }
        if (statement.meeting() != null) {
            facts.add("at " + index.of(statement.meeting()));
        }
        return String.join(", ", facts);
    }

    private @Nullable String attribution(Statement statement) {
        Span cue = statement.cue() == null ? null : statement.cue().span();
        Span source = statement.source() == null ? null : statement.source().span();
        if (cue == null || source == null) {
            return cue != null ? index.slice(cue) : source != null ? index.slice(source) : null;
        }
        Span first = cue.start() < source.start() ? cue : source;
        Span last = cue.start() < source.start() ? source : cue;
        if (first.end() > last.start()) {
            return index.slice(first.cover(last));
        }
        String between = record.report().text().substring(first.end(), last.start());
        return index.slice(first) + (between.isBlank() ? " " : " … ") + index.slice(last);
    }

    /** In the past, where one and many have the same verb. */
    private static String verb(Statement.Kind kind) {
        return switch (kind) {
            case ASSERT -> "said";
            case DENY -> "denied";
            case DEMAND -> "demanded";
            case REQUEST -> "asked";
            case ACCUSE -> "accused";
            case CRITICIZE -> "criticized";
            case WARN -> "warned";
            case THREATEN -> "threatened";
            case PROMISE -> "promised";
            case PROPOSE -> "proposed";
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case PRAISE -> "praised";
            case BELIEVE -> "believed";
            case EXPRESS -> "expressed";
        };
    }
}
