package cn.xianchi.export;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.consistency.Finding;
import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.CompositeIndex.Unrated;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.Signals;
import cn.xianchi.analysis.peers.SimilarCounties;
import cn.xianchi.analysis.trend.SeriesBreak;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.format.table.Table;
import cn.xianchi.format.table.Tables;
import cn.xianchi.observation.Observation;
import cn.xianchi.query.Lagging;
import cn.xianchi.query.Profile;
import cn.xianchi.text.FindingLabels;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the downloads that look at many indicators at once. */
final class JudgementTables {
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final List<String> WHERE =
            List.of("region", "region_name", "city", "indicator", "indicator_name", "year");

    private JudgementTables() {}

    /** One row for every indicator, also those that are blank; lamps and signals are empty unless {@code judged}. */
    static Table profile(Profile profile, boolean judged, int release) {
        List<String> columns = columns(
                "value",
                "unit",
                "grade",
                "blank",
                "rank_best",
                "rank_worst",
                "band",
                "percentile",
                "n",
                "median",
                "gap_to_median",
                "gap_to_best",
                "lamp",
                "s1",
                "s2",
                "s3",
                "s4",
                "s5");
        return new Table(
                "profile",
                columns,
                consumer -> profile.items()
                        .forEach(item ->
                                consumer.accept(item(profile, item, judged ? item.judgement() : null, release))));
    }

    private static List<Object> item(Profile profile, Profile.Item item, Assessment judgement, int release) {
        Comparison comparison = item.comparison();
        CountyValue own = item.own();
        Observation one = own.observation();
        List<Object> row = where(profile.region(), comparison.indicator(), profile.year());
        row.addAll(row(
                one == null ? null : one.figure().value(),
                comparison.indicator().unit(),
                Code.of(own.grade()),
                own.isBlank() ? own.missing().name() : null,
                own.rank() == null ? null : own.rank().best(),
                own.rank() == null ? null : own.rank().worst(),
                Code.of(own.band()),
                own.percentile(),
                comparison.statistics().n(),
                comparison.statistics().median(),
                own.gapToMedian(),
                own.gapToBest()));
        row.addAll(lamp(judgement));
        row.add(release);
        return row;
    }

    private static List<Object> lamp(Assessment judgement) {
        if (judgement == null) {
            return Collections.nCopies(6, null);
        }
        Signals signals = judgement.signals();
        return row(
                Code.of(judgement.lamp()),
                signals.lagging(),
                signals.material(),
                signals.worsening(),
                signals.belowTarget(),
                signals.robust());
    }

    /** One row for every county and indicator. */
    static Table heatmap(ComparisonMatrix survey, int release) {
        return new Table(
                "heatmap",
                columns("value", "unit", "band", "grade", "blank", "n"),
                consumer -> survey.comparisons().forEach(comparison -> {
                    int n = comparison.statistics().n();
                    Indicator indicator = comparison.indicator();
                    for (CountyValue standing : comparison.values()) {
                        Observation one = standing.observation();
                        List<Object> row = where(region(standing), indicator, survey.year());
                        row.addAll(row(
                                one == null ? null : one.figure().value(),
                                indicator.unit(),
                                Code.of(standing.band()),
                                Code.of(standing.grade()),
                                null,
                                n,
                                release));
                        consumer.accept(row);
                    }
                    for (CountyValue blank : comparison.blanks()) {
                        List<Object> row = where(region(blank), indicator, survey.year());
                        row.addAll(row(
                                null,
                                indicator.unit(),
                                null,
                                null,
                                blank.missing().name(),
                                n,
                                release));
                        consumer.accept(row);
                    }
                }));
    }

    static Table lagging(Lagging lagging, Labels labels, int release) {
        return new Table(
                "lagging",
                columns(
                        "value",
                        "unit",
                        "median",
                        "gap_to_median",
                        "to_median",
                        "n",
                        "lamp",
                        "s1",
                        "s2",
                        "s3",
                        "s4",
                        "s5",
                        "text"),
                consumer -> lagging.items().forEach(one -> {
                    Observation value = one.county().observation();
                    List<Object> row = where(one.region(), one.indicator(), one.year());
                    row.addAll(row(
                            value == null ? null : value.figure().value(),
                            one.indicator().unit(),
                            one.statistics().median(),
                            one.county().gapToMedian(),
                            one.toMedian(),
                            one.statistics().n()));
                    row.addAll(lamp(one));
                    row.add(labels.judgements().text(one));
                    row.add(release);
                    consumer.accept(row);
                }));
    }

