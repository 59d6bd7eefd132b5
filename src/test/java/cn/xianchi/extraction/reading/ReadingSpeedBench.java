package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.extraction.structure.ReportContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How fast text is read, and whether the time grows with its length: prints characters per second for 10 KB to 10 MB
 * of report text, and the ratios to the shortest: {@code ./mvnw test -Pbench -Dtest=ReadingSpeedBench}. Nothing is judged by the clock.
 */
class ReadingSpeedBench {
    private static final ReportContext REPORT = new ReportContext("甲山县", "乙水市", 2024, LocalDate.of(2024, 12, 31));

    @Test
    void characters_per_second() {
        String reports = reports();
        List<Integer> sizes = List.of(10_000, 100_000, 1_000_000, 10_000_000);
        for (int warm = 0; warm < 20; warm++) {
            ShippedRules.BOOK.read(ofBytes(reports, 10_000), REPORT);
        }
        double first = 0;
        for (int size : sizes) {
            String text = ofBytes(reports, size);
            int runs = Math.max(1, Math.min(40, 2_000_000 / size));
            List<Long> nanos = new ArrayList<>();
            int read = -1;
            for (int run = 0; run < runs; run++) {
                long start = System.nanoTime();
                Reading reading = ShippedRules.BOOK.read(text, REPORT);
                nanos.add(System.nanoTime() - start);
                int found = reading.candidates().size() + reading.unread().size();
                assertEquals(read < 0 ? found : read, found);
                read = found;
            }
            nanos.sort(null);
            double perCharacter = (double) nanos.get(nanos.size() / 2) / text.length();
            first = first == 0 ? perCharacter : first;
            System.out.printf(
                    Locale.ROOT,
                    "%,11d bytes: %,9.0f characters per second, %d numbers; time per character to that of the first: %.2f%n",
                    size,
                    1e9 / perCharacter,
                    read,
                    perCharacter / first);
        }
    }

    private static String reports() {
        StringBuilder reports = new StringBuilder();
        for (Map<String, String> line : ShippedRules.csv(Path.of("src/test/resources/corpus/index.csv"))) {
            if (line.get("file").endsWith(".txt")) {
                reports.append(ShippedRules.text(Path.of("src/test/resources/corpus", line.get("file"))))
                        .append('\n');
            }
        }
        return reports.toString();
    }

    private static String ofBytes(String reports, int size) {
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        int length = reports.getBytes(StandardCharsets.UTF_8).length;
        while (bytes + length <= size) {
            text.append(reports);
            bytes += length;
        }
        int rest = size - bytes;
        int end = (int) ((long) reports.length() * rest / length);
        return text.append(reports, 0, end).toString();
    }
}
