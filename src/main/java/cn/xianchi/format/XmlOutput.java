package cn.xianchi.format;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML on its way out; names bear their prefix, attributes come as pairs of name and value. */
public final class XmlOutput implements AutoCloseable {
    private final XMLStreamWriter writer;
    private Map<String, String> namespaces;

    /** @param namespaces by prefix, of which one may be empty; declared at the root */
    public XmlOutput(OutputStream out, Map<String, String> namespaces) throws XMLStreamException {
        this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        this.namespaces = new TreeMap<>(namespaces);
        writer.writeStartDocument("UTF-8", "1.0");
    }

    public void open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            String prefix = namespace.getKey();
            writer.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace.getValue());
        }
        namespaces = Map.of();
        attributes(attributes);
    }

    public void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    public void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(text);
        end();
    }

    public void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            writer.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    @Override
    public void close() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }
}
