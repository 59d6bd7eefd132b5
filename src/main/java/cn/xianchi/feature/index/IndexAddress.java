package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupForm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of an index, which is the view: {@code year}, {@code peers}, {@code weights}, then what differs from the
 * usual ({@code normalise}, {@code aggregate}, {@code base}), {@code release}, and the counties that are looked at.
 */
record IndexAddress(Map<String, String> parameters) {
    /** What a form sends for an indicator: {@code in=code} where it is ticked, {@code w.code=2}. */
    private static final String WEIGHT = "w.";

    private static final String TICKED = "in";
    private static final List<String> FORM = List.of(TICKED, "choose", "pick", "like", "peer");
    private static final List<String> KEPT =
            List.of("year", "peers", "weights", "normalise", "aggregate", "base", "release", "county", "other", "lang");
    private static final Map<String, String> USUAL = Map.of("normalise", "goalposts", "aggregate", "arithmetic");
    private static final List<String> OF_PAGE = List.of("county", "other");

    IndexAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    static IndexAddress of(IndexQuery query, String release, String county, String other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", Integer.toString(query.year()));
        parameters.put("peers", query.peers().code());
        parameters.put("weights", weights(query.basket().weights()));
        Normaliser normaliser = query.basket().normaliser();
        Aggregator aggregator = query.basket().aggregator();
        parameters.put("normalise", normaliser == Normaliser.GOALPOSTS ? "" : Code.of(normaliser));
        parameters.put("aggregate", aggregator == Aggregator.ARITHMETIC ? "" : Code.of(aggregator));
        parameters.put("base", query.baseYear() == query.year() ? "" : Integer.toString(query.baseYear()));
        parameters.put("release", release);
        parameters.put("county", county);
        parameters.put("other", other);
        return new IndexAddress(parameters);
    }

    static String weights(Map<Indicator, BigDecimal> weights) {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey().code() + ":" + weight(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    static String weight(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }

    /** Whether the parameters are as a form sends them, so that the browser is to be sent to the address proper. */
    static boolean isForm(MultivaluedMap<String, String> given) {
        return given.keySet().stream().anyMatch(name -> FORM.contains(name) || name.startsWith(WEIGHT));
    }

    /** The address proper of what a form sends. */
    static IndexAddress ofForm(MultivaluedMap<String, String> given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : KEPT) {
            parameters.put(name, first(given.get(name)));
        }
        PeerGroupForm.peers(all(given, "peers"), all(given, "pick"), all(given, "like"), all(given, "peer")).stream()
                .findFirst()
                .ifPresent(peers -> parameters.put("peers", peers));
        USUAL.forEach((name, value) -> parameters.remove(name, value));
        parameters.computeIfPresent("base", (name, base) -> base.equals(parameters.get("year")) ? "" : base);
        List<String> weights = ticked(given);
        if (!weights.isEmpty() || given.containsKey("choose")) {
            parameters.put("weights", String.join(",", weights));
        }
        return new IndexAddress(parameters);
    }

    /** Without a tick a weight counts by itself, unless the form with its ticks was sent; one of 0 leaves it out. */
    private static List<String> ticked(MultivaluedMap<String, String> given) {
        Collection<String> codes = given.containsKey("choose") || given.containsKey(TICKED)
                ? Given.clean(all(given, TICKED))
                : given.keySet().stream()
                        .filter(name -> name.startsWith(WEIGHT))
                        .map(name -> name.substring(WEIGHT.length()))
                        .toList();
        List<String> weights = new ArrayList<>();
        for (String code : codes.stream().distinct().toList()) {
            String weight = first(given.get(WEIGHT + code));
            if (!weight.matches("0+(\\.0*)?")) {
                weights.add(code + ":" + (weight.isEmpty() ? "1" : weight));
            }
        }
        return weights;
    }

    private static List<String> all(MultivaluedMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of());
    }

    private static String first(List<String> values) {
        return values == null ? "" : Given.clean(values).stream().findFirst().orElse("");
    }

    IndexAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new IndexAddress(changed);
    }

    /** The comparison of one of its indicators in the same group. */
    String comparison(Indicator indicator) {
        Map<String, String> compared = new LinkedHashMap<>();
        compared.put("indicator", indicator.code());
        for (String name : List.of("year", "peers", "release")) {
            compared.put(name, parameters.get(name));
        }
        return at("/compare", compared);
    }

    String page() {
        return at("/index", parameters);
    }

    /** The same index of the API, {@code suffix} empty or that of a file. */
    String file(String suffix) {
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        OF_PAGE.forEach(asked::remove);
        return at("/api/v1/index" + suffix, asked);
    }

    private static String at(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Colons and commas may stand in a query as they are, and are easier to read. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
