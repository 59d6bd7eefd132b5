package cn.xianchi.format;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Site;
import cn.xianchi.format.opendata.ReleaseFile;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.Dataset;
import no.ssb.jsonstat.v2.DatasetBuildable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sdmxdl.Connection;
import sdmxdl.FlowRef;
import sdmxdl.Languages;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;

/** Programs of other people read what is given away, and find the same values as {@code /api/v1/observations}. */
class ClientsIT {
    private static final String CSV = "/open/releases/1/observations.csv";

    private final Map<String, JsonNode> observations = new TreeMap<>();

    @BeforeEach
    void readObservations() throws IOException {
        String next = "/api/v1/observations?limit=1000";
        while (next != null) {
            JsonNode page = new ObjectMapper()
                    .readTree(given().urlEncodingEnabled(false)
                            .get(Site.REAL.at(next))
                            .asByteArray());
            page.get("items").forEach(item -> observations.put(item.get("id").asText(), item));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertTrue(observations.size() > 200);
    }

    private Map<String, BigDecimal> values() {
        return observations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> plain(entry.getValue().get("value").asText()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number).stripTrailingZeros();
    }

    private String at(String path) {
        return Site.REAL.at(path).toString();
    }

    private static byte[] bytes(String path) {
        return given().get(Site.REAL.at(path)).then().statusCode(200).extract().asByteArray();
    }

    /** What a reader of another format calls the same figure. */
    private static String name(JsonNode one) {
        return String.join(
                "|",
                one.get("region").asText(),
                one.get("indicator").asText(),
                one.get("year").asText(),
                one.get("dimension").isNull() ? "_T" : one.get("dimension").asText(),
                one.get("statistic").asText());
    }

    private Map<String, Set<BigDecimal>> valuesByName() {
        Map<String, Set<BigDecimal>> values = new TreeMap<>();
        observations
                .values()
                .forEach(one -> values.computeIfAbsent(name(one), key -> new TreeSet<>())
                        .add(plain(one.get("value").asText())));
        return values;
    }

    @Test
    void an_RFC_4180_reader_reads_the_CSV_of_the_release() {
        Map<String, BigDecimal> found = new TreeMap<>();
        CsvReader.builder()
                .allowExtraFields(false)
                .allowMissingFields(false)
                .skipEmptyLines(false)
                .ofNamedCsvRecord(new String(bytes(CSV), java.nio.charset.StandardCharsets.UTF_8))
                .forEach(row -> found.put(row.getField("id"), plain(row.getField("value"))));
        assertEquals(values(), found);
    }

    @Test
    void POI_reads_the_workbook() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes("/open/releases/1/observations.xlsx")))) {
            assertEquals(
                    List.of("observations", "definitions", "sources", "notes"),
                    List.of(0, 1, 2, 3).stream().map(workbook::getSheetName).toList());
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            Map<String, Integer> columns = new HashMap<>();
            sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
            Map<String, BigDecimal> found = new TreeMap<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    Cell value = row.getCell(columns.get("value"));
                    assertEquals(CellType.NUMERIC, value.getCellType());
                    found.put(
                            row.getCell(columns.get("id")).getStringCellValue(),
                            plain(Double.toString(value.getNumericCellValue())));
                }
            }
            assertEquals(values(), found);
            Set<String> defined = new TreeSet<>();
            workbook.getSheet("definitions")
                    .forEach(row -> defined.add(row.getCell(0).getStringCellValue()));
            Set<String> used = observations.values().stream()
                    .map(one -> one.get("indicator").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
            used.add("code");
            assertEquals(used, defined);
            assertTrue(workbook.getSheet("notes")
                    .getRow(1)
                    .getCell(1)
                    .getStringCellValue()
                    .contains("第 1 版"));
        }
    }

    @Test
    void jsonstat_toolkit_reads_all_datasets() throws Exception {
        Map<String, Set<BigDecimal>> found = new TreeMap<>();
        for (JsonNode cell : Clients.node("jsonstat.mjs", at("/api/v1/observations.jsonstat"))
                .lines()) {
            found.computeIfAbsent(
                            String.join(
                                    "|",
                                    cell.get("area").asText(),
                                    cell.get("metric").asText(),
                                    cell.get("time").asText(),
                                    cell.get("detail").asText(),
                                    cell.get("statistic").asText()),
                            key -> new TreeSet<>())
                    .add(plain(cell.get("value").asText()));
        }
        assertEquals(valuesByName(), found);
    }

    @Test
    void jsonstat_toolkit_reads_blanks_of_a_comparison_with_their_status() throws Exception {
        String query = "/api/v1/comparison%s?indicator=one_thing_themes&year=2025&peers=city:440700";
        JsonNode json = new ObjectMapper().readTree(bytes(query.formatted("")));
        Map<String, String> expected = new TreeMap<>();
        json.get("rows")
                .forEach(row -> expected.put(
                        row.get("region").get("code").asText(),
                        plain(row.get("value").asText()).toPlainString()));
        json.get("blanks")
                .forEach(blank -> expected.put(
                        blank.get("code").asText(), blank.get("status").asText().equals("O") ? "O" : "L"));
        Map<String, String> found = new TreeMap<>();
        for (JsonNode cell :
                Clients.node("jsonstat.mjs", at(query.formatted(".jsonstat"))).lines()) {
            found.put(
                    cell.get("area").asText(),
                    cell.get("value").isNull()
                            ? cell.get("status").asText()
                            : plain(cell.get("value").asText()).toPlainString());
        }
        assertEquals(expected, found);
    }

    @Test
    void json_stat_java_reads_a_dataset() throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .registerModules(new JsonStatModule(), new Jdk8Module(), new GuavaModule(), new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        Dataset dataset = mapper.readValue(
                        bytes("/api/v1/observations.jsonstat?indicator=one_thing_themes"), DatasetBuildable.class)
                .build();
        assertEquals("“高效办成一件事”主题数", dataset.getLabel().orElseThrow().replaceAll("\\s", ""));
        Map<List<String>, BigDecimal> found = new LinkedHashMap<>();
        dataset.asMap().forEach((key, value) -> {
            if (value != null) {
                found.put(List.of(key.get(0), key.get(1)), plain(value.toString()));
            }
        });
        Map<List<String>, BigDecimal> expected = new LinkedHashMap<>();
        observations.values().stream()
                .filter(one -> one.get("indicator").asText().equals("one_thing_themes"))
                .forEach(one -> expected.put(
                        List.of(one.get("region").asText(), one.get("year").asText()),
                        plain(one.get("value").asText())));
        assertEquals(expected, found);
    }

    /** It wants the reader of the JDK; libraries of ours bring another. */
    @BeforeAll
    static void chooseReaderOfXml() {
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.sun.xml.internal.stream.XMLInputFactoryImpl");
    }

    @AfterAll
    static void forgetReaderOfXml() {
        System.clearProperty("javax.xml.stream.XMLInputFactory");
    }

    @Test
    void sdmx_dl_finds_flow_structure_and_every_observation() throws IOException {
        WebSource source = WebSource.builder()
                .id("XIANCHI")
                .driver("RI_SDMX21")
                .endpoint(Site.REAL.at("/sdmx"))
                .build();
        try (Connection connection = SdmxWebManager.ofServiceLoader().getConnection(source, Languages.ANY)) {
            FlowRef flow = FlowRef.parse("XIANCHI,DF_COUNTY,1.0.0");
            assertEquals(
                    List.of(flow),
                    connection.getFlows().stream().map(one -> one.getRef()).toList());
            Structure structure = connection.getStructure(flow);
            assertEquals(
                    List.of("FREQ", "REF_AREA", "INDICATOR", "DETAIL", "STATISTIC", "WINDOW", "SOURCE"),
                    structure.getDimensionList().stream()
                            .map(one -> one.getId())
                            .toList());
            assertEquals("江海区", structure.getDimensionList().get(1).getCodes().get("440704"));
            Map<String, BigDecimal> found = new TreeMap<>();
            for (Series series : connection.getData(flow, Query.ALL).getData()) {
                for (Obs one : series.getObs()) {
                    String id = one.getMeta().get("EVIDENCE").replace("/evidence/", "");
                    JsonNode expected = observations.get(id);
                    assertEquals(
                            expected.get("region").asText(), series.getKey().get(1));
                    assertEquals(
                            expected.get("indicator").asText(), series.getKey().get(2));
                    JsonNode end = expected.get("window").get("end");
                    if (!end.isNull()) {
                        String start = expected.get("window").get("start").asText(end.asText());
                        assertEquals(
                                start.equals("null") ? end.asText() : start,
                                one.getPeriod().getStart().toLocalDate().toString());
                    }
                    found.put(id, plain(Double.toString(one.getValue())));
                }
            }
            assertEquals(values(), found);
        }
    }

    @Test
    void SDMX_CSV_has_the_same_values_and_its_key_is_unique() {
        Map<String, BigDecimal> found = new TreeMap<>();
        Set<String> keys = new TreeSet<>();
        CsvReader.builder()
                .ofNamedCsvRecord(given().accept("application/vnd.sdmx.data+csv;version=2.0.0")
                        .get(Site.REAL.at("/sdmx/data/XIANCHI,DF_COUNTY,1.0.0/all/all"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .forEach(row -> {
                    assertEquals("XIANCHI:DF_COUNTY(1.0.0)", row.getField("STRUCTURE_ID"));
                    assertTrue(keys.add(String.join("|", row.getFields().subList(3, 11))), row.toString());
                    found.put(row.getField("EVIDENCE").replace("/evidence/", ""), plain(row.getField("OBS_VALUE")));
                });
        assertEquals(values(), found);
    }

    @Test
    void the_data_package_is_valid_with_its_keys_and_types() throws Exception {
        Map<String, BigDecimal> found = new TreeMap<>();
        for (JsonNode row : Clients.node("datapackage.mjs", at("/open/releases/1/datapackage.json"))
                .lines()) {
            assertTrue(row.get("year").isInt());
            assertTrue(row.get("low_open").isBoolean());
            found.put(row.get("id").asText(), plain(row.get("value").asText()));
        }
        assertEquals(values(), found);
    }

    @Test
    void the_archive_holds_what_its_descriptor_says() throws Exception {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes("/open/releases/1/datapackage.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), ((InputStream) zip).readAllBytes());
            }
        }
        JsonNode descriptor = new ObjectMapper().readTree(entries.get("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            byte[] file = entries.get(resource.get("path").asText());
            assertEquals(resource.get("bytes").asLong(), file.length);
            assertEquals(
                    resource.get("hash").asText(),
                    "sha256:"
                            + java.util.HexFormat.of()
                                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                            .digest(file)));
        }
        assertEquals(5, entries.size());
    }

    @Test
    void the_catalogue_is_DCAT_with_absolute_addresses_that_answer() throws Exception {
        List<String> quads = Clients.node("jsonld.mjs", at("/open/catalog.jsonld"))
                .out()
                .lines()
                .toList();
        assertTrue(quads.size() > 60, quads.size() + " quads");
        assertFalse(quads.stream().anyMatch(quad -> quad.startsWith("_:") && quad.contains("dcat#")), "blank nodes");
        List<String> addresses = quads.stream()
                .filter(quad -> quad.contains("<http://www.w3.org/ns/dcat#downloadURL>"))
                .map(quad -> quad.replaceFirst(".*downloadURL> <([^>]*)>.*", "$1"))
                .toList();
        assertEquals(ReleaseFile.values().length, addresses.size());
        addresses.forEach(address -> {
            assertTrue(address.startsWith(Site.REAL.at("/").toString()), address);
            given().head(address).then().statusCode(200);
        });
    }

    @Test
    void the_description_of_the_API_is_sound() throws Exception {
        Clients.Output lint = Clients.program("redocly", "lint", at("/q/openapi?format=json"), "--format=stylish");
        assertEquals(0, lint.exit(), lint.out() + lint.err());
        assertFalse(lint.out().contains(" warning "), lint.out());
    }
}
