// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import java.util.List;
import java.util.Set;

/**
 * One step of the reading: looks at layers, finds one more. It never changes another's layer, and has no state: many
 * threads may use it at once, and the same reading always gives the same result.
 *
 * @param <T> what it finds
 */
public interface Stage<T extends Annotation> {
    /** Returns the layers that this stage looks at. */
    Set<Class<? extends Annotation>> reads();

    /** Returns the layer that it finds. */
    Class<T> finds();

    /**
     * Finds the layer.
     *
     * @param reading has at least the layers of {@link #reads()}
     * @return what was found, in any order
     */
    List<T> find(Reading reading);
}
