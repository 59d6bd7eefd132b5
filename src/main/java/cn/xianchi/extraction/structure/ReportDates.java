package cn.xianchi.extraction.structure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Finds the dates of signature and publication of a report. */
final class ReportDates {
    private static final String DATE = "(20\\d\\d)(?:年|-|/|\\.)(\\d{1,2})(?:月|-|/|\\.)(\\d{1,2})日?";
    private static final Pattern SIGNED = Pattern.compile("^" + DATE + "(?:印发?|发布|公布)?$");
    private static final Pattern SIGNED_IN_CHINESE =
            Pattern.compile("^([二][零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日?$");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:发布|更新|发文|成文|印发|公开|公布|生成)?(?:日期|时间)[:：]?" + DATE + "|^[·•]?" + DATE + "(?:\\d{1,2}:\\d{2}.*)?$");
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern PAGE_WORDS =
            Pattern.compile("来源|阅读|浏览|点击|字号|字体|发布|作者|编辑|记者|责编|访问|www\\.|https?:|信息公开|索引");
    private static final int MAX_SIGNATURE = 60;
    private static final int MAX_LINE = 120;
    /** A line of at most this length is about the page and not a sentence. */
    private static final int SHORT_LINE = 40;

    private ReportDates() {}

    static boolean namesPublication(String line) {
        return PUBLISHED.matcher(line).find();
    }

    /** Date of the last signature among the last lines; null if there is none. */
    static LocalDate issued(List<String> lastLines) {
        for (int i = lastLines.size() - 1; i >= 0; i--) {
            if (lastLines.get(i).length() > MAX_SIGNATURE) {
                continue;
            }
            String line = lastLines.get(i).replaceAll("^\\p{IsHan}{2,40}(?=20\\d\\d年)|[()]", "");
            Matcher digits = SIGNED.matcher(line);
            LocalDate date = digits.find() ? date(digits.group(1), digits.group(2), digits.group(3)) : null;
            if (date != null) {
                return date;
            }
            Matcher chinese = SIGNED_IN_CHINESE.matcher(line);
            if (chinese.find()) {
                return date(digits(chinese.group(1)), digits(chinese.group(2)), digits(chinese.group(3)));
            }
        }
        return null;
    }

    private static String digits(String numerals) {
        return ChineseNumber.value(numerals).toPlainString();
    }

    /** Date of publication, from a line about the page and not from a sentence; null if there is none. */
    static LocalDate published(List<String> lines) {
        for (String line : lines) {
            boolean isAboutPage = line.length() <= SHORT_LINE
                    || line.length() <= MAX_LINE && PAGE_WORDS.matcher(line).find();
            Matcher m = (isAboutPage ? ANY_DATE : PUBLISHED).matcher(line);
            if (line.length() <= MAX_LINE && m.find()) {
                int first = m.start(1) >= 0 ? 1 : 4;
                LocalDate date = date(m.group(first), m.group(first + 1), m.group(first + 2));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
