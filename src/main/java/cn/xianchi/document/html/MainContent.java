package cn.xianchi.document.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the element of a page that holds the article. */
final class MainContent {
    /** How the content systems of government sites call it, the surest first. */
    private static final List<String> KNOWN = List.of(
            ".TRS_Editor",
            ".TRS_UEDITOR",
            ".trs_editor_view",
            "#zoom",
            "#Zoom",
            "#UCAP-CONTENT",
            ".UCAP-CONTENT",
            ".pages_content",
            "#article-content",
            ".article-content",
            ".article_content",
            "#articleContent",
            ".article-con",
            ".news_content",
            ".view_content",
            ".xxgk_content",
            ".xxgk-content",
            "#xxgk",
            ".xxgk",
            ".content_text",
            ".txt_con",
            "#content",
            ".content",
            "article",
            "main");

    private static final String PUNCTUATION = "，。；：、！？（）";
    /** One mark of punctuation counts as so many characters: menus have none. */
    private static final int MARK = 10;
    /** A known element must hold this part of the page's weight, an unknown one that. */
    private static final double KNOWN_PART = 0.5;

    private static final double UNKNOWN_PART = 0.8;

    private MainContent() {}

    static Element of(Element body) {
        double all = weight(body);
        if (all == 0) {
            return body;
        }
        for (String selector : KNOWN) {
            Optional<Element> known =
                    body.select(selector).stream().max(Comparator.comparingDouble(MainContent::weight));
            if (known.filter(element -> weight(element) >= all * KNOWN_PART).isPresent()) {
                return known.get();
            }
        }
        return densest(body, all);
    }

    /** The innermost element that still holds nearly all of the weight. */
    private static Element densest(Element body, double all) {
        Element at = body;
        while (true) {
            Optional<Element> child = at.children().stream().max(Comparator.comparingDouble(MainContent::weight));
            if (child.isEmpty() || weight(child.get()) < all * UNKNOWN_PART || isTablePart(child.get())) {
                return at;
            }
            at = child.get();
        }
    }

    /** A table is read whole or not at all. */
    private static boolean isTablePart(Element element) {
        return element.is("tr, tbody, thead")
                || element.is("table") && !element.select("th").isEmpty();
    }

    /** Characters outside links. */
    static int plain(Element element) {
        int[] sum = {0};
        element.nodeStream(TextNode.class)
                .forEach(
                        text -> sum[0] += isLink(text) ? 0 : text.text().strip().length());
        return sum[0];
    }

    private static double weight(Element element) {
        int[] sum = {0};
        element.nodeStream(TextNode.class).forEach(text -> {
            String words = text.text().strip();
            if (!isLink(text)) {
                long marks =
                        words.chars().filter(c -> PUNCTUATION.indexOf(c) >= 0).count();
                sum[0] += words.length() + (int) marks * MARK;
            }
        });
        return sum[0];
    }

    private static boolean isLink(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("a") != null;
    }
}
