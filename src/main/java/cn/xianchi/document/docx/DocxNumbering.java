package cn.xianchi.document.docx;

import cn.xianchi.document.text.LineJoin;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Counts the numbered paragraphs of a document and writes their numbers as Word prints them. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    /** {@code text} holds %1 to %9 for the numbers of the levels; {@code style} names the style that means this level. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private String style;
        private boolean isLegal;
    }

    private final Map<String, Level[]> outlines = new HashMap<>();
    private final Map<String, String> outlineOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private DocxNumbering() {}

    /** {@code part} may be null: then nothing is numbered. */
    static DocxNumbering read(PackagePart part) throws IOException, XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                Xml xml = new Xml(in);
                xml.children(name -> {
                    if (name.equals("abstractNum")) {
                        numbering.outline(xml);
                    } else if (name.equals("num")) {
                        numbering.list(xml);
                    }
                });
            }
        }
        return numbering;
    }

    /** Counts a paragraph and gives what is printed before it; empty when it has no number. */
    String next(DocxStyles.Numbered place, String style) {
        Level[] outline = place.list() == null ? null : outlines.get(outlineOf.get(place.list()));
        if (outline == null) {
            return "";
        }
        int at = place.level() == null ? levelOf(style, outline) : Math.max(0, Math.min(LEVELS - 1, place.level()));
        Integer[] counter = counters.computeIfAbsent(outlineOf.get(place.list()), key -> new Integer[LEVELS]);
        if (begun.add(place.list())) {
            restarts.getOrDefault(place.list(), Map.of()).forEach((level, start) -> counter[level] = start - 1);
        }
        counter[at] = counter[at] == null ? outline[at].start : counter[at] + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            counter[below] = null;
        }
        return label(outline, counter, at);
    }

    private static String label(Level[] outline, Integer[] counter, int at) {
        Level level = outline[at];
        if (level.format.equals("none")) {
            return "";
        }
        if (level.format.equals("bullet")) {
            boolean isPrivate = level.text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
            return (isPrivate ? "•" : level.text) + " ";
        }
        String label = level.text;
        for (int i = 0; i <= at; i++) {
            int count = counter[i] == null ? outline[i].start : counter[i];
            String format = level.isLegal ? "decimal" : outline[i].format;
            label = label.replace("%" + (i + 1), NumberFormats.written(count, format));
        }
        boolean isApart = level.suffix.equals("space")
                || level.suffix.equals("tab") && !label.isEmpty() && !LineJoin.isWide(label.charAt(label.length() - 1));
        return isApart ? label + " " : label;
    }

    private static int levelOf(String style, Level[] outline) {
        for (int i = 0; i < LEVELS; i++) {
            if (style != null && style.equals(outline[i].style)) {
                return i;
            }
        }
        return 0;
    }

    private void outline(Xml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        outlines.put(xml.attribute("abstractNumId"), levels);
        xml.children(name -> {
            if (name.equals("lvl")) {
                level(xml, levels[number(xml.attribute("ilvl")) % LEVELS]);
            }
        });
    }

    private static void level(Xml xml, Level level) throws XMLStreamException {
        xml.children(name -> {
            String value = xml.attribute("val");
            switch (name) {
                case "start" -> level.start = number(value);
                case "numFmt" -> level.format = String.valueOf(value);
                case "lvlText" -> level.text = value == null ? "" : value;
                case "suff" -> level.suffix = String.valueOf(value);
                case "pStyle" -> level.style = value;
                case "isLgl" -> level.isLegal = xml.isOn();
                default -> {}
            }
        });
    }

    private void list(Xml xml) throws XMLStreamException {
        String id = xml.attribute("numId");
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                outlineOf.put(id, xml.attribute("val"));
            } else if (name.equals("lvlOverride")) {
                int level = number(xml.attribute("ilvl")) % LEVELS;
                xml.children(override -> {
                    if (override.equals("startOverride")) {
                        restarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, number(xml.attribute("val")));
                    }
                });
            }
        });
    }

    /** A count from 0; what is no number is 0. */
    private static int number(String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
