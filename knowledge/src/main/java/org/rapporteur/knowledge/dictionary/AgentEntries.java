// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;
import org.rapporteur.knowledge.dictionary.DictionaryText.Line;

/** Reads an agent dictionary: {@code PHRASE {PLURAL} [~CODE]} and {@code !MARK! = ONE, ANOTHER}. */
final class AgentEntries {
    private final Problems problems;
    private final List<DictionaryRow> rows = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();

    AgentEntries(Problems problems) {
        this.problems = problems;
    }

    List<DictionaryRow> read(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().indexOf('!') >= 0 && line.text().indexOf('=') >= 0) {
                set(line);
            } else {
                agent(line);
            }
        }
        return rows;
    }

    private void set(Line line) {
        int equals = line.text().indexOf('=');
        String mark = line.text().substring(0, equals).strip();
        List<String> words = new ArrayList<>();
        for (String word : line.text().substring(equals + 1).split(",", -1)) {
            if (!word.isBlank() && word.indexOf('|') < 0) {
                words.add(DictionaryText.oneLine(word));
            }
        }
        boolean marked = mark.length() > 2 && mark.indexOf('!') == 0 && mark.indexOf('!', 1) == mark.length() - 1;
        if (!marked || words.isEmpty()) {
            problems.refuse(line.number(), "'" + line.text() + "'", "!MARK! = ONE, ANOTHER");
            return;
        }
        if (!marks.add(mark)) {
            problems.refuse(line.number(), "a second set " + mark, "one of a name");
            return;
        }
        add(line, Kind.SET, mark, String.join("|", words), null);
    }

    private void agent(Line line) {
        String text = line.text();
        int open = text.indexOf('[');
        int close = text.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            problems.refuse(line.number(), "'" + text + "' without a code", "[~CODE] or [CODE~]");
            return;
        }
        String code = DictionaryText.oneLine(text.substring(open + 1, close));
        if (!isAgentCode(code)) {
            problems.refuse(line.number(), "the code '" + code + "' of an agent", "~CODE or CODE~");
            return;
        }
        if (close + 1 < text.length()) {
            problems.doubt(line.number(), "'" + text.substring(close + 1).strip() + "' behind the code", "a comment");
        }
        phrase(line, text.substring(0, open).strip(), code);
    }

    private static boolean isAgentCode(String code) {
        return code.length() > 1
                && code.indexOf(' ') < 0
                && code.indexOf('~') == code.lastIndexOf('~')
                && (code.charAt(0) == '~' || code.charAt(code.length() - 1) == '~');
    }

    private void phrase(Line line, String written, String code) {
        int open = written.indexOf('{');
        int close = written.indexOf('}');
        String phrase = open < 0 ? written : written.substring(0, open).strip();
        String plural = DictionaryRow.REGULAR;
        if ((open < 0) != (close < 0) || close < open) {
            problems.refuse(line.number(), "'" + written + "'", "a plural between { and }");
            return;
        }
        if (open >= 0) {
            plural = written.substring(open + 1, close).strip();
            if (close + 1 < written.length()) {
                problems.doubt(line.number(), "'" + written.substring(close + 1) + "' behind the plural", "a code");
            }
        }
        if (!isPhrase(line, phrase)) {
            return;
        }
        add(line, Kind.AGENT, phrase, plural.isEmpty() ? null : plural, code);
    }

    private boolean isPhrase(Line line, String phrase) {
        if (phrase.equals("-") || CodingDictionary.words(phrase).isEmpty()) {
            problems.refuse(line.number(), "'" + phrase + "'", "words");
            return false;
        }
        int mark = phrase.indexOf('!');
        int end = mark < 0 ? -1 : phrase.indexOf('!', mark + 1);
        if (mark >= 0 && (end < 0 || !marks.contains(phrase.substring(mark, end + 1)))) {
            problems.refuse(line.number(), "'" + phrase + "'", "a mark that a line above it defines");
            return false;
        }
        return true;
    }

    private void add(Line line, Kind kind, String phrase, @Nullable String forms, @Nullable String code) {
        rows.add(new DictionaryRow(kind, phrase, forms, code, null, null, line.note(), problems.source(line.number())));
    }
}
