package cn.xianchi.feature.index;

import cn.xianchi.analysis.index.CompositeIndex;
import cn.xianchi.analysis.index.CompositeIndex.Scored;
import cn.xianchi.analysis.index.IndexBreakdown;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An index and what it was made from, for the parts of its page.
 *
 */
record IndexView(IndexQuery query, IndexBreakdown breakdown, IndexAddress address, Labels words, IndexTexts say) {
    private static final double HALF = 0.5;
    private static final int DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static IndexView of(IndexQuery query, IndexBreakdown breakdown, IndexAddress address, Labels labels) {
        return new IndexView(query, breakdown, address, labels, labels.texts(IndexTexts.class));
    }

    boolean isEmpty() {
        return composite() == null;
    }

    /** Null while no indicator is chosen. */
    CompositeIndex composite() {
        return breakdown.index();
    }

    /** How many counties are rated. */
    int n() {
        return composite().scored().size();
    }

    List<String> themes() {
        return breakdown.indicators().stream().map(Indicator::theme).distinct().toList();
    }

    Scored scored(String county) {
        return isEmpty()
                ? null
                : composite().scored().stream()
                        .filter(one -> one.region().code().equals(county))
                        .findFirst()
                        .orElse(null);
    }

    /** On the scale from 0 to 100, with one decimal between its ends: 0, 48.6, 7.0, 100. */
    static String score(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
        boolean end = rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0;
        return end ? plain(rounded) : rounded.toPlainString().replace('-', '−');
    }

    /** One decimal at most: 11.1, 7. */
    static String decimal(double number) {
        return plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** A share of the weight in whole percent. */
    String percent(double share) {
        return percent(share, RoundingMode.HALF_UP);
    }

    /** A share of the draws, rounded towards the half: nothing looks surer than it is, and it makes 100 with the rest. */
    String chance(double share) {
        return percent(share, share > HALF ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private String percent(double share, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(share).multiply(HUNDRED).setScale(DIGITS, RoundingMode.HALF_UP);
        if (exact.compareTo(BigDecimal.ONE) < 0 && exact.signum() > 0) {
            return say.lessThanOne();
        }
        if (exact.compareTo(HUNDRED.subtract(BigDecimal.ONE)) > 0 && exact.compareTo(HUNDRED) < 0) {
            return say.moreThanNinetyNine();
        }
        return exact.setScale(0, rounding) + "%";
    }

    /** The share of weight, to a tenth of a percent where it is small. */
    String shareOf(double share) {
        BigDecimal thousandths = BigDecimal.valueOf(share).multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP);
        return thousandths.signum() == 0 ? say.lessThanTenth() : plain(thousandths.movePointLeft(1)) + "%";
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped)
                .toPlainString()
                .replace('-', '−');
    }
}
