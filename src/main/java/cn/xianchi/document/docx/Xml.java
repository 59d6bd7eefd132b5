package cn.xianchi.document.docx;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parser over one XML part, without DTD and external entities. */
final class Xml {
    /** Maximum nesting of elements; a report has about twenty levels. */
    private static final int MAX_DEPTH = 250;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        this.in = FACTORY.createXMLStreamReader(in);
        while (this.in.hasNext() && next() != XMLStreamConstants.START_ELEMENT) {
            continue;
        }
    }

    /** Called for each child element; children that it does not read are skipped. */
    interface Visitor {
        void visit(String name) throws XMLStreamException;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Visits the children of the current element and moves behind its end. */
    void forEachChild(Visitor visitor) throws XMLStreamException {
        int start = depth;
        while (depth >= start) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(in.getLocalName());
                while (depth > start) {
                    next();
                }
            }
        }
    }

    /** The attribute {@code val} of each child element by its name; null for a child without it. */
    Map<String, String> childValues() throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        forEachChild(name -> values.put(name, attribute("val")));
        return values;
    }

    /** Text content of the current element. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int start = depth;
        while (depth >= start) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }

    /** Value of an attribute by its local name; null if absent. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the element belongs to text or a formula, and not to a drawing. */
    boolean isTextElement() {
        String namespace = in.getNamespaceURI();
        return namespace != null && (namespace.contains("wordprocessingml") || namespace.endsWith("/math"));
    }

    /** Whether a toggle such as {@code <w:b/>} is on, by its attribute {@code val}: unless that is false. */
    static boolean isOn(String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private int next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > MAX_DEPTH) {
                throw new XMLStreamException("elements nested too deep");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }
}
