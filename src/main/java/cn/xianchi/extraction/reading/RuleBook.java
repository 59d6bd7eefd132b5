package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.extraction.rules.InvalidRulesException;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.rules.RuleFile;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.ReportContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code data/rules}, checked against their own sentences. */
public final class RuleBook {
    /** Report in which the example sentences of the rules stand. */
    static final ReportContext EXAMPLE_REPORT = new ReportContext("示例县", "样板市", 2025, LocalDate.of(2025, 12, 31));

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byUnit = new HashMap<>();
    private final Set<Rule.Theme> themes = new LinkedHashSet<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            themes.add(rule.theme());
            for (String unit : rule.condition().units()) {
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(rule);
            }
        }
    }

    /**
     * @param files YAML by file name, in the order in which the rules are tried
     * @throws InvalidRulesException with file, line and reason of every fault
     */
    public static RuleBook of(Map<String, String> files, Catalog catalog) {
        List<Rule> rules = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        files.forEach((name, yaml) -> {
            RuleFile file = new RuleFile(name, catalog);
            file.read(yaml);
            faults.addAll(file.faults());
            for (Rule rule : file.rules()) {
                if (!ids.add(rule.id())) {
                    faults.add(fault(rule, "stands there twice"));
                }
                faults.addAll(brokenExamples(rule));
            }
            rules.addAll(file.rules());
        });
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(String.join("\n", faults));
        }
        return new RuleBook(rules);
    }

    List<Rule> all() {
        return rules;
    }

    /** The faults of a rule whose examples are not read as it says. */
    private static List<String> brokenExamples(Rule rule) {
        RuleBook single = new RuleBook(List.of(rule));
        List<String> faults = new ArrayList<>();
        rule.examples().reads().forEach((sentence, value) -> {
            if (single.values(sentence).noneMatch(read -> read.compareTo(value) == 0)) {
                faults.add(fault(rule, "does not read " + value + " from: " + sentence));
            }
        });
        for (String sentence : rule.examples().refuses()) {
            if (single.values(sentence).findAny().isPresent()) {
                faults.add(fault(rule, "reads a number from what it refuses: " + sentence));
            }
        }
        return faults;
    }

    private Stream<BigDecimal> values(String sentence) {
        return read(sentence, EXAMPLE_REPORT).candidates().stream()
                .map(candidate -> candidate.figure().value());
    }

    private static String fault(Rule rule, String reason) {
        return rule.source() + ": the rule " + rule.id() + " " + reason;
    }

    /** Reads a text; offsets of the result count its code points. */
    public Reading read(String text, ReportContext report) {
        return new TextReader(this, text, report).read();
    }

    public int size() {
        return rules.size();
    }

    List<Rule> rulesFor(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Whether the sentence of a number contains words of any indicator. */
    boolean mentionsIndicator(Context context) {
        String sentence = context.sentenceBefore() + "#" + context.after();
        return themes.stream().anyMatch(theme -> theme.isIn(sentence));
    }
}
