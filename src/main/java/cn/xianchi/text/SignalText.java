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
record SignalText(Assessment assessment, AssessmentLabels words) {

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
            why.add(texts().toMedian(words.toMedian(assessment)));
        }
        if (words.isHeldBack(assessment)) {
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
        String places = words.rank(assessment.county().rank());
        return Boolean.TRUE.equals(assessment.signals().lagging())
                ? texts().signalRank(places, n, n / 4)
                : texts().signalRankNot(
                                places,
                                n,
                                labels().terms().band(assessment.county().band()));
    }

    private String gap() {
        BigDecimal gap = assessment.gap();
        if (gap == null) {
            return texts().signalGapZero();
        }
        Indicator indicator = assessment.indicator();
        String median = words.amount(assessment.statistics().median(), indicator);
        String size = words.gapSize(gap, indicator);
        String least = words.gapSize(assessment.materiality(), indicator);
        String text = switch (gap.signum()) {
            case 0 -> texts().signalGapNone(median);
            case 1 -> texts().signalGapGood(size, median);
            default ->
                gap.negate().compareTo(assessment.materiality()) > 0
                        ? texts().signalGap(size, median, least)
                        : texts().signalGapSmall(size, median, least);
        };
        return text + labels().messages().listSeparator() + distance();
    }

    private String distance() {
        BigDecimal distance = assessment.distance();
        if (distance == null) {
            return texts().signalDistanceLevel();
        }
        return distance.compareTo(BigDecimal.ONE.negate()) <= 0
                ? texts().signalDistance(words.computed(distance))
                : texts().signalDistanceNear(words.computed(distance));
    }

    private String trend() {
        if (assessment.trend() == null) {
            return texts().signalTrendNone();
        }
        List<CountyValue> years = assessment.trend().unbrokenTo(assessment.year());
        Boolean worsening = assessment.signals().worsening();
        if (worsening == null) {
            return texts().signalTrendShort(years.size());
        }
        int from = years.get(0).year();
        return worsening
                ? texts().signalTrend(from, assessment.year(), years.size())
                : texts().signalTrendNot(from, assessment.year(), years.size());
    }

    private String target() {
        Indicator indicator = assessment.indicator();
        if (indicator.target() == null) {
            return texts().signalTargetNone();
        }
        String target = words.amount(indicator.target(), indicator);
        return Boolean.TRUE.equals(assessment.signals().belowTarget())
                ? texts().signalTarget(target, indicator.thresholds().targetSource())
                : texts().signalTargetMet(target, indicator.thresholds().targetSource());
    }

    private String without() {
        Boolean robust = assessment.signals().robust();
        if (robust == null) {
            return assessment.signals().material() == null
                    ? texts().signalGapZero()
                    : texts().signalWithoutFew(assessment.statistics().n());
        }
        return robust ? texts().signalWithout() : texts().signalWithoutNot();
    }

    private AssessmentTexts texts() {
        return words.texts();
    }

    private Labels labels() {
        return words.labels();
    }
}
