// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.record.Statement;

/** Which tokens of a text stand between quotation marks; marks are paired within a line. */
final class QuotedTokens {
    private static final String OPENING = "“«";
    private static final String CLOSING = "”»";
    private static final char STRAIGHT = '"';
    /** Of a direct statement, as much stands between marks. */
    private static final double NEARLY_ALL = 0.95;

    /** For each token the number of its quotation, from 1; 0 outside. */
    private final int[] quotations;

    QuotedTokens(GoldText text) {
        int[] marks = quotations(text.text());
        quotations = new int[text.size()];
        for (int i = 0; i < quotations.length; i++) {
            quotations[i] = marks[text.token(i).start()];
        }
    }

    /** Returns the form that a content has by its marks. */
    Statement.Form form(BitSet content) {
        long quoted = content.stream().filter(token -> quotations[token] > 0).count();
        if (quoted == 0) {
            return Statement.Form.INDIRECT;
        }
        return quoted >= NEARLY_ALL * content.cardinality() ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    /** Returns the unbroken runs of a content's tokens that stand in one quotation. */
    List<BitSet> segments(BitSet content) {
        List<BitSet> segments = new ArrayList<>();
        BitSet run = new BitSet();
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            boolean goesOn = run.length() == token && quotations[token] == quotations[Math.max(0, token - 1)];
            if (!run.isEmpty() && !goesOn) {
                segments.add(run);
                run = new BitSet();
            }
            if (quotations[token] > 0) {
                run.set(token);
            }
        }
        if (!run.isEmpty()) {
            segments.add(run);
        }
        return segments;
    }

    private static int[] quotations(String text) {
        int[] marks = new int[text.length()];
        int number = 0;
        boolean inside = false;
        for (int i = 0; i < marks.length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                inside = false;
            } else if (OPENING.indexOf(c) >= 0 || c == STRAIGHT && !inside) {
                number++;
                inside = true;
            } else if (CLOSING.indexOf(c) >= 0 || c == STRAIGHT) {
                inside = false;
            } else if (inside) {
                marks[i] = number;
            }
        }
        return marks;
    }
}
