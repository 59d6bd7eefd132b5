package cn.xianchi.feature.lagging;

import static cn.xianchi.format.table.BenchmarkColumns.assessment;
import static cn.xianchi.format.table.BenchmarkColumns.columns;
import static cn.xianchi.format.table.BenchmarkColumns.row;
import static cn.xianchi.format.table.BenchmarkColumns.where;

import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.Lagging;
import cn.xianchi.text.Labels;
import java.util.List;

/** The columns of the lagging indicators. */
final class LaggingFile {
    private LaggingFile() {}

    static Table lagging(Lagging lagging, Labels labels, int release) {
        return new Table(
                "lagging",
                columns(
                        "value",
                        "unit",
                        "median",
                        "gap_to_median",
                        "to_median",
                        "n",
                        "lamp",
                        "s1",
                        "s2",
                        "s3",
                        "s4",
                        "s5",
                        "text"),
                consumer -> lagging.items().forEach(one -> {
                    Observation value = one.county().observation();
                    List<Object> row = where(one.region(), one.indicator(), one.year());
                    row.addAll(row(
                            value == null ? null : value.figure().value(),
                            one.indicator().unit(),
                            one.statistics().median(),
                            one.county().gapToMedian(),
                            one.toMedian(),
                            one.statistics().n()));
                    row.addAll(assessment(one));
                    row.add(labels.judgements().text(one));
                    row.add(release);
                    consumer.accept(row);
                }));
    }
}
