package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import cn.xianchi.text.Labels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        return new SdmxCodes(
                catalog.regionsByCode(),
                catalog.publicIndicators(),
                items(details.stream().filter(name -> !name.isEmpty()), SdmxDimension::detail, Labels::dimensionValue),
                items(
                        Stream.of(Statistic.values()),
                        Code::of,
                        (labels, one) -> labels.terms().statistic(one)),
                reports,
                items(
                        Stream.of(Qualifier.values()),
                        Code::of,
                        (labels, one) -> labels.terms().qualifier(one)));
    }

    private static <T> List<Item> items(Stream<T> values, Function<T, String> id, BiFunction<Labels, T, String> name) {
        Labels zh = Labels.in("zh");
        Labels en = Labels.in("en");
        return values.map(value -> new Item(id.apply(value), name.apply(zh, value), name.apply(en, value)))
                .toList();
    }
}
