package cn.xianchi.analysis.consistency;

/** What does not fit (METHODS 4.11). A finding is for a person to look at; nothing is changed because of it. */
public enum CheckKind {
    /** The stated percentage is not that of its numerator and denominator, neither rounded nor cut. */
    SHARE,
    /** A part is greater than its whole, or the parts do not make up the whole. */
    PARTS,
    /** What is counted on a day has become less since the year before. */
    STOCK_FALLS,
    /** The value is not last year's with the stated growth. */
    GROWTH,
    /** Two reports print the same fact differently. */
    TWO_REPORTS,
    /** The same digits in another order. */
    DIGITS_SWAPPED,
    /** Five times as much or a fifth, as when 万 was dropped. */
    MAGNITUDE,
    /** Far from all peers. */
    OUTLIER
}
