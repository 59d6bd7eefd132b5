package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.extraction.structure.ReportContext;
import cn.xianchi.observation.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHODS 4.12, in the report of a county of 2025, dated 20 November. */
class PeriodResolverTest {
    private static final ReportContext SETTING = new ReportContext("甲山县", "乙水市", 2025, LocalDate.of(2025, 11, 20));

    private static List<Candidate> read(String text) {
        return ShippedRules.BOOK.read(text, SETTING).candidates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        今年1月至9月，12345热线受理工单5200件。                    | span | 2025-01-01 | 2025-09-30
        1—10月，热线受理工单5200件。                               | span | 2025-01-01 | 2025-10-31
        上半年，热线受理工单5200件。                               | span | 2025-01-01 | 2025-06-30
        前三季度热线受理工单5200件。                               | span | 2025-01-01 | 2025-09-30
        去年12月21日至今年10月20日，热线受理工单5200件。           | span | 2024-12-21 | 2025-10-20
        今年以来，热线受理工单5200件。                             | ytd  | 2025-01-01 | 2025-11-20
        今年以来，截至10月底，热线受理工单5200件。                 | ytd  | 2025-01-01 | 2025-10-31
        截至2023年底建成。今年以来，热线受理工单5200件。          | ytd  | 2025-01-01 | 2025-11-20
        2025年，热线受理工单5200件。                               | year | 2025-01-01 | 2025-11-20
        今年累计受理热线工单5200件。                               | year | 2025-01-01 | 2025-11-20
        热线共受理工单5200件。                                     | asof |            | 2025-11-20
        截至9月底，热线累计受理工单5200件。                        | asof |            | 2025-09-30
        为群众发放普法宣传单1500份。                               | ytd  | 2025-01-01 | 2025-11-20
        目前，高效办成一件事上线48个主题。                         | asof |            | 2025-11-20
        截至2025年9月底，高效办成一件事上线48个主题。              | asof |            | 2025-09-30
        """)
    void words_tell_the_window(String text, String kind, LocalDate start, LocalDate end) {
        List<Candidate> candidates = read(text);
        assertEquals(1, candidates.size(), candidates.toString());
        Window window = candidates.get(0).window();
        assertEquals(kind, window.kind().name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(start, window.start());
        assertEquals(end, window.end());
    }

    @Test
    void a_word_of_time_reaches_to_the_end_of_its_item_and_no_further() {
        List<Candidate> candidates = read("（一）抓好热线。一是今年以来，热线受理工单5200件。召开工单协调会4次。二是粤智助累计办件3.1万笔。");
        assertEquals(
                List.of("2025-01-01", "2025-01-01", "null"),
                candidates.stream()
                        .map(candidate -> String.valueOf(candidate.window().start()))
                        .toList());
    }

    @Test
    void a_window_never_ends_before_it_starts() {
        Window window =
                read("（一）抓热线。今年以来走访多次。截至2023年底已建成平台。热线受理工单5200件。").get(0).window();
        assertEquals(LocalDate.of(2025, 1, 1), window.start());
        assertEquals(SETTING.date(), window.end());
        assertTrue(read("2027年以来，热线受理工单5200件。").size() <= 1);
    }

    @Test
    void the_rate_of_a_flow_follows_its_flow() {
        List<Candidate> candidates = read("2025年上半年，热线受理工单5200件，满意率97.5%。");
        assertEquals(candidates.get(0).window(), candidates.get(1).window());
    }

    @ParameterizedTest
    @CsvSource({"去年热线受理工单5200件。", "'热线受理工单同比增长12%。'", "2024年热线受理工单5200件。", "'明年，热线受理工单5200件。'"})
    void another_year_s_number_is_not_this_year_s(String text) {
        assertTrue(read(text).isEmpty());
    }

    @Test
    void the_second_of_from_last_year_to_now_is_this_year_s() {
        List<Candidate> candidates = read("事项进驻率由2024年底的95.1%上升到98.6%。");
        assertEquals("98.6", candidates.get(0).figure().value().toPlainString());
        assertEquals(1, candidates.size());
    }
}
