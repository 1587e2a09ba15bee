// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds the parts of a report's layout: paragraphs, and what stands over, between and under them.
 *
 * <p>A hard-wrapped text gives a block for each paragraph, any other text one for each line. The first paragraphs may be
 * headline, byline, date header and dateline; a headline needs running text after it, so that a lone sentence is always a
 * paragraph. A date glued to the headline and a dateline before a paragraph's first sentence are cut off as blocks of
 * their own.
 */
public final class BlockReader implements Stage<Block> {
    private final LayoutKnowledge knowledge;

    /** Makes a reader with what is known of layouts. */
    public BlockReader(LayoutKnowledge knowledge) {
        this.knowledge = knowledge;
    }

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
        return new Page(reading.report(), knowledge).blocks();
    }
}
