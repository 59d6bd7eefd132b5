package cn.xianchi.extraction.rules;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Code;
import cn.xianchi.catalog.Indicator;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.quantity.Units;
import cn.xianchi.observation.Statistic;
import com.google.re2j.PatternSyntaxException;
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
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of {@code data/rules}: reads it and keeps what is wrong with it, each fault with its line. */
public final class RuleFile {
    private static final Set<String> KEYS = Set.of(
            "id",
            "indicator",
            "units",
            "match",
            "unless",
            "role",
            "part",
            "act",
            "statistic",
            "dimension",
            "basis",
            "confidence",
            "reads",
            "refuses");
    private static final double USUAL = 0.95;

    private final String file;
    private final Catalog catalog;
    private final List<String> faults = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Map<String, String> names = Map.of();

    public RuleFile(String file, Catalog catalog) {
        this.file = file;
        this.catalog = catalog;
    }

    public List<String> faults() {
        return faults;
    }

    public List<Rule> rules() {
        return rules;
    }

    public void read(String yaml) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(yaml));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(file + ":" + line + ": is no YAML: " + e.getProblem());
            return;
        }
        if (!(root instanceof MappingNode)) {
            faults.add(file + ":1: must hold theme, words and rules");
            return;
        }
        Map<String, Node> fields = fields(root, Set.of("theme", "words", "names", "rules"));
        if (!fields.keySet().containsAll(Set.of("theme", "words", "rules"))) {
            faults.add(file + ":1: must hold theme, words and rules");
            return;
        }
        names = fields.containsKey("names") ? texts(fields.get("names")) : Map.of();
        List<String> words =
                list(fields.get("words")).stream().map(RuleSyntax::plain).toList();
        Rule.Theme theme = new Rule.Theme(text(fields.get("theme")), words);
        if (fields.get("rules") instanceof SequenceNode sequence) {
            for (Node rule : sequence.getValue()) {
                rule(rule, theme);
            }
        } else {
            fault(fields.get("rules"), "rules must be a list");
        }
    }

    private void fault(Node at, String reason) {
        faults.add(file + ":" + (at.getStartMark().getLine() + 1) + ": " + reason);
    }

    private void rule(Node node, Rule.Theme theme) {
        Map<String, Node> fields = fields(node, KEYS);
        int before = faults.size();
        for (String needed : List.of("id", "indicator", "match", "reads", "refuses")) {
            if (!fields.containsKey(needed)) {
                fault(node, "the rule has no " + needed);
            }
        }
        if (faults.size() > before) {
            return;
        }
        Indicator indicator = catalog.indicator(text(fields.get("indicator"))).orElse(null);
        if (indicator == null) {
            fault(
                    fields.get("indicator"),
                    "\"" + text(fields.get("indicator")) + "\" is no code of data/indicators.csv");
        }
        Map<String, BigDecimal> reads = reads(fields.get("reads"));
        List<String> refuses = list(fields.get("refuses"));
        if (reads.isEmpty() || refuses.isEmpty()) {
            fault(node, "the rule needs at least one sentence under reads and one under refuses");
        }
        List<RulePattern> matches = patterns(fields.get("match"), true);
        List<RulePattern> unless = fields.containsKey("unless") ? patterns(fields.get("unless"), false) : List.of();
        Role role = optional(fields, "role", Role.class, Role.LEVEL);
        Statistic statistic = optional(fields, "statistic", Statistic.class, null);
        if (faults.size() > before) {
            return;
        }
        rules.add(new Rule(
                text(fields.get("id")),
                indicator,
                fields.containsKey("units") ? Set.copyOf(list(fields.get("units"))) : Units.of(indicator.unit()),
                matches,
                unless,
                role,
                truth(fields.get("part")),
                truth(fields.get("act")),
                statistic,
                fields.containsKey("dimension") ? text(fields.get("dimension")) : "",
                fields.containsKey("basis") ? text(fields.get("basis")) : "",
                fields.containsKey("confidence") ? confidence(fields.get("confidence")) : USUAL,
                reads,
                refuses,
                theme,
                file + ":" + (node.getStartMark().getLine() + 1)));
    }

    private Map<String, Node> fields(Node node, Set<String> known) {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, "here names with values are needed: " + String.join(", ", known));
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = text(tuple.getKeyNode());
            if (!known.contains(name)) {
                fault(tuple.getKeyNode(), "\"" + name + "\" is unknown here");
            }
            if (fields.put(name, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), "\"" + name + "\" stands here twice");
            }
        }
        return fields;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(node, "one value is needed here");
        return "";
    }

    private List<String> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::text).toList();
        }
        return List.of(text(node));
    }

    private Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> texts.put(text(tuple.getKeyNode()), text(tuple.getValueNode())));
        } else {
            fault(node, "here names with values are needed");
        }
        return texts;
    }

    private Map<String, BigDecimal> reads(Node node) {
        Map<String, BigDecimal> reads = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, "reads must give a value to each sentence");
            return reads;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            try {
                reads.put(text(tuple.getKeyNode()), new BigDecimal(text(tuple.getValueNode())));
            } catch (NumberFormatException e) {
                fault(tuple.getValueNode(), "\"" + text(tuple.getValueNode()) + "\" is no number");
            }
        }
        return reads;
    }

    private List<RulePattern> patterns(Node node, boolean withTarget) {
        List<RulePattern> patterns = new ArrayList<>();
        for (String written : list(node)) {
            try {
                if (withTarget && RuleSyntax.numbers(written) != 1) {
                    fault(node, "a pattern needs one #, where the number stands: " + written);
                } else {
                    patterns.add(RulePattern.of(RuleSyntax.expanded(written, names), !written.contains("=#")));
                }
            } catch (PatternSyntaxException e) {
                fault(node, "is no pattern: " + e.getMessage());
            }
        }
        return patterns;
    }

    private <E extends Enum<E>> E optional(Map<String, Node> fields, String name, Class<E> vocabulary, E otherwise) {
        if (!fields.containsKey(name)) {
            return otherwise;
        }
        String code = text(fields.get(name));
        return Code.read(vocabulary, code).orElseGet(() -> {
            fault(
                    fields.get(name),
                    "\"" + code + "\" is unknown; accepted are " + String.join(", ", Code.all(vocabulary)));
            return otherwise;
        });
    }

    private boolean truth(Node node) {
        return node != null && text(node).equals("true");
    }

    private double confidence(Node node) {
        try {
            double value = Double.parseDouble(text(node));
            if (value > 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as every other value that is no confidence
        }
        fault(node, "confidence must lie between 0 and 1");
        return USUAL;
    }
}
