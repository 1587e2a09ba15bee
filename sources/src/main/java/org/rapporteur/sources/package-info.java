// SPDX-License-Identifier: Apache-2.0
/**
 * Where reports come from: files, folders and standard input, as plain text and as JSON Lines.
 *
 * <p>Question: which reports are in what a user names, and what of it is none? Method: {@code Sources} takes them out one
 * after the other and hands each over as {@code Incoming}: a report, or a refusal that says which, where and why. Nothing is
 * printed, and nothing but the report under way is in memory. Limits: a report is held in memory as a whole, and so is a line.
 */
@NullMarked
package org.rapporteur.sources;

import org.jspecify.annotations.NullMarked;
