package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.xianchi.document.Documents;
import cn.xianchi.extraction.structure.ReportMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The five real reports, where they are at hand, against what a person read in them ({@code data/observations.csv}). */
@Execution(ExecutionMode.CONCURRENT)
class RealReportsTest {
    private static final Path REPORTS =
            Path.of(Optional.ofNullable(System.getenv("XIANCHI_REPORTS")).orElse("../shared/reports"));
    private static final Path DIFFERENCES = Path.of("src/test/resources/differences.csv");

    private record Read(
            String report, PrecisionRecall score, Reading reading, List<Map<String, String>> lines, String text) {}

    private static List<Read> all() {
        boolean atHand = Files.isDirectory(REPORTS);
        if (!atHand) {
            System.out.println("The five reports are not at " + REPORTS + ": their re-reading is skipped");
        }
        assumeTrue(atHand, "the five reports are not at " + REPORTS);
        List<Map<String, String>> observations = ShippedRules.csv(Path.of("data/observations.csv"));
        List<Read> all = new ArrayList<>();
        for (Map<String, String> report : ShippedRules.csv(Path.of("data/reports.csv"))) {
            if (!report.get("sha256").isEmpty()) {
                all.add(read(
                        report.get("id"),
                        report.get("sha256"),
                        observations.stream()
                                .filter(line -> line.get("report").equals(report.get("id")))
                                .toList()));
            }
        }
        return all;
    }

    private static Read read(String id, String sha256, List<Map<String, String>> lines) {
        String text = ShippedRules.csv(REPORTS.resolve("index.csv")).stream()
                .map(line -> Documents.read(bytes(REPORTS.resolve(line.get("file"))), "text/plain"))
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no report has the digest of " + id))
                .text();
        ReportMetadata metadata = ReportMetadata.of(text, ShippedRules.CATALOG);
        Reading reading = ShippedRules.BOOK.read(
                text, metadata.contextFor(metadata.place().region(), metadata.year()));
        List<AnswerKey.Row> rows = lines.stream()
                .map(line ->
                        AnswerKey.row(AnswerKey.Sort.FIGURE, line, number(line.get("start")), number(line.get("end"))))
                .toList();
        return new Read(id, PrecisionRecall.of(reading, new AnswerKey(rows)), reading, lines, text);
    }

    private static int number(String written) {
        return written.isEmpty() ? -1 : Integer.parseInt(written);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Test
    void they_are_read_as_a_person_read_them() {
        List<Read> all = all();
        Map<String, List<PrecisionRecall>> themes = new TreeMap<>();
        for (Read read : all) {
            System.out.println(read.score().line(read.report()));
            byTheme(read.score()).forEach((theme, score) -> {
                System.out.println(score.line("  " + theme));
                themes.computeIfAbsent(theme, t -> new ArrayList<>()).add(score);
            });
        }
        System.out.println("The five reports by theme");
        themes.forEach((theme, scores) ->
                System.out.println(PrecisionRecall.sum(scores).line("  " + theme)));
        PrecisionRecall sum = PrecisionRecall.sum(all.stream().map(Read::score).toList());
        System.out.println(sum.line("the five reports"));
        assertTrue(sum.precision() >= 0.98, "precision " + sum.precision());
        assertTrue(sum.recall() >= 0.97, "recall " + sum.recall());
    }

    private static Map<String, PrecisionRecall> byTheme(PrecisionRecall score) {
        TreeSet<String> themes = new TreeSet<>();
        score.right().forEach(candidate -> themes.add(candidate.indicator().theme()));
        score.wrong().forEach(candidate -> themes.add(candidate.indicator().theme()));
        score.missed().forEach(row -> themes.add(theme(row.indicator())));
        Map<String, PrecisionRecall> byTheme = new TreeMap<>();
        for (String theme : themes) {
            byTheme.put(
                    theme,
                    new PrecisionRecall(
                            score.right().stream()
                                    .filter(c -> c.indicator().theme().equals(theme))
                                    .toList(),
                            score.wrong().stream()
                                    .filter(c -> c.indicator().theme().equals(theme))
                                    .toList(),
                            score.missed().stream()
                                    .filter(r -> theme(r.indicator()).equals(theme))
                                    .toList()));
        }
        return byTheme;
    }

    private static String theme(String indicator) {
        return ShippedRules.CATALOG.indicator(indicator).orElseThrow().theme();
    }

    @Test
    void offsets_cut_out_the_raw_words() {
        for (Read read : all()) {
            int[] characters = read.text().codePoints().toArray();
            for (Candidate candidate : read.reading().candidates()) {
                String cut = new String(characters, candidate.start(), candidate.end() - candidate.start());
                assertEquals(bare(cut), bare(candidate.figure().raw()), read.report());
            }
        }
    }

    @Test
    void every_difference_from_the_hand_read_file_is_explained() {
        TreeSet<String> found = new TreeSet<>();
        for (Read read : all()) {
            read.score()
                    .missed()
                    .forEach(row -> found.add(String.join(
                            ",", read.report(), row.indicator(), row.dimension(), "missed", bare(row.raw()))));
            read.score()
                    .wrong()
                    .forEach(candidate -> found.add(String.join(
                            ",",
                            read.report(),
                            candidate.indicator().code(),
                            candidate.dimension(),
                            "added",
                            bare(candidate.figure().raw()))));
            for (Candidate candidate : read.score().right()) {
                found.addAll(differences(read, candidate));
            }
        }
        TreeSet<String> explained = new TreeSet<>();
        for (Map<String, String> line : ShippedRules.csv(DIFFERENCES)) {
            assertTrue(!line.get("explanation").isBlank(), "an explanation is missing: " + line);
            explained.add(String.join(
                    ",",
                    line.get("report"),
                    line.get("indicator"),
                    line.get("dimension"),
                    line.get("difference"),
                    line.get("raw")));
        }
        assertEquals(String.join("\n", explained), String.join("\n", found));
    }

    private static List<String> differences(Read read, Candidate candidate) {
        Map<String, String> line = read.lines().stream()
                .filter(l -> l.get("indicator").equals(candidate.indicator().code())
                        && l.get("dimension").equals(candidate.dimension())
                        && (l.get("start").isEmpty() || number(l.get("start")) < candidate.end())
                        && number(l.get("end")) > candidate.start())
                .findFirst()
                .orElseThrow();
        List<String> differences = new ArrayList<>();
        compare(
                differences,
                read,
                candidate,
                "raw",
                bare(line.get("raw")),
                bare(candidate.figure().raw()));
        compare(differences, read, candidate, "start", line.get("start"), String.valueOf(candidate.start()));
        compare(differences, read, candidate, "end", line.get("end"), String.valueOf(candidate.end()));
        compare(
                differences,
                read,
                candidate,
                "section",
                line.get("section"),
                candidate.location().section());
        compare(
                differences,
                read,
                candidate,
                "paragraph",
                line.get("paragraph"),
                "" + candidate.location().paragraph());
        compare(
                differences,
                read,
                candidate,
                "window_kind",
                line.get("window_kind"),
                candidate.window().kind().name().toLowerCase(java.util.Locale.ROOT));
        compare(differences, read, candidate, "basis", line.get("basis"), candidate.basis());
        return differences;
    }

    private static void compare(
            List<String> differences, Read read, Candidate candidate, String what, String key, String found) {
        if (!Objects.equals(key, found)) {
            differences.add(String.join(
                    ",",
                    read.report(),
                    candidate.indicator().code(),
                    candidate.dimension(),
                    what + ": " + key + " / " + found,
                    bare(candidate.figure().raw())));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
