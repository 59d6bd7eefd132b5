package cn.xianchi.feature.map;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.page.Option;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which indicator the map shows, and by what, as labelled choices. */
record MapChoices(List<Option.Group> indicators, List<Option> shows) {

    static MapChoices of(Catalog catalog, Indicator chosen, boolean byValue, Labels labels) {
        MapTexts say = labels.texts(MapTexts.class);
        Map<String, List<Option>> themes = new LinkedHashMap<>();
        catalog.publicIndicators()
                .forEach(one -> themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                        .add(new Option(one.code(), labels.shortName(one), one.equals(chosen))));
        return new MapChoices(
                themes.entrySet().stream()
                        .map(entry -> new Option.Group(labels.theme(entry.getKey()), entry.getValue()))
                        .toList(),
                List.of(new Option("band", say.showBand(), !byValue), new Option("value", say.showValue(), byValue)));
    }
}
