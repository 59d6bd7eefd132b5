package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.Comparison;
import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.statistics.MinimumSample;
import cn.xianchi.analysis.statistics.RobustDistance;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Holds the figures of one year against each other, against the year before and against those of the peers (METHODS 4.11).
 */
public final class ConsistencyChecks {
    /** In robust units from the median. */
    private static final double OUTLIER = 3.5;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::check)
            .thenComparing(finding -> finding.first().region())
            .thenComparing(finding -> finding.first().indicator())
            .thenComparing(Finding::id);

    private ConsistencyChecks() {}

    /**
     * Every finding of the matrix's year, by check, county and indicator.
     *
     * @param ofYear all observations of the year, also those that stand for no county
     * @param trends of the counties and indicators that have earlier years, too
     */
    public static List<Finding> of(
            ComparisonMatrix matrix, List<Observation> ofYear, Collection<Trend> trends, List<Relation> relations) {
        MatrixValues values = MatrixValues.of(matrix);
        List<Finding> findings = new ArrayList<>(new PartChecks(values).findings(matrix, relations));
        findings.addAll(new PercentageChecks(values, matrix.year(), trends).findings(relations));
        findings.addAll(RepeatedFigureChecks.inTwoReports(ofYear));
        trends.stream()
                .map(trend -> RepeatedFigureChecks.inTwoYears(trend, matrix.year()))
                .filter(Objects::nonNull)
                .forEach(findings::add);
        matrix.comparisons().forEach(comparison -> findings.addAll(outliers(comparison)));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /** Values far from those of all peers. */
    private static List<Finding> outliers(Comparison comparison) {
        List<Observation> comparable =
                comparison.comparable().stream().map(CountyValue::observation).toList();
        if (comparable.size() < MinimumSample.MEDIAN) {
            return List.of();
        }
        RobustDistance distance = RobustDistance.of(
                comparable.stream().map(one -> one.figure().value()).toList(),
                comparison.indicator().polarity(),
                comparison.indicator().isPercent());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < comparable.size(); i++) {
            double units = distance.of(i);
            Observation one = comparable.get(i);
            if (Math.abs(units) > OUTLIER && one.id() != null) {
                Observation typical =
                        typical(one, comparable, comparison.statistics().median());
                findings.add(new Finding(CheckKind.OUTLIER, List.of(one, typical), null, units));
            }
        }
        return findings;
    }

    /** The peer nearest to the median, a printed one where there is any. */
    private static Observation typical(Observation doubted, List<Observation> comparable, BigDecimal median) {
        return comparable.stream()
                .filter(one -> one != doubted)
                .min(Comparator.comparing((Observation one) -> one.id() == null)
                        .thenComparing(
                                one -> one.figure().value().subtract(median).abs())
                        .thenComparing(Observation::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }
}
