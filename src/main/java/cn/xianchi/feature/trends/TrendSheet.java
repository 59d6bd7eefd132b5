package cn.xianchi.feature.trends;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import cn.xianchi.text.TrendTexts;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** The words around the picture of trends, and the addresses of the same figures as files and other pages. */
record TrendSheet(
        String code,
        String theme,
        String themeName,
        String unit,
        String direction,
        String definition,
        String kind,
        String source,
        int from,
        int to,
        String release,
        String csv,
        String xlsx,
        String json) {
    private static final int NAMED = 3;

    static TrendTexts say(Labels labels) {
        return labels.texts(TrendTexts.class);
    }

    /** @param regions those asked for, which the files are of too */
    static TrendSheet of(TrendView view, List<Region> regions, String release, Labels labels) {
        Indicator indicator = view.indicator();
        return new TrendSheet(
                indicator.code(),
                indicator.theme(),
                labels.theme(indicator.theme()),
                labels.unit(indicator),
                labels.polarity(indicator.polarity()),
                labels.definition(indicator),
                labels.kind(indicator.kind()),
                sources(view, labels),
                view.from(),
                view.to(),
                release,
                file("trends.csv", indicator, regions, release),
                file("trends.xlsx", indicator, regions, release),
                file("trends", indicator, regions, release));
    }

    private static String file(String name, Indicator indicator, List<Region> regions, String release) {
        UriBuilder address = UriBuilder.fromPath("/api/v1/" + name).queryParam("indicator", indicator.code());
        if (!regions.isEmpty()) {
            address.queryParam("region", regions.stream().map(Region::code).toArray());
        }
        if (release != null) {
            address.queryParam("release", release);
        }
        return address.build().toString();
    }

    /** The reports behind the values, the first few of many; null where there are none. */
    private static String sources(TrendView view, Labels labels) {
        List<String> titles = view.trends().stream()
                .flatMap(trend -> trend.values().stream())
                .map(county -> county.source().title())
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return null;
        }
        String first = labels.list(titles.stream().limit(NAMED).toList());
        return titles.size() > NAMED ? labels.messages().sourcesMany(first, titles.size()) : first;
    }
}
