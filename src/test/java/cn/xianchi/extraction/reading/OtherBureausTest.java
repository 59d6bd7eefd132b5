package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.document.Documents;
import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.extraction.structure.ReportMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Texts that we wrote in the manner of other bureaus, each with a key made before it was read. The first set is older
 * than the first rule; the others were written when the sets before them were read well. How each was read
 * for the first time is told by the change that added it.
 */
@Execution(ExecutionMode.CONCURRENT)
class OtherBureausTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private record Read(
            String file, String set, PrecisionRecall score, Reading reading, String text, ReportMetadata metadata) {}

    private static final List<Read> ALL = all();

    private static List<Read> all() {
        List<Read> all = new ArrayList<>();
        for (Map<String, String> line : ShippedRules.csv(CORPUS.resolve("index.csv"))) {
            String file = line.get("file");
            String text = text(file);
            ReportMetadata metadata = ReportMetadata.of(text, ShippedRules.CATALOG);
            ReportContext context = metadata.contextFor(metadata.place().region(), metadata.year());
            Reading reading = ShippedRules.BOOK.read(text, context);
            Path key = CORPUS.resolve(file.replaceAll("\\.\\w+$", ".csv"));
            all.add(new Read(
                    file,
                    line.get("set"),
                    PrecisionRecall.of(reading, AnswerKey.ofOurs(ShippedRules.csv(key), text)),
                    reading,
                    text,
                    metadata));
        }
        return all;
    }

    private static String text(String file) {
        try {
            String type = file.endsWith(".html") ? "text/html" : "text/plain";
            return Documents.read(Files.readAllBytes(CORPUS.resolve(file)), type)
                    .text();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    @Test
    void they_are_read_with_few_errors() {
        for (String set : List.of("first", "second", "third", "fourth", "fifth")) {
            System.out.println("Texts of other bureaus, " + set + " set");
            List<Read> reads =
                    ALL.stream().filter(read -> read.set().equals(set)).toList();
            reads.forEach(read -> System.out.println(read.score().line(read.file())));
            PrecisionRecall sum =
                    PrecisionRecall.sum(reads.stream().map(Read::score).toList());
            System.out.println(sum.line("all of the " + set + " set"));
            sum.wrong()
                    .forEach(candidate -> System.out.println(
                            "  wrong: " + candidate.assessment().rule() + " "
                                    + candidate.figure().raw() + " in: "
                                    + candidate.location().sentence()));
            sum.missed().forEach(row -> System.out.println("  missed: " + row.indicator() + " " + row.raw()));
            assertTrue(sum.precision() >= 0.95, "precision " + sum.precision());
            assertTrue(sum.recall() >= 0.90, "recall " + sum.recall());
        }
    }

    @Test
    void confidence_tells_the_sure_from_the_unsure() {
        PrecisionRecall sum = PrecisionRecall.sum(ALL.stream().map(Read::score).toList());
        System.out.println(sum.band(0, 0.7));
        System.out.println(sum.band(0.7, 0.9));
        System.out.println(sum.band(0.9, 1.01));
        long sure = sum.right().stream()
                .filter(candidate -> candidate.assessment().confidence() >= 0.9)
                .count();
        assertTrue(sure * 2 > sum.right().size(), "less than half of what is right is said to be sure");
    }

    @Test
    void offsets_cut_out_the_raw_words() {
        for (Read read : ALL) {
            int[] characters = read.text().codePoints().toArray();
            for (Candidate candidate : read.reading().candidates()) {
                String cut = new String(characters, candidate.start(), candidate.end() - candidate.start());
                assertEquals(cut.replaceAll("\\s", ""), candidate.figure().raw().replaceAll("\\s", ""), read.file());
            }
        }
    }

    @Test
    void county_year_and_date_are_proposed() {
        List<Map<String, String>> lines = ShippedRules.csv(CORPUS.resolve("index.csv"));
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> line = lines.get(i);
            ReportMetadata metadata = ALL.get(i).metadata();
            assertEquals(line.get("county"), metadata.place().county(), line.get("file"));
            assertEquals(
                    line.get("region"),
                    metadata.place().region().map(region -> region.code()).orElse(""),
                    line.get("file"));
            assertEquals(Integer.valueOf(line.get("year")), metadata.year(), line.get("file"));
            assertEquals(LocalDate.parse(line.get("date")), metadata.date(), line.get("file"));
        }
    }
}
