package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The blocks of a document in their order: paragraphs and tables, wherever they are wrapped. */
final class DocxBody {
    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    /** What a deleted paragraph mark leaves for the next paragraph. */
    private String carried = "";

    DocxBody(Xml xml, DocxStyles styles, DocxNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    void read(TextLines lines) throws XMLStreamException {
        xml.children(name -> {
            if (name.equals("body")) {
                blocks(lines);
            }
        });
        lines.add(carried);
    }

    private void blocks(TextLines lines) throws XMLStreamException {
        xml.children(name -> block(name, lines));
    }

    void block(String name, TextLines lines) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph(lines);
            case "tbl" -> new DocxTable(xml, this).read(lines);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice" ->
                blocks(lines);
            default -> {}
        }
    }

    private void paragraph(TextLines lines) throws XMLStreamException {
        Paragraph paragraph = new Paragraph();
        xml.children(paragraph::at);
        String text = paragraph.label() + paragraph.text;
        if (paragraph.isOpen) {
            carried += text;
        } else {
            String whole = carried + text;
            carried = "";
            whole.lines().forEach(lines::add);
        }
        for (TextLines box : paragraph.boxes) {
            box.all().forEach(lines::add);
        }
    }

    /** The runs of a paragraph; {@code isOpen} when the mark at its end is deleted. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<TextLines> boxes = new ArrayList<>();
        private DocxStyles.Numbered place = DocxStyles.Numbered.UNSAID;
        private String style;
        private boolean isOpen;
        private boolean isHidden;

        private void at(String name) throws XMLStreamException {
            switch (name) {
                case "pPr" -> xml.children(this::property);
                case "r" -> {
                    isHidden = false;
                    xml.children(this::inRun);
                    isHidden = false;
                }
                case "del", "moveFrom", "rt", "instrText", "fldData", "commentRangeStart", "Fallback" -> {}
                case "sdtPr", "rPr" -> {}
                case "t" -> inRun(name);
                default -> xml.children(this::at);
            }
        }

        private void property(String name) throws XMLStreamException {
            switch (name) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> place = DocxStyles.Numbered.read(xml);
                case "rPr" -> xml.children(mark -> isOpen |= mark.equals("del") || mark.equals("moveFrom"));
                default -> {}
            }
        }

        private void inRun(String name) throws XMLStreamException {
            switch (name) {
                case "rPr" ->
                    xml.children(property ->
                            isHidden |= (property.equals("vanish") || property.equals("webHidden")) && xml.isOn());
                case "t" -> add(xml.isWord() ? xml.text() : "");
                case "tab", "ptab" -> add("\t");
                case "br", "cr" -> add("page".equals(xml.attribute("type")) ? "" : "\n");
                case "noBreakHyphen" -> add("-");
                case "sym" -> add(symbol(xml.attribute("char")));
                case "txbxContent" -> {
                    TextLines box = new TextLines();
                    blocks(box);
                    boxes.add(box);
                }
                case "delText",
                        "instrText",
                        "delInstrText",
                        "Fallback",
                        "rt",
                        "footnoteReference",
                        "annotationRef" -> {}
                default -> xml.children(this::inRun);
            }
        }

        private void add(String piece) {
            if (!isHidden) {
                text.append(piece);
            }
            if (text.length() > TextLines.MOST) {
                throw TextLines.tooLong();
            }
        }

        /** An empty paragraph counts, as in Word, but its number alone is no line. */
        private String label() {
            String label = numbering.next(place.or(styles.numbered(style)), style);
            return TextLines.trimmed(text.toString()).isEmpty() ? "" : label;
        }
    }

    /** A sign of a symbol font has no character of its own. */
    private static String symbol(String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int c = Integer.parseInt(code, 16);
        return c >= 0xE000 && c <= 0xF8FF || c < 0x20 ? "" : String.valueOf((char) c);
    }
}
