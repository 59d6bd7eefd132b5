package cn.xianchi.ingest;

import cn.xianchi.document.DrawnPdf;
import java.util.ArrayList;
import java.util.List;

/** A text set as an office prints it: 38 characters a line, paragraphs indented by two, 30 lines and a number a page. */
final class PrintedPdf {
    private static final int LINE = 38;
    private static final int PAGE = 30;

    private PrintedPdf() {}

    static byte[] of(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> wrap(line, lines));
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < lines.size(); i++) {
            if (i % PAGE == 0) {
                pdf.page().at(280, 800, "- " + (i / PAGE + 1) + " -");
            }
            pdf.at(60, 72 + 22 * (i % PAGE), lines.get(i));
        }
        return pdf.bytes();
    }

    private static double width(int character) {
        return character < 0x2e80 && "“”‘’—…".indexOf(character) < 0 ? 0.5 : 1;
    }

    private static void wrap(String paragraph, List<String> lines) {
        StringBuilder line = new StringBuilder("　　");
        double width = 2;
        for (int character : paragraph.codePoints().toArray()) {
            if (width + width(character) > LINE) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(character);
            width += width(character);
        }
        lines.add(line.toString());
    }
}
