package cn.xianchi.words;

import cn.xianchi.benchmark.Blank;
import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Grade;
import cn.xianchi.benchmark.Note;
import cn.xianchi.benchmark.Reason;
import cn.xianchi.catalog.Dimension;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.ReportKind;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import cn.xianchi.observation.Wording;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the values are called, in one language. Nothing is computed here but the way to say it. */
public record Words(Messages messages, boolean chinese) {

    /** @param language zh or en */
    public static Words in(String language) {
        return new Words(MessageBundles.get(Messages.class, Localized.Literal.of(language)), language.equals("zh"));
    }

    public String name(Indicator indicator) {
        return chinese ? indicator.nameZh() : indicator.nameEn();
    }

    /** The name inside its theme, whose name it need not repeat. */
    public String shortName(Indicator indicator) {
        if (!chinese) {
            return indicator.nameEn();
        }
        boolean repeats = List.of("one_thing", "self_service", "hotline").contains(indicator.theme());
        String rest = indicator.nameZh().replaceFirst("^(“(高效办成一件事|一件事|粤智助)”|12345)", "");
        return repeats ? rest : indicator.nameZh();
    }

    public String definition(Indicator indicator) {
        return chinese ? indicator.definitionZh() : indicator.definitionEn();
    }

    public String theme(String code) {
        return switch (code) {
            case "cross_region" -> messages.themeCrossRegion();
            case "self_service" -> messages.themeSelfService();
            case "hotline" -> messages.themeHotline();
            case "one_thing" -> messages.themeOneThing();
            case "service" -> messages.themeService();
            case "data" -> messages.themeData();
            case "platform" -> messages.themePlatform();
            case "high_quality_project" -> messages.themeHighQualityProject();
            case "trading" -> messages.themeTrading();
            case "security" -> messages.themeSecurity();
            case "governance" -> messages.themeGovernance();
            default -> code;
        };
    }

    public String kind(Kind kind) {
        return switch (kind) {
            case STOCK -> messages.kindStock();
            case FLOW -> messages.kindFlow();
            case RATE -> messages.kindRate();
            case CHANGE -> messages.kindChange();
        };
    }

