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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application as a process, run from a folder of its own. */
class BootstrapIT {
    private static final String LOADING = "Loading";
    private static final String LOADED = "holds release 1 now";
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Process start(String... options) throws IOException {
        return Packaged.start(
                        folder,
                        Stream.concat(Stream.of("-Xmx512m"), Stream.of(options)).toList())
                .process();
    }

    private String log() throws IOException {
        return new Packaged(null, folder).log();
    }

    private String address(Process process) throws IOException, InterruptedException {
        return new Packaged(process, folder).address(PATIENCE_SECONDS);
    }

    private String quietLog() {
        try {
            return log();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }

    /** Starts, reads every observation and the number of reports, and stops. */
    private List<String> contents() throws IOException, InterruptedException {
        Process process = start();
        try {
            String address = address(process);
            String page = get(address + "/");
            assertFalse(page.contains("演示数据"), "real figures are not called made up");
            return List.of(
                    get(address + "/api/v1/observations.csv"),
                    get(address + "/api/v1/reports.csv"),
                    String.valueOf(page.contains("<table class=\"board\">")));
        } finally {
            process.destroy();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_second_start_doubles_nothing_and_loses_nothing() throws Exception {
        List<String> first = contents();
        assertEquals(222, first.get(0).lines().count());
        assertEquals("true", first.get(2));
        assertTrue(Files.exists(folder.resolve(".xianchi")), "the store lies under the working folder");
        assertEquals(first, contents());
        assertFalse(log().contains("Loading"), log());
    }

    @Test
    void a_first_start_that_is_killed_is_made_good_by_the_next() throws Exception {
        List<String> whole = contents();
        int kills = Integer.getInteger("xianchi.kills", 3);
        Life life = lifeOfAStart();
        for (int kill = 0; kill < kills; kill++) {
            forget();
            Process process = start();
            double share = (double) (kill / 2 + 1) / (kills / 2 + 1);
            if (kill % 2 == 0) {
                waitFor(LOADING, process);
                Thread.sleep(Math.round(life.loading * (share - 1.0 / (kills / 2 + 1))));
            } else {
                Thread.sleep(Math.round(life.beforeLoading * share));
            }
            process.destroyForcibly();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            String last = log().lines().reduce("nothing yet", (one, other) -> other);
            assertEquals(whole, contents(), "after kill " + kill + " at: " + last);
            System.out.println("killed after: " + last);
        }
    }

    /** Milliseconds of a first start: until it begins to load, and from then until the load is done. */
    private record Life(long beforeLoading, long loading) {}

    private Life lifeOfAStart() throws IOException, InterruptedException {
        forget();
        long start = System.nanoTime();
        Process process = start();
        waitFor(LOADING, process);
        long loading = System.nanoTime();
        waitFor(LOADED, process);
        long loaded = System.nanoTime();
        process.destroyForcibly().waitFor();
        return new Life(
                TimeUnit.NANOSECONDS.toMillis(loading - start), TimeUnit.NANOSECONDS.toMillis(loaded - loading));
    }

    private void waitFor(String words, Process process) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 500 && !log().contains(words); i++) {
            assertTrue(process.isAlive(), this::quietLog);
            Thread.sleep(2);
        }
        assertTrue(log().contains(words), this::quietLog);
    }

    private void forget() throws IOException {
        for (String name : List.of(".xianchi/store.mv.db", ".xianchi/store.trace.db", "log")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "regions.csv, 440703, 44O703, data/regions.csv:47: column code",
        "indicators.csv, stock, heap, data/indicators.csv:2: column kind",
        "reports.csv, annual_report, yearly, data/reports.csv:2: column kind",
        "observations.csv, 82.88%, 82.89%, data/observations.csv:6: column value",
    })
    void broken_data_ends_the_start_and_leaves_the_store_as_it_was(String file, String from, String to, String problem)
            throws Exception {
        List<String> before = contents();
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Files.copy(path, data.resolve(path.getFileName()));
            }
        }
        String text = Files.readString(data.resolve(file));
        assertTrue(text.contains(from));
        Files.writeString(data.resolve(file), text.replaceFirst(Pattern.quote(from), to));
        Process process = start("-Dxianchi.data=" + data);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the start ends by itself");
        assertEquals(1, process.exitValue());
        assertTrue(log().contains(problem), log());
        assertFalse(log().contains("Exception"), log());
        assertEquals(before, contents());
    }

    @Test
    void an_indicator_that_vanished_while_figures_use_it_stops_the_start() throws Exception {
        contents();
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        for (String file : List.of("regions.csv", "themes.csv", "indicators.csv", "reports.csv", "observations.csv")) {
            List<String> lines = Files.readAllLines(Path.of("data", file)).stream()
                    .filter(line -> !line.contains("one_thing_themes"))
                    .toList();
            Files.write(data.resolve(file), lines);
        }
        Process process = start("-Dxianchi.data=" + data);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertTrue(log().contains("codes that are missing here: one_thing_themes"), log());
    }

    @Test
    void made_up_figures_have_a_store_of_their_own_and_real_ones_are_never_among_them() throws Exception {
        List<String> real = contents();
        byte[] store = Files.readAllBytes(folder.resolve(".xianchi/store.mv.db"));
        String[] demo = {"-Dquarkus.profile=demo", "-Dxianchi.demo.counties=5", "-Dxianchi.demo.years=1"};
        Process process = start(demo);
        try {
            assertEquals(
                    6, get(address(process) + "/api/v1/regions.csv").lines().count());
        } finally {
            process.destroy();
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        assertArrayEquals(store, Files.readAllBytes(folder.resolve(".xianchi/store.mv.db")));
        String url = "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:./.xianchi/";
        refuses("holds the figures of data/, asked for are those of demo 5x1 seed 7", with(demo, url + "store"));
        refuses("holds the figures of demo 5x1 seed 7, asked for are those of data/", url + "demo-5-1-7");
        refuses(
                "holds the figures of demo 5x1 seed 7, asked for are those of demo 5x1 seed 8",
                with(demo, url + "demo-5-1-7", "-Dxianchi.demo.seed=8"));
        assertEquals(real, contents());
    }

    @ParameterizedTest
    @CsvSource({
        "counties, 0, counties is 0",
        "counties, 8000, counties is 8000",
        "counties, many, '\"many\" is no whole number'",
        "years, 27, years is 27",
        "seed, 1.5, '\"1.5\" is no whole number'",
    })
    void a_size_that_cannot_be_ends_the_start(String name, String value, String problem) throws Exception {
        refuses(problem, "-Dquarkus.profile=demo", "-Dxianchi.demo." + name + "=" + value);
    }

    @Test
    void a_size_without_the_switch_ends_the_start() throws Exception {
        refuses("-Dquarkus.profile=demo sets those that you do not", "-Dxianchi.demo.counties=5");
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    private void refuses(String problem, String... options) throws IOException, InterruptedException {
        Process process = start(options);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the start ends by itself");
        assertEquals(1, process.exitValue());
        assertTrue(log().contains(problem), log());
        assertFalse(log().contains("Exception"), log());
    }
}
