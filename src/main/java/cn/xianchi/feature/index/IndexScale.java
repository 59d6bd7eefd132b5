package cn.xianchi.feature.index;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.index.Eligibility.Offer;
import cn.xianchi.analysis.index.Normaliser;
import cn.xianchi.catalog.Indicator;
import java.math.BigDecimal;

/** The scale from 0 to 100 in words: its goalposts, and how a value came to its place on it. */
final class IndexScale {
    private static final double CUT = 0.01;

    private IndexScale() {}

    /** From worst to best, as printed; null for normalisers without goalposts. */
    static String goalposts(Indicator indicator, IndexView view) {
        Offer offer = view.breakdown().eligibility().of(indicator);
        if (view.query().basket().normaliser() != Normaliser.GOALPOSTS || offer.worst() == null) {
            return null;
        }
        return view.say().goalposts(printed(offer.worst(), indicator, view), printed(offer.best(), indicator, view));
    }

    private static String printed(BigDecimal value, Indicator indicator, IndexView view) {
        String unit = view.words().chinese() || indicator.isPercent() ? indicator.unit() : "";
        return view.words().plain(value) + unit;
    }

    /** How a value came to its part. */
    static String said(Indicator indicator, CountyValue county, double part, IndexView view) {
        return switch (view.query().basket().normaliser()) {
            case GOALPOSTS -> between(indicator, county, part, view);
            case PERCENTILE -> view.say().scalePercentile(IndexView.score(part));
            case ROBUST -> view.say().scaleRobust(IndexView.decimal((part - 50) / 10));
        };
    }

    private static String between(Indicator indicator, CountyValue county, double part, IndexView view) {
        Offer offer = view.breakdown().eligibility().of(indicator);
        BigDecimal value = county.value();
        double whole = offer.uncut(value);
        String own = operand(value, view);
        String worst = operand(offer.worst(), view);
        String best = operand(offer.best(), view);
        return Math.abs(whole - part) > CUT
                ? view.say().scaleCut(own, worst, best, IndexView.score(whole), IndexView.score(part))
                : view.say().scaleGoalposts(own, worst, best, IndexView.score(part));
    }

    /** A negative number stands in brackets. */
    private static String operand(BigDecimal value, IndexView view) {
        String text = view.words().plain(value);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }
}
