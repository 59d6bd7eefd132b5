package cn.xianchi.http.guard;

import cn.xianchi.http.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;

/**
 * Limits concurrent file downloads to 64, because each holds a thread while its client reads; further requests get 503 with
 * {@code Retry-After}. The connection of a client that stops reading is closed after quarkus.http.idle-timeout.
 */
@ApplicationScoped
public class DownloadLimiter {
    private static final int AT_ONCE = 64;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /** The same body; writing it throws 503 when the limit is reached. */
    public StreamingOutput of(StreamingOutput body) {
        return out -> {
            if (!free.tryAcquire()) {
                throw new RefusedException(503, labels -> labels.terms().problemBusy());
            }
            try {
                body.write(out);
            } finally {
                free.release();
            }
        };
    }
}
