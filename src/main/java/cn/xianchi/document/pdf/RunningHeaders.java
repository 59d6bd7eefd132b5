package cn.xianchi.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes page numbers, and headers and footers that repeat on several pages. */
final class RunningHeaders {
    /** Headers and footers lie within this share of the page's height from its top or bottom. */
    private static final double EDGE_SHARE = 0.12;
    /** Minimum share of pages with the same header, and at least two; left and right pages may differ. */
    private static final double MIN_SHARE = 0.4;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―·~]\\s*\\d{1,4}\\s*[-—–－―·~]|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页(?:\\s*[,，/／]?\\s*共\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页)?"
                    + "|\\d{1,4}\\s*[/／]\\s*\\d{1,4}|(?i:page)\\s*\\d{1,4}(?:\\s*(?i:of)\\s*\\d{1,4})?");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final int pages;

    private RunningHeaders(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (List<PdfLine> page : pages) {
            page.stream()
                    .filter(RunningHeaders::isAtEdge)
                    .forEach(line -> pagesOf.computeIfAbsent(key(line), key -> new HashSet<>())
                            .add(line.page()));
        }
    }

    /** The lines of each page without headers, footers and page numbers. */
    static List<List<PdfLine>> remove(List<PdfPage> pages) {
        List<List<PdfLine>> lines = pages.stream().map(PdfLine::of).toList();
        RunningHeaders headers = new RunningHeaders(lines);
        return lines.stream()
                .map(page ->
                        page.stream().filter(line -> !headers.isHeader(line)).toList())
                .toList();
    }

    private boolean isHeader(PdfLine line) {
        if (!isAtEdge(line)) {
            return false;
        }
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        boolean isNumber = isNumber(line);
        if (isNumber && pages == 1) {
            return line.text().equals("1");
        }
        boolean isRepeated = pagesOf.get(key(line)).size() >= Math.max(2, MIN_SHARE * pages);
        return isRepeated && (isNumber || line.text().codePoints().anyMatch(Character::isLetter));
    }

    private static boolean isAtEdge(PdfLine line) {
        return line.y() < EDGE_SHARE * line.height() || line.y() > (1 - EDGE_SHARE) * line.height();
    }

    private static boolean isNumber(PdfLine line) {
        return BARE_NUMBER.matcher(line.text()).matches();
    }

    /**
     * Text with digits masked, since they may be a page number, and its rounded vertical position; of a bare number the
     * difference to its page, which is constant within a document.
     */
    private static String key(PdfLine line) {
        return isNumber(line)
                ? "offset " + (Integer.parseInt(line.text()) - line.page())
                : line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 4);
    }
}
