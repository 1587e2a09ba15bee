// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/** Something that a {@link Stage} finds in a report: a record that knows where it stands. */
public interface Annotation {
    /** Returns where it stands; the smallest span that holds all its parts if it has several. */
    Span span();
}
