package cn.xianchi.analysis.comparison;

/** Why a value is not of grade same; each reason bears the grade that it allows at best. */
public enum Reason {
    OTHER_YEAR(Grade.NONE),
    ONLY_SPLIT(Grade.NONE),
    START_NOT_STATED(Grade.NONE),
    OTHER_WINDOW(Grade.NONE),
    DATE_FAR(Grade.NONE),
    OTHER_STATISTIC(Grade.NONE),
    OTHER_BASIS(Grade.NONE),
    POPULATION_UNKNOWN(Grade.NONE),
    DATE_DISTANT(Grade.CAUTION),
    DATE_NOT_STATED(Grade.CAUTION),
    BASIS_ON_ONE_SIDE(Grade.CAUTION),
    WIDE_INTERVAL(Grade.CAUTION),
    NOT_OWN_REPORT(Grade.CAUTION),
    POPULATION_OLD(Grade.CAUTION);

    private final Grade allows;

    Reason(Grade allows) {
        this.allows = allows;
    }

    public Grade allows() {
        return allows;
    }
}
