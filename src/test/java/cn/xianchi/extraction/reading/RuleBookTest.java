package cn.xianchi.extraction.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.rules.InvalidRulesException;
import cn.xianchi.extraction.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final String GOOD = """
            theme: test
            words: [进驻]
            rules:
              - id: entry
                indicator: hall_entry_rate
                match: '进驻率#'
                reads: {'事项进驻率达98.6%。': 98.6}
                refuses: ['事项即办率98.6%。']
            """;

    private static String refused(String yaml) {
        return assertThrows(
                        InvalidRulesException.class,
                        () -> RuleBook.of(Map.of("data/rules/test.yaml", yaml), ShippedRules.CATALOG))
                .getMessage();
    }

    @Test
    void a_rule_that_keeps_its_promises_loads() {
        assertEquals(
                1, RuleBook.of(Map.of("test.yaml", GOOD), ShippedRules.CATALOG).size());
    }

    @Test
    void every_indicator_has_a_rule() {
        Set<String> covered = ShippedRules.BOOK.all().stream()
                .map(rule -> rule.indicator().code())
                .collect(Collectors.toSet());
        List<String> without = ShippedRules.CATALOG.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !covered.contains(code))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void the_book_as_a_whole_keeps_the_promises_of_each_rule() {
        for (Rule rule : ShippedRules.BOOK.all()) {
            rule.examples().reads().forEach((sentence, value) -> {
                Reading reading = ShippedRules.BOOK.read(sentence, RuleBook.EXAMPLE_REPORT);
                boolean isRead = reading.candidates().stream()
                        .anyMatch(candidate -> candidate.indicator().equals(rule.indicator())
                                && candidate.figure().value().compareTo(value) == 0);
                assertTrue(isRead, rule.id() + ": " + sentence);
            });
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        hall_entry_rate                           | hall_entry_rates      | test.yaml:5: "hall_entry_rates" is no code
        '进驻率#'                                 | '进驻率'              | test.yaml:6: a pattern needs one #
        '进驻率#'                                 | '(进驻率#'            | test.yaml:6: is no pattern
        reads: {'事项进驻率达98.6%。': 98.6}      | reads: {}             | test.yaml:4: the rule needs at least one sentence
        refuses: ['事项即办率98.6%。']            | refuses: []           | test.yaml:4: the rule needs at least one sentence
        refuses: ['事项即办率98.6%。']            | refuse: ['甲']        | test.yaml:8: "refuse" is unknown
        98.6}                                     | 99.6}                 | test.yaml:4: the rule entry does not read 99.6
        事项即办率                                | 事项进驻率            | test.yaml:4: the rule entry reads a number from what it refuses
        98.6}                                     | 多}                   | test.yaml:7: "多" is no number
        words: [进驻]                             | words: [进驻          | is no YAML
        """)
    void a_bad_rule_is_refused_with_file_line_and_reason(String good, String bad, String message) {
        String refused = refused(GOOD.replace(good.strip(), bad.strip()));
        assertTrue(refused.contains(message), refused);
    }
}
