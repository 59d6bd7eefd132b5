package cn.xianchi.extraction.rules;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Units;
import cn.xianchi.observation.Statistic;
import com.google.re2j.PatternSyntaxException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Parses one file of {@code data/rules} and collects its faults. */
public final class RuleFile {
    private static final Set<String> REQUIRED_FIELDS = Set.of("theme", "words", "rules");
    private static final Set<String> FIELDS = Set.of("theme", "words", "names", "rules");
    private static final List<String> REQUIRED_RULE_FIELDS = List.of("id", "indicator", "match", "reads", "refuses");
    private static final Set<String> RULE_FIELDS = Set.of(
            ("id indicator units match unless role part act statistic " + "dimension basis confidence reads refuses")
                    .split(" "));
    private static final double USUAL_CONFIDENCE = 0.95;

    private final YamlFields yaml;
    private final Catalog catalog;
    private final List<Rule> rules = new ArrayList<>();
    private Map<String, String> names = Map.of();

    public RuleFile(String file, Catalog catalog) {
        this.yaml = new YamlFields(file);
        this.catalog = catalog;
    }

    /** The faults of the file, each with file, line and reason. */
    public List<String> faults() {
        return yaml.faults();
    }

    public List<Rule> rules() {
        return rules;
    }

    public void read(String content) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(content));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            yaml.fault(line, "is no YAML: " + e.getProblem());
            return;
        }
        Map<String, Node> fields = root instanceof MappingNode ? yaml.fields(root, FIELDS) : Map.of();
        if (!fields.keySet().containsAll(REQUIRED_FIELDS)) {
            yaml.fault(1, "must hold theme, words and rules");
            return;
        }
        names = yaml.texts(fields.get("names"));
        List<String> words = yaml.list(fields.get("words")).stream()
                .map(RulePattern::normalise)
                .toList();
        Rule.Theme theme = new Rule.Theme(yaml.text(fields.get("theme")), words);
        if (fields.get("rules") instanceof SequenceNode sequence) {
            sequence.getValue().forEach(rule -> read(rule, theme));
        } else {
            yaml.fault(fields.get("rules"), "rules must be a list");
        }
    }

    private void read(Node node, Rule.Theme theme) {
        Map<String, Node> fields = yaml.fields(node, RULE_FIELDS);
        int knownFaults = faults().size();
        REQUIRED_RULE_FIELDS.stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> yaml.fault(node, "the rule has no " + name));
        if (faults().size() > knownFaults) {
            return;
        }
        Indicator indicator = indicator(fields.get("indicator"));
        Rule.Examples examples = examples(node, fields);
        RuleCondition condition = condition(fields, indicator);
        Rule.Attributes attributes = attributes(fields);
        if (faults().size() > knownFaults) {
            return;
        }
        rules.add(new Rule(
                yaml.text(fields.get("id")),
                yaml.source(node),
                theme,
                indicator,
                condition,
                attributes,
                confidence(fields.get("confidence")),
                examples));
    }

    private Indicator indicator(Node node) {
        Indicator indicator = catalog.indicator(yaml.text(node)).orElse(null);
        if (indicator == null) {
            yaml.fault(node, "\"" + yaml.text(node) + "\" is no code of data/indicators.csv");
        }
        return indicator;
    }

    private Rule.Examples examples(Node rule, Map<String, Node> fields) {
        Map<String, BigDecimal> reads = reads(fields.get("reads"));
        List<String> refuses = yaml.list(fields.get("refuses"));
        if (reads.isEmpty() || refuses.isEmpty()) {
            yaml.fault(rule, "the rule needs at least one sentence under reads and one under refuses");
        }
        return new Rule.Examples(reads, refuses);
    }

    private Map<String, BigDecimal> reads(Node node) {
        Map<String, BigDecimal> reads = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            yaml.fault(node, "reads must give a value to each sentence");
            return reads;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String value = yaml.text(tuple.getValueNode());
            try {
                reads.put(yaml.text(tuple.getKeyNode()), new BigDecimal(value));
            } catch (NumberFormatException e) {
                yaml.fault(tuple.getValueNode(), "\"" + value + "\" is no number");
            }
        }
        return reads;
    }

    private RuleCondition condition(Map<String, Node> fields, Indicator indicator) {
        List<RulePattern> matches = patterns(fields.get("match"), true);
        List<RulePattern> unless = patterns(fields.get("unless"), false);
        Set<String> units = fields.containsKey("units")
                ? Set.copyOf(yaml.list(fields.get("units")))
                : indicator == null ? Set.of() : Units.of(indicator.unit());
        Role role = yaml.code(fields, "role", Role.class, Role.LEVEL);
        return new RuleCondition(
                units, matches, unless, role, yaml.text(fields, "part").equals("true"));
    }

    private Rule.Attributes attributes(Map<String, Node> fields) {
        return new Rule.Attributes(
                yaml.text(fields, "act").equals("true"),
                yaml.code(fields, "statistic", Statistic.class, null),
                yaml.text(fields, "dimension"),
                yaml.text(fields, "basis"));
    }

    private List<RulePattern> patterns(Node node, boolean needsNumber) {
        List<RulePattern> patterns = new ArrayList<>();
        for (String written : yaml.list(node)) {
            try {
                if (needsNumber && RulePattern.countNumbers(written) != 1) {
                    yaml.fault(node, "a pattern needs one #, where the number stands: " + written);
                } else {
                    patterns.add(RulePattern.of(written, names));
                }
            } catch (PatternSyntaxException e) {
                yaml.fault(node, "is no pattern: " + e.getMessage());
            }
        }
        return patterns;
    }

    private double confidence(Node node) {
        if (node == null) {
            return USUAL_CONFIDENCE;
        }
        try {
            double confidence = Double.parseDouble(yaml.text(node));
            if (confidence > 0 && confidence <= 1) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        yaml.fault(node, "confidence must lie between 0 and 1");
        return USUAL_CONFIDENCE;
    }
}
