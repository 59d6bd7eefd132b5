package cn.xianchi.analysis.index;

/** How the pillars make a total: as a weighted mean, or as a weighted geometric mean of at least 1 each. */
public enum Aggregator {
    ARITHMETIC,
    GEOMETRIC;

    private static final double FLOOR = 1;

    public Aggregator other() {
        return this == ARITHMETIC ? GEOMETRIC : ARITHMETIC;
    }

    /** @param weights of the pillars, in all 1 */
    double total(double[] pillars, double[] weights) {
        double sum = 0;
        for (int i = 0; i < pillars.length; i++) {
            sum += weights[i] * (this == ARITHMETIC ? pillars[i] : Math.log(Math.max(FLOOR, pillars[i])));
        }
        return this == ARITHMETIC ? sum : Math.exp(sum);
    }
}
