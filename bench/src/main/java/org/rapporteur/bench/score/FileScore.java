// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one file.
 *
 * @param file what the file is called
 * @param whole the scores of all its documents
 * @param genres the scores of each genre, if there is more than one; documents whose names tell none are in no genre
 */
public record FileScore(String file, Part whole, SortedMap<String, Part> genres) {
    /** Keeps an unchangeable copy. */
    public FileScore {
        genres = Collections.unmodifiableSortedMap(new TreeMap<>(genres));
    }

    /**
     * The scores of some documents.
     *
     * @param grammar of the words that were given
     * @param segmentation of the text, if that was asked for
     */
    public record Part(GrammarScore grammar, @Nullable SegmentationScore segmentation) {
        Part plus(Part other) {
            return new Part(
                    grammar.plus(other.grammar),
                    segmentation == null || other.segmentation == null ? null : segmentation.plus(other.segmentation));
        }
    }

    static FileScore of(String file, Part whole, Map<String, Part> genres) {
        return new FileScore(file, whole, genres.size() < 2 ? new TreeMap<>() : new TreeMap<>(genres));
    }
}
