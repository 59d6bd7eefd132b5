package cn.xianchi.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.Observed;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import cn.xianchi.catalog.Polarity;
import cn.xianchi.catalog.Rollup;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.1, row by row. */
class PrintedNumberTest {

    @ParameterizedTest(name = "{0} {1} is {5}")
    @CsvSource(delimiter = '|', textBlock = """
            2449项        | exact    | stock  | 项   | 2449      | [2449, 2449]
            2,667个       | exact    | stock  | 个   | 2667      | [2667, 2667]
            0件           | exact    | flow   | 件   | 0         | [0, 0]
            5.5 万次      | exact    | flow   | 笔   | 55000     | [54500, 55500)
            69.8万笔      | exact    | flow   | 笔   | 698000    | [697500, 698500)
            282.34万宗    | exact    | flow   | 件   | 2823400   | [2823350, 2823450)
            438.7TB       | exact    | stock  | TB   | 438.7     | [438.65, 438.75)
            9.0958亿元    | exact    | flow   | 万元 | 90958     | [90957.5, 90958.5)
            24415万元     | exact    | flow   | 万元 | 24415     | [24414.5, 24415.5)
            62796.1150万元 | exact   | flow   | 万元 | 62796.115 | [62796.11495, 62796.11505)
            88%           | exact    | rate   | %    | 88        | [87.5, 88.5)
            99.70%        | exact    | rate   | %    | 99.7      | [99.695, 99.705)
            100%          | exact    | rate   | %    | 100       | [99.5, 100]
            0%            | exact    | rate   | %    | 0         | [0, 0.5)
            近 55%        | near     | rate   | %    | 55        | [54.5, 55)
            近207万       | near     | stock  | 户   | 2070000   | [2065000, 2070000)
            近2000个      | near     | stock  | 个   | 2000      | [1500, 2000)
            近2万项       | near     | flow   | 项   | 20000     | [15000, 20000)
            逾300件       | over     | flow   | 件   | 300       | (300, 400]
            超29万名      | over     | flow   | 人   | 290000    | (290000, 300000]
            超792人次     | over     | flow   | 人次 | 792       | (792, 793]
            50余条        | over     | flow   | 条   | 50        | (50, 60)
            1.2万余件     | over     | flow   | 件   | 12000     | (12000, 13000)
            20多万件      | over     | flow   | 件   | 200000    | (200000, 300000)
            300件以上     | over     | flow   | 件   | 300       | [300, 400]
            约302万宗     | about    | flow   | 件   | 3020000   | [3015000, 3025000]
            3千余件       | over     | flow   | 件   | 3000      | (3000, 4000)
            5千万元       | exact    | flow   | 万元 | 5000      | [4500, 5500)
            不少于60次    | at_least | flow   | 次   | 60        | [60, +∞)
            不超过5天     | at_most  | stock  | 天   | 5         | [0, 5]
            下降45%       | exact    | change | %    | -45       | (-45.5, -44.5]
            增长4.6%      | exact    | change | %    | 4.6       | [4.55, 4.65)
            增长120%      | exact    | change | %    | 120       | [119.5, 120.5)
            四类          | exact    | stock  | 类   | 4         | [4, 4]
            """)
    void a_wording_leaves_an_interval(
            String raw, String qualifier, String kind, String unit, BigDecimal value, String interval) {
        Indicator indicator = Observed.indicator(
                Code.read(Kind.class, kind).orElseThrow(), Polarity.HIGHER, Rollup.NONE, unit, "东西数");
        Interval bounds = PrintedNumber.interval(
                raw, value, Code.read(Qualifier.class, qualifier).orElseThrow(), indicator);
        assertEquals(interval, text(bounds));
        assertTrue(bounds.touches(value), "the printed number lies in its interval or on its end");
    }

    private static String text(Interval bounds) {
        return (bounds.lowOpen() ? "(" : "[") + bounds.low().toPlainString() + ", "
                + (bounds.high() == null ? "+∞" : bounds.high().toPlainString())
                + (bounds.highOpen() ? ")" : "]");
    }

    @Test
    void a_count_that_ends_in_three_zeros_looks_rounded() {
        assertTrue(PrintedNumber.looksRounded(figure("5000")));
        assertFalse(PrintedNumber.looksRounded(figure("5500")));
        assertFalse(PrintedNumber.looksRounded(figure("0")));
    }

    private static Figure figure(String value) {
        return Observed.in("440001", value).get().figure();
    }
}
