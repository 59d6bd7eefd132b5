package cn.xianchi.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.4, S3. */
class TheilSenTest {

    private static List<TheilSen.Point> points(String text) {
        return Arrays.stream(text.split(" "))
                .map(point -> point.split(":"))
                .map(point -> new TheilSen.Point(Integer.parseInt(point[0]), new BigDecimal(point[1])))
                .toList();
    }

    @ParameterizedTest(name = "{0} rise by {1} a year")
    @CsvSource(delimiter = '|', textBlock = """
            0:1 1:3                       | 2
            0:1 1:3 2:2                   | 0.5
            0:1 1:2 2:3 3:100             | 17
            0:5 1:5 2:5 3:5               | 0
            0:4 3:3 6:2                   | -0.333333
            2019:10 2021:14 2024:20       | 2
            0:-1 1:-3 2:-2 3:-7 4:-6      | -1.625
            """)
    void the_slope_is_the_median_of_all_slopes(String given, double slope) {
        // the fourth: slopes are 1 1 1 33 49 97, in the middle (1 + 33)/2
        assertEquals(slope, TheilSen.slope(points(given)).doubleValue(), 1e-6);
    }

    @ParameterizedTest(name = "{0}: up {1}, down {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0:1 1:2 2:3                        | true  | false
            0:3 1:2 2:1                        | false | true
            0:1 1:3 2:2                        | false | false
            0:1 1:2 2:2                        | false | false
            0:5 1:5 2:5                        | false | false
            0:9 1:7 2:8 3:5 4:4                | false | true
            0:1 1:2 2:3 3:4 4:0                | true  | false
            0:99.7 1:97.9 2:99.6 3:97.7 4:98.2 | false | false
            """)
    void a_direction_must_stand_whichever_point_is_left_out(String given, boolean up, boolean down) {
        assertEquals(up, TheilSen.goes(1, points(given)));
        assertEquals(down, TheilSen.goes(-1, points(given)));
    }
}
