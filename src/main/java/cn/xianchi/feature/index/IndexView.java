package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.analysis.index.IndexDefinition;
import cn.xianchi.analysis.index.IndicatorScores;
import cn.xianchi.analysis.index.IneligibilityReason;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Region;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An index and what it is made of, for the parts of its page, and how the page writes numbers. */
record IndexView(IndexQuery query, IndexBreakdown breakdown, IndexAddress address, Labels labels, IndexTexts texts) {
    private static final double SURE = 0.95;
    private static final double HALF = 0.5;
    private static final int DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public boolean isEmpty() {
        return index() == null;
    }

    /** Null while no indicator is chosen. */
    public CompositeIndex index() {
        return breakdown.index();
    }

    public IndexDefinition basket() {
        return query.basket();
    }

    /** How many counties are rated. */
    public int n() {
        return index().scored().size();
    }

    /** How many counties the group has. */
    public int counties() {
        return query.peers().regions().size();
    }

    /** Whether the scale has goalposts. */
    public boolean isGoalposts() {
        return basket().normaliser() == Normaliser.GOALPOSTS;
    }

    /** The goalposts of an indicator from worst to best, as printed. */
    public String goalposts(Indicator indicator) {
        IndicatorScores scores = breakdown.candidate(indicator);
        String unit = labels.chinese() || indicator.isPercent() ? indicator.unit() : "";
        return texts.goalposts(labels.plain(scores.worst()) + unit, labels.plain(scores.best()) + unit);
    }

    /** Why an indicator cannot be used; null where it can. */
    public String obstacle(IndicatorScores candidate) {
        IneligibilityReason reason = breakdown.obstacle(candidate);
        int n = candidate.regions().size();
        return reason == null
                ? null
                : switch (reason) {
                    case FEW ->
                        n == 0
                                ? texts.obstacleNobody()
                                : texts.obstacleFew(n, basket().normaliser().least());
                    case LEVEL -> texts.obstacleLevel(n);
                    case NO_GOALPOSTS -> texts.obstacleGoalposts(query.baseYear());
                };
    }

    /** The page that looks at a county. */
    public String addressOf(Region county) {
        return address.with("county", county.code()).page() + "#county";
    }

    /** Whether one county is surely ahead of another in this share of the draws. */
    public boolean isSure(double share) {
        return share >= SURE;
    }

    /** On the scale from 0 to 100, with one decimal between its ends: 0, 48.6, 7.0, 100. */
    public String score(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
        boolean end = rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0;
        return end ? plain(rounded) : rounded.toPlainString().replace('-', '−');
    }

    /** One decimal at most: 11.1, 7. */
    public String decimal(double number) {
        return plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** A share of the weight in whole percent. */
    public String percent(double share) {
        return percent(share, RoundingMode.HALF_UP);
    }

    /** A share of the draws, rounded towards the half: nothing looks surer than it is, and it makes 100 with the rest. */
    public String chance(double share) {
        return percent(share, share > HALF ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private String percent(double share, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(share).multiply(HUNDRED).setScale(DIGITS, RoundingMode.HALF_UP);
        if (exact.compareTo(BigDecimal.ONE) < 0 && exact.signum() > 0) {
            return texts.lessThanOne();
        }
        if (exact.compareTo(HUNDRED.subtract(BigDecimal.ONE)) > 0 && exact.compareTo(HUNDRED) < 0) {
            return texts.moreThanNinetyNine();
        }
        return exact.setScale(0, rounding) + "%";
    }

    /** The share of weight, to a tenth of a percent where it is small. */
    public String shareOf(double share) {
        BigDecimal thousandths = BigDecimal.valueOf(share).multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP);
        return thousandths.signum() == 0 ? texts.lessThanTenth() : plain(thousandths.movePointLeft(1)) + "%";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .toPlainString()
                .replace('-', '−');
    }
}
