package cn.xianchi.extraction.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xianchi.extraction.structure.NormalisedText;
import cn.xianchi.extraction.structure.Outline;
import cn.xianchi.extraction.time.TimeWord;
import cn.xianchi.extraction.time.TimeWords;
import cn.xianchi.observation.Qualifier;
import cn.xianchi.observation.Statistic;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private static List<Quantity> in(String text) {
        NormalisedText plain = NormalisedText.of(text);
        List<TimeWord> times = TimeWords.in(plain, 2025);
        BitSet taken = new BitSet();
        times.forEach(time -> taken.set(time.start(), time.end()));
        taken.or(Outline.of(plain).sectionNumbers());
        return Quantities.in(plain, taken);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        共办件362件         | 362       | 件     | EXACT    | 362件
        办件5.5 万次        | 55000     | 次     | EXACT    | 5.5万次
        发放超800份         | 800       | 份     | OVER     | 超800份
        惠及超200余万人     | 2000000   | 人     | OVER     | 超200余万人
        约20多个问题        | 20        | 个     | OVER     | 约20多个
        办件1.2万余件       | 12000     | 件     | OVER     | 1.2万余件
        近２０００个事项    | 2000      | 个     | NEAR     | 近2000个
        逾３００条          | 300       | 条     | OVER     | 逾300条
        不少于3,000份资料   | 3000      | 份     | AT_LEAST | 不少于3,000份
        不超过30个工作日    | 30        | 工作日 | AT_MOST  | 不超过30个工作日
        30个工作日以内      | 30        | 工作日 | AT_MOST  | 30个工作日以内
        六成以上            | 60        | %      | OVER     | 六成以上
        8成左右             | 80        | %      | ABOUT    | 8成左右
        减少八成五          | 85        | %      | EXACT    | 八成五
        百分之九十八点六    | 98.6      | %      | EXACT    | 百分之九十八点六
        占９５．４％        | 95.4      | %      | EXACT    | 95.4%
        二十一份            | 21        | 份     | EXACT    | 二十一份
        三百余件            | 300       | 件     | OVER     | 三百余件
        四类事项            | 4         | 类     | EXACT    | 四类
        六萬二千餘人        | 62000     | 人     | OVER     | 六万二千余人
        9.0958亿元          | 909580000 | 元     | EXACT    | 9.0958亿元
        3千余件             | 3000      | 件     | OVER     | 3千余件
        预约3.2万人次       | 32000     | 人次   | EXACT    | 3.2万人次
        附近3家企业         | 3         | 家     | EXACT    | 3家
        438.7TB             | 438.7     | TB     | EXACT    | 438.7TB
        提高2.6个百分点     | 2.6       | 个百分点 | EXACT  | 2.6个百分点
        """)
    void a_number_is_read_with_its_hedge_and_unit(
            String text, BigDecimal value, String unit, Qualifier qualifier, String words) {
        List<Quantity> found = in(text);
        assertEquals(1, found.size(), found.toString());
        Quantity quantity = found.get(0);
        assertEquals(0, value.compareTo(quantity.value()), quantity.toString());
        assertEquals(unit, quantity.unit());
        assertEquals(qualifier, quantity.qualifier());
        assertEquals(words, NormalisedText.of(text).text().substring(quantity.start(), quantity.end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拨打12345热线",
                "政务平台2.0版",
                "数字政府2.0建设",
                "县政数〔2025〕11号",
                "《清单（2024年版）》",
                "第105期简报",
                "推进一件事改革",
                "7×24小时在线",
                "党的二十大和二十届三中全会",
                "2025年9月29日印发",
                "2021-2025年纲要",
                "联系电话：0750-8812345",
                "1+6+3工作安排",
                "支持IPv6升级",
                "一、主要工作",
                "三、存在问题"
            })
    void what_counts_nothing_is_no_quantity(String text) {
        assertEquals(List.of(), in(text));
    }

    @Test
    void a_span_of_two_numbers_has_no_value() {
        Quantity span = in("每天办理5至8个事项").get(0);
        assertEquals(Quantity.Form.RANGE, span.form());
        assertEquals(null, span.value());
    }

    @Test
    void from_one_to_another_are_two_numbers() {
        assertEquals(
                List.of(60, 18),
                in("由60项至18项").stream().map(q -> q.value().intValue()).toList());
    }

    @Test
    void the_most_of_several_is_a_maximum() {
        assertEquals(Statistic.MAX, in("可办事项最多达306项").get(0).statistic());
    }

    @Test
    void numbers_of_a_list_share_the_unit_of_the_last() {
        assertEquals(
                List.of("项", "项", "项"),
                in("分别为12、15和20项").stream().map(Quantity::unit).toList());
    }
}
