// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the grammar is, and how much memory it takes.
 *
 * <p>Question: how many tokens does one second of processor time read, on this machine and these texts? Method: the texts
 * are read over and over, first to warm the virtual machine up, then for a set time in which the processor time of the
 * whole process is counted (all threads, the compiler and the garbage collector among them); heap peaks are taken from
 * the memory pools. The shares of time come from a pass of their own, in which the clock is read after each part; from them
 * the rate of tagging and parsing alone is derived. Limits: this is a throughput of long runs, not the time of one short call, and it holds for one
 * machine; it is no substitute for a harness when two variants differ by a few percent.
 */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
