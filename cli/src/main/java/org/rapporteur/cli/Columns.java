// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Two pages side by side. */
final class Columns {
    private static final String BETWEEN = " │ ";
    private static final Pattern COLOR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final Screen screen;

    Columns(Screen screen) {
        this.screen = screen;
    }

    /** Returns paper for one of the two. */
    Paper column(int margin) {
        return new Paper(new Screen(screen.watched(), width(margin), screen.color()));
    }

    private int width(int margin) {
        return (screen.width() - margin - BETWEEN.length()) / 2;
    }

    /** Returns both, line by line, behind a margin. */
    String join(Paper left, Paper right, int margin) {
        List<String> some = left.text().lines().toList();
        List<String> others = right.text().lines().toList();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            String line = i < some.size() ? some.get(i) : "";
            String other = i < others.size() ? others.get(i) : "";
            int used = Paper.width(COLOR.matcher(line).replaceAll(""));
            lines.append(" ".repeat(margin))
                    .append(line)
                    .append(" ".repeat(Math.max(0, width(margin) - used)))
                    .append(other.isEmpty() ? BETWEEN.stripTrailing() : BETWEEN + other)
                    .append('\n');
        }
        return lines.toString();
    }
}
