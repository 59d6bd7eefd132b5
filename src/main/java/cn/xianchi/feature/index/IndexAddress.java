package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.Aggregator;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.page.Given;
import cn.xianchi.page.PeerGroupParams;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    private static final List<String> ORDER =
            List.of("year", "peers", "weights", "normalise", "aggregate", "base", "release", "county", "other", "lang");
    private static final List<String> OF_PAGE = List.of("county", "other");
    private static final List<String> OF_COMPARISON = List.of("year", "peers", "release");

    /** Null, empty and usual values are left out. */
    IndexAddress {
        parameters = new HashMap<>(parameters);
        parameters.remove("normalise", Code.of(Normaliser.GOALPOSTS));
        parameters.remove("aggregate", Code.of(Aggregator.ARITHMETIC));
        parameters.remove("base", parameters.get("year"));
        parameters.values().removeIf(value -> value == null || value.isEmpty());
    }

    /** @param release the number of an older release, else null; so are the counties that are not looked at */
    static IndexAddress of(IndexQuery query, String release, Region county, Region other) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("year", Integer.toString(query.year()));
        parameters.put("peers", query.peers().code());
        parameters.put("weights", weights(query.basket().weights()));
        parameters.put("normalise", Code.of(query.basket().normaliser()));
        parameters.put("aggregate", Code.of(query.basket().aggregator()));
        parameters.put("base", Integer.toString(query.baseYear()));
        parameters.put("release", release);
        parameters.put("county", county == null ? null : county.code());
        parameters.put("other", other == null ? null : other.code());
        return new IndexAddress(parameters);
    }

    private static String weights(Map<Indicator, BigDecimal> weights) {
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
        Map<String, String> parameters = new HashMap<>();
        ORDER.forEach(name -> parameters.put(name, first(given, name)));
        new PeerGroupParams(all(given, "peers"), all(given, "pick"), all(given, "like"), all(given, "peer"))
                .chosen().stream().findFirst().ifPresent(peers -> parameters.put("peers", peers));
        String weights = String.join(",", ticked(given));
        if (!weights.isEmpty() || given.containsKey("choose")) {
            parameters.put("weights", weights);
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
        return codes.stream()
                .distinct()
                .filter(code -> !first(given, WEIGHT + code).matches("0+(\\.0*)?"))
                .map(code -> code + ":" + (first(given, WEIGHT + code).isEmpty() ? "1" : first(given, WEIGHT + code)))
                .toList();
    }

    private static List<String> all(MultivaluedMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of());
    }

    private static String first(MultivaluedMap<String, String> given, String name) {
        return Given.clean(all(given, name)).stream().findFirst().orElse("");
    }

    IndexAddress with(String name, String value) {
        Map<String, String> changed = new HashMap<>(parameters);
        changed.put(name, value);
        return new IndexAddress(changed);
    }

    /** The names of what the form of a county must keep. */
    public List<String> kept() {
        return ORDER.stream()
                .filter(name -> parameters.containsKey(name) && !OF_PAGE.contains(name))
                .toList();
    }

    /** The comparison of one of its indicators in the same group. */
    public String comparison(Indicator indicator) {
        return "/compare?indicator=" + indicator.code() + "&" + query(OF_COMPARISON::contains);
    }

    public String page() {
        return parameters.isEmpty() ? "/index" : "/index?" + query(name -> true);
    }

    /** The page without indicators and counties. */
    public String cleared() {
        return "/index?" + query(name -> kept().contains(name) && !name.equals("weights"));
    }

    /** The same index of the API, {@code suffix} empty or that of a file. */
    public String file(String suffix) {
        return "/api/v1/index" + suffix + "?" + query(kept()::contains);
    }

    private String query(Predicate<String> wanted) {
        return ORDER.stream()
                .filter(name -> parameters.containsKey(name) && wanted.test(name))
                .map(name -> name + "=" + encoded(parameters.get(name)))
                .collect(Collectors.joining("&"));
    }

    /** Colons and commas may stand in a query as they are, and are easier to read. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
