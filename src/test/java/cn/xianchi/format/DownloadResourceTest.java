package cn.xianchi.format;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DownloadResourceTest {

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static String body(String address) {
        byte[] bytes = when().get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Columns that tell the program how to treat an indicator. */
    private static final Set<String> NOT_PUBLISHED = Set.of("window_bound", "short_name_zh");

    @ParameterizedTest
    @ValueSource(strings = {"regions", "indicators", "reports", "observations"})
    void a_csv_has_the_rows_and_columns_of_the_file_it_came_from(String list) throws IOException {
        List<NamedCsvRecord> file = csv(Files.readString(Path.of("data/" + list + ".csv")));
        List<NamedCsvRecord> download = csv(body("/api/v1/" + list + ".csv"));
        List<String> columns = file.get(0).getHeader().stream()
                .filter(column -> !NOT_PUBLISHED.contains(column))
                .toList();
        assertEquals(columns, download.get(0).getHeader().subList(0, columns.size()));
        assertTrue(download.get(0).getHeader().contains("release"));
        assertEquals(rows(file, columns), rows(download, columns));
    }

    private static List<List<String>> rows(List<NamedCsvRecord> records, List<String> columns) {
        return records.stream()
                .map(record -> columns.stream().map(record::getField).toList())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @Test
    void a_spreadsheet_has_the_same_values_as_numbers() throws IOException {
        byte[] bytes = when().get("/api/v1/observations.xlsx?region=440704").asByteArray();
        List<NamedCsvRecord> csv = csv(body("/api/v1/observations.csv?region=440704"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(csv.size() + 1, rows.size());
            int value = csv.get(0).getHeader().indexOf("value");
            for (int i = 0; i < csv.size(); i++) {
                assertEquals(
                        0,
                        rows.get(i + 1)
                                .getCellAsNumber(value)
                                .orElseThrow()
                                .compareTo(new java.math.BigDecimal(csv.get(i).getField("value"))));
            }
        }
    }

    @Test
    void side_by_side_as_a_file_has_a_row_for_every_cell_and_every_part() {
        List<NamedCsvRecord> rows = csv(
                body("/api/v1/side-by-side.csv?region=440704&region=441402&year=2025&theme=cross_region&earlier=true"));
        assertEquals(
                5,
                rows.stream()
                        .filter(row -> row.getField("region").equals("440704")
                                && row.getField("blank").equals("O"))
                        .count());
        assertEquals(
                4,
                rows.stream()
                        .filter(row -> row.getField("indicator").equals("cross_region_items_mutual"))
                        .filter(row -> row.getField("part").equals("true"))
                        .count());
    }

    @Test
    void a_comparison_as_a_file_says_rank_band_grade_and_blank() {
        List<NamedCsvRecord> rows = csv(body("/api/v1/comparison.csv?indicator=one_thing_themes&year=2025"));
        assertEquals(122, rows.size());
        assertEquals("440704", rows.get(0).getField("region"));
        assertEquals("1", rows.get(0).getField("rank_best"));
        assertEquals("leading", rows.get(0).getField("band"));
        assertEquals("41", rows.get(0).getField("gap_to_median"));
        assertEquals("not_own_report", rows.get(3).getField("reasons"));
        assertEquals(
                1,
                rows.stream().filter(row -> row.getField("blank").equals("O")).count());
        assertEquals(
                117,
                rows.stream().filter(row -> row.getField("blank").equals("NR")).count());
        List<NamedCsvRecord> parts = csv(body("/api/v1/comparison.csv?indicator=cross_region_items_out&year=2025"));
        assertEquals(
                6,
                parts.stream()
                        .filter(row -> row.getField("part").equals("true"))
                        .count());
    }

    @Test
    void coverage_and_aggregates_as_files_count_the_same() {
        List<NamedCsvRecord> coverage = csv(body("/api/v1/coverage.csv?year=2025"));
        assertEquals(
                40,
                coverage.stream()
                        .filter(row -> row.getField("region").equals("440515"))
                        .count());
        List<NamedCsvRecord> aggregates = csv(body("/api/v1/aggregates.csv?by=region&year=2025"));
        assertEquals(
                "40",
                aggregates.stream()
                        .filter(row -> row.getField("region").equals("440515"))
                        .findFirst()
                        .orElseThrow()
                        .getField("indicators"));
        List<NamedCsvRecord> statistics =
                csv(body("/api/v1/aggregates.csv?by=year&indicator=one_thing_themes&year=2025"));
        assertEquals("61", statistics.get(0).getField("median"));
    }
}
