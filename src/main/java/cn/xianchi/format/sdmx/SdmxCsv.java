package cn.xianchi.format.sdmx;

import cn.xianchi.format.table.Table;
import cn.xianchi.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** SDMX-CSV 2.0: the structure, the action, then dimensions, measure and attributes, one observation a row. */
public final class SdmxCsv {
    public static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv";
    private static final String ID = SdmxWriter.AGENCY + ":" + SdmxWriter.FLOW + "(" + SdmxWriter.VERSION + ")";

    private SdmxCsv() {}

    /** @param source passes every observation to its consumer, in order */
    public static Table table(SdmxQuery.Detail detail, Consumer<Consumer<Observation>> source) {
        List<String> columns = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        Stream.of(SdmxDimension.values()).map(Enum::name).forEach(columns::add);
        columns.add("TIME_PERIOD");
        if (detail.observations) {
            columns.add("OBS_VALUE");
        }
        if (detail.attributes) {
            Stream.of(SdmxAttribute.values()).map(Enum::name).forEach(columns::add);
        }
        return new Table(
                "observations-sdmx",
                columns,
                consumer -> source.accept(one -> {
                    List<Object> row = new ArrayList<>(List.of("dataflow", ID, "I"));
                    row.addAll(SdmxDimension.key(one).values());
                    row.add(SdmxPeriod.of(one));
                    if (detail.observations) {
                        row.add(one.figure().value());
                    }
                    if (detail.attributes) {
                        Stream.of(SdmxAttribute.values())
                                .map(attribute -> attribute.of(one))
                                .forEach(row::add);
                    }
                    consumer.accept(row);
                }));
    }
}
