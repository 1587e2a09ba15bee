// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.time.Duration;
import java.util.List;
import org.rapporteur.grammar.Grammar;

/**
 * How long it took until the grammar could read.
 *
 * @param grammar the grammar, loaded
 * @param load the time to find and load it and to read a first sentence of two words
 * @param sinceStart the time from the start of the virtual machine to the end of that
 * @param heapInUse the bytes on the heap after that and a full collection
 */
public record StartUp(Grammar grammar, Duration load, Duration sinceStart, long heapInUse) {
    private static final List<String> FIRST_SENTENCE = List.of("Hello", "!");

    /**
     * Loads a grammar and takes the time; tells the truth only in a fresh virtual machine.
     *
     * @param language a BCP 47 code: {@code en}
     * @return the grammar and the times
     * @throws IllegalStateException if there is no such grammar
     */
    public static StartUp of(String language) {
        long begin = System.nanoTime();
        Grammar grammar = Grammar.of(language);
        // A grammar may load its model when it is first asked.
        grammar.parse(FIRST_SENTENCE);
        Duration load = Duration.ofNanos(System.nanoTime() - begin);
        return new StartUp(grammar, load, Machine.age(), Machine.heapInUse());
    }
}
