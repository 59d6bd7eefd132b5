package cn.xianchi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Packaged;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole files of many figures out of a heap of 256 MB: the short form has 52,000 figures, the long one
 * ({@code -Pbench}) three million.
 */
class DownloadsIT {
    private static final boolean LONG = Boolean.getBoolean("xianchi.bench");
    private static final int COUNTIES = LONG ? 1650 : 122;
    private static final int YEARS = LONG ? 26 : 6;
    private static final String HEAP = "-Xmx256m";
    private static final int PATIENCE_SECONDS = LONG ? 1500 : 300;
    private static final int LEAST = LONG ? 3_000_000 : 50_000;

    private static final int STALLED = 8;
    private static final int TRIES = 20;

    @TempDir
    static Path folder;

    private static Process database;
    private static Packaged server;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        List<String> options = new ArrayList<>(province(YEARS));
        if (LONG) {
            options.add(startDatabase());
        }
        server = Packaged.start(folder, options);
        address = server.address(PATIENCE_SECONDS);
    }

    private static List<String> province(int years) {
        return List.of(
                HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.profile=demo",
                "-Dxianchi.demo.counties=" + COUNTIES,
                "-Dxianchi.demo.years=" + years);
    }

    @AfterAll
    static void end() {
        server.close();
        if (LONG) {
            database.destroy();
        }
    }

    private static InputStream open(String address) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }

    private static int rowsOfCsv(InputStream body) throws IOException {
        int rows = 0;
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var row : reader) {
                rows++;
            }
        }
        return rows;
    }

    private int rowsOfXlsx(InputStream body) throws IOException {
        Path file = folder.resolve("observations.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            body.transferTo(out);
        }
        int rows = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets()
                    .filter(one -> one.getName().startsWith("observations"))
                    .toList()) {
                try (var lines = sheet.openStream()) {
                    rows += (int) lines.count() - 1;
                }
            }
        }
        return rows;
    }

    /**
     * Three million figures lie in a database of another process: it is our memory that is measured, and an H2 file takes very
     * long to be filled with so many. The answer is the option by which it is found.
     */
    private static String startDatabase() throws IOException, InterruptedException {
        String jar = org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path log = folder.resolve("database");
        database = new ProcessBuilder(
                        java, "-Xmx10g", "-cp", jar, "org.h2.tools.Server", "-tcp", "-tcpPort", "0", "-ifNotExists")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Pattern running = Pattern.compile("running at tcp://[^ ]*:(\\d+)");
        Matcher found = running.matcher("");
        while (!found.find()) {
            assertTrue(database.isAlive(), Files.readString(log));
            Thread.sleep(100);
            found = running.matcher(Files.readString(log));
        }
        return "-Dquarkus.datasource.jdbc.url=jdbc:h2:tcp://127.0.0.1:" + found.group(1)
                + "/mem:many;DB_CLOSE_DELAY=-1";
    }

    @Test
    void csv_and_xlsx_stream_in_constant_memory() throws Exception {
        int csv = rowsOfCsv(open(address + "/api/v1/observations.csv"));
        int xlsx = rowsOfXlsx(open(address + "/api/v1/observations.xlsx"));
        assertTrue(csv >= LEAST, csv + " figures");
        assertEquals(csv, xlsx);
        assertFalse(server.log().contains("OutOfMemory"), server.log());
    }

    /** Clients that stop reading are let go, and while they hang everybody else is answered. */
    @Test
    void a_client_that_stops_reading_holds_up_nobody(@TempDir Path own) throws Exception {
        List<String> options = new ArrayList<>(province(2));
        options.add("-Dquarkus.http.idle-timeout=10S");
        try (Packaged impatient = Packaged.start(own, options)) {
            String at = impatient.address(PATIENCE_SECONDS);
            long whole = answered(at + "/api/v1/observations.csv");
            List<Socket> stalled = new ArrayList<>();
            for (int i = 0; i < STALLED; i++) {
                stalled.add(stalled(URI.create(at)));
            }
            for (int i = 0; i < 5; i++) {
                answered(at + "/api/v1/observations?limit=1");
                answered(at + "/regions");
            }
            for (Socket socket : stalled) {
                waitUntilShut(socket);
                long got = leftOf(socket);
                assertTrue(got < whole, "was sent all " + got + " bytes");
                socket.close();
            }
            answered(at + "/api/v1/observations?limit=1");
        }
    }

    /** The bytes of an answer. A machine that is busy for so long that a connection is idle too is asked again. */
    private static long answered(String address) throws IOException, InterruptedException {
        for (int i = 0; ; i++) {
            try (InputStream body = open(address)) {
                return body.transferTo(OutputStream.nullOutputStream());
            } catch (IOException shut) {
                if (i == TRIES) {
                    throw shut;
                }
            }
        }
    }

    /** A client that asks for everything and reads nothing. */
    private static Socket stalled(URI at) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(at.getHost(), at.getPort()));
        socket.getOutputStream()
                .write(("GET /api/v1/observations.csv HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Urgent data is not handed to who listens there, but to send some fails once the other end is shut. */
    private static void waitUntilShut(Socket socket) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            try {
                socket.sendUrgentData(0);
            } catch (IOException shut) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("was not let go in " + PATIENCE_SECONDS + " s");
    }

    /** How much of what was sent before the connection was shut is still to be read. */
    private static long leftOf(Socket socket) throws IOException {
        socket.setSoTimeout(120_000);
        long left = 0;
        try {
            byte[] buffer = new byte[65_536];
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                left += read;
            }
        } catch (SocketException shut) {
            return left;
        }
        return left;
    }

    /** Somebody who asks for a year a hundred times at once gets it, or is told to come again; others are answered. */
    @Test
    void a_hundred_downloads_at_once_do_not_end_it() throws Exception {
        int clients = 100;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        HttpClient client = HttpClient.newBuilder().executor(pool).build();
        HttpRequest year = HttpRequest.newBuilder(URI.create(address + "/api/v1/observations.csv?year=2025"))
                .build();
        List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            answers.add(client.sendAsync(year, HttpResponse.BodyHandlers.discarding()));
        }
        open(address + "/").readAllBytes();
        int good = 0;
        for (CompletableFuture<HttpResponse<Void>> answer : answers) {
            HttpResponse<Void> response = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (response.statusCode() == 200) {
                good++;
            } else {
                assertEquals(503, response.statusCode());
                assertTrue(response.headers().firstValue("Retry-After").isPresent());
            }
        }
        pool.shutdown();
        System.out.println(good + " of " + clients + " downloads at once were answered, the others told to come again");
        assertTrue(good > 0);
        open(address + "/api/v1/observations?limit=1").readAllBytes();
    }
}
