package cn.xianchi.analysis.consistency;

import cn.xianchi.analysis.comparison.ComparisonMatrix;
import cn.xianchi.analysis.trend.Trend;
import cn.xianchi.catalog.Relation;
import cn.xianchi.observation.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Holds the figures of one year against each other, against the year before and against those of the peers (METHODS 4.11).
 */
public final class ConsistencyChecks {
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
        matrix.comparisons().forEach(comparison -> findings.addAll(OutlierCheck.of(comparison)));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }
}
