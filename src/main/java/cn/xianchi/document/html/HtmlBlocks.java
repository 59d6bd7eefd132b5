package cn.xianchi.document.html;

import cn.xianchi.document.text.LineJoin;
import cn.xianchi.document.text.TextLines;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Splits a page into lines as a browser does: blocks and {@code <br>} end a line, inline elements do not. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body caption center dd details div dl dt fieldset "
                            + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section "
                            + "summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    /** White space, or other characters but those without width. */
    private static final Pattern PIECE =
            Pattern.compile("(?<space>[\\u00A0\\x00-\\x20][\\x00-\\x20]*)|[^\\u00A0\\x00-\\x20\\u200B\\uFEFF]+");

    private final TextLines lines;
    private final StringBuilder line = new StringBuilder();
    private boolean isPreformatted;

    HtmlBlocks(TextLines lines) {
        this.lines = lines;
    }

    void read(Element element) {
        visitChildren(element);
        endLine();
    }

    /** Text of the element as one table cell. */
    static String cell(Element cell) {
        TextLines content = new TextLines();
        new HtmlBlocks(content).read(cell);
        return content.cell();
    }

    private void visitChildren(Node node) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText());
            } else if (child instanceof Element element) {
                visit(element);
            }
        }
    }

    private void visit(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("table") && !HtmlTable.isLayout(element)) {
            endLine();
            HtmlTable.read(element, lines);
        } else if (BLOCKS.contains(name)) {
            endLine();
            boolean outer = isPreformatted;
            isPreformatted = outer || name.equals("pre");
            visitChildren(element);
            endLine();
            isPreformatted = outer;
        } else {
            visitChildren(element);
        }
    }

    private void append(String text) {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.start("space") >= 0) {
                appendSpace(text, piece.start(), piece.end());
            } else {
                line.append(piece.group());
            }
        }
        TextLines.checkLength(line.length());
    }

    /** Collapses white space; drops a source line end between two Chinese characters. */
    private void appendSpace(String text, int start, int end) {
        boolean isLineEnd = text.substring(start, end).indexOf('\n') >= 0;
        if (isLineEnd && isPreformatted) {
            endLine();
            return;
        }
        if (line.isEmpty() || line.charAt(line.length() - 1) == ' ') {
            return;
        }
        boolean isInChinese = LineJoin.isWide(line.charAt(line.length() - 1))
                && end < text.length()
                && LineJoin.isWide(text.charAt(end));
        if (!isLineEnd || !isInChinese) {
            line.append(' ');
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
