package cn.xianchi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The length limits of the files are those of the columns in the store. */
class CsvLineTest {
    /** Codes of other files, words of a vocabulary and hashes. */
    private static final Set<String> NOT_FREE = Set.of(
            "region", "indicator", "report", "sha256", "kind", "extent", "qualifier", "window_kind", "statistic");

    private static Map<String, Integer> lengths(String table) throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/migration/V1__observation.sql"));
        int start = sql.indexOf("create table if not exists " + table + " (");
        Map<String, Integer> lengths = new HashMap<>();
        Pattern.compile("(?m)^ +(\\w+) varchar\\((\\d+)\\)")
                .matcher(sql.substring(start, sql.indexOf(");", start)))
                .results()
                .forEach(column -> lengths.put(column.group(1), Integer.valueOf(column.group(2))));
        return lengths;
    }

    private static void check(String column, int length) {
        CsvLine full = new CsvLine(2, Map.of(column, "长".repeat(length)));
        assertEquals(length, full.text(column).length());
        CsvLine over = new CsvLine(2, Map.of(column, "长".repeat(length + 1)));
        assertThrows(CsvLine.Fault.class, () -> over.text(column), column);
    }

    private static void check(String table, List<String> columns) throws IOException {
        Map<String, Integer> lengths = lengths(table);
        List<String> free = columns.stream()
                .filter(column -> lengths.containsKey(column) && !NOT_FREE.contains(column))
                .toList();
        assertTrue(free.size() >= 5, free.toString());
        free.forEach(column -> check(column, lengths.get(column)));
    }

    @Test
    void what_fits_a_file_fits_the_store() throws IOException {
        check("report", Report.COLUMNS);
        check("observation", Observation.COLUMNS);
        check("code", lengths("observation").get("indicator"));
    }
}
