// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.quotation;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds what stands between quotation marks. */
public final class QuotationReader implements Stage<Quotation> {
    /** Makes a reader with what is known. */
    public QuotationReader(QuotationKnowledge knowledge) {}

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
        return List.of();
    }
}
