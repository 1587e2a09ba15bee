// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

/**
 * How much was read in what time.
 *
 * @param amount what was read
 * @param cpuNanos the processor time of the whole process, in nanoseconds
 * @param wallNanos the time that passed, in nanoseconds
 */
public record Rate(Amount amount, long cpuNanos, long wallNanos) {
    /** Nothing was measured. */
    static final Rate NONE = new Rate(Amount.NONE, 0, 0);

    /** Returns the tokens read in one second of processor time. */
    public double tokensPerCpuSecond() {
        return perSecond(cpuNanos);
    }

    /** Returns the tokens read in one second on the clock. */
    public double tokensPerSecond() {
        return perSecond(wallNanos);
    }

    private double perSecond(long nanos) {
        return nanos == 0 ? 0 : amount.tokens() * 1e9 / nanos;
    }
}
