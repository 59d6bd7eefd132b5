package cn.xianchi.feature.heatmap;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.page.Given;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the page of the heat table is asked for, the counties apart; fields that were left empty count as not given. */
public record HeatmapPageParams(
        @RestQuery List<String> year,
        @RestQuery List<String> theme,
        @RestQuery List<String> pin,
        @RestQuery List<String> sort,
        @RestQuery List<String> show,
        @RestQuery List<String> page,
        @RestQuery List<String> release) {
    public HeatmapPageParams {
        year = Given.clean(year);
        theme = Given.clean(theme);
        pin = Given.clean(pin);
        sort = Given.clean(sort);
        show = Given.clean(show);
        page = Given.clean(page);
    }

    boolean glyphs() {
        List<String> shown = Parameters.among("show", show, List.of("values", HeatmapView.GLYPHS));
        return HeatmapView.GLYPHS.equals(Parameters.single("show", shown));
    }

    int number() {
        String text = page.isEmpty() ? "1" : page.get(0);
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw InvalidParameterException.notAccepted("page", text, List.of("1, 2, 3 …"));
        }
        return Integer.parseInt(text);
    }
}
