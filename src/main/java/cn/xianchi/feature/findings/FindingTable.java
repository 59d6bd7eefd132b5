package cn.xianchi.feature.findings;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.observation.Observation;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The file of findings: one row for every figure of every finding, the doubted one first. */
final class FindingTable {
    /** @param at counted from 0 */
    private record Row(Finding finding, int at) {
        Observation observation() {
            return finding.observations().get(at);
        }
    }

    private FindingTable() {}

    static Table findings(List<Finding> findings, FindingLabels labels, int release) {
        List<Column<Row>> columns = List.of(
                new Column<>("finding", row -> row.finding().id()),
                new Column<>("check", row -> Code.of(row.finding().check())),
                new Column<>("text", row -> labels.text(row.finding())),
                new Column<>("place", row -> row.at() + 1),
                new Column<>(
                        "observation", row -> Objects.toString(row.observation().id(), null)));
        List<Column<Row>> values = Tables.OBSERVATION.stream()
                .map(column -> column.of(Row::observation))
                .toList();
        List<Row> rows = findings.stream()
                .flatMap(finding ->
                        IntStream.range(0, finding.observations().size()).mapToObj(at -> new Row(finding, at)))
                .toList();
        return Table.of("findings", Column.join(columns, values), rows, release);
    }
}
