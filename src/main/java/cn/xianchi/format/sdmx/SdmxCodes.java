package cn.xianchi.format.sdmx;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.format.jsonstat.JsonStatCubes;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.WindowKind;
import cn.xianchi.text.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code lists of a release, by their ids. */
public record SdmxCodes(Map<String, List<Item>> lists) {

    public record Item(String id, String nameZh, String nameEn) {}

    /** @param details the partners, receivers and levels of the release, as printed */
    public static SdmxCodes of(Catalog catalog, List<Report> reports, List<String> details) {
        Labels zh = Labels.in("zh");
        Labels en = Labels.in("en");
        Map<String, List<Item>> lists = new LinkedHashMap<>();
        lists.put(SdmxDimension.FREQ.codelist(), List.of(new Item(SdmxDimension.ANNUAL, "年", "Annual")));
        lists.put(
                SdmxDimension.REF_AREA.codelist(),
                catalog.regions().stream()
                        .sorted(Comparator.comparing(region -> region.code()))
                        .map(region -> new Item(region.code(), region.name(), region.name()))
                        .toList());
        lists.put(
                SdmxDimension.INDICATOR.codelist(),
                catalog.publicIndicators().stream()
                        .map(one -> new Item(one.code(), one.nameZh(), one.nameEn()))
                        .toList());
        List<Item> detail = new ArrayList<>();
        detail.add(new Item(JsonStatCubes.TOTAL, "不分项", "Not split"));
        details.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Item(SdmxDimension.detail(name), zh.dimensionValue(name), en.dimensionValue(name)))
                .forEach(detail::add);
        lists.put(SdmxDimension.DETAIL.codelist(), detail);
        lists.put(
                SdmxDimension.STATISTIC.codelist(),
                List.of(Statistic.values()).stream()
                        .map(one ->
                                new Item(Code.of(one), named(zh.statistic(one), one), named(en.statistic(one), one)))
                        .toList());
        lists.put(
                SdmxDimension.WINDOW.codelist(),
                List.of(
                        new Item(Code.of(WindowKind.YEAR), "全年", "Year"),
                        new Item(Code.of(WindowKind.YTD), "年初以来", "Year to date"),
                        new Item(Code.of(WindowKind.ASOF), "时点或起点没有写明", "As of a day, or start not stated"),
                        new Item(Code.of(WindowKind.SPAN), "一段时间", "Span")));
        lists.put(
                SdmxDimension.SOURCE.codelist(),
                reports.stream()
                        .map(report -> new Item(report.id(), report.title(), report.title()))
                        .toList());
        lists.put(
                SdmxAttribute.OBS_STATUS.codelist(),
                List.of(
                        new Item("A", "正常", "Normal value"),
                        new Item("E", "推算", "Estimated value"),
                        new Item("L", "缺失", "Missing value; data exist but were not collected"),
                        new Item("M", "缺失，不可能有", "Missing value; data cannot exist"),
                        new Item("O", "缺失，未披露", "Missing value")));
        lists.put(
                SdmxAttribute.QUALIFIER.codelist(),
                List.of(Qualifier.values()).stream()
                        .map(one ->
                                new Item(Code.of(one), named(zh.qualifier(one), one), named(en.qualifier(one), one)))
                        .toList());
        return new SdmxCodes(lists);
    }

    private static String named(String name, Enum<?> constant) {
        return name == null || name.isBlank() ? Code.of(constant) : name;
    }
}
