// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/** The outermost quotations of a report, asked by place. */
final class Quotations {
    private final List<Quotation> outermost = new ArrayList<>();

    Quotations(Iterable<Quotation> all) {
        int reached = 0;
        for (Quotation each : all) {
            if (each.span().end() > reached && each.span().start() >= reached) {
                outermost.add(each);
                reached = each.span().end();
            }
        }
    }

    List<Quotation> all() {
        return outermost;
    }

    /** Returns the quotation that covers a place; null outside of all. */
    @Nullable
    Quotation at(int offset) {
        int index = firstEndingAfter(offset);
        Quotation found = index < outermost.size() ? outermost.get(index) : null;
        return found != null && found.span().contains(offset) ? found : null;
    }

    /** Returns how many characters of a span stand in quotations, marks included. */
    int quotedIn(Span span) {
        int quoted = 0;
        for (int i = firstEndingAfter(span.start()); i < outermost.size(); i++) {
            Span each = outermost.get(i).span();
            if (each.start() >= span.end()) {
                break;
            }
            quoted += Math.min(span.end(), each.end()) - Math.max(span.start(), each.start());
        }
        return quoted;
    }

    /** Tells whether two words stand in the same quotation, or both outside of all. */
    boolean together(Word a, Word b) {
        Quotation around = at(a.start());
        Quotation other = at(b.start());
        return around == null ? other == null : around.equals(other);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = outermost.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outermost.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
