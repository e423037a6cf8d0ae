package claimgraph.serve.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** How full the part of the heap is that survives, and who filled it. */
final class Memory {
    private static final double FULL = 0.75;
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();
    private static final Optional<MemoryPoolMXBean> OLD = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .findFirst();

    private Memory() {}

    static boolean isFull() {
        MemoryUsage usage = OLD.map(MemoryPoolMXBean::getUsage)
                .orElseGet(() -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage());
        return usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
    }

    /** Bytes that a thread has allocated in its life; by name, since the interface for it is not part of Java SE. */
    static long allocatedBy(long threadId) {
        try {
            Object bytes = BEANS.invoke(
                    new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                    "getThreadAllocatedBytes",
                    new Object[] {threadId},
                    new String[] {"long"});
            return bytes instanceof Long known ? known : 0;
        } catch (JMException e) {
            return 0;
        }
    }
}
