package cn.xianchi.export;

import cn.xianchi.benchmark.Cell;
import cn.xianchi.benchmark.Line;
import cn.xianchi.benchmark.SideBySide;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The columns of each download: first those of the file in {@code data/}, in its order, then what is added. */
final class Tables {
    private static final List<String> OBSERVATION = List.of(
            "region",
            "indicator",
            "year",
            "value",
            "unit",
            "raw",
            "qualifier",
            "window_kind",
            "window_start",
            "window_end",
            "dimension",
            "basis",
            "statistic",
            "report",
            "section",
            "paragraph",
            "start",
            "end",
            "note");

    private Tables() {}

    static Table regions(List<Region> regions, int release) {
        List<String> columns = List.of(
                "code",
                "name",
                "city_code",
                "city",
                "type",
                "zone",
                "population",
                "population_year",
                "population_source",
                "release");
        return new Table(
                "regions",
                columns,
                consumer -> regions.forEach(region -> consumer.accept(row(
                        region.code(),
                        region.name(),
                        region.cityCode(),
                        region.city(),
                        region.type(),
                        region.zone(),
                        region.population(),
                        region.populationYear(),
                        region.populationSource(),
                        release))));
    }

    static Table indicators(List<Indicator> indicators, int release) {
        List<String> columns = List.of(
                "code",
                "theme",
                "name_zh",
                "name_en",
                "unit",
                "kind",
                "polarity",
                "dimension",
                "rollup",
                "per_capita",
                "visibility",
                "definition_zh",
                "definition_en",
                "target",
                "target_source",
                "materiality",
                "release");
        return new Table(
                "indicators",
                columns,
                consumer -> indicators.forEach(one -> consumer.accept(row(
                        one.code(),
                        one.theme(),
                        one.nameZh(),
                        one.nameEn(),
                        one.unit(),
                        Code.of(one.kind()),
                        Code.of(one.polarity()),
                        Code.of(one.dimension()),
                        Code.of(one.rollup()),
                        one.perCapita(),
                        Code.of(one.visibility()),
                        one.definitionZh(),
                        one.definitionEn(),
                        one.target(),
                        one.targetSource(),
                        one.materiality(),
                        release))));
    }

    static Table reports(List<Report> reports, int release) {
        List<String> columns = List.of(
                "id",
                "region",
                "year",
                "title",
                "issuer",
                "document_number",
                "issued_on",
                "published_on",
                "url",
                "sha256",
                "kind",
                "extent",
                "release");
        return new Table(
                "reports",
                columns,
                consumer -> reports.forEach(report -> consumer.accept(row(
                        report.id(),
                        report.region(),
                        report.year(),
                        report.title(),
                        report.issuer(),
                        report.documentNumber(),
                        report.issuedOn(),
                        report.publishedOn(),
                        report.url(),
                        report.sha256(),
                        Code.of(report.kind()),
                        Code.of(report.extent()),
                        release))));
    }

    /** {@code source} hands over the observations. */
    static Table observations(Consumer<Consumer<Observation>> source, int release) {
        List<String> columns = new ArrayList<>(OBSERVATION);
        columns.addAll(List.of("id", "low", "high", "low_open", "high_open", "release"));
        return new Table(
                "observations",
                columns,
                consumer -> source.accept(one -> {
                    List<Object> row = new ArrayList<>(observation(one));
                    Figure figure = one.figure();
                    row.addAll(row(
                            one.id() == null ? null : one.id().toString(),
                            figure.bounds().low(),
                            figure.bounds().high(),
                            figure.bounds().lowOpen(),
                            figure.bounds().highOpen(),
                            release));
                    consumer.accept(row);
                }));
    }

    /** One row per county and indicator, and one more for each part. */
    static Table sideBySide(SideBySide answer, int release) {
        List<String> columns = new ArrayList<>(List.of(
                "region_name", "indicator_name", "grade", "reasons", "blank", "rank_best", "rank_worst", "part"));
        columns.addAll(OBSERVATION);
        columns.addAll(List.of("low", "high", "low_open", "high_open", "release"));
        return new Table("side-by-side", columns, consumer -> {
            for (Line line : answer.lines()) {
                for (Cell cell : line.cells()) {
                    consumer.accept(
                            cell(line, cell, cell.isBlank() ? null : cell.row().value(), false, release));
                    if (!cell.isBlank()) {
                        cell.row().parts().forEach(part -> consumer.accept(cell(line, cell, part, true, release)));
                    }
                }
            }
        });
    }

    private static List<Object> cell(Line line, Cell cell, Observation value, boolean part, int release) {
        boolean graded = !cell.isBlank() && !part;
        List<Object> row = new ArrayList<>(row(
                cell.column().region().name(),
                line.indicator().nameZh(),
                graded ? Code.of(cell.comparability().grade()) : null,
                graded ? cell.comparability().reasons().stream().map(Code::of).collect(Collectors.joining(" ")) : null,
                cell.isBlank() ? cell.blank().name() : null,
                graded && cell.rank() != null ? cell.rank().best() : null,
                graded && cell.rank() != null ? cell.rank().worst() : null,
                part));
        if (value == null) {
            row.addAll(row(
                    cell.column().region().code(),
                    line.indicator().code(),
                    cell.column().year(),
                    null,
                    line.indicator().unit()));
            row.addAll(Collections.nCopies(OBSERVATION.size() - 5 + 4, null));
        } else {
            row.addAll(observation(value));
            row.addAll(row(
                    value.figure().bounds().low(),
                    value.figure().bounds().high(),
                    value.figure().bounds().lowOpen(),
                    value.figure().bounds().highOpen()));
        }
        row.add(release);
        return row;
    }

    private static List<Object> observation(Observation one) {
        return row(
                one.region(),
                one.indicator(),
                one.year(),
                one.figure().value(),
                one.figure().unit(),
                one.figure().raw(),
                Code.of(one.figure().qualifier()),
                Code.of(one.window().kind()),
                one.window().start(),
                one.window().end(),
                one.dimension(),
                one.basis(),
                Code.of(one.statistic()),
                one.evidence().report(),
                one.evidence().section(),
                one.evidence().paragraph(),
                one.evidence().start(),
                one.evidence().end(),
                one.note());
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