    /** One row for every year of every county; {@code break_from} is the year against which it cannot be set. */
    static Table trends(List<Trend> trends, int release) {
        return new Table(
                "trends",
                columns(
                        "value",
                        "unit",
                        "low",
                        "high",
                        "window_start",
                        "window_end",
                        "blank",
                        "break_from",
                        "break_reasons",
                        "observation"),
                consumer -> trends.forEach(trend -> trend.points().forEach(point -> {
                    List<Object> row = where(trend.region(), trend.indicator(), point.year());
                    Observation one = point.hasValue() ? point.observation() : null;
                    SeriesBreak broken = trend.breaks().stream()
                            .filter(candidate -> candidate.to() == point.year())
                            .findFirst()
                            .orElse(null);
                    row.addAll(row(
                            one == null ? null : one.figure().value(),
                            trend.indicator().unit(),
                            one == null ? null : one.figure().bounds().low(),
                            one == null ? null : one.figure().bounds().high(),
                            one == null ? null : one.window().start(),
                            one == null ? null : one.window().end(),
                            point.isBlank() ? point.missing().name() : null,
                            broken == null ? null : broken.from(),
                            broken == null
                                    ? null
                                    : broken.reasons().stream().map(Code::of).collect(Collectors.joining(" ")),
                            one == null || one.id() == null ? null : one.id().toString(),
                            release));
                    consumer.accept(row);
                })));
    }

    /** The rated counties by score, then those with too few of the indicators. */
    static Table index(CompositeIndex index, int release) {
        List<String> columns = List.of(
                "region",
                "region_name",
                "city",
                "year",
                "score",
                "other_score",
                "rank_best",
                "rank_median",
                "rank_worst",
                "band",
                "coverage",
                "rated",
                "release");
        return new Table("index", columns, consumer -> {
            for (Scored one : index.scored()) {
                consumer.accept(row(
                        one.region().code(),
                        one.region().name(),
                        one.region().city(),
                        index.year(),
                        number(one.score()),
                        number(one.otherScore()),
                        one.spread().best(),
                        number(one.spread().median()),
                        one.spread().worst(),
                        Code.of(one.band()),
                        number(one.coverage()),
                        true,
                        release));
            }
            for (Unrated one : index.unrated()) {
                List<Object> row = new ArrayList<>(row(
                        one.region().code(), one.region().name(), one.region().city(), index.year()));
                row.addAll(Collections.nCopies(6, null));
                row.addAll(row(number(one.coverage()), false, release));
                consumer.accept(row);
            }
        });
    }

    static Table peers(SimilarCounties neighbours, int release) {
        List<String> columns = List.of(
                "of",
                "region",
                "region_name",
                "city",
                "distance",
                "mutual",
                "population",
                "zone",
                "type",
                "city_share",
                "release");
        return new Table(
                "peers",
                columns,
                consumer -> neighbours.nearest().forEach(one -> {
                    List<Object> row = new ArrayList<>(row(
                            neighbours.of().code(),
                            one.region().code(),
                            one.region().name(),
                            one.region().city(),
                            number(one.distance()),
                            one.mutual()));
                    one.contributions().forEach(part -> row.add(number(part.share())));
                    row.add(release);
                    consumer.accept(row);
                }));
    }

    /** One row for every figure of every finding, the doubted one first. */
    static Table findings(List<Finding> findings, FindingLabels words, int release) {
        List<String> columns = new ArrayList<>(List.of("finding", "check", "text", "place", "observation"));
        columns.addAll(Observation.COLUMNS);
        columns.add("release");
        return new Table("findings", columns, consumer -> {
            for (Finding finding : findings) {
                for (int i = 0; i < finding.observations().size(); i++) {
                    Observation one = finding.observations().get(i);
                    List<Object> row = new ArrayList<>(row(
                            finding.id(),
                            Code.of(finding.check()),
                            words.text(finding),
                            i + 1,
                            one.id() == null ? null : one.id().toString()));
                    row.addAll(Tables.observation(one));
                    row.add(release);
                    consumer.accept(row);
                }
            }
        });
    }

    private static List<String> columns(String... more) {
        List<String> columns = new ArrayList<>(WHERE);
        columns.addAll(List.of(more));
        columns.add("release");
        return columns;
    }

    private static List<Object> where(Region region, Indicator indicator, int year) {
        return new ArrayList<>(
                row(region.code(), region.name(), region.city(), indicator.code(), indicator.nameZh(), year));
    }

    private static Region region(CountyValue county) {
        return county.region();
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
