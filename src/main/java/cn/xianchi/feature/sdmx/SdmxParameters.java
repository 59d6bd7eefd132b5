package cn.xianchi.feature.sdmx;

import cn.xianchi.format.sdmx.SdmxDimension;
import cn.xianchi.format.sdmx.SdmxQuery;
import cn.xianchi.http.InvalidParameterException;
import cn.xianchi.http.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a client of SDMX asks for. */
final class SdmxParameters {
    private static final List<String> PERIODS = List.of("2025", "2025-11", "2025-11-20");
    private static final String ALL_DIMENSIONS = "AllDimensions";
    private static final String TIME = "TIME_PERIOD";

    private SdmxParameters() {}

    /** Codes by dimension, {@code A.440113+440118.one_thing_themes…}; what is left out, also at the end, is all. */
    static List<Set<String>> key(String text) {
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

    static LocalDate from(String name, List<String> given) {
        return day(name, given, false);
    }

    static LocalDate to(String name, List<String> given) {
        return day(name, given, true);
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
    static Integer count(String name, List<String> given) {
        String text = Parameters.single(name, given);
        if (text != null && !text.matches("[1-9]\\d{0,5}")) {
            throw InvalidParameterException.notAccepted(name, text, List.of("1, 2, 3 …"));
        }
        return text == null ? null : Integer.valueOf(text);
    }

    static SdmxQuery.Detail detail(List<String> given) {
        return given.isEmpty()
                ? SdmxQuery.Detail.FULL
                : Parameters.codes("detail", given, SdmxQuery.Detail.class).get(0);
    }

    static boolean flat(List<String> given) {
        String text = Parameters.single("dimensionAtObservation", given);
        if (text != null && !text.equals(TIME) && !text.equals(ALL_DIMENSIONS)) {
            throw InvalidParameterException.notAccepted("dimensionAtObservation", text, List.of(TIME, ALL_DIMENSIONS));
        }
        return ALL_DIMENSIONS.equals(text);
    }
}
