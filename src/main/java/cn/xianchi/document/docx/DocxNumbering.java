package cn.xianchi.document.docx;

import cn.xianchi.document.text.LineJoin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Counts the numbered paragraphs of a document and formats their numbers as Word prints them. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    /** {@code text} contains %1 to %9 for the numbers of the levels; {@code style} is the style linked to this level. */
    private record Level(int start, String format, String text, String suffix, String style, boolean isLegal) {
        /** @param values of the elements that define the level; a missing element has its usual value */
        static Level of(Map<String, String> values) {
            return new Level(
                    parseCount(values.getOrDefault("start", "1")),
                    String.valueOf(values.getOrDefault("numFmt", "decimal")),
                    Objects.requireNonNullElse(values.get("lvlText"), ""),
                    String.valueOf(values.getOrDefault("suff", "tab")),
                    values.get("pStyle"),
                    values.containsKey("isLgl") && Xml.isOn(values.get("isLgl")));
        }
    }

    private final Map<String, Level[]> levelsByAbstractId = new HashMap<>();
    private final Map<String, String> abstractIdByList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> startedLists = new HashSet<>();

    void read(Xml xml) throws XMLStreamException {
        xml.forEachChild(name -> {
            if (name.equals("abstractNum")) {
                readLevels(xml);
            } else if (name.equals("num")) {
                readList(xml);
            }
        });
    }

    /** Counts a paragraph and returns the label printed before it; empty for an unnumbered paragraph. */
    String nextLabel(DocxStyles.ListLevel position, String style) {
        Level[] levels = position.list() == null ? null : levelsByAbstractId.get(abstractIdByList.get(position.list()));
        if (levels == null) {
            return "";
        }
        int index =
                position.level() == null ? levelOf(style, levels) : Math.max(0, Math.min(LEVELS - 1, position.level()));
        Integer[] counts = counters.computeIfAbsent(abstractIdByList.get(position.list()), key -> new Integer[LEVELS]);
        if (startedLists.add(position.list())) {
            startOverrides
                    .getOrDefault(position.list(), Map.of())
                    .forEach((overridden, start) -> counts[overridden] = start - 1);
        }
        counts[index] = counts[index] == null ? levels[index].start() : counts[index] + 1;
        for (int below = index + 1; below < LEVELS; below++) {
            counts[below] = null;
        }
        return label(levels, counts, index);
    }

    private static String label(Level[] levels, Integer[] counts, int index) {
        Level level = levels[index];
        if (level.format().equals("none")) {
            return "";
        }
        if (level.format().equals("bullet")) {
            boolean isPrivate = level.text().chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
            return (isPrivate ? "•" : level.text()) + " ";
        }
        String label = level.text();
        for (int i = 0; i <= index; i++) {
            int count = counts[i] == null ? levels[i].start() : counts[i];
            String format = level.isLegal() ? "decimal" : levels[i].format();
            label = label.replace("%" + (i + 1), NumberFormats.format(count, format));
        }
        boolean isApart = level.suffix().equals("space")
                || level.suffix().equals("tab")
                        && !label.isEmpty()
                        && !LineJoin.isWide(label.charAt(label.length() - 1));
        return isApart ? label + " " : label;
    }

    private static int levelOf(String style, Level[] levels) {
        for (int i = 0; i < LEVELS; i++) {
            if (style != null && style.equals(levels[i].style())) {
                return i;
            }
        }
        return 0;
    }

    private void readLevels(Xml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.of(Map.of()));
        levelsByAbstractId.put(xml.attribute("abstractNumId"), levels);
        xml.forEachChild(name -> {
            if (name.equals("lvl")) {
                int level = parseCount(xml.attribute("ilvl")) % LEVELS;
                levels[level] = Level.of(xml.childValues());
            }
        });
    }

    private void readList(Xml xml) throws XMLStreamException {
        String id = xml.attribute("numId");
        xml.forEachChild(name -> {
            if (name.equals("abstractNumId")) {
                abstractIdByList.put(id, xml.attribute("val"));
            } else if (name.equals("lvlOverride")) {
                int level = parseCount(xml.attribute("ilvl")) % LEVELS;
                Map<String, String> overrides = xml.childValues();
                if (overrides.containsKey("startOverride")) {
                    startOverrides
                            .computeIfAbsent(id, key -> new HashMap<>())
                            .put(level, parseCount(overrides.get("startOverride")));
                }
            }
        });
    }

    /** Parses a count; 0 for anything else. */
    private static int parseCount(String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
