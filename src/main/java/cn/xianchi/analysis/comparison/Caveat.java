package cn.xianchi.analysis.comparison;

/** What must be said in words beside a comparison. */
public enum Caveat {
    /** n is 0: nobody has a comparable value. */
    NOTHING_COMPARABLE,
    /** n is 1: a lone value is not compared. */
    NO_RANK,
    /** n is below 4: no median, gap or band. */
    NO_MEDIAN,
    /** n is below 8: no quartiles or percentile. */
    NO_QUARTILES,
    /** The indicator has no good end: compared, never ranked. */
    NEUTRAL,
    /** No county states its window: there is no reference. */
    NO_REFERENCE,
    /** The population is of another year than the figures. */
    POPULATION_YEAR
}
