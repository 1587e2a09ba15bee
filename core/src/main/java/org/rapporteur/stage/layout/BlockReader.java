// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds the parts of a report's layout. */
public final class BlockReader implements Stage<Block> {
    /** Makes a reader with what is known of layouts. */
    public BlockReader(LayoutKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of();
    }

    @Override
    public Class<Block> finds() {
        return Block.class;
    }

    @Override
    public List<Block> find(Reading reading) {
        List<Block> blocks = new ArrayList<>();
        String text = reading.report().text();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int from = start;
            int to = start + line.length();
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                blocks.add(new Block(new Span(from, to), Block.Kind.PARAGRAPH));
            }
            start += line.length() + 1;
        }
        return blocks;
    }
}
