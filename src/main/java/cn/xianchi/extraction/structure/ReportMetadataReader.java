package cn.xianchi.extraction.structure;

import cn.xianchi.catalog.Catalog;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the metadata of a report from its first and last lines. */
final class ReportMetadataReader {
    /** Numbers of non-empty lines. */
    private static final int HEAD = 30;

    private static final int FOOT = 40;
    private static final int TITLE_WITHIN = 16;
    private static final int SIGNATURE = 3;
    /** Numbers of characters. */
    private static final int MAX_TITLE = 60;

    private static final int SHORT_LINE = 40;
    private static final int MIN_TITLE_SCORE = 5;
    private static final Pattern TITLE = Pattern.compile("报告|总结|概述|要点|简报|通报|情况|综述|工作|年报");
    /** The next line continues a title that ends with the bureau's name or a year. */
    private static final Pattern UNFINISHED = Pattern.compile("^.{2,30}(?:局|中心|办公室|委员会|年度?)$");

    private static final Pattern CONTINUED = Pattern.compile("^(?:关于|20\\d\\d年|推进|工作|年度|法治)");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|\\(|\\d+[.、])");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern HEAD_YEAR = Pattern.compile("(20\\d\\d)年度?[^。,;\\n]{0,12}(?:报告|总结|情况)");
    private static final Pattern STATED_YEAR =
            Pattern.compile("(?:将|现将)?(20\\d\\d)年(?:度|全年|上半年)?[^。;]{0,24}(?:情况|工作|报告)[^。;]{0,10}(?:如下|" + "汇报|报告|总结)");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\p{Han}]{2,8}\\[(?:20\\d\\d)\\]\\d{1,4}号");

    private final List<String> firstLines;
    private final List<String> head;
    private final List<String> foot;
    /** The head without the last lines of the text, which in a short text hold the signature. */
    private final List<String> headWithoutSignature;

    ReportMetadataReader(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        this.firstLines = normalised(lines.subList(0, Math.min(2 * HEAD, lines.size())));
        this.head = firstLines.subList(0, Math.min(HEAD, firstLines.size()));
        this.foot = normalised(lines.subList(Math.max(0, lines.size() - FOOT), lines.size()));
        int withoutSignature = Math.min(HEAD, Math.max(1, lines.size() - SIGNATURE));
        this.headWithoutSignature = firstLines.subList(0, Math.min(firstLines.size(), withoutSignature));
    }

    ReportMetadata read(Catalog catalog) {
        String title = title();
        String issuer = issuer(title);
        LocalDate issued = ReportDates.issued(foot);
        LocalDate published = ReportDates.published(headWithoutSignature);
        if (published == null && issued == null) {
            published = ReportDates.published(foot);
        }
        return new ReportMetadata(
                title,
                issuer,
                documentNumber(),
                issued,
                published,
                year(title, issued != null ? issued : published),
                ReportPlace.of(title, issuer, shortLines(), catalog));
    }

    private static List<String> normalised(List<String> lines) {
        return lines.stream()
                .map(line -> NormalisedText.of(line).text())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Titles, signatures and sources. */
    private String shortLines() {
        return Stream.concat(head.stream(), foot.stream())
                .filter(line -> line.length() <= SHORT_LINE)
                .collect(Collectors.joining("\n"));
    }

    private String title() {
        String title = "";
        int best = 0;
        for (int i = 0; i < Math.min(head.size(), TITLE_WITHIN); i++) {
            boolean isContinued = i > 0
                    && UNFINISHED.matcher(head.get(i - 1)).find()
                    && CONTINUED.matcher(head.get(i)).find();
            String line = isContinued ? head.get(i - 1) + head.get(i) : head.get(i);
            int score = titleScore(line);
            if (score > best) {
                best = score;
                title = line;
            }
        }
        if (best < MIN_TITLE_SCORE && !head.isEmpty()) {
            return head.get(0).length() <= MAX_TITLE ? head.get(0) : "";
        }
        return title;
    }

    /** How likely a line is the title; 0 or less if it is not. */
    private static int titleScore(String line) {
        if (NUMBERED.matcher(line).find() || line.length() > MAX_TITLE || line.endsWith("。") || line.endsWith(":")) {
            return 0;
        }
        return (YEAR.matcher(line).find() ? 4 : 0)
                + (TITLE.matcher(line).find() ? 3 : 0)
                + (ReportPlace.namesBureau(line) ? 2 : 0)
                + (line.endsWith("报告") || line.endsWith("总结") || line.endsWith("计划") ? 2 : 0)
                - (ReportDates.namesPublication(line) ? 6 : 0);
    }

    /** The title is searched first, then the signatures from the end, then the head. */
    private String issuer(String title) {
        List<String> lines = new ArrayList<>(head);
        foot.stream().filter(line -> line.length() <= SHORT_LINE).forEach(line -> lines.add(0, line));
        lines.add(0, title);
        return ReportPlace.issuer(lines);
    }

    private String documentNumber() {
        for (String line : head) {
            Matcher m = DOCUMENT_NUMBER.matcher(line);
            if (m.find() && line.length() <= SHORT_LINE) {
                return m.group().replace('[', '〔').replace(']', '〕');
            }
        }
        return "";
    }

    /** Reported year by title, head or text; else that of the report's date, or the year before if dated up to February. */
    private Integer year(String title, LocalDate date) {
        List<Matcher> matchers = List.of(
                YEAR.matcher(title.replaceAll("《[^》]*》", "")),
                HEAD_YEAR.matcher(String.join("\n", head)),
                STATED_YEAR.matcher(String.join("。", firstLines)));
        for (Matcher m : matchers) {
            if (m.find()) {
                return Integer.valueOf(m.group(1));
            }
        }
        return date == null ? null : Integer.valueOf(date.minusMonths(2).getYear());
    }
}
