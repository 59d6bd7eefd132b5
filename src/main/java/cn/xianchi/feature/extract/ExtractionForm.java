package cn.xianchi.feature.extract;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import cn.xianchi.document.Documents;
import cn.xianchi.page.Option;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The form that a report is handed in with, as it was filled in. */
record ExtractionForm(String text, List<Option.Group> cities, List<Option> years, int indicators, int mostBytes) {
    private static final int FIRST_YEAR = 2010;

    static ExtractionForm of(String text, List<String> regions, List<String> years, int thisYear, Catalog catalog) {
        List<Region> counties = catalog.regionsByCode();
        TreeSet<String> offered = new TreeSet<>(Comparator.reverseOrder());
        IntStream.rangeClosed(FIRST_YEAR, thisYear + 1)
                .mapToObj(Integer::toString)
                .forEach(offered::add);
        years.stream().filter(year -> year.matches("20\\d\\d")).forEach(offered::add);
        return new ExtractionForm(
                text,
                Option.Group.by(Region::city, counties, region -> choice(region.code(), region.name(), regions)),
                offered.stream().map(year -> choice(year, year, years)).toList(),
                catalog.publicIndicators().size(),
                Documents.MAX_BYTES);
    }

    private static Option choice(String code, String name, List<String> chosen) {
        return new Option(code, name, chosen.contains(code));
    }
}
