// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How long it took until the first result was there.
 *
 * @param scope how much of the work is measured
 * @param subject what was loaded
 * @param load the time to load it and to read the first text
 * @param sinceStart the time from the start of the virtual machine to the end of that
 * @param heapInUse the bytes on the heap after that and a full collection
 */
public record StartUp(Scope scope, Subject subject, Duration load, Duration sinceStart, long heapInUse) {
    /**
     * Loads what is to be measured, reads the first text with it, and takes the time; tells the truth only in a fresh
     * virtual machine.
     *
     * @param scope how much of the work to measure
     * @param paths files and folders, as for {@link Material#read}; no more than the first text is taken
     * @return what was loaded, and the times
     * @throws IOException if the first text cannot be read; the message is a sentence that names its file
     * @throws IllegalStateException if there is no grammar
     */
    public static StartUp of(Scope scope, List<Path> paths) throws IOException {
        Work first = Material.first(scope, paths);
        long begin = System.nanoTime();
        Subject subject = scope.load();
        subject.read(first);
        Duration load = Duration.ofNanos(System.nanoTime() - begin);
        return new StartUp(scope, subject, load, Machine.age(), Machine.heapInUse());
    }
}
