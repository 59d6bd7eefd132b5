package cn.xianchi.feature.lagging;

import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.catalog.Region;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import cn.xianchi.page.Given;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestQuery;

/** Which lagging indicators are asked for. */
public record LaggingParams(
        @RestQuery List<String> year,
        @RestQuery List<String> peers,
        @RestQuery List<String> region,
        @RestQuery List<String> city,
        @RestQuery List<String> theme,
        @RestQuery List<String> lamp,
        @RestQuery List<String> release) {

    /** The same as a form sends them, with empty fields and several values in one. */
    LaggingParams ofForm(List<String> chosenPeers) {
        return new LaggingParams(
                year,
                chosenPeers,
                Given.split(region),
                Given.split(city),
                Given.split(theme),
                Given.split(lamp),
                release);
    }

    LaggingQuery in(RequestParameters parameters) {
        List<RagStatus> lamps = Parameters.codes("lamp", lamp, RagStatus.class);
        return new LaggingQuery(
                parameters.year(year),
                parameters.peers(peers),
                shown(parameters),
                parameters.indicatorsOf(theme),
                lamps.isEmpty() ? LaggingFilter.SHORT : lamps);
    }

    /** The counties of the given codes and cities; all when neither is given. */
    private Predicate<Region> shown(RequestParameters parameters) {
        List<Region> wanted = parameters.regions(region);
        List<Region> around = city.isEmpty() ? List.of() : parameters.regions(city, List.of(), List.of(), List.of());
        return one -> (wanted.isEmpty() || wanted.contains(one)) && (city.isEmpty() || around.contains(one));
    }
}
