package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.page.SideBySideForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The form that a report is handed in with, as it was filled in. */
record ExtractionForm(
        String text,
        List<SideBySideForm.City> cities,
        List<SideBySideForm.Choice> years,
        int indicators,
        int mostBytes) {
    private static final int FIRST_YEAR = 2010;

    static ExtractionForm of(String text, List<String> regions, List<String> years, int thisYear, Catalog catalog) {
        Map<String, List<SideBySideForm.Choice>> cities = new LinkedHashMap<>();
        catalog.regions().stream()
                .sorted(Comparator.comparing(Region::code))
                .forEach(region -> cities.computeIfAbsent(region.city(), city -> new ArrayList<>())
                        .add(choice(region.code(), region.name(), regions)));
        TreeSet<String> offered = new TreeSet<>(Comparator.reverseOrder());
        IntStream.rangeClosed(FIRST_YEAR, thisYear + 1)
                .mapToObj(Integer::toString)
                .forEach(offered::add);
        years.stream().filter(year -> year.matches("20\\d\\d")).forEach(offered::add);
        return new ExtractionForm(
                text,
                cities.entrySet().stream()
                        .map(entry -> new SideBySideForm.City(entry.getKey(), entry.getValue()))
                        .toList(),
                offered.stream().map(year -> choice(year, year, years)).toList(),
                catalog.publicIndicators().size(),
                Documents.MAX_BYTES);
    }

    private static SideBySideForm.Choice choice(String code, String name, List<String> chosen) {
        return new SideBySideForm.Choice(code, name, chosen.contains(code), true);
    }
}
