package cn.xianchi.format.table;

import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.List;
import java.util.function.Consumer;

/** The files of the catalogue: the columns of those in {@code data/}, in their order, then what is added. */
public final class Tables {
    static final List<Column<Region>> REGION = List.of(
            new Column<>("code", Region::code),
            new Column<>("name", Region::name),
            new Column<>("city_code", Region::cityCode),
            new Column<>("city", Region::city),
            new Column<>("type", Region::type),
            new Column<>("zone", Region::zone),
            new Column<>("population", Region::population),
            new Column<>("population_year", Region::populationYear),
            new Column<>("population_source", Region::populationSource));
    static final List<Column<Indicator>> INDICATOR = List.of(
            new Column<>("code", Indicator::code),
            new Column<>("theme", Indicator::theme),
            new Column<>("name_zh", Indicator::nameZh),
            new Column<>("name_en", Indicator::nameEn),
            new Column<>("unit", Indicator::unit),
            new Column<>("kind", one -> Code.of(one.kind())),
            new Column<>("polarity", one -> Code.of(one.polarity())),
            new Column<>("dimension", one -> Code.of(one.dimension())),
            new Column<>("rollup", one -> Code.of(one.measure().rollup())),
            new Column<>("per_capita", Indicator::perCapita),
            new Column<>("visibility", one -> Code.of(one.visibility())),
            new Column<>("definition_zh", one -> one.texts().definitionZh()),
            new Column<>("definition_en", one -> one.texts().definitionEn()),
            new Column<>("target", Indicator::target),
            new Column<>("target_source", one -> one.thresholds().targetSource()),
            new Column<>("materiality", one -> one.thresholds().materiality()));
    static final List<Column<Report>> REPORT = List.of(
            new Column<>("id", Report::id),
            new Column<>("region", Report::region),
            new Column<>("year", Report::year),
            new Column<>("title", Report::title),
            new Column<>("issuer", report -> report.citation().issuer()),
            new Column<>("document_number", report -> report.citation().documentNumber()),
            new Column<>("issued_on", report -> report.citation().issuedOn()),
            new Column<>("published_on", report -> report.citation().publishedOn()),
            new Column<>("url", Report::url),
            new Column<>("sha256", Report::sha256),
            new Column<>("kind", report -> Code.of(report.kind())),
            new Column<>("extent", report -> Code.of(report.extent())));
    public static final List<Column<Observation>> OBSERVATION = List.of(
            new Column<>("region", Observation::region),
            new Column<>("indicator", Observation::indicator),
            new Column<>("year", Observation::year),
            new Column<>("value", one -> one.figure().value()),
            new Column<>("unit", one -> one.figure().unit()),
            new Column<>("raw", one -> one.figure().raw()),
            new Column<>("qualifier", one -> Code.of(one.figure().qualifier())),
            new Column<>("window_kind", one -> Code.of(one.window().kind())),
            new Column<>("window_start", one -> one.window().start()),
            new Column<>("window_end", one -> one.window().end()),
            new Column<>("dimension", Observation::dimension),
            new Column<>("basis", Observation::basis),
            new Column<>("statistic", one -> Code.of(one.statistic())),
            new Column<>("report", one -> one.evidence().report()),
            new Column<>("section", one -> one.evidence().section()),
            new Column<>("paragraph", one -> one.evidence().paragraph()),
            new Column<>("start", one -> one.evidence().start()),
            new Column<>("end", one -> one.evidence().end()),
            new Column<>("note", Observation::note));
    public static final List<Column<Observation>> INTERVAL = List.of(
            new Column<>("low", one -> one.figure().bounds().low()),
            new Column<>("high", one -> one.figure().bounds().high()),
            new Column<>("low_open", one -> one.figure().bounds().lowOpen()),
            new Column<>("high_open", one -> one.figure().bounds().highOpen()));
    private static final Column<Observation> ID =
            new Column<>("id", one -> one.id() == null ? null : one.id().toString());

    private Tables() {}

    public static Table regions(List<Region> regions, int release) {
        return Table.of("regions", REGION, regions, release);
    }

    public static Table indicators(List<Indicator> indicators, int release) {
        return Table.of("indicators", INDICATOR, indicators, release);
    }

    public static Table reports(List<Report> reports, int release) {
        return Table.of("reports", REPORT, reports, release);
    }

    /** {@code source} hands over the observations. */
    public static Table observations(Consumer<Consumer<Observation>> source, int release) {
        return Table.streamed("observations", Column.join(OBSERVATION, List.of(ID), INTERVAL), source, release);
    }
}
