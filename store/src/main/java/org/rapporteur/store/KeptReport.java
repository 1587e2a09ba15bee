// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/**
 * A report in a store, without its text and its record.
 *
 * @param number its number in the store: each version has its own
 * @param document what it is called
 * @param version of its text, from 1
 * @param current whether it is the newest version
 * @param url where it is from
 * @param title its headline
 * @param publisher who published it
 * @param published its day
 * @param language what it is written in
 * @param hash the SHA-256 of its text
 * @param length of its text, in code points
 * @param program the versions of the program and the grammar that read it
 * @param knowledge the hash of the knowledge it was read with
 * @param stale whether the store was written by another program since
 * @param story the number of its story: that of the report that told it first; null where stories were not found yet
 * @param added when it came in
 */
public record KeptReport(
        long number,
        String document,
        int version,
        boolean current,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        String hash,
        int length,
        String program,
        String knowledge,
        boolean stale,
        @Nullable Long story,
        String added) {}
