package cn.xianchi.http.request;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Chosen counties next to each other over the indicators of some themes. */
public record SideBySideParams(
        @RestQuery List<String> region,
        @RestQuery List<String> year,
        @RestQuery List<String> theme,
        @RestQuery List<String> earlier,
        @RestQuery List<String> release) {
    public SideBySideQuery in(RequestParameters parameters) {
        return parameters.sideBySide(region, year, theme, earlier, parameters.release());
    }
}
