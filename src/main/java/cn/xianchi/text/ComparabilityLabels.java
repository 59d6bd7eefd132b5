package cn.xianchi.text;

import cn.xianchi.analysis.comparison.Caveat;
import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Reason;
import java.util.List;

/** Why values do not compare, or only with caution. */
public record ComparabilityLabels(Vocabulary terms, AssessmentTexts texts) {

    /** Why a cell is not of grade same; empty when it is. */
    public List<String> reasons(CountyValue county) {
        return county.comparability().reasons().stream()
                .map(reason -> reason(reason, county))
                .toList();
    }

    /** One reason of a cell that is not of grade same. */
    public String reason(Reason reason, CountyValue county) {
        return switch (reason) {
            case OTHER_YEAR -> terms.reasonOtherYear(county.countyYear().year());
            case ONLY_SPLIT -> terms.reasonOnlySplit();
            case START_NOT_STATED -> terms.reasonStartNotStated();
            case OTHER_WINDOW -> terms.reasonOtherWindow();
            case DATE_FAR -> terms.reasonDateFar();
            case OTHER_STATISTIC ->
                switch (county.observation().statistic()) {
                    case MAX -> terms.reasonOtherStatisticMax();
                    case DERIVED ->
                        county.observation().id() == null
                                ? terms.reasonOtherStatisticSum()
                                : terms.reasonOtherStatisticDerived();
                    default -> terms.reasonOtherStatistic();
                };
            case OTHER_BASIS -> terms.reasonOtherBasis();
            case DATE_DISTANT -> terms.reasonDateDistant();
            case DATE_NOT_STATED -> terms.reasonDateNotStated();
            case BASIS_ON_ONE_SIDE -> terms.reasonBasisOnOneSide();
            case WIDE_INTERVAL -> terms.reasonWideInterval();
            case NOT_OWN_REPORT -> terms.reasonNotOwnReport();
            case POPULATION_UNKNOWN -> terms.reasonPopulationUnknown();
            case POPULATION_OLD -> terms.reasonPopulationOld(county.region().populationYear());
        };
    }

    /** Why two years of a county cannot be set against each other. */
    public String breakReason(Reason reason) {
        return switch (reason) {
            case OTHER_STATISTIC -> texts.breakStatistic();
            case DATE_FAR -> terms.reasonDateFar();
            case OTHER_BASIS -> terms.reasonOtherBasis();
            case ONLY_SPLIT -> terms.reasonOnlySplit();
            case START_NOT_STATED -> terms.reasonStartNotStated();
            default -> terms.reasonOtherWindow();
        };
    }

    /** @param n the number of comparable values */
    public String note(Caveat note, int n) {
        return switch (note) {
            case NOTHING_COMPARABLE -> terms.noteNothingComparable();
            case NO_RANK -> terms.noteNoRank();
            case NO_MEDIAN -> terms.noteNoMedian(n);
            case NO_QUARTILES -> terms.noteNoQuartiles(n);
            case NEUTRAL -> terms.noteNeutral();
            case NO_REFERENCE -> terms.noteNoReference();
            case POPULATION_YEAR -> terms.notePopulationYear();
        };
    }
}
