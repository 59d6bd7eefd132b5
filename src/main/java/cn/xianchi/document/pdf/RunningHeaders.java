package cn.xianchi.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers, and page headers and footers that come again on other pages. */
final class RunningHeaders {
    /** Furniture stands within this part of the page's height from its top or foot. */
    private static final double EDGE = 0.12;
    /** A header stands on this part of the pages, and on two of them at least: left and right ones may differ. */
    private static final double PART = 0.4;

    private static final Pattern NUMBERED = Pattern.compile(
            "[-—–－―·~]\\s*\\d{1,4}\\s*[-—–－―·~]|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页(?:\\s*[,，/／]?\\s*共\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页)?"
                    + "|\\d{1,4}\\s*[/／]\\s*\\d{1,4}|(?i:page)\\s*\\d{1,4}(?:\\s*(?i:of)\\s*\\d{1,4})?");
    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final Map<Integer, Set<Integer>> pagesOfOffset = new HashMap<>();
    private final int pages;

    private RunningHeaders(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (List<PdfLine> page : pages) {
            page.stream().filter(RunningHeaders::isAtEdge).forEach(this::count);
        }
    }

    /** The lines of each page that remain. */
    static List<List<PdfLine>> dropped(List<PdfPage> pages) {
        List<List<PdfLine>> lines = pages.stream().map(PdfLine::of).toList();
        RunningHeaders furniture = new RunningHeaders(lines);
        List<List<PdfLine>> left = new ArrayList<>();
        for (List<PdfLine> page : lines) {
            left.add(page.stream().filter(line -> !furniture.has(line)).toList());
        }
        return left;
    }

    private void count(PdfLine line) {
        pagesOf.computeIfAbsent(place(line), key -> new HashSet<>()).add(line.page());
        if (BARE.matcher(line.text()).matches()) {
            pagesOfOffset.computeIfAbsent(offset(line), key -> new HashSet<>()).add(line.page());
        }
    }

    private boolean has(PdfLine line) {
        if (!isAtEdge(line)) {
            return false;
        }
        if (NUMBERED.matcher(line.text()).matches()) {
            return true;
        }
        if (BARE.matcher(line.text()).matches()) {
            return pages == 1 ? line.text().equals("1") : isOften(pagesOfOffset.get(offset(line)));
        }
        return isOften(pagesOf.get(place(line))) && line.text().codePoints().anyMatch(Character::isLetter);
    }

    private boolean isOften(Set<Integer> found) {
        return found.size() >= Math.max(2, PART * pages);
    }

    private static boolean isAtEdge(PdfLine line) {
        return line.y() < EDGE * line.height() || line.y() > (1 - EDGE) * line.height();
    }

    /** A page number counts with the pages. */
    private static int offset(PdfLine line) {
        return Integer.parseInt(line.text()) - line.page();
    }

    /** The words without their digits, which a page number may be, and where they stand to some points. */
    private static String place(PdfLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 4);
    }
}
