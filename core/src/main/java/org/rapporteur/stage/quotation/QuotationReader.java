// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds what stands between quotation marks, block by block, in one pass over the characters.
 *
 * <p>Marks are paired with a stack. An apostrophe is no mark; a mark that lost its partner is given one where the text
 * leaves one place for it: the end of a paragraph that opens with it, the next opening of the same kind, the beginning of
 * a paragraph whose first mark closes.
 */
public final class QuotationReader implements Stage<Quotation> {
    private final QuotationKnowledge knowledge;

    /** Makes a reader with what is known of marks. */
    public QuotationReader(QuotationKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class);
    }

    @Override
    public Class<Quotation> finds() {
        return Quotation.class;
    }

    @Override
    public List<Quotation> find(Reading reading) {
        List<Quotation> found = new ArrayList<>();
        for (Block block : reading.layer(Block.class)) {
            new MarkPairing(knowledge, reading.report().text(), block.span(), found).pair();
        }
        return found;
    }
}
