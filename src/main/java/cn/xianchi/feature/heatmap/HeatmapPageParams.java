package cn.xianchi.feature.heatmap;

import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.page.Given;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the page of the heat table is asked for, the counties apart. */
public record HeatmapPageParams(
        @RestQuery List<String> year,
        @RestQuery List<String> theme,
        @RestQuery List<String> pin,
        @RestQuery List<String> sort,
        @RestQuery List<String> show,
        @RestQuery List<String> page,
        @RestQuery List<String> release) {

    boolean glyphs() {
        List<String> shown = Parameters.among("show", Given.clean(show), List.of("values", HeatmapView.GLYPHS));
        return HeatmapView.GLYPHS.equals(Parameters.single("show", shown));
    }

    int number() {
        String text = Given.clean(page).stream().findFirst().orElse("1");
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw InvalidParameterException.notAccepted("page", text, List.of("1, 2, 3 …"));
        }
        return Integer.parseInt(text);
    }
}
