package cn.xianchi.extraction.structure;

import java.time.LocalDate;

/**
 * Whose report is read: the county's and its city's printed names (empty where unknown), the year that it is about, and
 * the day of its signature, else of its publication (null where it has none).
 */
public record ReportContext(String county, String city, int year, LocalDate date) {
    private static final String[] KINDS = {"自治县", "自治州", "区", "县", "市", "旗", "州"};

    /** 江海区 is 江海; names of two characters stay whole. */
    public String shortCounty() {
        return stem(county);
    }

    public String shortCity() {
        return stem(city);
    }

    /** In a county-level city 全市 is the county itself. */
    boolean isCountyLevelCity() {
        return county.endsWith("市");
    }

    boolean isOwn(String name) {
        return !county.isEmpty() && name.contains(shortCounty());
    }

    private static String stem(String name) {
        for (String kind : KINDS) {
            if (name.length() > kind.length() + 1 && name.endsWith(kind)) {
                return name.substring(0, name.length() - kind.length());
            }
        }
        return name;
    }
}
