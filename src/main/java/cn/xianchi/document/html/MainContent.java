package cn.xianchi.document.html;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the element of a page that holds the article. */
final class MainContent {
    /** Selectors used by the content systems of government sites, the most reliable first. */
    private static final String[] KNOWN_SELECTORS =
            (".TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #zoom, #Zoom, #UCAP-CONTENT, .UCAP-CONTENT, "
                            + ".pages_content, #article-content, .article-content, .article_content, #articleContent, "
                            + ".article-con, .news_content, .view_content, .xxgk_content, .xxgk-content, #xxgk, .xxgk, "
                            + ".content_text, .txt_con, #content, .content, article, main")
                    .split(", ");

    private static final String PUNCTUATION = "，。；：、！？（）";
    /** Weight of a punctuation mark in characters; menus have none. */
    private static final int PUNCTUATION_WEIGHT = 10;
    /** Minimum share of the page's weight for a known selector and for any other element. */
    private static final double KNOWN_SHARE = 0.5;

    private static final double UNKNOWN_SHARE = 0.8;

    private MainContent() {}

    static Element of(Element body) {
        double all = weight(body);
        if (all == 0) {
            return body;
        }
        for (String selector : KNOWN_SELECTORS) {
            Optional<Element> known =
                    body.select(selector).stream().max(Comparator.comparingDouble(MainContent::weight));
            if (known.filter(element -> weight(element) >= all * KNOWN_SHARE).isPresent()) {
                return known.get();
            }
        }
        return densest(body, all);
    }

    /** The innermost element that still has nearly all of the weight. */
    private static Element densest(Element body, double all) {
        Element current = body;
        while (true) {
            Optional<Element> child = current.children().stream().max(Comparator.comparingDouble(MainContent::weight));
            if (child.isEmpty() || weight(child.get()) < all * UNKNOWN_SHARE || isTablePart(child.get())) {
                return current;
            }
            current = child.get();
        }
    }

    /** Whether the element is part of a table, or a table with data; tables are not split. */
    private static boolean isTablePart(Element element) {
        return element.is("tr, tbody, thead")
                || element.is("table") && !element.select("th").isEmpty();
    }

    /** Number of characters outside links. */
    static int textLength(Element element) {
        return sum(element, String::length);
    }

    /** Number of characters outside links, with punctuation weighted. */
    private static double weight(Element element) {
        return sum(element, text -> text.length() + PUNCTUATION_WEIGHT * punctuation(text));
    }

    private static int punctuation(String text) {
        return (int) text.chars().filter(c -> PUNCTUATION.indexOf(c) >= 0).count();
    }

    private static int sum(Element element, ToIntFunction<String> weight) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !isLink(text))
                .mapToInt(text -> weight.applyAsInt(text.text().strip()))
                .sum();
    }

    private static boolean isLink(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("a") != null;
    }
}
