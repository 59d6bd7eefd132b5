package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import cn.xianchi.text.Labels;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of a release that come from its catalogue, its reports and its figures; the template has the others. */
public record SdmxCodes(
        List<Region> areas,
        List<Indicator> indicators,
        List<Item> details,
        List<Item> statistics,
        List<Report> sources,
        List<Item> qualifiers) {

    record Item(String id, String nameZh, String nameEn) {}

    /** The ids of the code lists. */
    public static final Set<String> LISTS = Stream.concat(
                    Stream.of(SdmxDimension.values()).map(SdmxDimension::codelist),
                    Stream.of(SdmxAttribute.values())
                            .filter(SdmxAttribute::isCoded)
                            .map(SdmxAttribute::codelist))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** @param details the partners, receivers and levels of the release, as printed; empty for what is not split */
    public static SdmxCodes of(Catalog catalog, List<Report> reports, List<String> details) {
        Labels zh = Labels.in("zh");
        Labels en = Labels.in("en");
        return new SdmxCodes(
                catalog.regions().stream()
                        .sorted(Comparator.comparing(Region::code))
                        .toList(),
                catalog.publicIndicators(),
                details.stream()
                        .filter(name -> !name.isEmpty())
                        .map(name ->
                                new Item(SdmxDimension.detail(name), zh.dimensionValue(name), en.dimensionValue(name)))
                        .toList(),
                Stream.of(Statistic.values())
                        .map(one -> new Item(Code.of(one), zh.statistic(one), en.statistic(one)))
                        .toList(),
                reports,
                Stream.of(Qualifier.values())
                        .map(one -> new Item(Code.of(one), zh.qualifier(one), en.qualifier(one)))
                        .toList());
    }
}
