// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All annotations of one kind in one report, in the order of the text.
 *
 * @param <T> the kind
 */
public final class Layer<T extends Annotation> implements Iterable<T> {
    private final List<T> all;
    /** The furthest end of this annotation and all before it: lets a search stop although spans may be nested. */
    private final int[] reach;

    private Layer(List<T> sorted) {
        all = sorted;
        reach = new int[sorted.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, sorted.get(i).span().end());
            reach[i] = furthest;
        }
    }

    /** Returns a layer of annotations in any order; those with the same span keep theirs. */
    public static <T extends Annotation> Layer<T> of(List<T> annotations) {
        return new Layer<>(annotations.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList());
    }

    /** Returns all annotations, in order of {@link Span#compareTo}. */
    public List<T> all() {
        return all;
    }

    /** Returns the first annotation of the report, if there is any. */
    public Optional<T> first() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns those that lie wholly inside a span, in order. */
    public List<T> within(Span span) {
        return from(span.start(), span.end())
                .filter(each -> span.contains(each.span()))
                .toList();
    }

    /** Returns those that share a place with a span, in order. */
    public List<T> overlapping(Span span) {
        return from(firstReaching(span.start()), span)
                .filter(each -> each.span().overlaps(span))
                .toList();
    }

    /** Returns those that cover a place, the outermost first. */
    public List<T> at(int offset) {
        return overlapping(new Span(offset, offset + 1));
    }

    /** Returns how many there are. */
    public int size() {
        return all.size();
    }

    @Override
    public Iterator<T> iterator() {
        return all.iterator();
    }

    private Stream<T> from(int start, int end) {
        return from(firstBeginning(start), new Span(start, end));
    }

    private Stream<T> from(int index, Span span) {
        return all.subList(index, all.size()).stream()
                .takeWhile(each -> each.span().start() < span.end());
    }

    private int firstBeginning(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
