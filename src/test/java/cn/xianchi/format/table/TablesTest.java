package cn.xianchi.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    static Stream<Table> files() {
        return Stream.of(
                Tables.regions(List.of(), 1),
                Tables.indicators(List.of(), 1),
                Tables.reports(List.of(), 1),
                Tables.observations(consumer -> {}, 1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_column_is_described(Table file) {
        assertEquals(
                ColumnDescription.of(file.name()).stream()
                        .map(ColumnDescription::name)
                        .toList(),
                file.columns());
    }

    @Test
    void the_files_of_data_have_the_same_columns() {
        assertEquals(Region.COLUMNS, names(Tables.REGION));
        assertEquals(Indicator.COLUMNS, names(Tables.INDICATOR));
        assertEquals(Report.COLUMNS, names(Tables.REPORT));
        assertEquals(Observation.COLUMNS, names(Tables.OBSERVATION));
    }

    private static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
