package cn.xianchi.demo;

import cn.xianchi.catalog.Region;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.time.LocalDate;
import java.util.List;

/** The reports of a county and year: mostly its own annual report, read in full; now and then none, a part, or a second. */
final class DemoReports {
    private static final Sort ANNUAL = new Sort(
            "a",
            ReportKind.ANNUAL_REPORT,
            ReadExtent.FULL,
            List.of("年法治政府建设年度报告", "年法治政府建设年度报告", "年工作总结", "年政府信息公开工作年度报告"));
    private static final Sort ANNUAL_IN_PART = new Sort("a", ReportKind.ANNUAL_REPORT, ReadExtent.PART, ANNUAL.titles);
    private static final Sort OTHER = new Sort(
            "o", ReportKind.OTHER_REPORT, ReadExtent.FULL, List.of("年重点工作完成情况", "年“数字政府”改革建设情况", "年优化营商环境工作情况"));
    private static final Sort PAGE = new Sort("p", ReportKind.PAGE, ReadExtent.PART, List.of("年政务服务概况"));

    private record Sort(String mark, ReportKind kind, ReadExtent extent, List<String> titles) {}

    private final DemoSize size;

    DemoReports(DemoSize size) {
        this.size = size;
    }

    /** The foremost first; empty for about one in seventeen. The first county always has its report. */
    List<Report> of(DemoCounty county, int year) {
        SeededRandom chance = SeededRandom.of(size.seed(), "reports", county.index(), year);
        int plan = county.index() == 0 ? 4 : chance.weighted(6, 3, 6, 15, 70);
        return switch (plan) {
            case 0 -> List.of();
            case 1 -> List.of(report(PAGE, county, year, chance));
            case 2 -> List.of(report(ANNUAL_IN_PART, county, year, chance));
            case 3 ->
                List.of(
                        report(ANNUAL, county, year, chance),
                        report(chance.happens(0.3) ? PAGE : OTHER, county, year, chance));
            default -> List.of(report(ANNUAL, county, year, chance));
        };
    }

    /** Null where the report does not say. */
    private static LocalDate signed(Sort sort, DemoCounty county, int year, SeededRandom chance) {
        return switch (sort.kind) {
            case ANNUAL_REPORT -> chance.happens(0.93) ? signed(county, year, chance) : null;
            case OTHER_REPORT -> LocalDate.of(year + 1, 1 + chance.below(3), 1 + chance.below(28));
            case PAGE, NEWS -> null;
        };
    }

    private static LocalDate signed(DemoCounty county, int year, SeededRandom chance) {
        int month = chance.happens(0.8) ? county.habits().signsIn() : 11 + chance.below(3);
        return switch (month) {
            case 11 -> LocalDate.of(year, 11, 3 + chance.below(28));
            case 12 -> chance.happens(0.5) ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 12, 8 + chance.below(23));
            default -> LocalDate.of(year + 1, 1, 4 + chance.below(28));
        };
    }

    private static Report report(Sort sort, DemoCounty county, int year, SeededRandom chance) {
        Region region = county.region();
        String issuer = region.name() + "政务服务和数据管理局";
        LocalDate signed = signed(sort, county, year, chance);
        return new Report(
                region.code() + "-" + year + "-" + sort.mark,
                region.code(),
                year,
                issuer + year + chance.oneOf(sort.titles) + "（演示数据）",
                issuer,
                "",
                signed,
                published(signed, year, chance),
                "",
                "",
                sort.kind,
                sort.extent);
    }

    private static LocalDate published(LocalDate signed, int year, SeededRandom chance) {
        if (chance.happens(0.15)) {
            return null;
        }
        return signed != null ? signed.plusDays(chance.below(15)) : LocalDate.of(year + 1, 2, 1 + chance.below(28));
    }
}
