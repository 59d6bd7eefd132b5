package cn.xianchi.document.html;

import cn.xianchi.document.text.TextLines;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes navigation, breadcrumbs, buttons and link lists from government web pages. */
final class BoilerplateRemover {
    private static final String REMOVED =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video,"
                    + " button, select, input, textarea, nav, footer, aside, link, [hidden], [aria-hidden=true]";
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern BOILERPLATE_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|bread|sidebar|side|footer|foot|copyright|toolbar|tools|"
                    + "font-?size|fontsize|print|related|xgxx|xglj|xgwz|prev-?next|prevnext|pager|pagination|qrcode|ewm|search|login|"
                    + "banner|topbar|logo|location|dqwz|wzdh|share|bdsharebuttonbox|bdshare|sharebox|share-?bar|site-?header|header|head|top)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED_HEADING =
            Pattern.compile("[【\\[]?(?:相关|延伸|推荐)(?:链接|阅读|新闻|文章|稿件|信息|文件|附件)[】\\]]?[:：]?");
    private static final Pattern BOILERPLATE_LINE =
            Pattern.compile("(?:上一[篇条页]|下一[篇条页])\\s*[:：].*|(?:您?(?:现在|当前)?的?(?:所在)?位置|当前位置)\\s*[:：].*"
                    + "|[【\\[（(]?\\s*(?:字体|字号|文字大小)\\s*[:：]?.{0,30}|分享(?:到|至)?\\s*[:：]?.{0,30}"
                    + "|[【\\[]?(?:打印本页|打印|关闭窗口|关闭|收藏|返回顶部|我要纠错)[】\\]]?(?:\\s*[【\\[]?(?:打印本页|打印|关闭窗口|关闭|收藏)[】\\]]?)*"
                    + "|(?:浏览次数|访问量|点击数|阅读次数)\\s*[:：].{0,20}|扫一扫.{0,30}|责任编辑\\s*[:：].{0,20}"
                    + "|.{0,40}(?:ICP备|公网安备|网站标识码).*"
                    + "|(?:信息|文章)?来源\\s*[:：].{0,40}|(?:发布日期|发布时间)\\s*[:：].{0,80}");
    /** An element with a larger share of the page's text is kept whatever its name. */
    private static final double MAX_SHARE = 0.4;

    private BoilerplateRemover() {}

    static void remove(Document page) {
        page.select(REMOVED).forEach(element -> remove(element, page));
        page.select("[style]").stream()
                .filter(element -> HIDDEN.matcher(element.attr("style")).find())
                .forEach(element -> remove(element, page));
        double all = MainContent.textLength(page.body());
        page.body().select("[id], [class], header").stream()
                .filter(BoilerplateRemover::hasBoilerplateName)
                .filter(element -> MainContent.textLength(element) <= all * MAX_SHARE)
                .filter(element -> element.select("h1").isEmpty())
                .forEach(element -> remove(element, page));
        page.body().select("p, div, span, h2, h3, h4, h5, dt, li, strong, b").stream()
                .filter(element -> element.childrenSize() < 3)
                .filter(element -> isRelatedHeading(TextLines.trimmed(element.text())))
                .forEach(BoilerplateRemover::removeWithLinks);
    }

    /** Whether a line of the article belongs to the page: breadcrumbs, neighbouring articles, buttons, date and source. */
    static boolean isBoilerplate(String line) {
        return line.length() <= 120 && BOILERPLATE_LINE.matcher(line).matches();
    }

    private static boolean isRelatedHeading(String text) {
        return RELATED_HEADING.matcher(text).matches();
    }

    private static boolean hasBoilerplateName(Element element) {
        return element.normalName().equals("header") && element.closest("article") == null
                || BOILERPLATE_NAME.matcher(element.id()).find()
                || BOILERPLATE_NAME.matcher(element.className()).find();
    }

    private static void remove(Element element, Document page) {
        if (element != page.body() && element.parent() != null) {
            element.remove();
        }
    }

    /** Removes the heading of a link list together with the links after or around it. */
    private static void removeWithLinks(Element announcement) {
        if (announcement.parent() == null) {
            return;
        }
        Element next = announcement.nextElementSibling();
        if (next != null && isMostlyLinks(next)) {
            next.remove();
        }
        Element parent = announcement.parent();
        announcement.remove();
        if (!parent.normalName().equals("body") && isMostlyLinks(parent)) {
            parent.remove();
        }
    }

    private static boolean isMostlyLinks(Element element) {
        int all = element.text().length();
        int links = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all > 0 && links >= all * 0.6;
    }
}
