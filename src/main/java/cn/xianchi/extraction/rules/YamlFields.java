package cn.xianchi.extraction.rules;

import cn.xianchi.catalog.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads values of a YAML file and collects its faults with file and line. */
final class YamlFields {
    private final String file;
    private final List<String> faults = new ArrayList<>();

    YamlFields(String file) {
        this.file = file;
    }

    List<String> faults() {
        return faults;
    }

    String source(Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    void fault(Node node, String reason) {
        faults.add(source(node) + ": " + reason);
    }

    void fault(int line, String reason) {
        faults.add(file + ":" + line + ": " + reason);
    }

    Map<String, Node> fields(Node node, Set<String> known) {
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

    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(node, "one value is needed here");
        return "";
    }

    /** Empty if the field is absent. */
    String text(Map<String, Node> fields, String name) {
        return fields.containsKey(name) ? text(fields.get(name)) : "";
    }

    /** Empty if the field is absent; one value is a list of one. */
    List<String> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::text).toList();
        }
        return node == null ? List.of() : List.of(text(node));
    }

    /** Empty if the field is absent. */
    Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> texts.put(text(tuple.getKeyNode()), text(tuple.getValueNode())));
        } else if (node != null) {
            fault(node, "here names with values are needed");
        }
        return texts;
    }

    <E extends Enum<E>> E code(Map<String, Node> fields, String name, Class<E> vocabulary, E absent) {
        if (!fields.containsKey(name)) {
            return absent;
        }
        String code = text(fields.get(name));
        return Code.read(vocabulary, code).orElseGet(() -> {
            String accepted = String.join(", ", Code.all(vocabulary));
            fault(fields.get(name), "\"" + code + "\" is unknown; accepted are " + accepted);
            return absent;
        });
    }
}
