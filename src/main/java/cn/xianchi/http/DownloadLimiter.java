package cn.xianchi.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;

/**
 * Whole files on their way out. Each holds a thread as long as its client reads, so that there may be so many at once and no
 * more; the next is told to come again. A client that stops reading is let go by quarkus.http.idle-timeout.
 */
@ApplicationScoped
public class DownloadLimiter {
    private static final int AT_ONCE = 64;
    private final Semaphore free = new Semaphore(AT_ONCE);

    /** The same body, sent only while there is room. */
    public StreamingOutput of(StreamingOutput body) {
        return out -> {
            if (!free.tryAcquire()) {
                throw new ServerBusyException(ServerBusyException.With.FILES);
            }
            try {
                body.write(out);
            } finally {
                free.release();
            }
        };
    }
}
