package cn.xianchi.feature.findings;

import static cn.xianchi.format.table.BenchmarkColumns.row;

import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.observation.Observation;
import java.util.ArrayList;
import java.util.List;

/** The columns of findings. */
final class FindingTable {
    private FindingTable() {}

    /** One row for every figure of every finding, the doubted one first. */
    static Table findings(List<Finding> findings, FindingLabels words, int release) {
        List<String> columns = new ArrayList<>(List.of("finding", "check", "text", "place", "observation"));
        columns.addAll(Observation.COLUMNS);
        columns.add("release");
        return new Table("findings", columns, consumer -> {
            for (Finding finding : findings) {
                for (int i = 0; i < finding.observations().size(); i++) {
                    Observation one = finding.observations().get(i);
                    List<Object> row = new ArrayList<>(row(
                            finding.id(),
                            Code.of(finding.check()),
                            words.text(finding),
                            i + 1,
                            one.id() == null ? null : one.id().toString()));
                    Tables.OBSERVATION.forEach(column -> row.add(column.cell().apply(one)));
                    row.add(release);
                    consumer.accept(row);
                }
            }
        });
    }
}
