package cn.xianchi.extraction.structure;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Context of a report: names of the county and its city (empty if unknown), the reported year, and the date of signature,
 * else of publication (null if neither is printed).
 */
public record ReportContext(String county, String city, int year, LocalDate date) {
    private static final Pattern TYPE = Pattern.compile("(?<=..)(?:自治县|自治州|区|县|市|旗|州)$");

    /** 江海 for 江海区; names of two characters are not shortened. */
    public String shortCounty() {
        return TYPE.matcher(county).replaceFirst("");
    }

    public String shortCity() {
        return TYPE.matcher(city).replaceFirst("");
    }

    /** In a county-level city 全市 means the county itself. */
    boolean isCountyLevelCity() {
        return county.endsWith("市");
    }

    boolean isOwn(String name) {
        return !county.isEmpty() && name.contains(shortCounty());
    }
}
