package cn.xianchi.format.jsonstat;

import cn.xianchi.observation.Release;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A dataset of JSON-stat 2.0 (https://json-stat.org/full/): {@code value} and {@code status} are sparse, their keys are
 * places in a table that is read row by row, the last dimension fastest.
 */
@JsonPropertyOrder({"version", "class", "label", "source", "updated", "id", "size"})
public record JsonStat(
        String label,
        String source,
        String updated,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        SortedMap<Long, BigDecimal> value,
        SortedMap<Long, String> status,
        Map<String, Object> extension) {

    /** Accepted beside {@code application/json}; JSON-stat has no registered media type. */
    public static final String MEDIA_TYPE = "application/vnd.json-stat+json";

    @JsonProperty
    public String version() {
        return "2.0";
    }

    @JsonProperty("class")
    public String type() {
        return "dataset";
    }

    @JsonProperty
    public List<String> id() {
        return List.copyOf(dimension.keySet());
    }

    @JsonProperty
    public List<Integer> size() {
        return dimension.values().stream()
                .map(one -> one.category().index().size())
                .toList();
    }

    /** In whole seconds, since some readers accept no fractions. */
    static String updated(Release release) {
        return release.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    record Dimension(String label, Category category) {}

    /** {@code unit} is given for indicators only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Category(List<String> index, Map<String, String> label, Map<String, Unit> unit) {}

    record Unit(String label) {}
}
