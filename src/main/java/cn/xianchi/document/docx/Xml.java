package cn.xianchi.document.docx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A stream of XML read from the outside in, one element at a time; no DTD, no entity from elsewhere. */
final class Xml {
    /** Elements within elements; a report has some twenty. */
    private static final int DEEPEST = 250;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        this.in = FACTORY.createXMLStreamReader(in);
        while (this.in.hasNext() && next() != XMLStreamConstants.START_ELEMENT) {
            continue;
        }
    }

    /** What is done at each child; children that it does not read are skipped. */
    interface Visitor {
        void at(String name) throws XMLStreamException;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Visits the children of the element it stands on, and then stands behind it. */
    void children(Visitor visitor) throws XMLStreamException {
        int own = depth;
        while (depth >= own) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                visitor.at(in.getLocalName());
                while (depth > own) {
                    next();
                }
            }
        }
    }

    /** The characters in the element it stands on. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }

    /** An attribute by its name without prefix; null when absent. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the element belongs to text or formulas, and not to drawings. */
    boolean isWord() {
        String space = in.getNamespaceURI();
        return space != null && (space.contains("wordprocessingml") || space.endsWith("/math"));
    }

    /** An element such as {@code <w:b/>}, which is on unless it says that it is off. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private int next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > DEEPEST) {
                throw new XMLStreamException("elements nested too deep");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }
}
