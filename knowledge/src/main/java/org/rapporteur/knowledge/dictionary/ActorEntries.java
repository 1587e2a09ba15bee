// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.Brackets.Coded;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;
import org.rapporteur.knowledge.dictionary.DictionaryText.Line;

/** Reads the entries of an actor dictionary: a primary phrase, its synonyms, and the codes of both. */
final class ActorEntries {
    private final Problems problems;
    private final Brackets brackets;
    private final List<Entry> entries = new ArrayList<>();

    /** An entry and the number of the line that begins it. */
    private record Entry(int line, List<DictionaryRow> rows) {
        boolean isCoded() {
            return rows.stream().anyMatch(row -> row.kind() == Kind.CODE);
        }
    }

    ActorEntries(Problems problems, DateReading reading) {
        this.problems = problems;
        this.brackets = new Brackets(problems, reading);
    }

    /**
     * Reads the lines.
     *
     * @param joinBare whether an entry without a code is one with the entry after it, as where a {@code +} was forgotten
     */
    List<DictionaryRow> read(List<Line> lines, boolean joinBare) {
        lines.forEach(this::line);
        List<DictionaryRow> rows = new ArrayList<>();
        boolean joining = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            for (DictionaryRow row : entry.rows()) {
                rows.add(joining && row.kind() == Kind.PRIMARY ? row.as(Kind.SYNONYM) : row);
            }
            boolean bare = !entry.isCoded();
            joining = bare && joinBare && i + 1 < entries.size();
            if (bare) {
                problems.doubt(
                        entry.line(),
                        "the entry '" + entry.rows().get(0).phrase() + "' without a code",
                        joining ? "a + before the next phrase, to which it was joined" : "a code in brackets");
            }
        }
        return rows;
    }

    private void line(Line line) {
        String text = line.text();
        int bracket = text.indexOf('[');
        String before = bracket < 0 ? text : text.substring(0, bracket).strip();
        if (before.indexOf(']') >= 0) {
            problems.refuse(line.number(), "']' before any '[' in '" + text + "'", "a phrase, then [CODE]");
        } else if (before.isEmpty()) {
            codes(line, Kind.CODE, bracket);
        } else if (before.charAt(0) == '+') {
            synonym(line, before.substring(1).strip(), bracket);
        } else if (isPhrase(line, before)) {
            entries.add(new Entry(line.number(), new ArrayList<>()));
            add(line, Kind.PRIMARY, before, null);
            codes(line, Kind.CODE, bracket);
        }
    }

    private void synonym(Line line, String phrase, int bracket) {
        if (entries.isEmpty()) {
            problems.refuse(line.number(), "the synonym '" + phrase + "'", "a primary phrase before it");
        } else if (isPhrase(line, phrase)) {
            add(line, Kind.SYNONYM, phrase, null);
            codes(line, Kind.OWN, bracket);
        }
    }

    private boolean isPhrase(Line line, String phrase) {
        List<String> words = CodingDictionary.words(phrase);
        if (words.isEmpty() || phrase.equals("-")) {
            problems.refuse(line.number(), "'" + phrase + "'", "words");
            return false;
        }
        return true;
    }

    private void codes(Line line, Kind kind, int bracket) {
        if (bracket < 0) {
            return;
        }
        if (entries.isEmpty()) {
            problems.refuse(line.number(), "the code '" + line.text() + "'", "a primary phrase before it");
            return;
        }
        for (Coded coded : brackets.read(line.number(), line.text().substring(bracket))) {
            add(line, kind, null, coded);
        }
    }

    // The comment of a line belongs to the first thing on it.
    private void add(Line line, Kind kind, @Nullable String phrase, @Nullable Coded coded) {
        String source = problems.source(line.number());
        List<DictionaryRow> rows = entries.get(entries.size() - 1).rows();
        boolean first = rows.isEmpty() || !rows.get(rows.size() - 1).source().equals(source);
        rows.add(new DictionaryRow(
                kind,
                phrase,
                null,
                coded == null ? null : coded.code(),
                coded == null ? null : coded.from(),
                coded == null ? null : coded.to(),
                first ? line.note() : null,
                source));
    }
}
