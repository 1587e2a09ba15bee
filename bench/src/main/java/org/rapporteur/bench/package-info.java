// SPDX-License-Identifier: Apache-2.0
/**
 * How fast reports are read, and how much memory that takes.
 *
 * <p>Question: how many tokens does one second of processor time read, on this machine and these texts? Method: the texts
 * are read over and over, by the grammar alone or from the text to the JSON of the record, first to warm the virtual machine
 * up, then for a set time in which the processor time of the whole process is counted (all threads, the compiler and the
 * garbage collector among them); heap peaks are taken from the memory pools. The shares of time come from a pass of their
 * own, in which the clock is read after each part; from them the rate of tagging and parsing alone is derived. The time to the
 * first result is that of the first text in a fresh virtual machine. Limits: this is a throughput of long runs, and it holds
 * for one machine; it is no substitute for a harness when two variants differ by a few percent.
 */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
