// SPDX-License-Identifier: Apache-2.0
/**
 * The record kept: reports, their texts and records, in one file of SQLite that can be searched and queried.
 *
 * <p>Question: how do thousands of records stay together so that nothing is lost and each word can be found again? Method: a
 * report goes in as a whole, in a transaction that is on the disk before anyone is told so; beside the record as it was
 * written stands a relational projection of it, with views for people, and an index of words. {@code docs/store.md} tells what
 * each table holds. Limits: one writer at a time; the projection is made by the program that wrote it, and read anew when the
 * program or its knowledge is newer.
 *
 * <p>{@link org.rapporteur.store.StoreWriter} writes, {@link org.rapporteur.store.StoreReader} reads.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
