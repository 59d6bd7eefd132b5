package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of a table. A merged cell is repeated in each column and row it covers; a cell over a whole row is not. */
final class DocxTable {
    private static final int MAX_SPAN = 200;

    private final Xml xml;
    private final DocxBody body;
    private final Map<Integer, String> textAbove = new HashMap<>();

    DocxTable(Xml xml, DocxBody body) {
        this.xml = xml;
        this.body = body;
    }

    void read(TextLines lines) throws XMLStreamException {
        xml.forEachChild(name -> visitTableChild(name, lines));
    }

    private void visitTableChild(String name, TextLines lines) throws XMLStreamException {
        switch (name) {
            case "tr" -> readRow(lines);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                xml.forEachChild(inner -> visitTableChild(inner, lines));
            default -> {}
        }
    }

    private void readRow(TextLines lines) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        boolean[] isDeleted = {false};
        xml.forEachChild(name -> visitRowChild(name, cells, isDeleted));
        if (isDeleted[0]) {
            return;
        }
        if (cells.size() == 1) {
            cells.get(0).lines.all().forEach(lines::add);
            return;
        }
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            String text = cell.continuesAbove ? textAbove.getOrDefault(texts.size(), "") : cell.lines.cell();
            for (int column = 0; column < cell.width; column++) {
                textAbove.put(texts.size(), text);
                texts.add(text);
            }
        }
        lines.addRow(texts);
    }

    private void visitRowChild(String name, List<Cell> cells, boolean[] isDeleted) throws XMLStreamException {
        switch (name) {
            case "tc" -> {
                Cell cell = new Cell();
                cells.add(cell);
                xml.forEachChild(cell::visit);
            }
            case "trPr" -> isDeleted[0] |= xml.childValues().containsKey("del");
            case "sdt", "sdtContent", "customXml" -> xml.forEachChild(inner -> visitRowChild(inner, cells, isDeleted));
            default -> {}
        }
    }

    /** {@code continuesAbove} for a cell that is merged with the one above. */
    private final class Cell {
        private final TextLines lines = new TextLines();
        private int width = 1;
        private boolean continuesAbove;

        private void visit(String name) throws XMLStreamException {
            if (name.equals("tcPr")) {
                readProperties(xml.childValues());
            } else {
                body.readBlock(name, lines);
            }
        }

        private void readProperties(Map<String, String> values) {
            String span = values.get("gridSpan");
            if (span != null && span.matches("\\d{1,4}")) {
                width = Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(span)));
            }
            continuesAbove = values.containsKey("vMerge") && !"restart".equals(values.get("vMerge"));
        }
    }
}
