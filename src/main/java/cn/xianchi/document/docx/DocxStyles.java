package cn.xianchi.document.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Numbering defined by paragraph styles. */
final class DocxStyles {
    private static final int MAX_DEPTH = 20;

    /** Level of a list, from 0; {@code list} and {@code level} are null if not specified. */
    record ListLevel(String list, Integer level) {
        static final ListLevel NONE = new ListLevel(null, null);

        ListLevel or(ListLevel other) {
            return new ListLevel(list == null ? other.list : list, level == null ? other.level : level);
        }

        /** Reads the current {@code numPr} element. */
        static ListLevel read(Xml xml) throws XMLStreamException {
            Map<String, String> values = xml.childValues();
            String level = values.get("ilvl");
            return new ListLevel(values.get("numId"), level == null ? null : Integer.valueOf(level));
        }
    }

    private final Map<String, ListLevel> listLevels = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String defaultStyle;

    void read(Xml xml) throws XMLStreamException {
        xml.forEachChild(name -> {
            if (name.equals("style") && "paragraph".equals(xml.attribute("type"))) {
                readStyle(xml);
            }
        });
    }

    /** Numbering of a style and those it is based on; null means the default style. */
    ListLevel listLevel(String style) {
        ListLevel found = ListLevel.NONE;
        String at = style == null ? defaultStyle : style;
        for (int steps = 0; at != null && steps < MAX_DEPTH; steps++) {
            found = found.or(listLevels.getOrDefault(at, ListLevel.NONE));
            at = basedOn.get(at);
        }
        return found;
    }

    private void readStyle(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String isDefault = xml.attribute("default");
        if ("1".equals(isDefault) || "true".equals(isDefault)) {
            defaultStyle = id;
        }
        xml.forEachChild(name -> {
            if (name.equals("basedOn")) {
                basedOn.put(id, xml.attribute("val"));
            } else if (name.equals("pPr")) {
                xml.forEachChild(property -> {
                    if (property.equals("numPr")) {
                        listLevels.put(id, ListLevel.read(xml));
                    }
                });
            }
        });
    }
}
