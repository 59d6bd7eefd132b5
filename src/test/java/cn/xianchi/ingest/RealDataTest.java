package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Tile;
import cn.xianchi.observation.Evidence;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The files of {@code data/} as they are shipped, and the five reports behind them where these are at hand. */
@Execution(ExecutionMode.CONCURRENT)
class RealDataTest {
    private static final Path REPORTS =
            Path.of(Optional.ofNullable(System.getenv("XIANCHI_REPORTS")).orElse("../shared/reports"));

    private final DataFiles data = DataFiles.read(new DataFolder(Optional.empty()));

    @Test
    void the_catalogue_is_whole() {
        assertEquals(122, data.catalog().regions().size());
        assertEquals(127, data.catalog().publicIndicators().size());
        assertEquals(11, data.catalog().themes().size());
        assertEquals(
                List.of("one_thing", "cross_region", "self_service", "hotline"),
                data.catalog().missionThemes());
        assertTrue(data.rules().size() >= 127, "rules: " + data.rules().size());
    }

    @Test
    void every_county_has_a_tile_and_the_tiles_of_a_city_touch() {
        var regions = data.catalog().regions();
        assertTrue(regions.stream()
                .allMatch(region -> data.catalog().tile(region.code()).isPresent()));
        regions.stream()
                .collect(Collectors.groupingBy(
                        region -> region.cityCode(),
                        Collectors.mapping(
                                region -> data.catalog().tile(region.code()).orElseThrow(), Collectors.toSet())))
                .forEach((city, tiles) -> {
                    Set<Tile> reached = new HashSet<>();
                    Deque<Tile> next = new ArrayDeque<>(List.of(tiles.iterator().next()));
                    while (!next.isEmpty()) {
                        Tile tile = next.pop();
                        if (reached.add(tile)) {
                            tiles.stream()
                                    .filter(other -> Math.abs(other.column() - tile.column())
                                                    + Math.abs(other.row() - tile.row())
                                            == 1)
                                    .forEach(next::push);
                        }
                    }
                    assertEquals(tiles, reached, city);
                });
    }

    @Test
    void only_the_five_reports_were_read_in_full_and_each_is_the_office_s_own() {
        List<Report> full = data.reports().stream()
                .filter(report -> report.extent() == ReadExtent.FULL)
                .toList();
        assertEquals(
                List.of("440515", "440704", "440784", "440881", "441402"),
                full.stream().map(Report::region).sorted().toList());
        assertTrue(full.stream().allMatch(report -> report.kind() == ReportKind.ANNUAL_REPORT && report.hasText()));
    }

    @Test
    void the_rates_that_follow_a_flow_are_these() {
        assertEquals(
                Set.of(
                        "hotline_on_time_rate",
                        "hotline_close_rate",
                        "hotline_satisfaction",
                        "hotline_enterprise_satisfaction",
                        "hotline_market_entity_satisfaction",
                        "good_review_rate",
                        "data_reports_rate",
                        "sensitive_word_fix_rate",
                        "proposal_satisfaction"),
                data.catalog().indicators().stream()
                        .filter(one -> one.kind() == Kind.RATE && one.holdsForWindow())
                        .map(Indicator::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_raw_stands_at_its_characters() throws IOException {
        assumeTrue(
                Files.isDirectory(REPORTS),
                "not run: there are no reports in " + REPORTS + "; set XIANCHI_REPORTS to their folder");
        Map<String, String> texts = textsByFingerprint();
        Map<String, Report> reports = new HashMap<>();
        data.reports().forEach(report -> reports.put(report.id(), report));
        int checked = 0;
        for (Observation one : data.observations()) {
            Evidence evidence = one.evidence();
            if (!evidence.hasCharacters()) {
                continue;
            }
            String text = texts.get(reports.get(evidence.report()).sha256());
            assertTrue(text != null, () -> "no file has the fingerprint of " + evidence.report());
            int start = text.offsetByCodePoints(0, evidence.start());
            int end = text.offsetByCodePoints(0, evidence.end());
            if (!one.figure().raw().isEmpty()) {
                assertEquals(bare(one.figure().raw()), bare(text.substring(start, end)), one::toString);
            }
            assertEquals(paragraphAt(text, start), evidence.paragraph(), one::toString);
            checked++;
        }
        System.out.println("characters checked: " + checked + " observations in " + texts.size() + " reports");
        assertTrue(checked >= 140);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The 1-based count of non-empty lines up to the one that holds the character. */
    private static int paragraphAt(String text, int index) {
        return (int) (text.substring(0, index)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                + (text.substring(text.lastIndexOf('\n', index - 1) + 1, index).isBlank() ? 1 : 0));
    }

    private static Map<String, String> textsByFingerprint() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("^\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n');
                texts.put(sha256(bytes), text);
            }
        }
        return texts;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
