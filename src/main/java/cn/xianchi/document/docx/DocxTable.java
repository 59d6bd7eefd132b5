package cn.xianchi.document.docx;

import cn.xianchi.document.text.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The rows of a table; a cell over several columns or rows stands in each of them, over a whole row once. */
final class DocxTable {
    private static final int WIDEST = 200;

    private final Xml xml;
    private final DocxBody body;
    private final Map<Integer, String> above = new HashMap<>();

    DocxTable(Xml xml, DocxBody body) {
        this.xml = xml;
        this.body = body;
    }

    void read(TextLines lines) throws XMLStreamException {
        xml.children(name -> inTable(name, lines));
    }

    private void inTable(String name, TextLines lines) throws XMLStreamException {
        switch (name) {
            case "tr" -> row(lines);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(inner -> inTable(inner, lines));
            default -> {}
        }
    }

    private void row(TextLines lines) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        boolean[] isDeleted = {false};
        xml.children(name -> inRow(name, cells, isDeleted));
        if (isDeleted[0]) {
            return;
        }
        if (cells.size() == 1) {
            cells.get(0).lines.all().forEach(lines::add);
            return;
        }
        List<String> filled = new ArrayList<>();
        for (Cell cell : cells) {
            String text = cell.isBelow ? above.getOrDefault(filled.size(), "") : cell.lines.cell();
            for (int column = 0; column < cell.width; column++) {
                above.put(filled.size(), text);
                filled.add(text);
            }
        }
        lines.row(filled);
    }

    private void inRow(String name, List<Cell> cells, boolean[] isDeleted) throws XMLStreamException {
        switch (name) {
            case "tc" -> {
                Cell cell = new Cell();
                cells.add(cell);
                xml.children(cell::at);
            }
            case "trPr" -> xml.children(property -> isDeleted[0] |= property.equals("del"));
            case "sdt", "sdtContent", "customXml" -> xml.children(inner -> inRow(inner, cells, isDeleted));
            default -> {}
        }
    }

    /** {@code isBelow} when it continues the cell above. */
    private final class Cell {
        private final TextLines lines = new TextLines();
        private int width = 1;
        private boolean isBelow;

        private void at(String name) throws XMLStreamException {
            if (name.equals("tcPr")) {
                xml.children(this::property);
            } else {
                body.block(name, lines);
            }
        }

        private void property(String name) {
            String value = xml.attribute("val");
            if (name.equals("gridSpan") && value != null && value.matches("\\d{1,4}")) {
                width = Math.max(1, Math.min(WIDEST, Integer.parseInt(value)));
            } else if (name.equals("vMerge")) {
                isBelow = !"restart".equals(value);
            }
        }
    }
}
