// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report and the layers found in it so far; unchangeable, each stage adds one layer to a new one. */
public final class Reading {
    private final Report report;
    private final Map<Class<?>, Layer<?>> layers;

    private Reading(Report report, Map<Class<?>, Layer<?>> layers) {
        this.report = report;
        this.layers = layers;
    }

    /** Returns a reading that has found nothing yet. */
    public static Reading of(Report report) {
        return new Reading(report, Map.of());
    }

    /**
     * Returns this reading and one layer more.
     *
     * @param kind the kind of the annotations
     * @param annotations what was found, in any order
     * @throws IllegalArgumentException if there is a layer of that kind already, or a span goes beyond the text
     */
    public <T extends Annotation> Reading with(Class<T> kind, List<T> annotations) {
        if (layers.containsKey(kind)) {
            throw new IllegalArgumentException("Found a layer " + kind.getSimpleName() + " twice; one stage finds it");
        }
        for (T annotation : annotations) {
            if (annotation.span().end() > report.text().length()) {
                throw new IllegalArgumentException(kind.getSimpleName() + " " + annotation.span()
                        + " goes beyond the text of " + report.text().length() + " UTF-16 units");
            }
        }
        Map<Class<?>, Layer<?>> more = new HashMap<>(layers);
        more.put(kind, Layer.of(annotations));
        return new Reading(report, more);
    }

    /** Returns the report that is read. */
    public Report report() {
        return report;
    }

    /**
     * Returns a layer that an earlier stage has found.
     *
     * @throws IllegalStateException if no stage has; name it in {@link Stage#reads()}
     */
    @SuppressWarnings("unchecked") // with() puts a layer of T under the class of T
    public <T extends Annotation> Layer<T> layer(Class<T> kind) {
        Layer<?> layer = layers.get(kind);
        if (layer == null) {
            throw new IllegalStateException("No stage has found " + kind.getSimpleName()
                    + " yet; a stage names what it looks at in reads(), and an earlier stage must find it");
        }
        return (Layer<T>) layer;
    }

    /** Returns the characters that a span covers. */
    public String slice(Span span) {
        return report.slice(span);
    }

    /** Returns the characters that a span covers as a reader sees them, see {@link Report#seen}. */
    public String seen(Span span) {
        return report.seen(span);
    }
}
