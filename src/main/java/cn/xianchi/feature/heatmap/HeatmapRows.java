package cn.xianchi.feature.heatmap;

import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole heat table for the script that draws it: a column an indicator, in each an entry or a letter a county, see
 * {@link HeatmapColumn}. {@code words} says the letters of the marks, {@code separator} stands between the parts of a label.
 */
record HeatmapRows(
        int release,
        List<String> codes,
        List<String> names,
        List<HeatmapGrid.Grading> gradings,
        List<String> hedges,
        Map<String, String> words,
        Map<String, String> styles,
        String separator,
        List<Column> columns) {

    record Column(
            String code,
            String theme,
            String name,
            String unit,
            String marks,
            String grades,
            String hedges,
            int[] places,
            long[] ids,
            String[] numbers) {

        static Column of(HeatmapColumn one) {
            return new Column(
                    one.indicator().code(),
                    one.indicator().theme(),
                    one.name(),
                    one.unit(),
                    one.marks(),
                    one.grades(),
                    one.hedges(),
                    one.places(),
                    one.ids(),
                    one.numbers());
        }
    }

    static HeatmapRows of(HeatmapGrid grid, int release, String separator, Labels labels) {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, String> styles = new LinkedHashMap<>();
        Arrays.stream(CellCode.values()).forEach(mark -> {
            said.put(String.valueOf(mark.sign), mark.said(labels));
            styles.put(String.valueOf(mark.sign), mark.code());
        });
        return new HeatmapRows(
                release,
                grid.regions().stream().map(Region::code).toList(),
                grid.regions().stream().map(Region::name).toList(),
                grid.gradings(),
                grid.hedges(),
                said,
                styles,
                separator,
                grid.columns().stream().map(Column::of).toList());
    }
}
