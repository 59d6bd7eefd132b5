package cn.xianchi.catalog;

import java.util.List;
import java.util.regex.Pattern;

/** A county-level division. {@code code} and {@code cityCode} are GB/T 2260 codes of six digits. */
public record Region(
        String code, String name, String cityCode, String city, String type, String zone, Residents residents) {
    /** The columns of {@code data/regions.csv}, in order. */
    public static final List<String> COLUMNS = List.of(
            "code", "name", "city_code", "city", "type", "zone", "population", "population_year", "population_source");

    private static final Pattern TYPE = Pattern.compile("(自治县|区|县|市)$");

    /** The number of residents in a year; number and year are null where unknown. */
    public record Residents(Long number, Integer year, String source) {}

    public Long population() {
        return residents.number();
    }

    public Integer populationYear() {
        return residents.year();
    }

    public String populationSource() {
        return residents.source();
    }

    /** The name without its type: 江海区 is 江海. A name of two characters stays whole. */
    public String shortName() {
        return name.length() > 2 ? TYPE.matcher(name).replaceFirst("") : name;
    }

    /** 江门市 is 江门. */
    public String shortCity() {
        return city.length() > 2 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    }
}
