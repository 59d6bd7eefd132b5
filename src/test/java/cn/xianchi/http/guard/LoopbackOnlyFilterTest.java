package cn.xianchi.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.http.problem.RefusedException;
import io.vertx.core.MultiMap;
import io.vertx.core.net.HostAndPort;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyFilterTest {
    private static final HostAndPort HERE = HostAndPort.create("localhost", 8080);

    private static MultiMap none() {
        return MultiMap.caseInsensitiveMultiMap();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "LOCALHOST"})
    void a_server_on_loopback_is_open(String listens) {
        assertTrue(new LoopbackOnlyFilter(listens).closed(HERE, none()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::", "127.0.0.1.example"})
    void a_server_that_others_reach_is_shut(String listens) {
        assertFalse(new LoopbackOnlyFilter(listens).closed(HERE, none()).isEmpty());
    }

    @ParameterizedTest(name = "asked as {0}: open {1}")
    @CsvSource({"127.0.0.1,true", "[::1],true", "localhost,true", "evil.example,false", "localhost.evil.example,false"})
    void only_a_name_of_this_machine_is_open(String host, boolean open) {
        assertEquals(
                open,
                new LoopbackOnlyFilter("127.0.0.1")
                        .closed(HostAndPort.create(host, 8080), none())
                        .isEmpty());
        assertFalse(new LoopbackOnlyFilter("127.0.0.1").closed(null, none()).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1} is open {2}")
    @CsvSource({
        "Origin,http://localhost:8080,true",
        "Origin,http://localhost:3000,false",
        "Origin,http://evil.example,false",
        "Origin,null,false",
        "Origin,not an address,false",
        "Sec-Fetch-Site,same-origin,true",
        "Sec-Fetch-Site,none,true",
        "Sec-Fetch-Site,same-site,false",
        "Sec-Fetch-Site,cross-site,false"
    })
    void a_page_of_another_site_is_refused(String header, String value, boolean open) {
        assertEquals(
                open,
                new LoopbackOnlyFilter("127.0.0.1")
                        .fromElsewhere(HERE, none().add(header, value))
                        .isEmpty());
    }

    @Test
    void who_finds_no_turn_is_told_so_and_turns_come_back() {
        ConcurrencyLimiter turns = new ConcurrencyLimiter(2, Duration.ofMillis(5));
        int inner = turns.take(() ->
                turns.take(() -> assertThrows(RefusedException.class, () -> turns.take(() -> "third")).status));
        assertEquals(503, inner);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals("again", turns.take(() -> turns.take(() -> "again")));
    }
}
