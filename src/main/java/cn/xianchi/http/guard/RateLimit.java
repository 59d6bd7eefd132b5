package cn.xianchi.http.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the API requests of a client address per minute; 0, the default, means no limit. The limit is sent in {@code
 * RateLimit} and {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers); above it the answer is 429 with {@code
 * Retry-After}. Behind a trusted proxy (quarkus.http.proxy) the client's address counts.
 */
@ApplicationScoped
class RateLimit {
    private static final int AFTER_THE_DOORSTEP = 900;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Bytes of an IPv6 address that identify a customer. */
    private static final int NETWORK = 8;

    private static final int ADDRESSES = 100_000;
    private static final List<String> PATHS = List.of("/api/", "/sdmx/", "/open/releases/", "/embed/");

    private final int perMinute;
    private final Cache<InetAddress, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE)
            .build();

    RateLimit(@ConfigProperty(name = "xianchi.rate-limit", defaultValue = "0") int perMinute) {
        this.perMinute = perMinute;
    }

    void register(@Observes Filters filters) {
        if (perMinute > 0) {
            filters.register(this::count, AFTER_THE_DOORSTEP);
        }
    }

    private void count(RoutingContext context) {
        if (PATHS.stream().noneMatch(context.request().path()::startsWith)) {
            context.next();
            return;
        }
        Bucket bucket = buckets.get(
                network(context.request().remoteAddress().hostAddress()),
                address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long wait = seconds(probe.getNanosToWaitForRefill());
        HttpServerResponse response = context.response();
        response.putHeader("RateLimit-Policy", "\"address\";q=" + perMinute + ";w=" + MINUTE.toSeconds());
        response.putHeader(
                "RateLimit",
                "\"address\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            context.next();
        } else {
            response.putHeader("Retry-After", Long.toString(wait));
            PreRoutingProblem.answer(
                    context, 429, PreRoutingProblem.labels(context).terms().problemTooMany(perMinute, wait));
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** The IPv4 address, or the network of an IPv6 address. */
    private static InetAddress network(String address) {
        try {
            InetAddress whole = InetAddress.getByName(address);
            return whole instanceof Inet6Address
                    ? InetAddress.getByAddress(
                            Arrays.copyOf(Arrays.copyOf(whole.getAddress(), NETWORK), whole.getAddress().length))
                    : whole;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
