package cn.xianchi.text;

import cn.xianchi.analysis.comparison.CountyValue;
import cn.xianchi.analysis.comparison.Grade;
import cn.xianchi.analysis.lagging.Assessment;
import cn.xianchi.analysis.lagging.RagStatus;
import cn.xianchi.analysis.lagging.Signals;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.text.AssessmentLabels.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One assessment in words: its lamp and the five signals that this rests on (METHODS 4.4). */
record SignalText(Assessment assessment, AssessmentLabels base) {

    /** The five signals in order; empty where the value is not assessed. */
    List<Said> signals() {
        if (assessment.status() == RagStatus.GREY) {
            return List.of();
        }
        Signals signals = assessment.signals();
        return List.of(
                new Said("S1", signals.lagging(), rank()),
                new Said("S2", signals.material(), gap()),
                new Said("S3", signals.worsening(), trend()),
                new Said("S4", signals.belowTarget(), target()),
                new Said("S5", signals.robust(), without()));
    }

    /** The lamp and everything that it rests on, in one sentence. */
    String sentence() {
        if (assessment.status() == RagStatus.GREY) {
            return texts().judgedText(texts().lamp(RagStatus.GREY), grey());
        }
        List<String> why = new ArrayList<>();
        signals().forEach(signal -> why.add(signal.signal() + " " + signal.why()));
        if (assessment.toMedian() != null) {
            why.add(texts().toMedian(base.toMedian(assessment)));
        }
        if (base.isHeldBack(assessment)) {
            why.add(texts().judgedCaution());
        }
        String separator = labels().messages().clauseSeparator();
        return texts().judgedText(texts().lamp(assessment.status()), String.join(separator, why));
    }

    private String grey() {
        String reasons = labels().list(labels().reasons(assessment.county()));
        return assessment.county().grade() == Grade.NONE
                ? labels().terms().grade(Grade.NONE) + labels().messages().colon() + reasons
                : texts().judgedGrey();
    }

    private String rank() {
        int n = assessment.statistics().n();
        CountyValue county = assessment.county();
        boolean lagging = Boolean.TRUE.equals(assessment.signals().lagging());
        return texts().signalRank(
                        lagging,
                        base.rank(county.rank()),
                        n,
                        n / 4,
                        labels().terms().band(county.band()));
    }

    private String gap() {
        BigDecimal gap = assessment.gap();
        if (gap == null) {
            return texts().signalGapZero();
        }
        Indicator indicator = assessment.indicator();
        String median = base.amount(assessment.statistics().median(), indicator);
        String size = base.gapSize(gap, indicator);
        String least = base.gapSize(assessment.materiality(), indicator);
        boolean material = gap.negate().compareTo(assessment.materiality()) > 0;
        String text = switch (gap.signum()) {
            case 0 -> texts().signalGapNone(median);
            case 1 -> texts().signalGapGood(size, median);
            default -> texts().signalGap(material, size, median, least);
        };
        return text + labels().messages().listSeparator() + distance();
    }

    private String distance() {
        BigDecimal distance = assessment.distance();
        return distance == null
                ? texts().signalDistanceLevel()
                : texts().signalDistance(distance.compareTo(BigDecimal.ONE.negate()) <= 0, base.computed(distance));
    }

    private String trend() {
        if (assessment.trend() == null) {
            return texts().signalTrendNone();
        }
        List<CountyValue> years = assessment.trend().unbrokenTo(assessment.year());
        Boolean worsening = assessment.signals().worsening();
        return worsening == null
                ? texts().signalTrendShort(years.size())
                : texts().signalTrend(worsening, years.get(0).year(), assessment.year(), years.size());
    }

    private String target() {
        Indicator indicator = assessment.indicator();
        if (indicator.target() == null) {
            return texts().signalTargetNone();
        }
        boolean below = Boolean.TRUE.equals(assessment.signals().belowTarget());
        String target = base.amount(indicator.target(), indicator);
        return texts().signalTarget(below, target, indicator.thresholds().targetSource());
    }

    private String without() {
        Boolean robust = assessment.signals().robust();
        if (robust != null) {
            return texts().signalWithout(robust);
        }
        return assessment.signals().material() == null
                ? texts().signalGapZero()
                : texts().signalWithoutFew(assessment.statistics().n());
    }

    private AssessmentTexts texts() {
        return base.texts();
    }

    private Labels labels() {
        return base.labels();
    }
}
