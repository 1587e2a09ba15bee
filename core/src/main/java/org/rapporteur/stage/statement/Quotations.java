// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
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

    /** Returns what goes on behind a reporting clause with a comma and a conjunction: {@code “A,” she said, but “B.”}; null if nothing does. */
    @Nullable
    Quotation joined(List<Word> words, Word verb) {
        int end = Math.min(words.size(), verb.index() + ReportingClause.LONGEST);
        for (int i = verb.index() + 1; i < end; i++) {
            Word word = words.get(i);
            Quotation quotation = at(word.start());
            if (quotation != null) {
                int before = words.get(i - 1).upos() == Upos.ADV ? i - 2 : i - 1;
                boolean conjunction = words.get(before).upos() == Upos.CCONJ;
                return conjunction && words.get(before - 1).form().equals(",") ? quotation : null;
            }
            if (Clauses.isFiniteForm(word)) {
                return null;
            }
        }
        return null;
    }
}
