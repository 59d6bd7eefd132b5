package cn.xianchi.feature.peers;

import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.peers.SimilarCounties.Neighbour;
import cn.xianchi.format.json.SixDigits;
import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import java.util.List;

/** The file of the counties most like one. */
final class PeerTable {
    private static final List<Column<Neighbour>> COLUMNS = List.of(
            new Column<>("region", one -> one.region().code()),
            new Column<>("region_name", one -> one.region().name()),
            new Column<>("city", one -> one.region().city()),
            new Column<>("distance", one -> SixDigits.withZeros(one.distance())),
            new Column<>("mutual", Neighbour::mutual),
            share("population", 0),
            share("zone", 1),
            share("type", 2),
            share("city_share", 3));

    private PeerTable() {}

    static Table peers(SimilarCounties similar, int release) {
        List<Column<Neighbour>> of =
                List.of(new Column<>("of", one -> similar.of().code()));
        return Table.of("peers", Column.join(of, COLUMNS), similar.nearest(), release);
    }

    /** What a variable contributes to the distance. */
    private static Column<Neighbour> share(String variable, int at) {
        return new Column<>(
                variable, one -> SixDigits.withZeros(one.contributions().get(at).share()));
    }
}
