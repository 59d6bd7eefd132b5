package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a file ends in file, line, column and reason. */
class DataFilesTest {
    private static final String REGIONS = """
        code,name,city_code,city,type,zone,population,population_year,population_source
        449901,示例甲县,449900,示例市,县,粤西,360000,2020,示例普查
        449902,示例乙区,449900,示例市,区,粤西,,,
        """;
    private static final String THEMES = """
        code,name_zh,name_en,mission
        hotline,热线,Hotline,true
        service,事项与大厅,Items and halls,true
        """;
    private static final String INDICATORS = """
        code,theme,name_zh,name_en,unit,kind,polarity,dimension,rollup,per_capita,visibility,definition_zh,definition_en,target,target_source,materiality,window_bound,short_name_zh
        items,service,大厅事项数,Items,项,stock,higher,partner,none,false,public,有几项,How many items.,,,,false,事项数
        cases,service,办件量,Cases,件,flow,neutral,,none,true,public,办了几件,How many cases.,,,,false,
        rate,service,满意率,Rate,%,rate,higher,,none,false,public,满意占几成,Share of content users.,90,示例规划,2,true,
        """;
    private static final String REPORTS = """
        id,region,year,title,issuer,document_number,issued_on,published_on,url,sha256,kind,extent
        r1,449901,2025,示例报告,示例局,,2025-12-31,,https://example.org/1,0000000000000000000000000000000000000000000000000000000000000000,annual_report,full
        r2,449902,2025,示例网页,,,,,,,page,part
        """;
    private static final String OBSERVATIONS = """
        region,indicator,year,value,unit,raw,qualifier,window_kind,window_start,window_end,dimension,basis,statistic,report,section,paragraph,start,end,note
        449901,items,2025,306,项,最多达306项,exact,asof,,2025-12-31,,,max,r1,一/(二),3,10,17,
        449901,cases,2025,55000,件,5.5万件,exact,ytd,2025-01-01,2025-11-07,,,total,r1,一/(三),4,30,35,
        449902,rate,2025,63.3,%,63.3%,exact,asof,,,,,total,r2,,,,,
        """;

