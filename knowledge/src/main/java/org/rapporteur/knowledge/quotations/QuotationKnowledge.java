// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.quotations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/** Which marks open and close a quotation. */
public final class QuotationKnowledge {
    private final List<Mark> marks;
    private final BitSet firsts = new BitSet();

    private QuotationKnowledge(List<Mark> marks) {
        // '' is asked before '
        List<Mark> longestFirst = new ArrayList<>(marks);
        longestFirst.sort((a, b) -> Integer.compare(b.open().length(), a.open().length()));
        this.marks = List.copyOf(longestFirst);
        for (Mark mark : marks) {
            firsts.set(mark.open().charAt(0));
            firsts.set(mark.close().charAt(0));
        }
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static QuotationKnowledge load() {
        return new QuotationKnowledge(Table.read(
                QuotationKnowledge.class,
                "marks.tsv",
                List.of("open", "close", "level", "example", "source"),
                row -> new Mark(row.text("open"), row.text("close"), row.code("level", Mark.Level.class))));
    }

    /** Returns all pairs, those of several characters first. */
    public List<Mark> marks() {
        return marks;
    }

    /** Tells whether a quotation mark may begin with a character. */
    public boolean mayBegin(char character) {
        return firsts.get(character);
    }

    /** Returns the pair that is opened at a place of a text; null if none is. */
    public @Nullable Mark opening(String text, int at) {
        for (Mark mark : marks) {
            if (text.startsWith(mark.open(), at)) {
                return mark;
            }
        }
        return null;
    }
}
