package cn.xianchi.feature.map;

import cn.xianchi.analysis.comparison.Band;
import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.page.figures.ComparisonText;
import cn.xianchi.text.Labels;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words around the map, and the addresses of the same comparison. */
record MapSheet(
        String code,
        String theme,
        String title,
        String sentence,
        String lead,
        String unit,
        String reference,
        String direction,
        String definition,
        String kind,
        String source,
        String release,
        String compare,
        String csv,
        String xlsx,
        String json) {

    static MapSheet of(
            Comparison answer, PeerGroup peers, boolean byValue, boolean opened, String release, Labels labels) {
        MapTexts say = labels.texts(MapTexts.class);
        Indicator indicator = answer.indicator();
        List<String> lead = new ArrayList<>();
        lead.add(ComparisonText.sentence(answer, labels));
        if (!byValue) {
            lead.addAll(zones(answer, labels, say));
        }
        if (opened) {
            lead.add(say.opened());
        }
        return new MapSheet(
                indicator.code(),
                labels.theme(indicator.theme()),
                say.title(labels.name(indicator), answer.year()),
                sentence(answer, byValue, labels, say),
                String.join(labels.chinese() ? "" : " ", lead),
                labels.unit(indicator),
                ComparisonText.reference(answer, labels),
                labels.polarity(indicator.polarity()),
                labels.definition(indicator),
                labels.kind(indicator.kind()),
                ComparisonText.sources(answer, labels),
                release,
                address("/compare", answer, peers, release),
                address("/api/v1/comparison.csv", answer, peers, release),
                address("/api/v1/comparison.xlsx", answer, peers, release),
                address("/api/v1/comparison", answer, peers, release));
    }

    private static String address(String path, Comparison answer, PeerGroup peers, String release) {
        UriBuilder address = UriBuilder.fromPath(path)
                .queryParam("indicator", answer.indicator().code())
                .queryParam("year", answer.year())
                .queryParam("peers", peers.code());
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }

    private static String sentence(Comparison answer, boolean byValue, Labels labels, MapTexts say) {
        String name = labels.name(answer.indicator());
        int n = answer.statistics().n();
        List<CountyValue> comparable = answer.comparable();
        if (n == 0) {
            return answer.values().isEmpty()
                    ? say.headNobody(name, answer.year())
                    : say.headNone(name, answer.year(), answer.values().size());
        }
        if (n == 1) {
            return say.headLone(name, answer.year(), county(comparable.get(0)), number(comparable.get(0), labels));
        }
        boolean banded = comparable.stream().anyMatch(county -> county.band() != null);
        if (byValue || answer.indicator().polarity() == Polarity.NEUTRAL) {
            Comparator<CountyValue> value = Comparator.comparing(CountyValue::value);
            CountyValue least = comparable.stream().min(value).orElseThrow();
            CountyValue most = comparable.stream().max(value).orElseThrow();
            return say.headValues(
                    name, answer.year(), n, county(least), number(least, labels), county(most), number(most, labels));
        }
        return banded
                ? say.headBands(name, answer.year(), n, bands(comparable, labels, say))
                : say.headFew(name, answer.year(), n);
    }

    private static String bands(List<CountyValue> comparable, Labels labels, MapTexts say) {
        return labels.list(Arrays.stream(Band.values())
                .map(band -> Map.entry(band, (int) comparable.stream()
                        .filter(county -> county.band() == band)
                        .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> say.bandCount(labels.band(entry.getKey()), entry.getValue()))
                .toList());
    }

    /** In which parts of the province the counties of the outer bands lie, the part with most of them first. */
    private static List<String> zones(Comparison answer, Labels labels, MapTexts say) {
        List<String> said = new ArrayList<>();
        for (Band band : List.of(Band.LEADING, Band.LAGGING)) {
            Map<String, Integer> zones = new LinkedHashMap<>();
            answer.comparable().stream()
                    .filter(county -> county.band() == band)
                    .forEach(county -> zones.merge(county.region().zone(), 1, Integer::sum));
            int n = zones.values().stream().mapToInt(count -> count).sum();
            if (n > 1) {
                said.add(say.zones(
                        labels.band(band),
                        n,
                        labels.list(zones.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .map(entry -> say.zoneCount(entry.getKey(), entry.getValue()))
                                .toList())));
            }
        }
        return said;
    }

    private static String county(CountyValue county) {
        return county.region().name();
    }

    private static String number(CountyValue county, Labels labels) {
        return labels.number(county.observation()).text();
    }
}
