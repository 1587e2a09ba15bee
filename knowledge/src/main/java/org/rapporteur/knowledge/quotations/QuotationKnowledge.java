// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.quotations;

/** Which marks open and close a quotation. */
public final class QuotationKnowledge {
    private QuotationKnowledge() {}

    /** Reads the tables of this room. */
    public static QuotationKnowledge load() {
        return new QuotationKnowledge();
    }
}
