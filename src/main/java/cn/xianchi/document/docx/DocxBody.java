package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the blocks of a document in order: paragraphs and tables, including those inside content controls. */
final class DocxBody {
    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    /** Text of a paragraph whose mark is deleted; it continues in the next paragraph. */
    private String carriedText = "";

    DocxBody(Xml xml, DocxStyles styles, DocxNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    void read(TextLines lines) throws XMLStreamException {
        xml.forEachChild(name -> {
            if (name.equals("body")) {
                readBlocks(lines);
            }
        });
        lines.add(carriedText);
    }

    private void readBlocks(TextLines lines) throws XMLStreamException {
        xml.forEachChild(name -> readBlock(name, lines));
    }

    void readBlock(String name, TextLines lines) throws XMLStreamException {
        switch (name) {
            case "p" -> readParagraph(lines);
            case "tbl" -> new DocxTable(xml, this).read(lines);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice" ->
                readBlocks(lines);
            default -> {}
        }
    }

    private void readParagraph(TextLines lines) throws XMLStreamException {
        Paragraph paragraph = new Paragraph();
        xml.forEachChild(paragraph::visit);
        String text = paragraph.label() + paragraph.text;
        if (paragraph.isMarkDeleted) {
            carriedText += text;
        } else {
            String whole = carriedText + text;
            carriedText = "";
            whole.lines().forEach(lines::add);
        }
        for (TextLines box : paragraph.textBoxes) {
            box.all().forEach(lines::add);
        }
    }

    /** A paragraph; {@code isMarkDeleted} if the paragraph mark at its end is deleted. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<TextLines> textBoxes = new ArrayList<>();
        private DocxStyles.ListLevel listLevel = DocxStyles.ListLevel.NONE;
        private String style;
        private boolean isMarkDeleted;
        private boolean isHidden;

        private void visit(String name) throws XMLStreamException {
            switch (name) {
                case "pPr" -> xml.forEachChild(this::visitProperty);
                case "r" -> {
                    isHidden = false;
                    xml.forEachChild(this::visitRunChild);
                    isHidden = false;
                }
                case "del", "moveFrom", "rt", "instrText", "fldData", "commentRangeStart", "Fallback" -> {}
                case "sdtPr", "rPr" -> {}
                case "t" -> visitRunChild(name);
                default -> xml.forEachChild(this::visit);
            }
        }

        private void visitProperty(String name) throws XMLStreamException {
            switch (name) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> listLevel = DocxStyles.ListLevel.read(xml);
                case "rPr" -> xml.forEachChild(mark -> isMarkDeleted |= mark.equals("del") || mark.equals("moveFrom"));
                default -> {}
            }
        }

        private void visitRunChild(String name) throws XMLStreamException {
            switch (name) {
                case "rPr" ->
                    xml.forEachChild(property -> isHidden |= (property.equals("vanish") || property.equals("webHidden"))
                            && Xml.isOn(xml.attribute("val")));
                case "t" -> append(xml.isTextElement() ? xml.text() : "");
                case "tab", "ptab" -> append("\t");
                case "br", "cr" -> append("page".equals(xml.attribute("type")) ? "" : "\n");
                case "noBreakHyphen" -> append("-");
                case "sym" -> append(symbol(xml.attribute("char")));
                case "txbxContent" -> {
                    TextLines box = new TextLines();
                    readBlocks(box);
                    textBoxes.add(box);
                }
                case "delText", "instrText", "delInstrText" -> {}
                case "Fallback", "rt", "footnoteReference", "annotationRef" -> {}
                default -> xml.forEachChild(this::visitRunChild);
            }
        }

        private void append(String content) {
            if (!isHidden) {
                text.append(content);
            }
            TextLines.checkLength(text.length());
        }

        /** Number printed before the paragraph. As in Word an empty paragraph is counted, but its number is not printed. */
        private String label() {
            String label = numbering.nextLabel(listLevel.or(styles.listLevel(style)), style);
            return TextLines.trimmed(text.toString()).isEmpty() ? "" : label;
        }
    }

    /** Character of a symbol; empty for the private-use codes of symbol fonts. */
    private static String symbol(String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int c = Integer.parseInt(code, 16);
        return c >= 0xE000 && c <= 0xF8FF || c < 0x20 ? "" : String.valueOf((char) c);
    }
}
