package cn.xianchi.extraction.structure;

import cn.xianchi.catalog.Catalog;
import cn.xianchi.catalog.Region;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report says of itself: title, issuer (both empty when not found), document number, the days of signature and
 * publication (null when not printed), and what follows from them: the year it is about (null when nothing tells it),
 * the names of its county and city, and its region where the catalogue has it.
 */
public record ReportMetadata(
        String title,
        String issuer,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate publishedOn,
        Integer year,
        String county,
        String city,
        Optional<Region> region) {
    private static final int HEAD = 30;
    private static final int FOOT = 40;
    private static final String BUREAU = "(?:政务服务(?:和|与)?(?:大)?数据管理局|政务服务数据管理局|政务服务和数据局|行政审批(?:服务)?(?:和|"
            + "与)?(?:数据|政务)?(?:服务)?(?:管理)?局|(?:大)?数据(?:资源)?(?:发展)?(?:管理|和政务服务)?(?:局|"
            + "中心)|政务服务(?:监督)?(?:管理)?(?:局|中心|办公室)|大数据(?:发展)?(?:管理)?(?:局|中心)|"
            + "政数局|政务办|行政(?:便民)?服务中心(?:管委会|管理委员会)?|市民服务中心)";
    private static final Pattern ISSUER = Pattern.compile("(?:^|[^\\p{Han}])?(?P<place>[\\p{Han}]{2,16}?)" + BUREAU);
    private static final Pattern TITLE = Pattern.compile("报告|总结|概述|要点|简报|通报|情况|综述|工作|年报");
    private static final int TITLE_WITHIN = 16;
    /** A title goes on in the next line after the bureau's name or a year. */
    private static final Pattern UNFINISHED = Pattern.compile("^.{2,30}(?:局|中心|办公室|委员会|年度?)$");

    private static final Pattern CONTINUED = Pattern.compile("^(?:关于|20\\d\\d年|推进|工作|年度|法治)");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|\\(|\\d+[.、])");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern STATED_YEAR =
            Pattern.compile("(?:将|现将)?(20\\d\\d)年(?:度|全年|上半年)?[^。;]{0,24}(?:情况|工作|报告)[^。;]{0,10}(?:如下|" + "汇报|报告|总结)");
    private static final Pattern NUMBER = Pattern.compile("[\\p{Han}]{2,8}\\[(?:20\\d\\d)\\]\\d{1,4}号");
    private static final String DATE = "(20\\d\\d)(?:年|-|/|\\.)(\\d{1,2})(?:月|-|/|\\.)(\\d{1,2})日?";
    private static final Pattern SIGNED = Pattern.compile("^" + DATE + "(?:印发?|发布|公布)?$");
    private static final Pattern SPELLED =
            Pattern.compile("^([二][零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日?$");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:发布|更新|发文|成文|印发|公开|公布|生成)?(?:日期|时间)[:：]?" + DATE + "|^[·•]?" + DATE + "(?:\\d{1,2}:\\d{2}.*)?$");
    private static final Pattern NO_PLACE = Pattern.compile("[今走进了的该本我全各到在]");
    private static final int SIGNATURE = 3;
    private static final int LONGEST_SIGNATURE = 60;
    private static final int LONGEST_LINE = 120;
    private static final Pattern ABOUT_A_PAGE =
            Pattern.compile("来源|阅读|浏览|点击|字号|字体|发布|作者|编辑|记者|责编|访问|www\\.|https?:|信息公开|索引");
    private static final int SHORT = 40;
    private static final Pattern ANY_DATE = Pattern.compile(DATE);
    private static final Pattern PLACE = Pattern.compile(
            "(?P<city>[\\p{Han}]{2,8}?(?:自治州|地区|市|州|盟))?(?P<county>[\\p{Han}]{1,9}?(?:自治县|自治旗|县|区|市|旗))$");

    /** Reads the first and last lines of a text. */
    public static ReportMetadata of(String text, Catalog catalog) {
        List<String> written = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> first = plain(written.subList(0, Math.min(2 * HEAD, written.size())));
        List<String> head = first.subList(0, Math.min(HEAD, first.size()));
        List<String> foot = plain(written.subList(Math.max(0, written.size() - FOOT), written.size()));
        String title = title(head);
        String issuer = issuer(title, head, foot);
        LocalDate issued = issued(foot);
        // in a short text the last lines are among the first, and hold the signature
        LocalDate published = published(first.subList(
                0, Math.min(first.size(), Math.min(HEAD, Math.max(1, written.size() - SIGNATURE)))));
        published = published == null && issued == null ? published(foot) : published;
        Optional<Region> region = region(catalog, List.of(title, issuer), shortOnes(head) + "\n" + shortOnes(foot));
        String[] place = place(issuer, title);
        Integer year = year(title, String.join("\n", head), first, issued, published);
        return new ReportMetadata(
                title,
                issuer,
                number(head),
                issued,
                published,
                year,
                region.map(Region::name).orElse(place[0]),
                region.map(Region::city).orElse(place[1]),
                region);
    }

    /** Whose report it is, with a county and a year that somebody chose or that the text proposes. */
    public ReportContext setting(Optional<Region> chosen, int chosenYear) {
        return new ReportContext(
                chosen.map(Region::name).orElse(county),
                chosen.map(Region::city).orElse(city),
                chosenYear,
                date());
    }

    /** The day of signature, else of publication; null when neither is printed. */
    public LocalDate date() {
        return issuedOn != null ? issuedOn : publishedOn;
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream()
                .map(line -> NormalisedText.of(line).text())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Titles, signatures and sources: in a longer line a place may be anybody's. */
    private static String shortOnes(List<String> lines) {
        return lines.stream().filter(line -> line.length() <= SHORT).collect(Collectors.joining("\n"));
    }

    private static String title(List<String> head) {
        String found = "";
        int best = 0;
        for (int i = 0; i < Math.min(head.size(), TITLE_WITHIN); i++) {
            boolean begun = i > 0
                    && UNFINISHED.matcher(head.get(i - 1)).find()
                    && CONTINUED.matcher(head.get(i)).find();
            String line = begun ? head.get(i - 1) + head.get(i) : head.get(i);
            if (NUMBERED.matcher(line).find() || line.length() > 60 || line.endsWith("。") || line.endsWith(":")) {
                continue;
            }
            int score = (YEAR.matcher(line).find() ? 4 : 0)
                    + (TITLE.matcher(line).find() ? 3 : 0)
                    + (ISSUER.matcher(line).find() ? 2 : 0)
                    + (line.endsWith("报告") || line.endsWith("总结") || line.endsWith("计划") ? 2 : 0)
                    - (PUBLISHED.matcher(line).find() ? 6 : 0);
            if (score > best) {
                best = score;
                found = line;
            }
        }
        if (best < 5 && !head.isEmpty()) {
            return head.get(0).length() <= 60 ? head.get(0) : "";
        }
        return found;
    }

    private static String issuer(String title, List<String> head, List<String> foot) {
        List<String> places = new ArrayList<>();
        places.add(title);
        for (int i = foot.size() - 1; i >= 0; i--) {
            if (foot.get(i).length() <= 40) {
                places.add(foot.get(i));
            }
        }
        places.addAll(head);
        for (String line : places) {
            Matcher m = ISSUER.matcher(line.replaceAll("^(?:中共|关于|来源:?|发布机构:?|发文机关:?)|^[^,。]{0,40}在", ""));
            if (m.find()
                    && PLACE.matcher(m.group("place")).find()
                    && !NO_PLACE.matcher(m.group("place")).find()) {
                String bureau = m.group().replaceAll("^[^\\p{IsHan}]", "");
                return bureau.length() <= 40 ? bureau : "";
            }
        }
        return "";
    }

    private static String number(List<String> head) {
        for (String line : head) {
            Matcher m = NUMBER.matcher(line);
            if (m.find() && line.length() <= 40) {
                return m.group().replace('[', '〔').replace(']', '〕');
            }
        }
        return "";
    }

    private static LocalDate issued(List<String> foot) {
        for (int i = foot.size() - 1; i >= 0; i--) {
            if (foot.get(i).length() > LONGEST_SIGNATURE) {
                continue;
            }
            String line = foot.get(i).replaceAll("^\\p{IsHan}{2,40}(?=20\\d\\d年)|[()]", "");
            Matcher m = SIGNED.matcher(line);
            if (m.find()) {
                LocalDate date = date(m.group(1), m.group(2), m.group(3));
                if (date != null) {
                    return date;
                }
            }
            Matcher spelled = SPELLED.matcher(line);
            if (spelled.find()) {
                return date(digits(spelled.group(1)), digits(spelled.group(2)), digits(spelled.group(3)));
            }
        }
        return null;
    }

    private static String digits(String numerals) {
        return ChineseNumber.value(numerals).toPlainString();
    }

    /** The day of publication, from the line that tells it; not from a sentence, which may tell of another day. */
    private static LocalDate published(List<String> head) {
        for (String line : head) {
            boolean told = line.length() <= SHORT
                    || line.length() <= LONGEST_LINE
                            && ABOUT_A_PAGE.matcher(line).find();
            Matcher m = (told ? ANY_DATE : PUBLISHED).matcher(line);
            if (line.length() <= LONGEST_LINE && m.find()) {
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

    private static Integer year(String title, String head, List<String> lines, LocalDate issued, LocalDate published) {
        Matcher titled = YEAR.matcher(title.replaceAll("《[^》]*》", ""));
        if (titled.find()) {
            return Integer.valueOf(titled.group(1));
        }
        Matcher inHead =
                Pattern.compile("(20\\d\\d)年度?[^。,;\\n]{0,12}(?:报告|总结|情况)").matcher(head);
        if (inHead.find()) {
            return Integer.valueOf(inHead.group(1));
        }
        Matcher stated = STATED_YEAR.matcher(String.join("。", lines));
        if (stated.find()) {
            return Integer.valueOf(stated.group(1));
        }
        LocalDate date = issued != null ? issued : published;
        return date == null ? null : Integer.valueOf(date.getMonthValue() <= 2 ? date.getYear() - 1 : date.getYear());
    }

    private static Optional<Region> region(Catalog catalog, List<String> first, String rest) {
        for (String text : List.of(first.get(1), first.get(0), rest)) {
            Optional<Region> found = catalog.regions().stream()
                    .filter(region -> named(text, region))
                    .max(Comparator.comparingInt(region -> region.name().length()));
            if (found.isPresent()
                    || text.equals(first.get(1))
                            && PLACE.matcher(text.replaceAll(BUREAU + ".*", "")).find()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a text names the region, and not one of the same name elsewhere. */
    private static boolean named(String text, Region region) {
        int at = text.indexOf(region.name());
        if (at < 0) {
            return false;
        }
        String before = text.substring(Math.max(0, at - 3), at);
        boolean otherCity = before.endsWith("市")
                && !before.endsWith(
                        region.city().substring(Math.max(0, region.city().length() - 3)));
        return !otherCity && !before.endsWith("省") || before.endsWith("广东省");
    }

    private static String[] place(String issuer, String title) {
        Matcher m = ISSUER.matcher(issuer.isEmpty() ? title : issuer);
        if (m.find()) {
            Matcher place = PLACE.matcher(m.group("place").replaceAll("^.*(?:省|自治区)", ""));
            if (place.find()) {
                return new String[] {place.group("county"), place.start("city") < 0 ? "" : place.group("city")};
            }
        }
        return new String[] {"", ""};
    }
}
