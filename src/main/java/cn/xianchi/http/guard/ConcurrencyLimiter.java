package cn.xianchi.http.guard;

import cn.xianchi.http.problem.RefusedException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs at most n tasks at once; throws 503 when no slot is free within the timeout. */
public final class ConcurrencyLimiter {
    private final Semaphore free;
    private final Duration patience;

    public ConcurrencyLimiter(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    public <T> T take(Supplier<T> work) {
        if (!hasTurn()) {
            throw new RefusedException(503, labels -> labels.reads().busy());
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean hasTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
