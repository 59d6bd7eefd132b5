package cn.xianchi.web;

import cn.xianchi.benchmark.Band;
import cn.xianchi.benchmark.Comparison;
import cn.xianchi.benchmark.Peers;
import cn.xianchi.benchmark.Standing;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.words.MapTexts;
import cn.xianchi.words.Words;
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

    static MapSheet of(Comparison answer, Peers peers, boolean byValue, boolean opened, String release, Words words) {
        MapTexts say = words.texts(MapTexts.class);
        Indicator indicator = answer.indicator();
        List<String> lead = new ArrayList<>();
        lead.add(ComparisonPage.sentence(answer, words));
        if (!byValue) {
            lead.addAll(zones(answer, words, say));
        }
        if (opened) {
            lead.add(say.opened());
        }
        return new MapSheet(
                indicator.code(),
                words.theme(indicator.theme()),
                say.title(words.name(indicator), answer.year()),
                sentence(answer, byValue, words, say),
                String.join(words.chinese() ? "" : " ", lead),
                words.unit(indicator),
                ComparisonPage.reference(answer, words),
                words.polarity(indicator.polarity()),
                words.definition(indicator),
                words.kind(indicator.kind()),
                ComparisonPage.sources(answer, words),
                release,
                address("/compare", answer, peers, release),
                address("/api/v1/comparison.csv", answer, peers, release),
                address("/api/v1/comparison.xlsx", answer, peers, release),
                address("/api/v1/comparison", answer, peers, release));
    }

    private static String address(String path, Comparison answer, Peers peers, String release) {
        UriBuilder address = UriBuilder.fromPath(path)
                .queryParam("indicator", answer.indicator().code())
                .queryParam("year", answer.year())
                .queryParam("peers", peers.code());
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }

    private static String sentence(Comparison answer, boolean byValue, Words words, MapTexts say) {
        String name = words.name(answer.indicator());
        int n = answer.statistics().n();
        List<Standing> comparable = answer.comparable();
        if (n == 0) {
            return answer.standings().isEmpty()
                    ? say.headNobody(name, answer.year())
                    : say.headNone(name, answer.year(), answer.standings().size());
        }
        if (n == 1) {
            return say.headLone(name, answer.year(), county(comparable.get(0)), number(comparable.get(0), words));
        }
        boolean banded = comparable.stream().anyMatch(standing -> standing.band() != null);
        if (byValue || answer.indicator().polarity() == Polarity.NEUTRAL) {
            Comparator<Standing> value = Comparator.comparing(
                    standing -> standing.cell().row().value().figure().value());
            Standing least = comparable.stream().min(value).orElseThrow();
            Standing most = comparable.stream().max(value).orElseThrow();
            return say.headValues(
                    name, answer.year(), n, county(least), number(least, words), county(most), number(most, words));
        }
        return banded
                ? say.headBands(name, answer.year(), n, bands(comparable, words, say))
                : say.headFew(name, answer.year(), n);
    }

    private static String bands(List<Standing> comparable, Words words, MapTexts say) {
        return words.list(Arrays.stream(Band.values())
                .map(band -> Map.entry(band, (int) comparable.stream()
                        .filter(standing -> standing.band() == band)
                        .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> say.bandCount(words.band(entry.getKey()), entry.getValue()))
                .toList());
    }

    /** In which parts of the province the counties of the outer bands lie, the part with most of them first. */
    private static List<String> zones(Comparison answer, Words words, MapTexts say) {
        List<String> said = new ArrayList<>();
        for (Band band : List.of(Band.LEADING, Band.LAGGING)) {
            Map<String, Integer> zones = new LinkedHashMap<>();
            answer.comparable().stream()
                    .filter(standing -> standing.band() == band)
                    .forEach(standing ->
                            zones.merge(standing.cell().column().region().zone(), 1, Integer::sum));
            int n = zones.values().stream().mapToInt(count -> count).sum();
            if (n > 1) {
                said.add(say.zones(
                        words.band(band),
                        n,
                        words.list(zones.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .map(entry -> say.zoneCount(entry.getKey(), entry.getValue()))
                                .toList())));
            }
        }
        return said;
    }

    private static String county(Standing standing) {
        return standing.cell().column().region().name();
    }

    private static String number(Standing standing, Words words) {
        return words.number(standing.cell().row().value()).text();
    }
}
