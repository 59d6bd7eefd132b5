package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.extraction.structure.ReportContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes this genre hard to read, case by case; the county is 甲山县 of 乙水市, the report of 2025. */
class HardCasesTest {
    private static final ReportContext SETTING = new ReportContext("甲山县", "乙水市", 2025, LocalDate.of(2025, 12, 31));

    private static Reading read(String text) {
        return ShippedRules.BOOK.read(text.replace("\\t", "\t").replace("\\n", "\n"), SETTING);
    }

    private static String words(Candidate one) {
        String dimension = one.dimension().isEmpty() ? "" : "@" + one.dimension();
        return one.indicator().code() + "=" + one.figure().value().toPlainString() + dimension;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        东川区87项、西川区163项高频事项可在我县窗口办理。 | cross_region_items_out=87@东川区 cross_region_items_out=163@西川区
        东川区、西川区各100项事项可由我县窗口代办。 | cross_region_items_out=100@东川区 cross_region_items_out=100@西川区
        与东川区、西川区两地互通事项合计152项。 | cross_region_items_mutual=152@东川区、西川区
        我县可办东川区事项58项，东川区可办我县事项61项。 | cross_region_items_out=58@东川区 cross_region_items_in=61@东川区
        全市域通办事项230项，县域内通办事项40项。 | -
        跨域通办方面，我县可办异地事项最多达306项。 | cross_region_items_out=306
        12345热线受理工单3.2万件，而乙水市全市受理21万件。 | hotline_tickets=32000
        粤智助自助机全省超4.6万台，全市1483台，本县136台。 | kiosk_machines=136
        沙溪镇布设粤智助自助机12台。 | -
        即办率由62%上升到80%。 | instant_rate=80
        即办率比去年提高5个百分点。 | -
        基层定期报送指标由286个减到121个。 | base_indicators_before=286 base_indicators_after=121
        进驻率、即办率、全程网办率分别为98%、71%、88%。 | hall_entry_rate=98 instant_rate=71 full_online_rate=88
        政务服务事项网上可办率和最多跑一次率均达100%。 | one_visit_rate=100 online_rate=100
        12345热线逾期工单同比下降30%。 | hotline_overdue_change=-30
        热线受理工单增长719件。 | -
        力争高效办成一件事主题达到60个。 | -
        高效办成一件事上线48个主题，计划明年再上线12个。 | one_thing_themes=48
        例如，一名群众用粤智助办理业务3笔。 | -
        涉企工单52件，满意率98%；市场主体诉求8宗，满意率100%。 | hotline_enterprise_tickets=52 hotline_enterprise_satisfaction=98 hotline_market_entity_tickets=8 hotline_market_entity_satisfaction=100
        公共资源交易87宗，其中政府采购21宗。 | trade_deals=87 trade_procurement_deals=21
        通过粤省事渠道反映热线诉求1204件。 | -
        收回旧公章41枚，补刻实体印章19枚，电子印章累计836枚。 | eseals=836
        政务平台2.0版上线，数字政府2.0建设提速。 | -
        粤智助布设95台，群众办理业务5至8笔不等。 | kiosk_machines=95
        表：热线情况\\n时段\\t受理工单（件）\\t满意率（%）\\n2025年\\t7845\\t97.6\\n2024年\\t8602\\t96.1 | hotline_tickets=7845 hotline_satisfaction=97.6
        """)
    void a_hard_case_is_read_as_a_person_reads_it(String text, String expected) {
        String found =
                read(text).candidates().stream().map(HardCasesTest::words).collect(Collectors.joining(" "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void a_figure_given_twice_is_one_candidate_and_one_repetition() {
        Reading reading = read("粤智助布设95台。全县粤智助自助机共有95台。");
        assertEquals(1, reading.candidates().size());
        assertEquals(
                List.of(Unread.Reason.REPEATED),
                reading.unread().stream().map(Unread::reason).toList());
    }

    @Test
    void parts_that_do_not_add_up_are_told_and_not_mended() {
        Candidate total =
                read("完成公共资源交易58宗，其中工程建设招投标31宗、政府采购17宗、国有产权交易9宗。").candidates().get(0);
        assertEquals("58", total.figure().value().toPlainString());
        assertTrue(total.doubts().contains(Candidate.Doubt.PARTS_DISAGREE));
        Candidate sound =
                read("完成公共资源交易57宗，其中工程建设招投标31宗、政府采购17宗、国有产权交易9宗。").candidates().get(0);
        assertTrue(!sound.doubts().contains(Candidate.Doubt.PARTS_DISAGREE));
    }

    @ParameterizedTest(name = "{0} is left as {1}")
    @CsvSource({
        "热线满意率提高2.4个百分点。, POINTS",
        "去年热线受理工单5200件。, ANOTHER_YEAR",
        "粤智助可办事项5至8项。, RANGE",
        "力争热线满意率达到99%。, PLAN",
        "乙水市热线满意率96%。, ELSEWHERE",
        "即办率由62%上升到80%。, OLD_VALUE",
        "热线坐席扩充到36个。, NO_RULE"
    })
    void what_is_not_read_says_why(String text, Unread.Reason reason) {
        assertTrue(
                read(text).unread().stream().anyMatch(unread -> unread.reason() == reason),
                read(text).toString());
    }

    @Test
    void the_last_sections_of_a_report_are_plans() {
        Reading reading = read("一、主要成效\\n即办率80%。\\n三、下一步工作计划\\n即办率达到85%，高效办成一件事主题60个。");
        assertEquals("80", reading.candidates().get(0).figure().value().toPlainString());
        assertEquals(1, reading.candidates().size());
    }
}
