package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Packaged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application as a process, run from a folder of its own: what only a process shows. Which faults end a start is
 * told by {@link DataFilesTest}, {@link DemoSettingsTest} and {@link BootstrapTest}.
 */
class BootstrapIT {
    private static final String LOADING = "Loading";
    private static final String LOADED = "holds release 1 now";
    private static final int PATIENCE_SECONDS = 300;
    private static final int KILLS = Integer.getInteger("xianchi.kills", 2);

    /** Where the store was filled by a first start. */
    @TempDir
    static Path filled;

    private static Life life;

    /** Milliseconds of a first start: until it begins to load, from then until the load is done; and what it then held. */
    private record Life(long beforeLoading, long loading, List<String> contents) {}

    @BeforeAll
    static void first_start() throws Exception {
        long start = System.nanoTime();
        Packaged first = start(filled);
        waitFor(LOADING, first);
        long loading = System.nanoTime();
        waitFor(LOADED, first);
        long loaded = System.nanoTime();
        life = new Life(
                TimeUnit.NANOSECONDS.toMillis(loading - start),
                TimeUnit.NANOSECONDS.toMillis(loaded - loading),
                contents(first));
    }

    private static Packaged start(Path folder, String... options) throws IOException {
        // a start is short: starting fast counts more than running fast
        Stream<String> common = Stream.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
        return Packaged.start(folder, Stream.concat(common, Stream.of(options)).toList());
    }

    private static void waitFor(String words, Packaged started) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 500 && !started.log().contains(words); i++) {
            assertTrue(started.process().isAlive(), started.log());
            Thread.sleep(2);
        }
        assertTrue(started.log().contains(words), started.log());
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }

    /** Reads every observation and the reports, and stops. */
    private static List<String> contents(Packaged started) throws IOException, InterruptedException {
        try (started) {
            String address = started.address(PATIENCE_SECONDS);
            String page = get(address + "/");
            assertFalse(page.contains("演示数据"), "real figures are not called made up");
            return List.of(
                    get(address + "/api/v1/observations.csv"),
                    get(address + "/api/v1/reports.csv"),
                    String.valueOf(page.contains("<table class=\"board\">")));
        }
    }

    /** The start ends by itself, says why in plain words, and the exit code tells a script that it failed. */
    private static void refuses(String problem, Packaged started) throws IOException, InterruptedException {
        assertTrue(started.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the start ends by itself");
        assertEquals(1, started.process().exitValue());
        assertTrue(started.log().contains(problem), started.log());
        assertFalse(started.log().contains("Exception"), started.log());
    }

    @Test
    void a_second_start_doubles_nothing_and_loses_nothing_even_after_one_that_was_refused(@TempDir Path data)
            throws Exception {
        assertEquals(222, life.contents.get(0).lines().count());
        assertEquals("true", life.contents.get(2));
        assertTrue(Files.exists(filled.resolve(".xianchi")), "the store lies under the working folder");
        ShippedFiles.copy(data);
        ShippedFiles.damage(data, "observations.csv", "82.88%", "82.89%");
        refuses("data/observations.csv:6: column value", start(filled, "-Dxianchi.data=" + data));
        Packaged second = start(filled);
        assertEquals(life.contents, contents(second));
        assertFalse(second.log().contains(LOADING), second.log());
    }

    /** Killed in turn while it loads and before it does, early and late. */
    @Test
    void a_first_start_that_is_killed_is_made_good_by_the_next(@TempDir Path folder) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            forget(folder);
            Packaged started = start(folder);
            double share = (kill / 2 + 0.5) / ((KILLS + 1) / 2);
            if (kill % 2 == 0) {
                waitFor(LOADING, started);
                Thread.sleep(Math.round(life.loading * share));
            } else {
                Thread.sleep(Math.round(life.beforeLoading * share));
            }
            started.process().destroyForcibly();
            assertTrue(started.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            String last = started.log().lines().reduce("nothing yet", (one, other) -> other);
            assertEquals(life.contents, contents(start(folder)), "after kill " + kill + " at: " + last);
            System.out.println("killed after: " + last);
        }
    }

    private static void forget(Path folder) throws IOException {
        for (String name : List.of(".xianchi/store.mv.db", ".xianchi/store.trace.db", "log")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Test
    void made_up_figures_have_a_store_of_their_own_and_real_ones_are_never_among_them() throws Exception {
        Path real = filled.resolve(".xianchi/store.mv.db");
        byte[] store = Files.readAllBytes(real);
        String[] demo = {"-Dquarkus.profile=demo", "-Dxianchi.demo.counties=5", "-Dxianchi.demo.years=1"};
        try (Packaged started = start(filled, demo)) {
            String address = started.address(PATIENCE_SECONDS);
            assertEquals(6, get(address + "/api/v1/regions.csv").lines().count());
        }
        assertArrayEquals(store, Files.readAllBytes(real));
        refuses(
                "holds the figures of demo 5x1 seed 7, asked for are those of data/",
                start(filled, "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:./.xianchi/demo-5-1-7"));
        assertArrayEquals(store, Files.readAllBytes(real));
    }
}
