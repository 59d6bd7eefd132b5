package cn.xianchi.document.html;

import cn.xianchi.document.text.TextDecoder;
import cn.xianchi.document.text.TextLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Extracts the article of a web page: title, date and issuer, one line each, then the paragraphs of the main content. */
public final class HtmlPage {
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:发布日期|发布时间|发文日期|成文日期|日期|时间)\\s*[:：]\\s*(\\d{4}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|年\\d{1,2}月\\d{1,2}日)"
                    + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?)");
    private static final Pattern ISSUER = Pattern.compile("(?:信息来源|文章来源|发布机构|来源)\\s*[:：]\\s*([^\\s|【\\[（(]{2,40})");
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("\\s*(?:[-_|–]|——)\\s*[^-_|–—]*(?:网站|门户|政府|网|局|中心)[^-_|–—]*$");
    private static final int HEAD = 4096;

    private final Document page;
    private final String originalText;

    private HtmlPage(Document page) {
        this.page = page;
        this.originalText = page.body().text();
    }

    public static String text(byte[] bytes) {
        return new HtmlPage(Jsoup.parse(TextDecoder.text(bytes, declaredCharset(bytes)))).text();
    }

    /** Charset in a meta element, null without one; GB18030 for GB2312 and GBK, of which it is a superset. */
    private static Charset declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = CHARSET.matcher(head);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        if (name.toLowerCase(Locale.ROOT).startsWith("gb")) {
            return Charset.forName("GB18030");
        }
        boolean isBytewise = !name.toUpperCase(Locale.ROOT).startsWith("UTF-16");
        return isBytewise && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private String text() {
        BoilerplateRemover.remove(page);
        Element article = MainContent.of(page.body());
        String title = title(article);
        TextLines content = new TextLines();
        new HtmlBlocks(content).read(article);
        TextLines lines = new TextLines();
        lines.add(title);
        meta("PubDate").or(() -> findInPage(DATE)).ifPresent(date -> lines.add("发布日期：" + date));
        meta("ContentSource").or(() -> findInPage(ISSUER)).ifPresent(issuer -> lines.add("来源：" + issuer));
        int index = 0;
        for (String line : content.all()) {
            boolean isTitle = index++ < 3 && withoutSpaces(line).equals(withoutSpaces(title));
            if (!isTitle && !BoilerplateRemover.isBoilerplate(line)) {
                lines.add(line);
            }
        }
        return lines.text();
    }

    private String title(Element article) {
        return meta("ArticleTitle")
                .or(() -> Stream.of(article, page)
                        .flatMap(part -> Stream.ofNullable(part.selectFirst("h1")))
                        .findFirst()
                        .map(Element::text)
                        .filter(heading -> !heading.isBlank())
                        .map(TextLines::trimmed))
                .orElseGet(this::windowTitle);
    }

    private String windowTitle() {
        String whole = TextLines.trimmed(page.title());
        String withoutSite = SITE_SUFFIX.matcher(whole).replaceFirst("");
        return withoutSite.isBlank() ? whole : withoutSite;
    }

    private Optional<String> meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> TextLines.trimmed(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private Optional<String> findInPage(Pattern pattern) {
        Matcher found = pattern.matcher(originalText);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String withoutSpaces(String line) {
        return line.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
