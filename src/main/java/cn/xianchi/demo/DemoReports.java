package cn.xianchi.demo;

import cn.xianchi.catalog.Region;
import cn.xianchi.observation.ReadExtent;
import cn.xianchi.observation.Report;
import cn.xianchi.observation.ReportKind;
import java.time.LocalDate;
import java.util.List;

/** The reports of a county and year: mostly one annual report read in full; sometimes none, a part, a page, or two. */
record DemoReports(DemoSize size) {
    private static final Template ANNUAL = new Template(
            "a",
            ReportKind.ANNUAL_REPORT,
            ReadExtent.FULL,
            List.of("年法治政府建设年度报告", "年法治政府建设年度报告", "年工作总结", "年政府信息公开工作年度报告"));
    private static final Template ANNUAL_IN_PART =
            new Template("a", ReportKind.ANNUAL_REPORT, ReadExtent.PART, ANNUAL.titles);
    private static final Template OTHER = new Template(
            "o", ReportKind.OTHER_REPORT, ReadExtent.FULL, List.of("年重点工作完成情况", "年“数字政府”改革建设情况", "年优化营商环境工作情况"));
    private static final Template PAGE = new Template("p", ReportKind.PAGE, ReadExtent.PART, List.of("年政务服务概况"));

    private record Template(String mark, ReportKind kind, ReadExtent extent, List<String> titles) {}

    /** The main report first; empty for about 6 %. The first county always has a report. */
    List<Report> of(DemoCounty county, int year) {
        SeededRandom random = size.random("reports", county.index(), year);
        int plan = county.index() == 0 ? 4 : random.weighted(6, 3, 6, 15, 70);
        return switch (plan) {
            case 0 -> List.of();
            case 1 -> List.of(report(PAGE, county, year, random));
            case 2 -> List.of(report(ANNUAL_IN_PART, county, year, random));
            case 3 ->
                List.of(
                        report(ANNUAL, county, year, random),
                        report(random.happens(0.3) ? PAGE : OTHER, county, year, random));
            default -> List.of(report(ANNUAL, county, year, random));
        };
    }

    /** Null where the report has no date. */
    private static LocalDate signed(Template template, DemoCounty county, int year, SeededRandom random) {
        return switch (template.kind) {
            case ANNUAL_REPORT -> random.happens(0.93) ? signed(county, year, random) : null;
            case OTHER_REPORT -> LocalDate.of(year + 1, 1 + random.below(3), 1 + random.below(28));
            case PAGE, NEWS -> null;
        };
    }

    private static LocalDate signed(DemoCounty county, int year, SeededRandom random) {
        int month = random.happens(0.8) ? county.habits().signsIn() : 11 + random.below(3);
        return switch (month) {
            case 11 -> LocalDate.of(year, 11, 3 + random.below(28));
            case 12 -> random.happens(0.5) ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 12, 8 + random.below(23));
            default -> LocalDate.of(year + 1, 1, 4 + random.below(28));
        };
    }

    private static Report report(Template template, DemoCounty county, int year, SeededRandom random) {
        Region region = county.region();
        String issuer = region.name() + "政务服务和数据管理局";
        LocalDate signed = signed(template, county, year, random);
        String title = issuer + year + random.oneOf(template.titles) + "（演示数据）";
        return new Report(
                region.code() + "-" + year + "-" + template.mark,
                region.code(),
                year,
                new Report.Citation(title, issuer, "", signed, published(signed, year, random), ""),
                "",
                template.kind,
                template.extent);
    }

    private static LocalDate published(LocalDate signed, int year, SeededRandom random) {
        if (random.happens(0.15)) {
            return null;
        }
        return signed != null ? signed.plusDays(random.below(15)) : LocalDate.of(year + 1, 2, 1 + random.below(28));
    }
}
