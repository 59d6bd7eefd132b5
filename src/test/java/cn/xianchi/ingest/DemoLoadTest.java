package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Region;
import cn.xianchi.demo.DemoData;
import cn.xianchi.demo.DemoSize;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.WindowKind;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up figures are such as a bulk load would take, and show all that real ones show. */
@Execution(ExecutionMode.CONCURRENT)
class DemoLoadTest {
    private static final Catalog REAL =
            DataFiles.read(new DataFolder(Optional.empty())).catalog();
    private static final List<Observation> PROVINCE =
            demo(122, 6, 7).observations().toList();

    private static DemoData demo(int counties, int years, long seed) {
        return new DemoData(new DemoSize(counties, years, seed), REAL.indicators());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 7", "1, 26, 1", "5, 6, 7", "122, 6, 7", "122, 2, -1", "400, 1, 99"})
    void every_row_passes_the_checks_of_a_bulk_load(int counties, int years, long seed) throws IOException {
        DemoData demo = demo(counties, years, seed);
        Catalog catalog = REAL.ofFictional(demo.regions(), "demo");
        Map<String, Report> reports = demo.reports().collect(Collectors.toMap(Report::id, Function.identity()));
        List<Observation> made = demo.observations().toList();
        ImportErrors errors = new ImportErrors();
        List<Observation> read = new ObservationRows(catalog, reports).read("demo", csv(made), errors);
        errors.throwIfAny();
        assertEquals(made.size(), read.size());
        for (int i = 0; i < made.size(); i++) {
            assertEquals(made.get(i), read.get(i));
        }
        assertTrue(made.size() > counties * years * 20, "rows: " + made.size());
    }

    private static byte[] csv(List<Observation> observations) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Observation.COLUMNS);
            observations.forEach(
                    one -> csv.writeRecord(row(one).map(DemoLoadTest::written).toList()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<Object> row(Observation one) {
        Figure figure = one.figure();
        return Arrays.asList(
                one.region(),
                one.indicator(),
                one.year(),
                figure.value().toPlainString(),
                figure.unit(),
                figure.raw(),
                Code.of(figure.qualifier()),
                Code.of(one.window().kind()),
                one.window().start(),
                one.window().end(),
                one.dimension(),
                one.basis(),
                Code.of(one.statistic()),
                one.evidence().report(),
                one.evidence().section(),
                one.evidence().paragraph(),
                one.evidence().start(),
                one.evidence().end(),
                (Object) one.note())
                .stream();
    }

    private static String written(Object value) {
        return value == null ? "" : value.toString();
    }

    @Test
    void the_same_size_and_seed_give_the_same_and_another_seed_does_not() {
        DemoData one = demo(22, 2, 7);
        DemoData again = demo(22, 2, 7);
        DemoData other = demo(22, 2, 8);
        assertEquals(one.regions(), again.regions());
        assertEquals(one.reports().toList(), again.reports().toList());
        assertEquals(one.observations().toList(), again.observations().toList());
        assertNotEquals(one.regions(), other.regions());
        assertNotEquals(one.observations().toList(), other.observations().toList());
    }

    @Test
    void a_county_keeps_its_figures_when_others_join() {
        String first = "990001";
        assertEquals(withoutPartners(demo(20, 1, 7), first), withoutPartners(demo(60, 1, 7), first));
    }

    private static List<Observation> withoutPartners(DemoData demo, String region) {
        return demo.observations()
                .filter(one -> one.region().equals(region))
                .filter(one -> REAL.indicator(one.indicator()).orElseThrow().dimension() != Dimension.PARTNER)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "122", "2848", "7999"})
    void no_county_is_a_real_one_and_none_is_there_twice(int counties) {
        List<Region> regions = demo(counties, 1, 7).regions();
        assertEquals(counties, regions.size());
        assertEquals(counties, distinct(regions, Region::code));
        assertEquals(counties, distinct(regions, Region::shortName));
        Set<String> cities = regions.stream().map(Region::cityCode).collect(Collectors.toSet());
        assertEquals(cities.size(), distinct(regions, Region::city));
        for (Region region : regions) {
            assertTrue(REAL.region(region.code()).isEmpty() && region.code().matches("99\\d{4}"), region.code());
            assertTrue(region.name().startsWith("示例") && region.city().matches("示例[一二三四五六七八九十百千零]+市"), region.name());
            assertTrue(region.name().endsWith(region.type().equals("县级市") ? "市" : region.type()), region.name());
            assertTrue(region.population() >= 20_000 && region.population() <= 3_000_000, region.name());
            assertFalse(cities.contains(region.code()), region.code());
        }
        Set<String> zones = REAL.regions().stream().map(Region::zone).collect(Collectors.toSet());
        assertTrue(zones.containsAll(regions.stream().map(Region::zone).toList()));
        regions.stream()
                .collect(Collectors.groupingBy(Region::city, Collectors.counting()))
                .forEach((city, members) -> assertTrue(members >= Math.min(4, counties) && members <= 11, city));
    }

    private static long distinct(List<Region> regions, Function<Region, String> part) {
        return regions.stream().map(part).distinct().count();
    }

    @Test
    void all_that_real_figures_show_occurs() {
        assertEquals(Set.of(Qualifier.values()), values(one -> one.figure().qualifier()));
        assertEquals(Set.of(WindowKind.values()), values(one -> one.window().kind()));
        assertEquals(Set.of(Statistic.values()), values(Observation::statistic));
        assertEquals(REAL.indicators().size(), values(Observation::indicator).size());
        assertTrue(values(Observation::basis).containsAll(List.of("", "所有事项", "许可事项", "依申请事项")));
        for (Dimension dimension : Dimension.values()) {
            assertTrue(
                    PROVINCE.stream()
                            .anyMatch(one -> one.isSplit()
                                    && REAL.indicator(one.indicator())
                                                    .orElseThrow()
                                                    .dimension()
                                            == dimension),
                    dimension.name());
        }
        assertTrue(values(Observation::dimension).containsAll(List.of("national", "province", "city", "county")));
        assertTrue(PROVINCE.stream().anyMatch(one -> one.window().end() == null), "an unstated date");
        assertTrue(
                PROVINCE.stream()
                        .anyMatch(one -> one.window().end() != null
                                && one.window().end().isBefore(LocalDate.of(one.year(), 7, 1))),
                "a date far away");
    }

    private static <T> Set<T> values(Function<Observation, T> part) {
        return PROVINCE.stream().map(part).collect(Collectors.toSet());
    }

    @Test
    void every_reason_for_a_blank_occurs() {
        DemoData demo = demo(122, 6, 7);
        Map<String, List<Report>> reports =
                demo.reports().collect(Collectors.groupingBy(report -> report.region() + report.year()));
        long none = 122 * 6 - reports.size();
        assertTrue(none > 20 && none < 80, "county-years without a report: " + none);
        assertTrue(reports.values().stream()
                .anyMatch(some -> some.stream().allMatch(one -> one.extent() == ReadExtent.PART)));
        assertTrue(reports.values().stream().anyMatch(some -> some.size() > 1));
        assertEquals(
                Set.of(ReportKind.ANNUAL_REPORT, ReportKind.OTHER_REPORT, ReportKind.PAGE),
                reports.values().stream()
                        .flatMap(List::stream)
                        .map(Report::kind)
                        .collect(Collectors.toSet()));
        long told = PROVINCE.stream()
                .filter(one -> one.year() == 2025)
                .map(one -> one.region() + one.indicator())
                .distinct()
                .count();
        double share = told / (122.0 * REAL.indicators().size());
        assertTrue(share > 0.4 && share < 0.65, "told: " + share);
    }

    @Test
    void about_three_in_a_thousand_are_planted_mistakes_of_four_kinds() {
        List<Observation> planted =
                PROVINCE.stream().filter(one -> one.note().startsWith("演示用的错误")).toList();
        assertEquals(4, planted.stream().map(Observation::note).distinct().count());
        double share = planted.size() / (double) PROVINCE.size();
        assertTrue(share > 0.002 && share < 0.005, "planted: " + share);
    }

    @Test
    void levels_add_up_to_the_whole() {
        List<String> wrong = new ArrayList<>();
        PROVINCE.stream()
                .filter(one ->
                        one.indicator().equals("npc_proposals") && one.figure().qualifier() == Qualifier.EXACT)
                .collect(Collectors.groupingBy(one -> one.evidence().report()))
                .forEach((report, some) -> {
                    boolean both = some.stream().anyMatch(Observation::isSplit)
                            && some.stream()
                                    .anyMatch(
                                            one -> !one.isSplit() && one.note().isEmpty());
                    int sum = some.stream()
                            .mapToInt(one -> one.figure().value().intValue() * (one.isSplit() ? 1 : -1))
                            .sum();
                    if (both && sum != 0) {
                        wrong.add(report);
                    }
                });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({"0, 6", "-1, 6", "8000, 6", "122, 0", "122, -1", "122, 27"})
    void a_size_that_cannot_be_is_refused(int counties, int years) {
        assertThrows(IllegalArgumentException.class, () -> new DemoSize(counties, years, 7));
    }
}
