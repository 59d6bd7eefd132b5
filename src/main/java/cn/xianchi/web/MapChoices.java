package cn.xianchi.web;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.words.MapTexts;
import cn.xianchi.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which indicator the map shows, and by what, as labelled choices. */
record MapChoices(List<Scope.Group> indicators, List<Scope.Option> shows) {

    static MapChoices of(Catalog catalog, Indicator chosen, boolean byValue, Words words) {
        MapTexts say = words.texts(MapTexts.class);
        Map<String, List<Scope.Option>> themes = new LinkedHashMap<>();
        catalog.publicIndicators()
                .forEach(one -> themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>())
                        .add(new Scope.Option(one.code(), words.shortName(one), one.equals(chosen))));
        return new MapChoices(
                themes.entrySet().stream()
                        .map(entry -> new Scope.Group(words.theme(entry.getKey()), entry.getValue()))
                        .toList(),
                List.of(
                        new Scope.Option("band", say.showBand(), !byValue),
                        new Scope.Option("value", say.showValue(), byValue)));
    }
}
