package cn.xianchi.document.html;

import cn.xianchi.document.text.LineJoin;
import cn.xianchi.document.text.TextLines;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lines as a browser would start them: a block and a {@code <br>} end a line, an inline element does not. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final TextLines lines;
    private final StringBuilder line = new StringBuilder();
    private boolean isPreformatted;

    HtmlBlocks(TextLines lines) {
        this.lines = lines;
    }

    void read(Element element) {
        inside(element);
        endLine();
    }

    /** The element's text as one table cell. */
    static String cell(Element cell) {
        TextLines inside = new TextLines();
        new HtmlBlocks(inside).read(cell);
        return inside.cell();
    }

    private void inside(Node node) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                add(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("table") && !HtmlTable.isLayout(element)) {
            endLine();
            HtmlTable.rows(element, lines);
        } else if (BLOCKS.contains(name)) {
            endLine();
            boolean outer = isPreformatted;
            isPreformatted = outer || name.equals("pre");
            inside(element);
            endLine();
            isPreformatted = outer;
        } else {
            inside(element);
        }
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\u00A0' || c <= ' ') {
                int end = at + 1;
                while (end < text.length() && text.charAt(end) <= ' ') {
                    end++;
                }
                space(text, at, end);
                at = end;
            } else {
                if (c != '\u200B' && c != '\uFEFF') {
                    line.append(c);
                }
                at++;
            }
        }
        if (line.length() > TextLines.MOST) {
            throw TextLines.tooLong();
        }
    }

    /** Spaces in a row are one; the line end of an editor between two Chinese characters is none. */
    private void space(String text, int start, int end) {
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
