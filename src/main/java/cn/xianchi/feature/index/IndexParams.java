package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.problem.InvalidParameterException.Cause;
import cn.xianchi.http.request.Parameters;
import cn.xianchi.http.request.RequestParameters;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** A composite index. */
public record IndexParams(
        @RestQuery List<String> year,
        @RestQuery List<String> weights,
        @RestQuery List<String> normalise,
        @RestQuery List<String> aggregate,
        @RestQuery List<String> base,
        @RestQuery List<String> peers,
        @RestQuery List<String> release) {
    private static final List<String> WEIGHTS = List.of("one_thing_themes:2,kiosk_machines:1");
    private static final int MOST_WEIGHTS = 60;

    /** Refuses an index without indicators. */
    IndexQuery in(RequestParameters parameters) {
        if (weights.isEmpty()) {
            throw new InvalidParameterException(Cause.MISSING, "weights", "", WEIGHTS);
        }
        return inProgress(parameters);
    }

    /** The same, perhaps without indicators yet. */
    IndexQuery inProgress(RequestParameters parameters) {
        int shown = parameters.year(year);
        String given = Parameters.single("base", base);
        return new IndexQuery(
                definition(parameters),
                shown,
                given == null ? shown : Parameters.year("base", given),
                parameters.peers(peers));
    }

    private IndexDefinition definition(RequestParameters parameters) {
        return new IndexDefinition(
                parameters.inCatalogueOrder(weightsByIndicator(parameters)),
                Parameters.code("normalise", normalise, Normaliser.class, Normaliser.GOALPOSTS),
                Parameters.code("aggregate", aggregate, Aggregator.class, Aggregator.ARITHMETIC));
    }

    /** Weights as in {@code one_thing_themes:2,kiosk_machines:1}. */
    private Map<Indicator, BigDecimal> weightsByIndicator(RequestParameters parameters) {
        String text = Parameters.single("weights", weights);
        Map<Indicator, BigDecimal> given = new HashMap<>();
        for (String part : text == null ? new String[0] : text.split(",")) {
            if (!part.strip().matches("[a-z0-9_]+:(\\d{1,4})(\\.\\d{1,3})?")) {
                throw InvalidParameterException.notAccepted("weights", part, WEIGHTS);
            }
            String[] pair = part.strip().split(":");
            Indicator indicator = parameters.publicIndicator("weights", pair[0]);
            BigDecimal weight = new BigDecimal(pair[1]);
            if (indicator.polarity() == Polarity.NEUTRAL || weight.signum() == 0) {
                throw InvalidParameterException.notAccepted("weights", part, WEIGHTS);
            }
            if (given.put(indicator, weight) != null) {
                throw new InvalidParameterException(Cause.REPEATED, "weights", indicator.code(), List.of());
            }
        }
        if (given.size() > MOST_WEIGHTS) {
            throw InvalidParameterException.notAccepted("weights", text, List.of("1–" + MOST_WEIGHTS));
        }
        return given;
    }
}
