package cn.xianchi.text;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Reason;
import cn.xianchi.analysis.peers.PeerGroup;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.catalog.Theme;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.PrintedNumber;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import cn.xianchi.observation.Window;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the values are called, in one language. Nothing is computed here but the way to say it. */
public record Labels(
        Messages messages,
        Vocabulary terms,
        ExtractionTexts reads,
        AssessmentTexts assessments,
        Function<String, Optional<Theme>> themes,
        boolean chinese) {

    /** For texts that name no theme; {@code language} is zh or en. */
    public static Labels in(String language) {
        return in(language, code -> Optional.empty());
    }

    /** @param themes finds a theme by its code */
    public static Labels in(String language, Function<String, Optional<Theme>> themes) {
        return new Labels(
                bundle(Messages.class, language),
                bundle(Vocabulary.class, language),
                bundle(ExtractionTexts.class, language),
                bundle(AssessmentTexts.class, language),
                themes,
                language.equals("zh"));
    }

    private static <T> T bundle(Class<T> type, String language) {
        return MessageBundles.get(type, Localized.Literal.of(language));
    }

    /** The texts of one page. */
    public <T> T texts(Class<T> bundle) {
        return bundle(bundle, chinese ? "zh" : "en");
    }

    /** What is said of lamps, signals and findings. */
    public AssessmentLabels judgements() {
        return new AssessmentLabels(this, assessments);
    }

    public String name(Indicator indicator) {
        return chinese ? indicator.nameZh() : indicator.nameEn();
    }

    /** The name inside its theme, which it need not repeat. */
    public String shortName(Indicator indicator) {
        return chinese ? indicator.texts().shortNameZh() : indicator.nameEn();
    }

    public String shortNames(List<Indicator> indicators) {
        return list(indicators.stream().map(this::shortName).toList());
    }

    public String definition(Indicator indicator) {
        return chinese ? indicator.texts().definitionZh() : indicator.texts().definitionEn();
    }

    public String theme(String code) {
        return themes.apply(code)
                .map(theme -> chinese ? theme.nameZh() : theme.nameEn())
                .orElse(code);
    }

    /** A group of counties: 全省 122 县, 江门市, 与澄海区相近，9 县. */
    public String peers(PeerGroup peers) {
        String value = peers.code().substring(peers.code().indexOf(':') + 1);
        int n = peers.regions().size();
        return switch (peers.code().replaceFirst(":.*", "")) {
            case "all" -> messages.peersAll(n);
            case "list" -> messages.peersList(n);
            case "city" -> peers.regions().get(0).city();
            case "nearest" ->
                assessments.peersLikeOf(
                        peers.regions().stream()
                                .filter(region -> region.code().equals(value))
                                .findFirst()
                                .map(Region::name)
                                .orElseThrow(),
                        n - 1);
            default -> value;
        };
    }

    /** The name of a partner or receiver as printed, or of a level. */
    public String dimensionValue(String value) {
        return terms.dimensionValue(value);
    }

    /** The unit beside a heading; in English the names carry the Chinese measure words. */
    public String unit(Indicator indicator) {
        if (chinese) {
            return indicator.unit();
        }
        return switch (indicator.unit()) {
            case "%", "TB" -> indicator.unit();
            case "万元" -> "10,000 yuan";
            case "天" -> "days";
            case "工作日" -> "working days";
            default -> "count";
        };
    }

    public FormattedNumber number(Observation one) {
        return number(one.figure(), one.statistic());
    }

    public FormattedNumber number(Figure figure, Statistic statistic) {
        boolean exact = figure.qualifier() == Qualifier.EXACT;
        String hedge = statistic == Statistic.MAX ? terms.hedgeMax() : exact ? "" : terms.qualifier(figure.qualifier());
        return chinese ? NumberFormatter.chinese(figure, hedge) : NumberFormatter.english(figure, hedge);
    }

    public String plain(BigDecimal value) {
        return NumberFormatter.plain(value, chinese);
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
            return PrintedNumber.looksRounded(figure) ? messages.looksRounded() : messages.intervalExact();
        }
        String low = bounds.low() == null ? "−∞" : NumberFormatter.signed(bounds.low());
        String high = bounds.high() == null ? "+∞" : NumberFormatter.signed(bounds.high());
        String unit = !figure.unit().equals("万元") ? "" : chinese ? " 万元" : " × 10,000 yuan";
        return (bounds.lowOpen() ? "(" : "[") + low + ", " + high + (bounds.highOpen() ? ")" : "]") + unit;
    }

    /** Why a value is not of grade same; empty when it is. */
    public List<String> reasons(CountyValue county) {
        return county.comparability().reasons().stream()
                .map(reason -> terms.reason(reason, county))
                .toList();
    }

    /** Why two years of a county cannot be set against each other. */
    public String breakReason(Reason reason) {
        return reason == Reason.OTHER_STATISTIC ? assessments.breakStatistic() : terms.reason(reason, null);
    }

    public String list(List<String> items) {
        return String.join(messages.listSeparator(), items);
    }

    public <T> String list(List<T> items, Function<T, String> name) {
        return list(items.stream().map(name).toList());
    }

    /** All of them by name; of more than {@code most} the first, and what {@code more} says of these and the number of all. */
    public <T> String first(
            int most, List<T> items, Function<T, String> name, BiFunction<String, Integer, String> more) {
        String first = list(items.stream().limit(most).toList(), name);
        return items.size() > most ? more.apply(first, items.size()) : first;
    }
}
