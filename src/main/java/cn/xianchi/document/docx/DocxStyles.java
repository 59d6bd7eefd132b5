package cn.xianchi.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What a paragraph style says of numbering. */
final class DocxStyles {
    private static final int DEEPEST = 20;

    /** A place in a list: {@code list} null when not said, {@code level} from 0 or null when not said. */
    record Numbered(String list, Integer level) {
        static final Numbered UNSAID = new Numbered(null, null);

        Numbered or(Numbered other) {
            return new Numbered(list == null ? other.list : list, level == null ? other.level : level);
        }

        /** Reads the {@code numPr} that {@code xml} stands on. */
        static Numbered read(Xml xml) throws XMLStreamException {
            String[] found = new String[2];
            xml.children(name -> {
                if (name.equals("numId")) {
                    found[0] = xml.attribute("val");
                } else if (name.equals("ilvl")) {
                    found[1] = xml.attribute("val");
                }
            });
            return new Numbered(found[0], found[1] == null ? null : Integer.valueOf(found[1]));
        }
    }

    private final Map<String, Numbered> numbered = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String ordinary;

    private DocxStyles() {}

    /** {@code part} may be null: then no style numbers anything. */
    static DocxStyles read(PackagePart part) throws IOException, XMLStreamException {
        DocxStyles styles = new DocxStyles();
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                Xml xml = new Xml(in);
                xml.children(name -> {
                    if (name.equals("style") && "paragraph".equals(xml.attribute("type"))) {
                        styles.style(xml);
                    }
                });
            }
        }
        return styles;
    }

    /** {@code style} is null for a paragraph without one. */
    Numbered numbered(String style) {
        Numbered found = Numbered.UNSAID;
        String at = style == null ? ordinary : style;
        for (int steps = 0; at != null && steps < DEEPEST; steps++) {
            found = found.or(numbered.getOrDefault(at, Numbered.UNSAID));
            at = basedOn.get(at);
        }
        return found;
    }

    private void style(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String isDefault = xml.attribute("default");
        if ("1".equals(isDefault) || "true".equals(isDefault)) {
            ordinary = id;
        }
        xml.children(name -> {
            if (name.equals("basedOn")) {
                basedOn.put(id, xml.attribute("val"));
            } else if (name.equals("pPr")) {
                xml.children(property -> {
                    if (property.equals("numPr")) {
                        numbered.put(id, Numbered.read(xml));
                    }
                });
            }
        });
    }
}
