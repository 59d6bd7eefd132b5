package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.page.Link;
import cn.xianchi.page.Option;
import cn.xianchi.page.PeerGroupForm;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words around the map, its choices and the addresses of the same comparison.
 *
 * @param indicators all that may be chosen
 * @param byValue whether the squares show values, and not bands
 * @param opened whether the page chose the indicator
 */
record MapSheet(
        Comparison comparison,
        PeerGroupForm scope,
        Collection<Indicator> indicators,
        boolean byValue,
        boolean opened,
        Labels labels) {

    private MapTexts texts() {
        return labels.texts(MapTexts.class);
    }

    public Indicator indicator() {
        return comparison.indicator();
    }

    private String name() {
        return labels.name(indicator());
    }

    public List<Option.Group> choices() {
        return Option.Group.indicators(indicators, indicator(), labels);
    }

    public String title() {
        return texts().title(name(), comparison.year());
    }

    public String lead() {
        List<String> lead = new ArrayList<>();
        lead.add(text().sentence());
        if (!byValue) {
            lead.addAll(zones());
        }
        if (opened) {
            lead.add(texts().opened());
        }
        return String.join(labels.chinese() ? "" : " ", lead);
    }

    public ComparisonText text() {
        return new ComparisonText(comparison, labels);
    }

    public String address(String path) {
        return Link.to(path)
                .with("indicator", indicator().code())
                .with("year", comparison.year())
                .with("peers", scope.peers())
                .with("release", scope.release())
                .toString();
    }

    public String sentence() {
        int year = comparison.year();
        int n = comparison.statistics().n();
        List<CountyValue> comparable = comparison.comparable();
        if (n == 0) {
            int values = comparison.values().size();
            return values == 0 ? texts().headNobody(name(), year) : texts().headNone(name(), year, values);
        }
        if (n == 1) {
            CountyValue only = comparable.get(0);
            return texts().headLone(name(), year, only.region().name(), number(only));
        }
        if (byValue || indicator().polarity() == Polarity.NEUTRAL) {
            Comparator<CountyValue> value = Comparator.comparing(CountyValue::value);
            CountyValue least = comparable.stream().min(value).orElseThrow();
            CountyValue most = comparable.stream().max(value).orElseThrow();
            String low = least.region().name();
            return texts().headValues(
                            name(), year, n, low, number(least), most.region().name(), number(most));
        }
        return comparable.stream().anyMatch(county -> county.band() != null)
                ? texts().headBands(name(), year, n, bands())
                : texts().headFew(name(), year, n);
    }

    private String number(CountyValue county) {
        return labels.number(county.observation()).text();
    }

    private List<CountyValue> in(Band band) {
        return comparison.comparable().stream()
                .filter(county -> county.band() == band)
                .toList();
    }

    private String bands() {
        return labels.list(Arrays.stream(Band.values())
                .filter(band -> !in(band).isEmpty())
                .map(band -> texts().bandCount(labels.terms().band(band), in(band).size()))
                .toList());
    }

    /** In which parts of the province the counties of the outer bands lie, the part with most of them first. */
    private List<String> zones() {
        List<String> sentences = new ArrayList<>();
        for (Band band : List.of(Band.LEADING, Band.LAGGING)) {
            List<CountyValue> counties = in(band);
            Map<String, Integer> zones = new LinkedHashMap<>();
            counties.forEach(county -> zones.merge(county.region().zone(), 1, Integer::sum));
            String mostFirst = labels.list(zones.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(zone -> texts().zoneCount(zone.getKey(), zone.getValue()))
                    .toList());
            if (counties.size() > 1) {
                sentences.add(texts().zones(labels.terms().band(band), counties.size(), mostFirst));
            }
        }
        return sentences;
    }
}
