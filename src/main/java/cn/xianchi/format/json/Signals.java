package cn.xianchi.format.json;

import cn.xianchi.analysis.lagging.Assessment;

/** By the numbers that METHODS 4.4 gives them. */
public record Signals(Boolean s1, Boolean s2, Boolean s3, Boolean s4, Boolean s5) {
    public static Signals of(Assessment one) {
        return new Signals(
                one.signals().lagging(),
                one.signals().material(),
                one.signals().worsening(),
                one.signals().belowTarget(),
                one.signals().robust());
    }
}
