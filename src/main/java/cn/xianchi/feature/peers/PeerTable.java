package cn.xianchi.feature.peers;

import static cn.xianchi.format.table.BenchmarkColumns.row;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The columns of the counties most like one. */
final class PeerTable {
    private PeerTable() {}

    static Table peers(SimilarCounties neighbours, int release) {
        List<String> columns = List.of(
                "of",
                "region",
                "region_name",
                "city",
                "distance",
                "mutual",
                "population",
                "zone",
                "type",
                "city_share",
                "release");
        return new Table(
                "peers",
                columns,
                consumer -> neighbours.nearest().forEach(one -> {
                    List<Object> row = new ArrayList<>(row(
                            neighbours.of().code(),
                            one.region().code(),
                            one.region().name(),
                            one.region().city(),
                            SixDigits.withZeros(one.distance()),
                            one.mutual()));
                    one.contributions().forEach(part -> row.add(SixDigits.withZeros(part.share())));
                    row.add(release);
                    consumer.accept(row);
                }));
    }
}