    public String polarity(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> messages.polarityHigher();
            case LOWER -> messages.polarityLower();
            case NEUTRAL -> messages.polarityNeutral();
        };
    }

    public String dimension(Dimension dimension) {
        return switch (dimension) {
            case PARTNER -> messages.dimensionPartner();
            case RECEIVER -> messages.dimensionReceiver();
            case LEVEL -> messages.dimensionLevel();
        };
    }

    /** The name of a partner or receiver as printed, or of a level. */
    public String dimensionValue(String value) {
        return switch (value) {
            case "national" -> messages.levelNational();
            case "province" -> messages.levelProvince();
            case "city" -> messages.levelCity();
            case "county" -> messages.levelCounty();
            default -> value;
        };
    }

    /** The unit beside a heading; in English the names carry the Chinese measure words. */
    public String unit(Indicator indicator) {
        if (chinese) {
            return indicator.unit();
        }
        return switch (indicator.unit()) {
            case "%", "TB" -> indicator.unit();
            case "万元" -> "million yuan";
            case "天" -> "days";
            case "工作日" -> "working days";
            default -> "count";
        };
    }

    public Number number(Observation one) {
        String hedge = hedge(one.figure().qualifier(), one.statistic());
        return number(one.figure(), hedge);
    }

    private Number number(Figure figure, String hedge) {
        return chinese ? Numerals.chinese(figure, hedge) : Numerals.english(figure, hedge);
    }

    public String plain(BigDecimal value) {
        return Numerals.plain(value, chinese);
    }

    private String hedge(Qualifier qualifier, Statistic statistic) {
        if (statistic == Statistic.MAX) {
            return messages.hedgeMax();
        }
        return qualifier == Qualifier.EXACT ? "" : qualifier(qualifier);
    }

    public String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> messages.hedgeExact();
            case OVER -> messages.hedgeOver();
            case NEAR -> messages.hedgeNear();
            case ABOUT -> messages.hedgeAbout();
            case AT_MOST -> messages.hedgeAtMost();
            case AT_LEAST -> messages.hedgeAtLeast();
        };
    }

    public String statistic(Statistic statistic) {
        return switch (statistic) {
            case TOTAL -> messages.statisticTotal();
            case MAX -> messages.statisticMax();
            case DERIVED -> messages.statisticDerived();
            case MONTHLY -> messages.statisticMonthly();
        };
    }

    public String reportKind(ReportKind kind) {
        return switch (kind) {
            case ANNUAL_REPORT -> messages.kindAnnualReport();
            case OTHER_REPORT -> messages.kindOtherReport();
            case PAGE -> messages.kindPage();
            case NEWS -> messages.kindNews();
        };
    }

    /** The days that a value is about, in words. */
    public String window(Window window) {
        LocalDate end = window.end();
        if (window.start() == null) {
            return end == null ? messages.asofUnstated() : messages.asof(end.toString());
        }
        int year = window.start().getYear();
        return switch (window.kind()) {
            case YTD -> messages.ytd(end.toString());
            case YEAR ->
                window.start().equals(LocalDate.of(year, 1, 1)) && end.equals(LocalDate.of(year, 12, 31))
                        ? messages.fullYear(year)
                        : messages.yearTo(year, end.toString());
            case SPAN, ASOF ->
                wholeMonths(window)
                        ? messages.months(year, window.start().getMonthValue(), end.getMonthValue())
                        : messages.span(window.start().toString(), end.toString());
        };
    }

    private static boolean wholeMonths(Window window) {
        return window.start().getDayOfMonth() == 1
                && window.end().equals(YearMonth.from(window.end()).atEndOfMonth())
                && window.start().getYear() == window.end().getYear();
    }

    /** The interval in mathematical brackets, or that the count is exact. */
    public String interval(Figure figure) {
        Interval bounds = figure.bounds();
        if (bounds.isExact()) {
            return Wording.looksRounded(figure) ? messages.looksRounded() : messages.intervalExact();
        }
        String low = bounds.low() == null ? "−∞" : grouped(bounds.low());
        String high = bounds.high() == null ? "+∞" : grouped(bounds.high());
        return (bounds.lowOpen() ? "(" : "[") + low + ", " + high + (bounds.highOpen() ? ")" : "]");
    }

    private static String grouped(BigDecimal value) {
        String text = value.toPlainString();
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    public String grade(Grade grade) {
        return switch (grade) {
            case SAME -> messages.gradeSame();
            case CAUTION -> messages.gradeCaution();
            case NONE -> messages.gradeNone();
        };
    }

    public String blank(Blank blank) {
        return switch (blank) {
            case O -> messages.blankO();
            case NR -> messages.blankNR();
        };
    }

    public String blankSaid(Blank blank) {
        return switch (blank) {
            case O -> messages.blankOSaid();
            case NR -> messages.blankNRSaid();
        };
    }

    /** Why a cell is not of grade same; empty when it is. */
    public List<String> reasons(Cell cell) {
        return cell.comparability().reasons().stream()
                .map(reason -> reason(reason, cell))
                .toList();
    }

    /** One reason of a cell that is not of grade same. */
    public String reason(Reason reason, Cell cell) {
        return switch (reason) {
            case OTHER_YEAR -> messages.reasonOtherYear(cell.column().year());
            case ONLY_SPLIT -> messages.reasonOnlySplit();
            case START_NOT_STATED -> messages.reasonStartNotStated();
            case OTHER_WINDOW -> messages.reasonOtherWindow();
            case DATE_FAR -> messages.reasonDateFar();
            case OTHER_STATISTIC ->
                switch (cell.row().value().statistic()) {
                    case MAX -> messages.reasonOtherStatisticMax();
                    case DERIVED -> messages.reasonOtherStatisticDerived();
                    default -> messages.reasonOtherStatistic();
                };
            case OTHER_BASIS -> messages.reasonOtherBasis();
            case DATE_DISTANT -> messages.reasonDateDistant();
            case DATE_NOT_STATED -> messages.reasonDateNotStated();
            case BASIS_ON_ONE_SIDE -> messages.reasonBasisOnOneSide();
            case WIDE_INTERVAL -> messages.reasonWideInterval();
            case NOT_OWN_REPORT -> messages.reasonNotOwnReport();
            case POPULATION_UNKNOWN -> messages.reasonPopulationUnknown();
            case POPULATION_OLD ->
                messages.reasonPopulationOld(cell.column().region().populationYear());
        };
    }

    /** @param n the number of comparable values */
    public String note(Note note, int n) {
        return switch (note) {
            case NOTHING_COMPARABLE -> messages.noteNothingComparable();
            case NO_RANK -> messages.noteNoRank();
            case NO_MEDIAN -> messages.noteNoMedian(n);
            case NO_QUARTILES -> messages.noteNoQuartiles(n);
            case NEUTRAL -> messages.noteNeutral();
            case NO_REFERENCE -> messages.noteNoReference();
            case POPULATION_YEAR -> messages.notePopulationYear();
        };
    }

    public String status(int status) {
        return switch (status) {
            case 404 -> messages.statusNotFound();
            case 405 -> messages.statusMethod();
            case 406 -> messages.statusNotAcceptable();
            case 415 -> messages.statusMediaType();
            default -> status >= 500 ? messages.statusFailed() : messages.statusBadRequest();
        };
    }

    public String list(List<String> items) {
        return String.join(messages.listSeparator(), items);
    }
}
