package cn.xianchi.demo;

/** How many counties and years are made up, ending with {@link #LAST_YEAR}, and the seed that they grow from. */
public record DemoSize(int counties, int years, long seed) {
    /** What {@link #label()} begins with. */
    public static final String LABEL = "demo ";

    static final int LAST_YEAR = 2025;
    /** Cities have at least four counties, and both have codes of six digits that begin with 99. */
    private static final int MOST_COUNTIES = 7_999;

    private static final int MOST_YEARS = 26;

    public DemoSize {
        if (counties < 1 || counties > MOST_COUNTIES) {
            throw new IllegalArgumentException("counties is " + counties + ", but must be from 1 to " + MOST_COUNTIES);
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years is " + years + ", but must be from 1 to " + MOST_YEARS);
        }
    }

    int firstYear() {
        return LAST_YEAR - years + 1;
    }

    /** The words that a store filled with it remembers: {@code demo 122x6 seed 7}. */
    public String label() {
        return LABEL + counties + "x" + years + " seed " + seed;
    }
}
