package cn.xianchi.demo;

/** The number of counties, the number of years up to {@link #LAST_YEAR}, and the seed of the random numbers. */
public record DemoSize(int counties, int years, long seed) {
    /** The prefix of {@link #label()}. */
    public static final String LABEL = "demo ";

    static final int LAST_YEAR = 2025;
    /** Limited by the codes: those of counties and of cities have six digits that begin with 99. */
    private static final int MAX_COUNTIES = 7_999;

    private static final int MAX_YEARS = 26;

    public DemoSize {
        if (counties < 1 || counties > MAX_COUNTIES) {
            throw new IllegalArgumentException("counties is " + counties + ", but must be from 1 to " + MAX_COUNTIES);
        }
        if (years < 1 || years > MAX_YEARS) {
            throw new IllegalArgumentException("years is " + years + ", but must be from 1 to " + MAX_YEARS);
        }
    }

    int firstYear() {
        return LAST_YEAR - years + 1;
    }

    /** Random numbers of this data set; {@code key} are strings and numbers. */
    SeededRandom random(Object... key) {
        return SeededRandom.of(seed, key);
    }

    /** Identifies the data in the store: {@code demo 122x6 seed 7}. */
    public String label() {
        return LABEL + counties + "x" + years + " seed " + seed;
    }
}
