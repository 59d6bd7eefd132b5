package cn.xianchi.feature.sdmx;

import cn.xianchi.format.sdmx.SdmxDimension;
import cn.xianchi.format.sdmx.SdmxQuery;
import cn.xianchi.http.problem.InvalidParameterException;
import cn.xianchi.http.request.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What a client of SDMX asks of the data (SDMX REST 1.5, 4.4). */
public record SdmxDataParams(
        @RestQuery List<String> startPeriod,
        @RestQuery List<String> endPeriod,
        @RestQuery List<String> firstNObservations,
        @RestQuery List<String> lastNObservations,
        @RestQuery List<String> dimensionAtObservation,
        @RestQuery List<String> detail,
        @RestQuery List<String> updatedAfter,
        @RestQuery List<String> includeHistory) {
    private static final List<String> PERIODS = List.of("2025", "2025-11", "2025-11-20");
    private static final String ALL_DIMENSIONS = "AllDimensions";
    private static final String TIME = "TIME_PERIOD";

    /** @param key as it stands in the address */
    SdmxQuery query(String key) {
        return new SdmxQuery(
                codes(key),
                day("startPeriod", startPeriod, false),
                day("endPeriod", endPeriod, true),
                count("firstNObservations", firstNObservations),
                count("lastNObservations", lastNObservations),
                detail.isEmpty()
                        ? SdmxQuery.Detail.FULL
                        : Parameters.codes("detail", detail, SdmxQuery.Detail.class)
                                .get(0),
                isFlat());
    }

    /** Codes by dimension, {@code A.440113+440118.one_thing_themes…}; what is left out, also at the end, is all. */
    private static List<Set<String>> codes(String text) {
        List<Set<String>> key = new ArrayList<>();
        String[] parts = text.isEmpty() || text.equals("all") ? new String[0] : text.split("\\.", -1);
        if (parts.length > SdmxDimension.values().length) {
            throw InvalidParameterException.notAccepted(
                    "key",
                    text,
                    List.of(Stream.of(SdmxDimension.values()).map(Enum::name).collect(Collectors.joining("."))));
        }
        for (int i = 0; i < SdmxDimension.values().length; i++) {
            key.add(
                    i >= parts.length || parts[i].isEmpty()
                            ? Set.of()
                            : new LinkedHashSet<>(List.of(parts[i].split("\\+"))));
        }
        return key;
    }

    /** The first or the last day of a year, a month or a day; null when absent. */
    private static LocalDate day(String name, List<String> given, boolean last) {
        String text = Parameters.single(name, given);
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidParameterException.notAccepted(name, text, PERIODS);
        }
    }

    /** Null when absent. */
    private static Integer count(String name, List<String> given) {
        String text = Parameters.single(name, given);
        if (text != null && !text.matches("[1-9]\\d{0,5}")) {
            throw InvalidParameterException.notAccepted(name, text, List.of("1, 2, 3 …"));
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private boolean isFlat() {
        String text = Parameters.single("dimensionAtObservation", dimensionAtObservation);
        if (text != null && !text.equals(TIME) && !text.equals(ALL_DIMENSIONS)) {
            throw InvalidParameterException.notAccepted("dimensionAtObservation", text, List.of(TIME, ALL_DIMENSIONS));
        }
        return ALL_DIMENSIONS.equals(text);
    }
}
