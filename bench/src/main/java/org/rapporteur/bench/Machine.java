// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;

/** What the virtual machine tells of itself: time spent and memory taken. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private Machine() {}

    /** Returns the processor time that all threads of this process took, in nanoseconds. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Returns the time since the virtual machine began. */
    static Duration age() {
        return Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    static void forgetPeaks() {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Returns the sum of the peaks of the heap's parts: an upper bound, for they need not have peaked together. */
    static long peakHeap() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** Returns what is still in use after a full collection. */
    static long heapInUse() {
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static void collect() {
        ManagementFactory.getMemoryMXBean().gc();
    }
}
