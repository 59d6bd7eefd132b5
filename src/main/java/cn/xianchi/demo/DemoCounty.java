package cn.xianchi.demo;

import cn.xianchi.catalog.Region;

/**
 * A county that does not exist: how it stands among the others ({@code quality}, around 0 by ±1), how much it tells
 * ({@code openness}, likewise), and how its office writes.
 */
record DemoCounty(int index, Region region, double quality, double openness, Habits habits) {

    /**
     * @param signsIn the month in which its reports are signed: 11 and 12 of the year, or 13 for the January after
     * @param stocksAtYearEnd whether its stocks are as of 31 December, not of the day of signing
     */
    record Habits(boolean spaces, boolean separators, int decimals, int signsIn, boolean stocksAtYearEnd) {
        static Habits of(SeededRandom chance) {
            return new Habits(
                    chance.happens(0.12),
                    chance.happens(0.08),
                    chance.weighted(0.3, 0.35, 0.35),
                    11 + chance.weighted(0.26, 0.22, 0.52),
                    chance.happens(0.35));
        }
    }

    double populationShare() {
        return region.population() / (double) DemoCounties.TYPICAL_POPULATION;
    }
}