    private static final String RELATIONS = """
        relation,indicator,of,by
        share,rate,cases,items
        part,items,cases,
        """;
    private static final String TILES = """
        region,column,row
        449901,3,0
        449902,4,0
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void sound_files() throws IOException {
        write("regions.csv", REGIONS);
        write("themes.csv", THEMES);
        write("indicators.csv", INDICATORS);
        write("reports.csv", REPORTS);
        write("observations.csv", OBSERVATIONS);
        write("relations.csv", RELATIONS);
        write("tiles.csv", TILES);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private DataFiles read() {
        return DataFiles.read(new DataFolder(Optional.of(folder)));
    }

    private String refusal() {
        return assertThrows(InvalidDataException.class, this::read).getMessage();
    }

    @Test
    void sound_files_are_read_whole() {
        DataFiles data = read();
        assertEquals(2, data.catalog().regions().size());
        assertEquals(3, data.catalog().indicators().size());
        assertEquals(
                List.of("r1", "r2"),
                data.reports().stream().map(report -> report.id()).toList());
        assertEquals(3, data.observations().size());
        assertEquals(2, data.catalog().relations().size());
        assertEquals(4, data.catalog().tile("449902").orElseThrow().column());
    }

    @Test
    void names_of_themes_short_names_and_rates_of_a_flow_are_data() {
        Catalog catalog = read().catalog();
        assertEquals("事项与大厅", catalog.theme("service").orElseThrow().nameZh());
        assertEquals(List.of("service"), catalog.missionThemes());
        assertEquals(
                List.of("事项数", "办件量", "满意率"),
                catalog.indicators().stream()
                        .map(one -> one.texts().shortNameZh())
                        .toList());
        assertEquals(
                List.of(false, true, true),
                catalog.indicators().stream().map(Indicator::holdsForWindow).toList());
    }

    @Test
    void relations_and_tiles_need_not_be_there() throws IOException {
        Files.delete(folder.resolve("relations.csv"));
        Files.delete(folder.resolve("tiles.csv"));
        assertEquals(List.of(), read().catalog().relations());
        assertEquals(Optional.empty(), read().catalog().tile("449901"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        regions.csv      | 449902,示例乙区 | 4499,示例乙区     | data/regions.csv:3: column code:
        regions.csv      | 449902,示例乙区 | 449901,示例乙区   | data/regions.csv:3: has the same key as line 2
        regions.csv      | 360000          | viele             | data/regions.csv:2: column population:
        regions.csv      | 360000,2020     | 360000,           | data/regions.csv:2: column population_year:
        regions.csv      | population_year | year_of_people    | data/regions.csv:1: column year_of_people: is unknown
        regions.csv      | ,zone           | -                 | data/regions.csv:1: column zone: is missing
        regions.csv      | 360000          | 0                 | data/regions.csv:2: column population:
        relations.csv    | share           | ratio             | data/relations.csv:2: column relation:
        relations.csv    | cases,items     | cases,            | data/relations.csv:2: column by:
        relations.csv    | part,items      | part,pieces       | data/relations.csv:3: column indicator:
        relations.csv    | part,items,cases, | share,rate,cases,items | data/relations.csv:3: has the same key as line 2
        tiles.csv        | 449902          | 449903            | data/tiles.csv:3: column region:
        tiles.csv        | 4,0             | 4,-1              | data/tiles.csv:3: column row:
        tiles.csv        | 4,0             | 3,0               | data/tiles.csv:3: column column: 449902 stands on the tile of 449901
        indicators.csv   | stock           | stocks            | data/indicators.csv:2: column kind:
        indicators.csv   | 示例规划        | -                 | data/indicators.csv:4: column target_source:
        indicators.csv   | rate,service    | items,service     | data/indicators.csv:4: has the same key as line 2
        indicators.csv   | ,false,         | ,no,              | data/indicators.csv:2: column per_capita:
        indicators.csv   | cases,service   | cases,hall        | data/indicators.csv:3: column theme: "hall" is no code of data/themes.csv
        indicators.csv   | ,false,事项数   | ,true,事项数      | data/indicators.csv:2: column window_bound:
        themes.csv       | service         | hotline           | data/themes.csv:3: has the same key as line 2
        themes.csv       | Hotline         | -                 | data/themes.csv:2: column name_en:
        themes.csv       | Hotline,true    | Hotline,yes       | data/themes.csv:2: column mission:
        reports.csv      | 449902          | 449903            | data/reports.csv:3: column region:
        reports.csv      | 2025-12-31      | 2025-13-31        | data/reports.csv:2: column issued_on:
        reports.csv      | https://        | javascript:       | data/reports.csv:2: column url:
        reports.csv      | annual_report   | yearly            | data/reports.csv:2: column kind:
        reports.csv      | page,part       | page              | data/reports.csv:3: has 11 fields, but the header has 12
        observations.csv | 449901,items    | 449999,items      | data/observations.csv:2: column region:
        observations.csv | items,2025      | pieces,2025       | data/observations.csv:2: column indicator:
        observations.csv | 306,项          | 30x,项            | data/observations.csv:2: column value:
        observations.csv | 306,项          | 360,项            | data/observations.csv:2: column value: 360 is not what raw prints, 306
        observations.csv | 55000,件        | 5.5,件            | data/observations.csv:3: column value:
        observations.csv | 63.3,%,63.3%    | 163.3,%,163.3%    | data/observations.csv:4: column value:
        observations.csv | 306,项          | 306,个            | data/observations.csv:2: column unit:
        observations.csv | 2025-11-07      | 2024-11-07        | data/observations.csv:3: column window_start:
        observations.csv | ytd             | day               | data/observations.csv:3: column window_kind:
        observations.csv | 2025-11-07,,,   | 2025-11-07,甲,,   | data/observations.csv:3: column dimension:
        observations.csv | total,r2        | total,r9          | data/observations.csv:4: column report:
        observations.csv | total,r2        | total,r1          | data/observations.csv:4: column report:
        observations.csv | 30,35           | 35,30             | data/observations.csv:3: column start:
        observations.csv | 4,30,35         | ,,                | data/observations.csv:3: column start:
        observations.csv | 63.3,%,63.3%,exact | 100,%,超100%,over | data/observations.csv:4: column raw:
        observations.csv | 5.5万件         | -                 | data/observations.csv:3: column raw:
        """)
    void a_broken_row_is_named(String file, String from, String to, String problem) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), "the row to break exists");
        int at = text.indexOf(from);
        write(file, text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length()));
        assertTrue(refusal().contains(problem), refusal());
    }

    @ParameterizedTest
    @CsvSource({
        "regions.csv, 440703, 44O703, data/regions.csv:47: column code",
        "indicators.csv, stock, heap, data/indicators.csv:2: column kind",
        "reports.csv, annual_report, yearly, data/reports.csv:2: column kind",
        "observations.csv, 82.88%, 82.89%, data/observations.csv:6: column value",
    })
    void a_fault_of_the_files_that_we_ship_is_named(
            String file, String from, String to, String problem, @TempDir Path shipped) throws IOException {
        ShippedFiles.copy(shipped);
        ShippedFiles.damage(shipped, file, from, to);
        String refusal = assertThrows(
                        InvalidDataException.class, () -> DataFiles.read(new DataFolder(Optional.of(shipped))))
                .getMessage();
        assertTrue(refusal.contains(problem), refusal);
    }

    @Test
    void a_bad_rule_is_named_with_its_line() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        write("rules/hall.yaml", "theme: hall\nwords: [大厅]\nrules:\n  - id: one\n    indicator: none_such\n");
        assertTrue(refusal().contains("data/rules/hall.yaml:4: the rule has no match"), refusal());
    }

    @Test
    void the_same_fact_twice_is_refused() throws IOException {
        write("observations.csv", OBSERVATIONS + OBSERVATIONS.lines().toList().get(1) + "\n");
        assertTrue(refusal().contains("data/observations.csv:5: has the same key as line 2"), refusal());
    }

    @Test
    void what_the_store_cannot_hold_is_refused_at_the_door() throws IOException {
        write("reports.csv", REPORTS.replace("示例报告", "长".repeat(501)));
        assertTrue(refusal().contains("data/reports.csv:2: column title: has 501 characters"), refusal());
    }

    @Test
    void every_fault_is_told_at_once() throws IOException {
        write("regions.csv", REGIONS.replace("360000", "x"));
        write("reports.csv", REPORTS.replace("annual_report", "x").replace("page,part", "page,x"));
        assertEquals(
                List.of("data/regions.csv:2", "data/reports.csv:2", "data/reports.csv:3", "data/tiles.csv:2"),
                refusal()
                        .lines()
                        .map(line -> line.replaceFirst(": .*", ""))
                        .filter(line -> line.startsWith("data/"))
                        .distinct()
                        .sorted()
                        .toList(),
                refusal());
    }

    @Test
    void what_is_not_utf8_is_named_by_line() throws IOException {
        Files.write(folder.resolve("reports.csv"), REPORTS.getBytes("GB18030"));
        assertTrue(refusal().contains("data/reports.csv:2: is not UTF-8"), refusal());
    }

    @Test
    void a_byte_order_mark_is_refused() throws IOException {
        Files.write(folder.resolve("regions.csv"), ("\uFEFF" + REGIONS).getBytes(StandardCharsets.UTF_8));
        assertTrue(refusal().contains("data/regions.csv:1: starts with a byte order mark"), refusal());
    }

    @Test
    void missing_and_empty_files_are_named() throws IOException {
        Files.delete(folder.resolve("indicators.csv"));
        Files.delete(folder.resolve("themes.csv"));
        assertTrue(refusal().contains("data/themes.csv:1: is missing from " + folder), refusal());
        assertTrue(refusal().contains("data/indicators.csv:1: is missing"), refusal());
        write("themes.csv", THEMES);
        write("indicators.csv", "");
        assertTrue(refusal().contains("data/indicators.csv:1: is empty"), refusal());
    }

    @Test
    void a_quote_that_never_closes_is_a_fault_of_its_line() throws IOException {
        write("reports.csv", REPORTS.replace("示例网页", "\"示例网页"));
        assertTrue(refusal().contains("data/reports.csv:"), refusal());
    }
}
