package cn.xianchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.observation.Figure;
import cn.xianchi.observation.Interval;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatterTest {

    @ParameterizedTest(name = "{0} {1} printed {2} reads {3} and {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2449      | 项   | 2449项         | 2449项      | 2,449
            55000     | 笔   | 5.5 万次       | 5.5万笔     | 55,000
            698000    | 笔   | 69.8万笔       | 69.8万笔    | 698,000
            1334000   | 户   | 133.4万        | 133.4万户   | 1,334,000
            83754     | 件   | 83754件        | 8.3754万件  | 83,754
            265585    | 笔   | 265585件       | 26.56万笔   | 265,600
            2823400   | 件   | 282.34万宗     | 282.34万件  | 2,823,400
            90958     | 万元 | 9.0958亿元     | 9.0958亿元  | 909.58 million yuan
            62796.115 | 万元 | 62796.1150万元 | 6.280亿元   | 628.0 million yuan
            22.9668   | 万元 | 22.9668万元    | 22.97万元   | 0.2297 million yuan
            24415     | 万元 | 24415万元      | 2.4415亿元  | 244.15 million yuan
            99.7      | %    | 99.7%          | 99.7%       | 99.7%
            -45       | %    | 下降45%        | −45%        | −45%
            0         | 件   | 0件            | 0件         | 0
            438.7     | TB   | 438.7TB        | 438.7TB     | 438.7 TB
            12        | 个   | -              | 12个        | 12
            2.65499   | 台/万人 | 362台       | 2.65台/万人 | 2.65
            """)
    void numbers_read_as_people_read_them(String value, String unit, String raw, String chinese, String english) {
        BigDecimal number = new BigDecimal(value);
        Figure figure = new Figure(number, unit, raw == null ? "" : raw, Qualifier.EXACT, Interval.exactly(number));
        assertEquals(chinese, NumberFormatter.chinese(figure, "").text());
        assertEquals(english, NumberFormatter.english(figure, "").text());
    }
}
