package cn.xianchi.format.table;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.Statistics;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Report;
import cn.xianchi.query.Aggregates;
import cn.xianchi.query.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The columns of each download: first those of the file in {@code data/}, in its order, then what is added. */
public final class Tables {
    private Tables() {}

    public static Table regions(List<Region> regions, int release) {
        return new Table(
                "regions",
                withRelease(Region.COLUMNS),
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

    public static Table indicators(List<Indicator> indicators, int release) {
        return new Table(
                "indicators",
                withRelease(Indicator.COLUMNS),
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

    public static Table reports(List<Report> reports, int release) {
        return new Table(
                "reports",
                withRelease(Report.COLUMNS),
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
    public static Table observations(Consumer<Consumer<Observation>> source, int release) {
        List<String> columns = new ArrayList<>(Observation.COLUMNS);
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
    public static Table sideBySide(ComparisonMatrix answer, int release) {
        List<String> columns = new ArrayList<>(List.of(
                "region_name", "indicator_name", "grade", "reasons", "blank", "rank_best", "rank_worst", "part"));
        columns.addAll(Observation.COLUMNS);
        columns.addAll(List.of("low", "high", "low_open", "high_open", "release"));
        return new Table("side-by-side", columns, consumer -> {
            for (Comparison line : answer.comparisons()) {
                for (CountyValue county : line.counties()) {
                    consumer.accept(cell(line, county, county.isBlank() ? null : county.observation(), false, release));
                    if (!county.isBlank()) {
                        county.parts().forEach(part -> consumer.accept(cell(line, county, part, true, release)));
                    }
                }
            }
        });
    }

    /** The counties in the order of the comparison, each followed by its parts, then those with a blank. */
    public static Table comparison(Comparison answer, int release) {
        List<String> columns = new ArrayList<>(List.of(
                "region_name",
                "indicator_name",
                "grade",
                "reasons",
                "blank",
                "rank_best",
                "rank_worst",
                "band",
                "percentile",
                "gap_to_median",
                "gap_to_best",
                "part"));
        columns.addAll(Observation.COLUMNS);
        columns.addAll(List.of("low", "high", "low_open", "high_open", "release"));
        return new Table("comparison", columns, consumer -> {
            for (CountyValue standing : answer.values()) {
                consumer.accept(standing(answer, standing, standing.observation(), false, release));
                standing.parts().forEach(part -> consumer.accept(standing(answer, standing, part, true, release)));
            }
            for (CountyValue blank : answer.blanks()) {
                consumer.accept(standing(answer, blank, null, false, release));
            }
        });
    }

    private static List<Object> standing(
            Comparison answer, CountyValue county, Observation value, boolean part, int release) {
        boolean graded = !county.isBlank() && !part;
        List<Object> row = new ArrayList<>(row(
                county.region().name(),
                answer.indicator().nameZh(),
                graded ? Code.of(county.grade()) : null,
                graded ? reasons(county) : null,
                county.isBlank() ? county.missing().name() : null,
                graded && county.rank() != null ? county.rank().best() : null,
                graded && county.rank() != null ? county.rank().worst() : null,
                part ? null : Code.of(county.band()),
                part ? null : county.percentile(),
                part ? null : county.gapToMedian(),
                part ? null : county.gapToBest(),
                part));
        row.addAll(figure(county, answer.indicator(), answer.year(), value));
        row.add(release);
        return row;
    }

    /** Who discloses what: one row for every county and indicator that it gives figures of. */
    public static Table coverage(Coverage coverage, int release) {
        List<String> columns = List.of(
                "region", "region_name", "city", "year", "indicator", "indicator_name", "report", "extent", "release");
        return new Table(
                "coverage",
                columns,
                consumer -> coverage.items()
                        .forEach(item -> coverage.indicators().stream()
                                .filter(one -> item.disclosed()
                                        .contains(one.indicator().code()))
                                .forEach(one -> consumer.accept(row(
                                        item.countyYear().region().code(),
                                        item.countyYear().region().name(),
                                        item.countyYear().region().city(),
                                        coverage.year(),
                                        one.indicator().code(),
                                        one.indicator().nameZh(),
                                        item.countyYear().report() == null
                                                ? null
                                                : item.countyYear().report().id(),
                                        item.due() == null ? "part" : "full",
                                        release)))));
    }

    /** Groups by their keys; statistics are empty where none were asked for. */
    public static Table aggregates(Aggregates aggregates, int release) {
        List<String> columns = new ArrayList<>(aggregates.keys());
        columns.addAll(List.of(
                "observations",
                "indicators",
                "regions",
                "n",
                "min",
                "q1",
                "median",
                "q3",
                "max",
                "mean",
                "sum",
                "release"));
        return new Table(
                "aggregates",
                columns,
                consumer -> aggregates.groups().forEach(group -> {
                    Statistics found = group.statistics();
                    List<Object> row = new ArrayList<>(group.keys().values());
                    row.addAll(row(group.observations(), group.indicators(), group.regions()));
                    row.addAll(
                            found == null
                                    ? Collections.nCopies(6, null)
                                    : row(found.n(), found.min(), found.q1(), found.median(), found.q3(), found.max()));
                    row.addAll(row(group.mean(), group.sum(), release));
                    consumer.accept(row);
                }));
    }

    private static String reasons(CountyValue county) {
        return county.comparability().reasons().stream().map(Code::of).collect(Collectors.joining(" "));
    }

    /** The columns of an observation and its interval; where there is none, what it would be of. */
    private static List<Object> figure(CountyValue county, Indicator indicator, Integer year, Observation value) {
        List<Object> row = new ArrayList<>();
        if (value == null) {
            row.addAll(row(county.region().code(), indicator.code(), year, null, indicator.unit()));
            row.addAll(Collections.nCopies(Observation.COLUMNS.size() - 5 + 4, null));
        } else {
            row.addAll(observation(value));
            row.addAll(row(
                    value.figure().bounds().low(),
                    value.figure().bounds().high(),
                    value.figure().bounds().lowOpen(),
                    value.figure().bounds().highOpen()));
        }
        return row;
    }

    private static List<Object> cell(
            Comparison line, CountyValue county, Observation value, boolean part, int release) {
        boolean graded = !county.isBlank() && !part;
        List<Object> row = new ArrayList<>(row(
                county.region().name(),
                line.indicator().nameZh(),
                graded ? Code.of(county.grade()) : null,
                graded ? reasons(county) : null,
                county.isBlank() ? county.missing().name() : null,
                graded && county.rank() != null ? county.rank().best() : null,
                graded && county.rank() != null ? county.rank().worst() : null,
                part));
        row.addAll(figure(county, line.indicator(), county.countyYear().year(), value));
        row.add(release);
        return row;
    }

    /** The columns of an observation, in order. */
    public static List<Object> observation(Observation one) {
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

    private static List<String> withRelease(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        all.add("release");
        return all;
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
