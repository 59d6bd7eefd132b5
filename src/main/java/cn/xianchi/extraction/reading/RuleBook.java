package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.extraction.rules.InvalidRulesException;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.rules.RuleFile;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.extraction.structure.ReportContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code data/rules}, checked against their own sentences. */
public final class RuleBook {
    /** In whose report the sentences of the rules stand. */
    private static final ReportContext EXAMPLE = new ReportContext("示例县", "样板市", 2025, LocalDate.of(2025, 12, 31));

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byUnit = new HashMap<>();
    private final Set<Rule.Theme> themes = new java.util.LinkedHashSet<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            themes.add(rule.theme());
            rule.units()
                    .forEach(unit ->
                            byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(rule));
        }
    }

    /**
     * @param files the names of the files and their YAML, in the order in which their rules are tried
     * @throws RulesRefused with file, line and reason of every fault
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
                    faults.add(rule.at() + ": the rule " + rule.id() + " stands there twice");
                }
                faults.addAll(broken(rule));
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

    /** The promises of a rule that it does not keep. */
    private static List<String> broken(Rule rule) {
        RuleBook alone = new RuleBook(List.of(rule));
        List<String> faults = new ArrayList<>();
        rule.reads().forEach((sentence, value) -> {
            Reading reading = alone.read(sentence, EXAMPLE);
            boolean read = reading.candidates().stream()
                    .anyMatch(c -> c.figure().value().compareTo(value) == 0);
            if (!read) {
                faults.add(rule.at() + ": the rule " + rule.id() + " does not read " + value + " from: " + sentence);
            }
        });
        for (String sentence : rule.refuses()) {
            if (!alone.read(sentence, EXAMPLE).candidates().isEmpty()) {
                faults.add(rule.at() + ": the rule " + rule.id() + " reads a number from what it refuses: " + sentence);
            }
        }
        return faults;
    }

    /** The text as DESIGN.md defines it: offsets of the candidates count its code points. */
    public Reading read(String text, ReportContext setting) {
        return new TextReader(this, text, setting).read();
    }

    public int size() {
        return rules.size();
    }

    /** Whether each sentence is read by the whole book as its rule promises; the promises that another rule breaks. */
    List<String> disputes() {
        Map<String, String> disputes = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.reads().forEach((sentence, value) -> {
                boolean read = read(sentence, EXAMPLE).candidates().stream()
                        .anyMatch(c -> c.indicator().equals(rule.indicator())
                                && c.figure().value().compareTo(value) == 0);
                if (!read) {
                    disputes.put(rule.id() + ": " + sentence, "");
                }
            });
        }
        return List.copyOf(disputes.keySet());
    }

    List<Rule> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Whether the words of any indicator stand in the sentence of a number. */
    boolean isNear(Context context) {
        String sentence = context.sentence() + "#" + context.after();
        return themes.stream().anyMatch(theme -> theme.isIn(sentence));
    }
}
