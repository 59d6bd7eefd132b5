package cn.xianchi.feature.heatmap;

import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole heat table for the script that draws it: a column an indicator, in each an entry or a letter a county, see
 * {@link HeatmapColumn}. {@code words} says the letters of the marks, {@code separator} stands between the parts of a label.
 */
record HeatmapRows(
        int release,
        @JsonUnwrapped Counties counties,
        List<HeatmapGrid.Grading> gradings,
        List<String> hedges,
        Map<Character, String> words,
        Map<Character, String> styles,
        String separator,
        List<HeatmapColumn> columns) {

    record Counties(List<String> codes, List<String> names) {}

    static HeatmapRows of(HeatmapGrid grid, int release, Labels labels) {
        return new HeatmapRows(
                release,
                new Counties(
                        grid.regions().stream().map(Region::code).toList(),
                        grid.regions().stream().map(Region::name).toList()),
                grid.gradings(),
                grid.hedges(),
                bySign(code -> code.name(labels)),
                bySign(CellCode::code),
                labels.texts(HeatmapTexts.class).separator(),
                grid.columns());
    }

    private static Map<Character, String> bySign(Function<CellCode, String> value) {
        return Arrays.stream(CellCode.values())
                .collect(Collectors.toMap(code -> code.sign, value, (one, other) -> one, LinkedHashMap::new));
    }
}
