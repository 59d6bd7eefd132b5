package cn.xianchi.format.sdmx;

import cn.xianchi.format.table.Column;
import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** SDMX-CSV 2.0: the structure, the action, then dimensions, measure and attributes, one observation a row. */
public final class SdmxCsv {
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv";
    private static final String ID = SdmxWriter.AGENCY + ":" + SdmxWriter.FLOW + "(" + SdmxWriter.VERSION + ")";

    private SdmxCsv() {}

    /** @param source passes every observation to its consumer, in order */
    public static Table table(SdmxQuery.Detail detail, Consumer<Consumer<Observation>> source) {
        List<Column<Observation>> columns = new ArrayList<>(List.of(
                new Column<>("STRUCTURE", one -> "dataflow"),
                new Column<>("STRUCTURE_ID", one -> ID),
                new Column<>("ACTION", one -> "I")));
        for (SdmxDimension dimension : SdmxDimension.values()) {
            columns.add(new Column<>(dimension.name(), dimension::of));
        }
        columns.add(new Column<>("TIME_PERIOD", SdmxPeriod::of));
        if (detail.observations) {
            columns.add(new Column<>("OBS_VALUE", one -> one.figure().value()));
        }
        if (detail.attributes) {
            for (SdmxAttribute attribute : SdmxAttribute.values()) {
                columns.add(new Column<>(attribute.name(), attribute::of));
            }
        }
        return Table.streamed("observations-sdmx", columns, source);
    }
}
