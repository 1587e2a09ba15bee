// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * A stretch of a report's text.
 *
 * @param start where it begins, in UTF-16 units of {@link Report#text()}, inclusive
 * @param end where it ends, in UTF-16 units, exclusive; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if it begins before 0 or ends before it begins
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Expected 0 <= start <= end, found [" + start + ", " + end + ")");
        }
    }

    /** Returns how many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Tells whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Tells whether a place lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Tells whether another span lies inside, or is the same. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether both cover a place in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns the span moved to the right by some units. */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** Sorts by the beginning, and of those that begin together the longest comes first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
