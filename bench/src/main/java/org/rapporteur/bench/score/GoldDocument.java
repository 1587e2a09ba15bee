// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a gold file.
 *
 * @param genre what its name says of its kind, if anything
 * @param sentences at least one
 */
record GoldDocument(@Nullable String genre, List<GoldSentence> sentences) {
    GoldDocument {
        sentences = List.copyOf(sentences);
    }
}
