package cn.xianchi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A class of tests that works for more than 30 seconds fails, except in the profiles {@code soak} and {@code bench}, or if it
 * is tagged as one that only {@code -Psoak} runs or is a bench that is asked for by its name. Counted is the time that its thread had the processor, not that of the clock: on a busy
 * machine the clock tells of other programs. What a class asks of a browser or of a packaged program is not in it; how
 * long that took by the clock is only said. Quarkus tells JUnit to look for such extensions by itself.
 */
public final class ClassTime implements BeforeAllCallback, AfterAllCallback {
    private static final long MOST_SECONDS = Long.getLong("xianchi.class-seconds", 30);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(ClassTime.class);

    /** Nanoseconds of the thread and of the clock when a class began. */
    private record Begin(long processor, long clock) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(OWN)
                .put(context.getUniqueId(), new Begin(THREADS.getCurrentThreadCpuTime(), System.nanoTime()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Begin begin = context.getStore(OWN).remove(context.getUniqueId(), Begin.class);
        String name = context.getDisplayName();
        long clock = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin.clock);
        if (clock > MOST_SECONDS) {
            System.out.println(name + " took " + clock + " s by the clock");
        }
        long worked = TimeUnit.NANOSECONDS.toSeconds(THREADS.getCurrentThreadCpuTime() - begin.processor);
        boolean isLong = context.getTags().contains("soak") || name.endsWith("Bench");
        assertTrue(
                isLong || worked <= MOST_SECONDS,
                name + " worked for " + worked + " s: shorten it, or move what takes long to -Psoak");
    }
}
